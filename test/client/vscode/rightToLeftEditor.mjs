import { openFile, patience, runCommand } from './palette.mjs';

/** The right-to-left editor's page inside the workbench, as a person meets it. */

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
  open(name) {
    return openFile(this.page, name);
  }

  /**
   * Waits until VS Code gives a file to this editor by itself. Right after its start it does not know of any editor that an
   * extension brings, until it has been idle, which nothing on the screen tells.
   */
  async untilKnown(name) {
    await this.page.waitForSelector('.explorer-viewlet .persian-news-lang-file-icon', { timeout: 2 * patience });
    const [ours, text] = ['iframe.webview', '.editor-instance .monaco-editor'];
    for (const end = Date.now() + 2 * patience; ; ) {
      await this.open(name);
      await this.page.waitForSelector(`${ours}, ${text}`, { state: 'attached', timeout: 2 * patience });
      const known = (await this.page.locator(ours).count()) > 0;
      // Before it is there it passes no key on.
      if (known) await this.ready();
      await this.command('View: Close All Editors');
      await this.page.waitForSelector('.tab', { state: 'detached', timeout: patience });
      if (known) return;
      if (Date.now() > end) throw new Error(`${name} comes up as text`);
    }
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

  /** Waits until a page's element has gone with its page. */
  async untilGone(element) {
    const end = Date.now() + patience;
    while (await element.evaluate((old) => old.isConnected).catch(() => false)) {
      if (Date.now() > end) throw new Error('the page is the old one still');
      await this.page.waitForTimeout(100);
    }
  }

  /** Waits until nothing moves on the screen any more. */
  async untilStill() {
    const end = Date.now() + patience;
    for (let before; Date.now() < end; ) {
      const now = await this.page.screenshot();
      if (before?.equals(now)) return;
      before = now;
      await this.page.waitForTimeout(200);
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
      // Until it is drawn where it is.
      return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }, passage);
  }

  type(text) {
    return this.content.pressSequentially(text, { delay: 30 });
  }

  /** Rests the pointer on a passage's first letters until all that is looked for has come up. */
  async hover(passage, ...parts) {
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
    const end = Date.now() + patience;
    for (;;) {
      const text = (await this.frame.locator('.cm-tooltip-hover').allTextContents()).join('\n');
      const missing = parts.filter((part) => !text.includes(part));
      if (text !== '' && missing.length === 0) return text;
      if (Date.now() > end) throw new Error(`«${missing.join('», «')}» is not in ${text}`);
      await this.page.waitForTimeout(100);
    }
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

  /** Waits until what was typed is in the document, and what is done there is here. */
  async untilSettled() {
    const end = Date.now() + patience;
    for (let before; Date.now() < end; ) {
      const now = await this.text();
      if (now === before) return;
      before = now;
      await this.page.waitForTimeout(400);
    }
  }

  /** Drops what is not saved. */
  async revert() {
    await this.page.waitForSelector('.tab.active.dirty', { timeout: patience });
    await this.command('File: Revert File');
    await this.page.waitForSelector('.tab.active:not(.dirty)', { timeout: patience });
    await this.focus();
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
