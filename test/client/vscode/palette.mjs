/** Milliseconds that a thing may take to appear, on a machine that has much else to do. */
export const patience = 60_000;

/** Milliseconds after which a key that opened nothing is pressed again: a page that is just loading swallows it. */
const swallowed = 10_000;

/** Opens the box at the top. */
async function openBox(page, key) {
  const box = page.locator('.quick-input-widget input').first();
  for (const end = Date.now() + patience; ; ) {
    await page.keyboard.press(key);
    const opened = await box.waitFor({ timeout: swallowed }).then(
      () => true,
      () => false,
    );
    if (opened) return;
    if (Date.now() > end) throw new Error(`${key} opens no box`);
  }
}

/**
 * Opens the box and chooses an entry of the list that it filters: the one of just this title, else the first that holds it. A file
 * that was just written may have been left out of the list: it is made anew where the entry does not come.
 */
async function choose(page, key, written, title) {
  const rows = page.locator('.quick-input-list .monaco-list-row', { hasText: title });
  const exact = rows.filter({ has: page.getByText(title, { exact: true }) });
  for (const end = Date.now() + patience; ; ) {
    await openBox(page, key);
    // The list is filtered a moment after the box is filled: Enter would take what stood there before. A box that was just closing
    // when its key was pressed takes nothing, and is opened again.
    const found = await page
      .locator('.quick-input-widget input')
      .first()
      .fill(written, { timeout: swallowed })
      .then(() => rows.first().waitFor({ timeout: swallowed }))
      .then(
        () => true,
        () => false,
      );
    // What is still loading may take the keyboard, and with it the box, before its entry is pressed.
    const pressed =
      found &&
      (await ((await exact.count()) > 0 ? exact : rows)
        .first()
        .click({ timeout: swallowed })
        .then(
          () => true,
          () => false,
        ));
    if (pressed) return;
    if (Date.now() > end) throw new Error(`${key} lists no ${title}`);
    await page.keyboard.press('Escape');
  }
}

/** Opens a file of the folder by its name. */
export async function openFile(page, name) {
  await choose(page, 'Control+P', name, name);
  await page.waitForSelector(`.tab.active[data-resource-name="${name}"]`, { timeout: patience });
}

/**
 * Runs a command of the palette by its title.
 *
 * @param {import('playwright-core').Page} page the workbench's
 * @param {string} title
 */
export async function runCommand(page, title) {
  await choose(page, 'F1', `>${title}`, title);
}

/**
 * The titles of the palette's commands that hold some words, once they are as they shall be: it is opened until then.
 *
 * @param {import('playwright-core').Page} page the workbench's
 * @param {string} words
 * @param {(titles: string[]) => boolean} fits
 */
export async function listCommands(page, words, fits) {
  const rows = page.locator('.quick-input-list .monaco-list-row');
  for (const end = Date.now() + patience; ; ) {
    await openBox(page, 'F1');
    const box = page.locator('.quick-input-widget input').first();
    await box.fill(`>${words}`, { timeout: swallowed });
    await rows.filter({ hasText: words }).first().waitFor({ timeout: swallowed });
    // Only the rows in view exist: further down until each has been seen.
    const titles = new Set();
    for (const seen = Date.now() + swallowed; Date.now() < seen; ) {
      for (const title of await rows.locator('.label-name').allTextContents()) titles.add(title.trim());
      if (titles.size >= Number(await rows.first().getAttribute('aria-setsize'))) break;
      await page.keyboard.press('PageDown');
      await page.waitForTimeout(100);
    }
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: patience });
    const found = [...titles].filter((title) => title.includes(words));
    if (fits(found)) return found;
    if (Date.now() > end) throw new Error(`the palette lists ${found.join(' | ')}`);
  }
}
