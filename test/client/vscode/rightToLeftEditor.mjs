import { runCommand } from './palette.mjs';

/** The right-to-left editor's page inside the workbench, as a person meets it. */

/** Milliseconds that a thing may take to appear. */
const patience = 20_000;

export class RightToLeftEditor {
  /** @param {import('playwright-core').Page} page the workbench's */
  constructor(page) {
    this.page = page;
    this.frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    this.content = this.frame.locator('.cm-content');
  }

  command(title) {
    return runCommand(this.page, title);
  }

  /** Opens a file of the folder; in the right-to-left editor where that is its own. */
  async open(name) {
    await this.page.keyboard.press('Control+P');
    await this.page.locator('.quick-input-widget input').first().fill(name);
    await this.page
      .locator('.quick-input-list .monaco-list-row', { hasText: name })
      .first()
      .waitFor({ timeout: patience });
    await this.page.waitForTimeout(300);
    await this.page.keyboard.press('Enter');
    await this.page.waitForSelector(`.tab.active[data-resource-name="${name}"]`, { timeout: patience });
  }

  async ready() {
    await this.content.waitFor({ timeout: patience });
  }

  /** Waits for what the server says: names in colour, problems underlined. */
  recognised() {
    return this.frame.locator('.recognised').first().waitFor({ timeout: 60_000 });
  }

  text() {
    return this.content.evaluate((content) => content.cmTile.view.state.doc.toString());
  }

  async waitForText(fits) {
    const end = Date.now() + patience;
    for (;;) {
      const text = await this.text();
      if (await fits(text)) return text;
      if (Date.now() > end) throw new Error(`the text stays\n${text}`);
      await this.page.waitForTimeout(100);
    }
  }

  focus() {
    return this.content.evaluate((content) => content.cmTile.view.focus());
  }

  /** Puts the caret behind a passage. */
  async caretBehind(passage) {
    await this.content.evaluate((content, wanted) => {
      const { view } = content.cmTile;
      const at = view.state.doc.toString().indexOf(wanted);
      if (at < 0) throw new Error(`«${wanted}» is not in the text`);
      view.dispatch({ selection: { anchor: at + wanted.length }, scrollIntoView: true });
      view.focus();
    }, passage);
    await this.page.waitForTimeout(200);
  }

  type(text) {
    return this.content.pressSequentially(text, { delay: 30 });
  }

  /** Rests the pointer on a passage's first letters and reads what comes up. */
  async hover(passage) {
    const line = this.frame.locator('.cm-line', { hasText: passage }).first();
    const position = await line.evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 2);
        const { x, y, width, height } = range.getBoundingClientRect();
        const frame = element.getBoundingClientRect();
        return { x: x - frame.x + width / 2, y: y - frame.y + height / 2 };
      }
      return undefined;
    }, passage);
    if (position === undefined) throw new Error(`«${passage}» is not in view`);
    await line.hover({ position, force: true });
    await this.frame.locator('.cm-tooltip-hover').waitFor({ timeout: patience });
    await this.page.waitForTimeout(1200);
    return (await this.frame.locator('.cm-tooltip-hover').allTextContents()).join('\n');
  }

  /** Opens the quick fixes at the caret and takes the first one whose title fits. */
  async quickFix(title) {
    await this.page.keyboard.press('Control+.');
    const items = this.frame.locator('[role="menuitem"]');
    await items.first().waitFor({ timeout: patience });
    const titles = await items.allTextContents();
    const index = titles.findIndex((text) => title.test(text));
    if (index < 0) throw new Error(`no quick fix like ${title} among ${titles.join(' | ')}`);
    for (let step = 0; step < index; step += 1) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  async save() {
    await this.page.waitForSelector('.tab.active.dirty', { timeout: patience });
    await this.focus();
    await this.page.keyboard.press('Control+S');
    await this.page.waitForSelector('.tab.active:not(.dirty)', { timeout: patience });
  }

  isDirty() {
    return this.page
      .locator('.tab.active.dirty')
      .count()
      .then((count) => count > 0);
  }
}
