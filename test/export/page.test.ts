import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { axeFaults, pagesInBrowser } from '../browser';
import { EXAMPLE, exportOf, HOSTILE } from './support';

const RICH = `${EXAMPLE.replace(
  /\n\[یزد\]: /,
  `

## جدول و فهرست

> [متن بیانیه][م۱] کوتاه است.

- شرکت New York Times و F-16
- دو

| نام | شمار |
|---|---|
| یزد | ۲ |

این \`a < b\` و یادداشت[^1] است.

[^1]: شرح.

[یزد]: `,
)}`;

const PAGES = {
  'annotated.html': exportOf(EXAMPLE, 'html', { recognised: true }),
  'problems.html': exportOf(readFileSync('examples/problems.fa.md', 'utf8'), 'html', { recognised: true }),
  'rich.html': exportOf(RICH, 'html', { recognised: true }),
  'hostile.html': exportOf(HOSTILE, 'html', { recognised: true }),
};

describe('the exported page in a browser', function () {
  this.timeout(300_000);
  const openPage = pagesInBrowser();
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dabir-page-'));
    for (const [name, html] of Object.entries(PAGES)) writeFileSync(join(folder, name), html);
  });
  after(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });
  const open = (name: keyof typeof PAGES, width: number, test: (page: Page) => Promise<void>): Promise<void> =>
    openPage(pathToFileURL(join(folder, name)).href, width, test);

  for (const name of Object.keys(PAGES) as (keyof typeof PAGES)[]) {
    it(`${name} has nothing for axe to report`, () =>
      open(name, 1000, async (page) => {
        // How many headings of the first level an article has, and in which order, is its writer's.
        assert.deepEqual(await axeFaults(page, 'heading-order', 'page-has-heading-one'), []);
      }));

    it(`${name} fits a narrow window, and runs from right to left`, () =>
      open(name, 360, async (page) => {
        assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= 360);
        assert.equal(await page.evaluate('getComputedStyle(document.querySelector("article")).direction'), 'rtl');
      }));
  }

  it('runs no script of the article’s, and follows no address that runs', () =>
    open('hostile.html', 1000, async (page) => {
      assert.equal(await page.evaluate('window.hacked'), undefined);
      assert.equal(
        await page.locator('article script, article img, article svg, [onclick], [onerror], [onload]').count(),
        0,
      );
      await page.evaluate('document.addEventListener("click", (event) => event.preventDefault())');
      for (const link of await page.locator('a').all()) {
        assert.match((await link.getAttribute('href')) ?? '', /^(?:https?:|#)/);
        await link.click();
      }
      assert.equal(await page.evaluate('window.hacked'), undefined);
      assert.ok((await page.title()).includes('<script>window.hacked = 1</script>'));
    }));

  it('shows each quotation mark once, and Latin words in their own order', () =>
    open('rich.html', 1000, async (page) => {
      assert.equal(
        await page.evaluate('document.querySelector("q").textContent'),
        '«هیچ کتابی در این دو سال از دسترس پژوهشگران دور نماند.»',
      );
      assert.equal(await page.evaluate('getComputedStyle(document.querySelector("q"), "::before").content'), 'none');
      const [first, last] = await page.evaluate<readonly [number, number]>(`(() => {
        const text = [...document.querySelectorAll('bdi')].find((one) => one.textContent === 'New York Times').firstChild;
        const left = (from, to) => {
          const range = document.createRange();
          range.setStart(text, from);
          range.setEnd(text, to);
          return range.getBoundingClientRect().left;
        };
        return [left(0, 3), left(9, 14)];
      })()`);
      assert.ok(first < last);
    }));
});
