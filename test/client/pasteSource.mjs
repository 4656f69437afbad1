/** An address pasted as a source, by the keys that a person presses; steps of the end-to-end run. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const name = 'paste.fa.md';
const address = 'https://www.irna.ir/news/85800112';
const text = 'به گزارش ایسنا، باران بارید.\n\nراه شمال باز است.\n';
const linked = '[به گزارش ایسنا][م۱]، باران بارید.';
const definition = `[م۱]: ${address} "منبع: رسانه"`;

/** Puts a text on the clipboard, as copying it in a browser does. */
const copy = ({ page }, copied) => page.evaluate((written) => navigator.clipboard.writeText(written), copied);

export const pasteSteps = [
  [
    'an address on the clipboard is pasted as the source of the claim at the caret, and undone in one step',
    async ({ editor, workspace }) => {
      const { keyboard } = editor.page;
      writeFileSync(join(workspace, name), text);
      await editor.open(name);
      await editor.waitForProblem('claims/unlinked-media-source');
      await copy(editor, address);
      await editor.focus();
      await keyboard.press('Control+Home');
      for (let step = 0; step < 4; step += 1) await keyboard.press('ArrowRight');
      await keyboard.press('Control+V');
      await editor.waitForText((shown) => shown.includes(linked) && shown.includes(definition));
      await keyboard.press('Control+Z');
      await editor.waitForText((shown) => shown.includes('به گزارش ایسنا، باران') && !shown.includes(address));
    },
  ],
  [
    'it goes around the words that are selected',
    async ({ editor }) => {
      const { keyboard } = editor.page;
      await keyboard.press('Control+Home');
      // «به گزارش ایسنا»
      for (let letter = 0; letter < 14; letter += 1) await keyboard.press('Shift+ArrowRight');
      await keyboard.press('Control+V');
      await editor.waitForText((shown) => shown.includes(linked) && shown.includes(definition));
    },
  ],
  [
    'where nobody says anything it stays an address',
    async ({ editor, workspace }) => {
      const { keyboard } = editor.page;
      await keyboard.press('Control+Z');
      await editor.waitForText((shown) => !shown.includes(address));
      await keyboard.press('Control+Home');
      await keyboard.press('ArrowDown');
      await keyboard.press('ArrowDown');
      await keyboard.press('End');
      await keyboard.press('Control+V');
      await editor.waitForText((shown) => shown.includes(`راه شمال باز است.${address}`));
      await editor.save();
      assert.equal(readFileSync(join(workspace, name), 'utf8'), text.replace('است.\n', `است.${address}\n`));
      await editor.command('View: Close Editor');
      rmSync(join(workspace, name));
    },
  ],
];
