import { patience } from '../vscode/palette.mjs';

/** One text in two editors side by side, both changed at once. */

/** Inserts letters at random places and takes some of them away again, at random moments; runs in the page. */
async function changes(content, count) {
  const { view } = content.cmTile;
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
    const text = view.state.doc.toString();
    const own = [...text.matchAll(/ب/g)].map((found) => found.index);
    if (own.length > 5 && Math.random() < 0.3) {
      const from = own[Math.floor(Math.random() * own.length)];
      view.dispatch({ changes: { from, to: from + 1 }, userEvent: 'delete.backward' });
      kept -= 1;
    } else {
      const from = Math.floor(Math.random() * (text.length + 1));
      view.dispatch({ changes: { from, insert: 'ب' }, userEvent: 'input.type' });
      kept += 1;
    }
  }
  return kept;
}

/**
 * Opens the text in the ordinary editor beside, types in it while the other one is changed, and saves.
 *
 * @returns {Promise<{ typedThere: number, kept: number, page: string }>} letters typed in the ordinary editor, letters
 *   that shall be left of those of the other, and the other's text at the end
 */
export async function disturb(desk, editor, count) {
  const { page } = desk;
  await desk.command('View: Split Editor Right');
  await page.locator('iframe.webview.ready').nth(1).waitFor({ timeout: patience });
  await desk.command('Open in the Text Editor');
  await editor.ready();
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+Home');
  const changing = desk.content.first().evaluate(changes, count);
  let typedThere = 0;
  for (let index = 0; index < count; index += 1) {
    if (index % 10 === 9)
      await page.keyboard.press(['ArrowDown', 'End', 'Home', 'ArrowUp'][Math.floor(index / 10) % 4]);
    await page.keyboard.type('x');
    typedThere += 1;
    await page.waitForTimeout(Math.random() * 20);
  }
  const kept = await changing;
  // What is under way arrives: then both have what was typed in either.
  await desk.waitForText((text) => text.split('x').length - 1 === typedThere);
  await page.keyboard.press('Control+S');
  await page.waitForSelector('.tab.active:not(.dirty)', { timeout: patience });
  return { typedThere, kept, page: await desk.text() };
}
