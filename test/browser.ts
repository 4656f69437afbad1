import assert from 'node:assert/strict';
import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

/** A Chromium of this machine; undefined where there is none. `CHROMIUM` names one. */
export function findBrowser(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = [process.env.CHROMIUM ?? '', ...folders.flatMap((folder) => names.map((name) => join(folder, name)))];
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return path !== '';
    } catch {
      return false;
    }
  });
}

/** @param width pixels of the window */
export type OpenPage = (address: string, width: number, test: (page: Page) => Promise<void>) => Promise<void>;

/**
 * Opens pages in a browser for the tests of the `describe` that this is called in; where there is none they are left out. A
 * page is to say nothing to the console, and to ask for nothing but itself.
 */
export function pagesInBrowser(): OpenPage {
  let browser: Browser | undefined;
  before(async function () {
    const executablePath = findBrowser();
    if (executablePath === undefined) return this.skip();
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
  });
  after(() => browser?.close());

  return async (address, width, test) => {
    assert.ok(browser !== undefined);
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('dialog', (dialog) => said.push(dialog.message()));
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) said.push(request.url());
    });
    await page.goto(address);
    await test(page);
    assert.deepEqual(said, []);
    await context.close();
  };
}

interface Violations {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** What axe finds that keeps people from using a page: which of its rules, where, and why. `rules` are left out. */
export async function axeFaults(page: Page, ...rules: readonly string[]): Promise<readonly string[][]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate<Violations>('axe.run(document, { resultTypes: ["violations"] })');
  return violations
    .filter(({ id }) => !rules.includes(id))
    .map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]);
}
