/** What a person does with the overview in the side bar; steps of the end-to-end run. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { patience } from '../vscode/palette.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const frameOf = ({ page }) => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

export const overviewSteps = [
  [
    'the overview lists dates in the order of time, names and claims, and goes where one is pressed',
    async ({ editor }) => {
      await editor.command('Focus on Overview of the Article View');
      const frame = frameOf(editor);
      await frame.locator('ol.list li').first().waitFor({ timeout: patience });
      assert.deepEqual(await frame.locator('h2').count(), 3);
      assert.equal(await frame.locator('html').getAttribute('dir'), 'rtl');
      for (const kind of ['.time-line .bar', '.name.place', '.claim.unlinked']) {
        assert.ok((await frame.locator(kind).count()) > 0, kind);
      }
      const date = frame.locator('ol.list .jump', { hasText: 'دوشنبه ۱۲ مهر' });
      await date.first().click();
      const selection = editor.page.locator('#status\\.editor\\.selection');
      await selection.filter({ hasText: /selected/ }).waitFor({ timeout: patience });
    },
  ],
  [
    'the overview follows what is typed, and what is taken back',
    async ({ editor }) => {
      const frame = frameOf(editor);
      await editor.focus();
      await editor.page.keyboard.press('Control+End');
      // In two goes: the overview is made anew between them, and must not take the keyboard for the date pressed before.
      await editor.page.keyboard.type('\n\nآنتونی بلینکن');
      await frame.locator('.name', { hasText: 'بلینکن' }).waitFor({ timeout: patience });
      await editor.page.keyboard.type(' به ناپل رفت.\n');
      await frame.locator('.name.place', { hasText: 'ناپل' }).waitFor({ timeout: patience });
      await editor.command('File: Revert File');
      await frame.locator('.name.place', { hasText: 'ناپل' }).waitFor({ state: 'detached', timeout: patience });
    },
  ],
  [
    'axe finds nothing serious in the overview',
    async ({ editor }) => {
      const inside = await (await frameOf(editor).locator('main').elementHandle()).ownerFrame();
      await inside.evaluate(axe);
      const { violations } = await inside.evaluate(() => globalThis.axe.run());
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      assert.deepEqual(
        serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        [],
      );
    },
  ],
];
