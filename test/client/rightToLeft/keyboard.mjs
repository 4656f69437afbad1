/** The right-to-left editor by the keyboard alone, as somebody without a mouse works; steps of its end-to-end run. */
import assert from 'node:assert/strict';
import { patience } from '../vscode/palette.mjs';

export const keyboardArticle = 'keys.fanews';

export const keyboardText = [
  '---\ntitle: نشست شهرها\ndate: 1404-07-12\nlang: fa\n---\n',
  'نشست شهرها دوشنبه ۱۲ مهر ۱۴۰۴ در کرمان بود.\n',
  'شهردار یزد گفت که راه باز است.\n',
  'شهردار کرمان گفت که آب هست.\n',
  '[دبیر نشست][م۱] به [کرمان] رفت.\n',
  '[م۱]: https://example.org/badgir/secretary "منبع: گفته"',
  '[کرمان]: https://www.wikidata.org/wiki/Q183586 "مکان"\n',
].join('\n');

const selected = (desk) =>
  desk.content.evaluate((content) => {
    const { state } = content.cmTile.view;
    const { from, to, head } = state.selection.main;
    return { words: state.sliceDoc(from, to), line: state.doc.lineAt(head).text };
  });

const hasKeyboard = (desk) => desk.content.evaluate((content) => content.cmTile.view.hasFocus);

/** Waits until what is selected, or the line of the caret, is as it shall be. */
async function untilSelected(desk, fits) {
  const end = Date.now() + patience;
  for (;;) {
    const now = await selected(desk);
    if (fits(now)) return now;
    if (Date.now() > end) throw new Error(`the caret stays at ${JSON.stringify(now)}`);
    await desk.page.waitForTimeout(100);
  }
}

/** Looks words up and goes back to the text, which leaves them selected. */
async function find(desk, words) {
  const { keyboard } = desk.page;
  await keyboard.press('Control+F');
  const box = desk.frame.locator('.cm-search input[name="search"]:focus');
  await box.waitFor({ timeout: patience });
  // The box selects what stands in it once it is shown: letters typed one by one just then are lost.
  await box.fill(words);
  await keyboard.press('Enter');
  await untilSelected(desk, (now) => now.words === words);
  await keyboard.press('Escape');
  await desk.frame.locator('.cm-search').waitFor({ state: 'detached', timeout: patience });
  assert.ok(await hasKeyboard(desk), 'the text has the keyboard again');
}

/** Where the search has what closes it: where its lines end, and the two boxes one above the other. */
async function stands(desk, direction) {
  const found = await desk.frame.locator('.cm-search').evaluate((panel) => {
    const place = (name) => panel.querySelector(`[name="${name}"]`).getBoundingClientRect();
    const { left, right } = panel.getBoundingClientRect();
    const [close, search, replace] = ['close', 'search', 'replace'].map(place);
    return {
      direction: getComputedStyle(panel).direction,
      toLeft: close.left - left,
      toRight: right - close.right,
      search,
      replace,
    };
  });
  assert.equal(found.direction, direction);
  const [near, far] = direction === 'rtl' ? [found.toLeft, found.toRight] : [found.toRight, found.toLeft];
  assert.ok(near < 20 && far > 200, `what closes the search stands ${near} and ${far} from the sides`);
  assert.equal(found.search.left, found.replace.left);
  assert.equal(found.search.right, found.replace.right);
}

export const keyboardSteps = [
  [
    'by keys: words are found, a half-space and digits are typed, undone and redone',
    async ({ desk }) => {
      const { keyboard } = desk.page;
      await desk.open(keyboardArticle);
      await desk.ready();
      await desk.recognised();
      await desk.content.press('Control+Home');
      await find(desk, 'راه باز');
      // Behind what is selected: in a line from right to left that is to its left.
      await keyboard.press('ArrowLeft');
      await desk.type(' گل');
      await keyboard.press('Shift+Space');
      await desk.type('ها 25');
      await desk.waitForText((text) => text.includes('راه باز گل\u200cها ۲۵ است'));
      // Word by word: how many steps that is depends on how fast they were typed.
      let steps = 0;
      for (let before = await desk.text(); before !== keyboardText; before = await desk.text()) {
        steps += 1;
        assert.ok(steps <= 10, before);
        await keyboard.press('Control+Z');
        await desk.waitForText((text) => text !== before);
      }
      for (let step = 0; step < steps; step += 1) {
        const before = await desk.text();
        await keyboard.press(step % 2 === 0 ? 'Control+Y' : 'Control+Shift+Z');
        await desk.waitForText((text) => text !== before);
      }
      assert.ok((await desk.text()).includes('راه باز گل\u200cها ۲۵ است'), await desk.text());
      await desk.revert();
    },
  ],
  [
    'by keys: words are found however they are spelled, counted, and replaced',
    async ({ desk }) => {
      const { keyboard } = desk.page;
      const says = (words) =>
        desk.frame.locator('.cm-search .found', { hasText: words }).waitFor({ timeout: patience });
      await desk.caretBehind('آب هست.');
      await keyboard.press('Control+F');
      const box = desk.frame.locator('.cm-search input[name="search"]:focus');
      await box.waitFor({ timeout: patience });
      // A half-space for a space, and the kaf of another keyboard.
      await box.fill('گفت\u200cكه');
      await says('۲ مورد');
      await stands(desk, 'rtl');
      await box.press('Enter');
      await says('۱ از ۲');
      await box.press('Shift+Enter');
      await says('۲ از ۲');
      await box.fill('نیست آنجا');
      await says('یافت نشد');
      // Not in front matter, whose digits are Latin.
      await box.fill('12 مهر 1404');
      await says('۱ مورد');
      await box.press('Tab');
      const replacement = desk.frame.locator('.cm-search input[name="replace"]');
      await replacement.fill('$1 روز');
      await replacement.press('Enter');
      await replacement.press('Enter');
      await desk.waitForText((text) => text.includes('دوشنبه $1 روز در کرمان'));
      await keyboard.press('Escape');
      await desk.frame.locator('.cm-search').waitFor({ state: 'detached', timeout: patience });
      await desk.revert();
      await desk.waitForText((text) => text === keyboardText);
    },
  ],
  [
    'by keys: in English the search and the bar run from left to right, and the text does not',
    async ({ desk, settings }) => {
      const { keyboard } = desk.page;
      settings({ 'dabir.messages': 'en' });
      await desk.frame.locator('html[lang="en"]').waitFor({ timeout: patience });
      await keyboard.press('Control+F');
      await desk.frame.locator('.cm-search input[name="search"]:focus').waitFor({ timeout: patience });
      await stands(desk, 'ltr');
      const directions = await desk.content.evaluate((content) =>
        ['.bar', '.definitions', '.cm-line'].map(
          (part) => getComputedStyle(content.closest('.cm-editor').querySelector(part)).direction,
        ),
      );
      assert.deepEqual(directions, ['ltr', 'ltr', 'rtl']);
      await keyboard.press('Escape');
      settings({});
      await desk.frame.locator('html[lang="fa"]').waitFor({ timeout: patience });
      await desk.focus();
    },
  ],
  [
    'by keys: what is selected is set in bold and in italics, and plain again',
    async ({ desk }) => {
      const { keyboard } = desk.page;
      await find(desk, 'آب هست');
      await keyboard.press('Control+B');
      await desk.waitForText((text) => text.includes('گفت که **آب هست**.'));
      await keyboard.press('Control+I');
      await desk.waitForText((text) => text.includes('گفت که ***آب هست***.'));
      await keyboard.press('Control+I');
      await keyboard.press('Control+B');
      await desk.waitForText((text) => text === keyboardText);
      assert.equal((await selected(desk)).words, 'آب هست');
      await desk.revert();
    },
  ],
  [
    'by keys: the arrows go where they point, and the ends of a line are where reading begins and ends',
    async ({ desk }) => {
      const { keyboard } = desk.page;
      const at = () =>
        desk.content.evaluate((content) => {
          const { view } = content.cmTile;
          const { head } = view.state.selection.main;
          return { left: view.coordsAtPos(head).left, offset: head - view.state.doc.lineAt(head).from };
        });
      await find(desk, 'شهردار یزد');
      await keyboard.press('Home');
      const start = await at();
      assert.equal(start.offset, 0);
      await keyboard.press('ArrowLeft');
      const next = await at();
      assert.equal(next.offset, 1);
      assert.ok(next.left < start.left, `${next.left} is left of ${start.left}`);
      await keyboard.press('ArrowRight');
      assert.deepEqual(await at(), start);
      await keyboard.press('End');
      assert.ok((await at()).left < next.left, 'the end is at the left');
      await keyboard.press('Home');
      await keyboard.press('Control+ArrowLeft');
      assert.equal((await at()).offset, 'شهردار'.length);
    },
  ],
  [
    'by keys: the next problem is come to and mended, and the menu of fixes gives the keyboard back',
    async ({ desk }) => {
      const { keyboard } = desk.page;
      await desk.frame.locator('.cm-lintRange-error').first().waitFor({ timeout: patience });
      await keyboard.press('Control+Home');
      await keyboard.press('F8');
      await untilSelected(desk, ({ words }) => words === 'دوشنبه ۱۲ مهر ۱۴۰۴');
      await keyboard.press('Control+.');
      await desk.frame.locator('[role="menuitem"]').first().waitFor({ timeout: patience });
      await keyboard.press('Escape');
      await desk.frame.locator('[role="menu"]').waitFor({ state: 'detached', timeout: patience });
      assert.ok(await hasKeyboard(desk), 'the text has the keyboard again');
      await desk.quickFix(/«شنبه»/);
      await desk.waitForText((text) => text.includes('شهرها شنبه ۱۲ مهر'));
      await keyboard.press('Control+Z');
      await desk.waitForText((text) => text === keyboardText);
    },
  ],
  [
    'by keys: a name is renamed, a reference leads to its definition, a label is completed',
    async ({ desk }) => {
      const { keyboard } = desk.page;
      await find(desk, 'به [کرمان');
      await keyboard.press('F2');
      const name = desk.frame.locator('.cm-dialog input');
      await name.waitFor({ timeout: patience });
      assert.equal(await name.inputValue(), 'کرمان');
      await name.press('Control+A');
      await name.pressSequentially('شهر کرمان');
      await keyboard.press('Enter');
      await desk.waitForText((text) => text.includes('به [شهر کرمان]') && text.includes('[شهر کرمان]: https'));
      await keyboard.press('Control+Z');
      await desk.waitForText((text) => text === keyboardText);

      await find(desk, 'دبیر نشست][م');
      await keyboard.press('F12');
      await untilSelected(desk, ({ line }) => line.startsWith('[م۱]: '));

      await find(desk, 'آب هست');
      await keyboard.press('End');
      await desk.type(' [کر');
      await keyboard.press('Escape');
      await keyboard.press('Control+Space');
      const proposal = desk.frame.locator('.cm-tooltip-autocomplete li[aria-selected]', { hasText: 'کرمان' });
      await proposal.waitFor({ timeout: patience });
      // For a moment after it opens the list takes no answer: what is typed is not meant for it.
      await proposal.evaluate(() => new Promise((ready) => setTimeout(ready, 150)));
      await keyboard.press('Enter');
      await desk.waitForText((text) => text.includes('آب هست. [کرمان'));
      await desk.revert();
    },
  ],
  [
    'by keys: an address is pasted as the source of what is selected, or of the claim at the caret, else as it is',
    async ({ desk }) => {
      const { keyboard } = desk.page;
      const address = 'https://www.irna.ir/news/85800112';
      await desk.page.evaluate((copied) => navigator.clipboard.writeText(copied), address);
      const untilSource = (link) =>
        desk.waitForText((text) => text.includes(link) && text.includes(`[م۲]: ${address} "منبع`));
      await find(desk, 'یزد گفت');
      await keyboard.press('ArrowLeft');
      await keyboard.press('Control+V');
      await untilSource('شهردار یزد [گفت][م۲]');
      await keyboard.press('Control+Z');
      await desk.waitForText((text) => text === keyboardText);
      await find(desk, 'شهردار یزد');
      await keyboard.press('Control+V');
      await untilSource('[شهردار یزد][م۲] گفت');
      await keyboard.press('Control+Z');
      await desk.waitForText((text) => text === keyboardText);
      await find(desk, 'در کرمان بود.');
      await keyboard.press('ArrowLeft');
      await keyboard.press('Control+V');
      await desk.waitForText((text) => text.includes(`در کرمان بود.${address}`));
      await desk.revert();
    },
  ],
  [
    'by keys: the claims without a source one after another, today and a conversion at the caret',
    async ({ desk }) => {
      const { keyboard } = desk.page;
      await keyboard.press('Control+Home');
      await keyboard.press('Control+F8');
      await untilSelected(desk, ({ words }) => words.includes('شهردار یزد گفت'));
      await keyboard.press('Control+F8');
      await untilSelected(desk, ({ words }) => words.includes('شهردار کرمان گفت'));
      await keyboard.press('Control+Shift+F8');
      await untilSelected(desk, ({ words }) => words.includes('شهردار یزد گفت'));

      await find(desk, 'مهر');
      await keyboard.press('Control+K');
      await keyboard.press('Alt+C');
      const chosen = desk.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'اکتبر ۲۰۲۵' });
      await chosen.waitFor({ timeout: patience });
      await keyboard.press('Enter');
      await desk.waitForText((text) => /شهرها .*۴ اکتبر ۲۰۲۵ در/.test(text));
      await desk.revert();
    },
  ],
];
