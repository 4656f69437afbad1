/** Milliseconds that a thing may take to appear. */
const patience = 20_000;

/**
 * Runs a command of the palette by its title.
 *
 * @param {import('playwright-core').Page} page the workbench's
 * @param {string} title
 */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor({ timeout: patience });
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
}
