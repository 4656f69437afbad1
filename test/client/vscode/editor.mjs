import { openFile, patience, runCommand } from './palette.mjs';

/** The workbench's page as a person meets it: what the editor shows, where the pointer rests, which keys are pressed. */

const lines = '.monaco-editor .view-lines .view-line';
const hoverWidget = '.monaco-hover:not(.hidden) .hover-contents';
const problemRows = '.markers-panel .monaco-list-row';

/** VS Code draws spaces as no-break spaces, and Dabir keeps its messages in order with isolates. */
const plain = (text) => text.replaceAll('\u00a0', ' ').replace(/[\u2066-\u2069]/g, '');

export class Editor {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  async ready() {
    await this.page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
    // The first line in view may be an empty one.
    await this.page.locator(`${lines} span span`, { hasText: /\S/ }).first().waitFor({ timeout: patience });
  }

  /** @param {'error' | 'warning' | 'info'} severity */
  squiggle(severity) {
    return this.page.waitForSelector(`.monaco-editor .squiggly-${severity}`, { timeout: 60_000 });
  }

  countSquiggles(severity) {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`).count();
  }

  /** Opens a file of the folder by its name. */
  async open(name) {
    await openFile(this.page, name);
    await this.ready();
  }

  /**
   * Each line of the article and into how many pieces the editor has cut it; every piece is laid out by itself. Walks
   * through the whole article, for only lines in view exist.
   */
  async piecesOfLines() {
    await this.focus();
    await this.page.keyboard.press('Control+Home');
    const seen = new Map();
    for (let known = -1; known < seen.size; ) {
      // Links are looked for a second after the text comes into view.
      await this.page.waitForTimeout(1500);
      known = seen.size;
      const shown = await this.page.$$eval(lines, (found) =>
        found.map((line) => ({
          top: line.style.top,
          text: line.textContent,
          count: line.querySelectorAll(':scope > span > span').length,
        })),
      );
      for (const { top, text, count } of shown)
        if (plain(text).trim() !== '') seen.set(top, { text: plain(text), count });
      await this.page.keyboard.press('PageDown');
    }
    await this.page.keyboard.press('Control+Home');
    return [...seen.values()];
  }

  /** The rows of the Problems panel, opened when it is not. */
  async problems() {
    // The key closes the panel where it is open already.
    if (!(await this.page.locator('.markers-panel').isVisible())) await this.page.keyboard.press('Control+Shift+M');
    await this.page.waitForSelector(problemRows, { timeout: patience });
    await this.page.waitForTimeout(500);
    // Only the rows in view exist: scroll until no new one comes up.
    await this.firstProblems();
    const rows = new Set();
    for (let known = -1; known < rows.size; ) {
      await this.page.waitForTimeout(200);
      known = rows.size;
      for (const row of await this.page.locator(problemRows).allInnerTexts()) rows.add(plain(row));
      await this.page.mouse.wheel(0, 100);
    }
    return [...rows];
  }

  /** Scrolls the Problems panel to its top. */
  async firstProblems() {
    await this.page.locator('.markers-panel').hover();
    const first = this.page.locator(`${problemRows}[data-index="0"]`);
    do {
      await this.page.mouse.wheel(0, -500);
      await this.page.waitForTimeout(100);
    } while ((await first.count()) === 0);
    // In the list is not yet in view: some rows beyond either edge exist.
    await this.page.mouse.wheel(0, -500);
  }

  async waitForProblem(rule) {
    const end = Date.now() + patience;
    for (;;) {
      const rows = await this.problems();
      if (rows.some((row) => row.includes(rule))) return;
      if (Date.now() > end) throw new Error(`${rule} is not among ${rows.join(' | ')}`);
    }
  }

  /** The middle of a passage's first letters on the screen. */
  async placeOf(passage) {
    const place = await this.page.$$eval(
      lines,
      (found, wanted) => {
        for (const line of found) {
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const at = node.data.replaceAll('\u00a0', ' ').indexOf(wanted);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 2);
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }
        }
        return undefined;
      },
      passage,
    );
    if (place === undefined) throw new Error(`«${passage}» is not in view`);
    return place;
  }

  /** Rests the pointer on a passage until all that is looked for has come up: problems first, what the server says later. */
  async hover(passage, ...parts) {
    const { x, y } = await this.placeOf(passage);
    await this.page.mouse.move(x - 2, y);
    await this.page.mouse.move(x, y, { steps: 4 });
    return this.untilThere(hoverWidget, parts);
  }

  /** Rests the pointer on the `{}` of the status bar until all that is looked for has come up. */
  async languageStatus(...parts) {
    await this.page.locator('[id="status.languageStatus"]').hover();
    return this.untilThere('.hover-language-status', parts);
  }

  /** Waits until what is found has every part in it. */
  async untilThere(selector, parts) {
    const end = Date.now() + patience;
    for (;;) {
      const text = plain((await this.page.locator(selector).allInnerTexts()).join('\n'));
      const missing = parts.filter((part) => !text.includes(part));
      if (text !== '' && missing.length === 0) return text;
      if (Date.now() > end) throw new Error(`«${missing.join('», «')}» is not in ${text}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** Puts the caret on the article's first problem. */
  async nextProblem() {
    await this.focus();
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.press('F8');
    await this.page.waitForSelector('.monaco-editor .marker-widget', { timeout: patience });
    await this.page.keyboard.press('Escape');
  }

  /** Opens the quick fixes at the caret and takes the first one whose title fits. */
  async quickFix(title) {
    await this.page.keyboard.press('Control+.');
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor({ timeout: patience });
    const titles = (await rows.allInnerTexts()).map(plain);
    const index = titles.findIndex((row) => title.test(row));
    if (index < 0) throw new Error(`no quick fix like ${title} among ${titles.join(' | ')}`);
    for (let step = 0; step < index; step += 1) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  /** Types words until they bring up a proposal; an answer to an earlier letter, come late, may close the list. */
  async typeFor(words, proposal) {
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: proposal });
    await this.page.keyboard.type(words, { delay: 30 });
    for (const end = Date.now() + patience; ; ) {
      const shown = await row.waitFor({ timeout: patience / 10 }).then(
        () => true,
        () => false,
      );
      if (shown) return;
      if (Date.now() > end) throw new Error(`${words} brings no ${proposal}`);
      await this.page.keyboard.press('Backspace');
      await this.page.keyboard.type(words.slice(-1));
    }
  }

  async text() {
    const found = await this.page.$$eval(lines, (shown) =>
      shown
        .map((line) => ({ top: Number.parseFloat(line.style.top), text: line.textContent }))
        .sort((one, other) => one.top - other.top)
        .map(({ text }) => text),
    );
    return plain(found.join('\n'));
  }

  async waitForText(fits) {
    const end = Date.now() + patience;
    while (!fits(await this.text())) {
      if (Date.now() > end) throw new Error(`the text stays\n${await this.text()}`);
      await this.page.waitForTimeout(100);
    }
  }

  command(title) {
    return runCommand(this.page, title);
  }

  async focus() {
    await this.page.keyboard.press('Control+1');
  }

  async save() {
    await this.focus();
    await this.page.waitForSelector('.tab.active.dirty', { timeout: patience });
    await this.page.keyboard.press('Control+S');
    await this.page.waitForSelector('.tab.active:not(.dirty)', { timeout: patience });
  }

  async undo() {
    await this.focus();
    await this.page.keyboard.press('Control+Z');
  }

  /** Moves the pointer where nothing comes up, and closes what came up. */
  async rest() {
    await this.page.mouse.move(1000, 18);
    await this.page.keyboard.press('Escape');
    await this.page.waitForTimeout(400);
  }
}
