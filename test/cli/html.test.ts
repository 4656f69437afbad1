import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { escapeHtml, html, isolatePrograms } from '../../server/cli/reporters/html/markup';
import { axeFaults, pagesInBrowser } from '../browser';
import { dabir, withFolder } from './support';

const HOSTILE = [
  '---',
  'title: "\'\\"><script>window.hacked = 1</script><img src=x onerror=\\"window.hacked = 2\\">"',
  'date: 1404-07-12',
  'lang: fa',
  '---',
  '',
  '</div></article></main><script>window.hacked = 3</script> این &amp; <b onclick="window.hacked = 4">آن</b> كتاب است.',
  '',
  'این كتاب <b>خوب</b> است.',
  '',
  'شهردار «<img src=x onerror=window.hacked=5>» گفت: «شنبه ۱۳ مهر ۱۴۰۴ \u202e می‌آید‌».',
  '',
  '[یزد]: javascript:window.hacked=6 "مکان"',
  '',
].join('\n');

describe('markup', () => {
  it('escapes every value but markup, in texts and in attributes', () => {
    const hostile = `"'><script>&\0\ud800`;
    const escaped = '&quot;&#39;&gt;&lt;script&gt;&amp;\ufffd\ufffd';
    assert.equal(escapeHtml(hostile), escaped);
    assert.equal(
      html`<b title="${hostile}">${[hostile, html`<i>${1}</i>`]}${undefined}</b>`.text,
      `<b title="${escaped}">${escaped}<i>1</i></b>`,
    );
  });
});

describe('a message on the page', () => {
  const written = (text: string): string => isolatePrograms(text).text;

  it('keeps days and options in their own direction, and is escaped', () => {
    assert.equal(
      written('<با> 2025-10-03 یا --fix.'),
      '&lt;با&gt; <bdi dir="ltr">2025-10-03</bdi> یا <bdi dir="ltr">--fix</bdi>.',
    );
    assert.equal(written('«dates/relative» ۱۲ مهر است.'), '«dates/relative» ۱۲ مهر است.');
  });
});

describe('the html report', () => {
  it('is one page that names nothing outside itself and holds the hashes of its style and script', () =>
    withFolder({ 'a.fa.md': HOSTILE }, async (folder) => {
      const { out, status } = await dabir(['.', '--format', 'html'], { folder });
      assert.equal(status, 1);
      assert.match(out, /^<!doctype html>\n<html lang="en" dir="rtl">/);
      assert.match(out, /default-src &#39;none&#39;|default-src 'none'/);
      assert.equal(out.match(/<script/g)?.length, 1);
      assert.equal(out.match(/<link/g)?.length, 1);
      assert.ok(!/<(?:img|iframe|object|embed|base|form)\b/.test(out));
      assert.ok(!/\s(?:style|on\w+)="/.test(out));
      assert.ok(!/href="javascript:/.test(out));
      const { out: again } = await dabir(['.', '--format', 'html'], { folder });
      assert.equal(again, out);
    }));

  // U+06F4, U+06F6 and U+06F7 have Urdu's forms in that font, whatever the page's language.
  it('is set in no font that draws ۴, ۶ and ۷ as Urdu does, nor is an exported article', () =>
    withFolder({ 'a.fa.md': HOSTILE }, async (folder) => {
      for (const args of [
        ['.', '--format', 'html'],
        ['export', '--to', 'html', 'a.fa.md'],
      ]) {
        const { out } = await dabir(args, { folder });
        assert.match(out, /Noto Sans Arabic/);
        assert.doesNotMatch(out, /Noto Naskh Arabic/);
      }
    }));

  it('shows problems, marks and days in both languages', () =>
    withFolder({ 'a.fa.md': HOSTILE }, async (folder) => {
      for (const [language, heading, counted] of [
        ['fa', 'گزارش دبیر', '<li>۱ خبر</li>'],
        ['en', 'Dabir’s report', '<li>1 article</li>'],
      ]) {
        const { out } = await dabir(['.', '--format', 'html', '--messages', language], { folder });
        assert.ok(out.includes(`<h1>${heading}</h1>`));
        assert.ok(out.includes(counted));
        assert.match(out, language === 'fa' ? /[۰-۹] خطا<\/li>/ : /\d errors<\/li>/);
        assert.match(out, /<mark class="problem error"[^>]*>كتاب<\/mark>/);
        assert.match(out, /<time datetime="2025-10-05">/);
        assert.match(out, /<ol class="timeline"><li>/);
        assert.match(out, /class="claim unlinked"/);
        // The message may begin with a number of its own.
        assert.match(out, /<\/a>: <span class="message">/);
      }
    }));

  it('names an article without a title once', () =>
    withFolder({ 'bare.fa.md': 'این كتاب است.\n' }, async (folder) => {
      const { out } = await dabir(['.', '--format', 'html'], { folder });
      const [summary] = out.match(/<summary>.*<\/summary>/) ?? [];
      assert.equal(summary?.match(/bare\.fa\.md/g)?.length, 1, summary);
    }));

  describe('in a browser', function () {
    this.timeout(300_000);
    const openPage = pagesInBrowser();
    let folder: string;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'dabir-html-'));
      const example = readFileSync('examples/problems.fa.md', 'utf8');
      writeFileSync(join(folder, '<img src=x onerror=window.hacked=7>.fa.md'), HOSTILE);
      for (let index = 0; index < 6; index += 1) writeFileSync(join(folder, `${index}.fa.md`), example);
      const { out } = await dabir(['.', '--format', 'html', '--messages', 'fa'], { folder });
      writeFileSync(join(folder, 'report.html'), out);
    });
    after(() => {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    });
    const open = (width: number, test: (page: Page) => Promise<void>): Promise<void> =>
      openPage(pathToFileURL(join(folder, 'report.html')).href, width, test);

    it('says nothing to the console, asks for nothing, and keeps hostile text inert', () =>
      open(1400, async (page) => {
        assert.equal(await page.evaluate('window.hacked'), undefined);
        assert.equal(await page.locator('img, b[onclick], #articles script').count(), 0);
        assert.ok((await page.locator('#articles h3').allTextContents()).some((title) => title.includes('<script>')));
      }));

    it('numbers problems as a Persian page does, and keeps a count with its word', () =>
      open(400, async (page) => {
        const style = (selector: string, name: string): Promise<unknown> =>
          page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${name}`);
        assert.equal(await style('ol.problems', 'listStyleType'), 'persian');
        assert.equal(await style('summary .count', 'whiteSpace'), 'nowrap');
      }));

    for (const width of [400, 1400]) {
      it(`fits a window of ${width} pixels`, () =>
        open(width, async (page) => {
          await page.locator('#articles .controls button').first().click();
          assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= width);
          const sideways = await page
            .locator('.scroll')
            .evaluateAll((tables) => tables.filter((table) => table.scrollWidth > table.clientWidth).length);
          assert.equal(sideways, 0);
        }));
    }

    it('says in a narrow window what each cell is, and hides rows there too', () =>
      open(400, async (page) => {
        const table = page.locator('table').first();
        const label = await page.evaluate('getComputedStyle(document.querySelector("tbody td"), "::before").content');
        assert.match(String(label), /شدت/);
        const rows = await table.locator('tbody tr:visible').count();
        await page.locator('input[type=search]').first().fill('3.fa.md');
        assert.ok((await table.locator('tbody tr:visible').count()) < rows);
      }));

    it('sorts and filters its tables', () =>
      open(1400, async (page) => {
        const table = page.locator('table').first();
        const lines = (): Promise<number[]> =>
          table
            .locator('tbody tr:not([hidden]) td.number')
            .evaluateAll((cells) =>
              cells.map((cell) => Number((cell as unknown as { dataset: { value: string } }).dataset.value)),
            );
        await table.locator('thead button', { hasText: 'سطر' }).click();
        const sorted = await lines();
        assert.deepEqual(
          sorted,
          [...sorted].sort((a, b) => a - b),
        );
        assert.equal(await table.locator('th[aria-sort=ascending]').count(), 1);
        await page.locator('input[type=search]').first().fill('٣.fa.md');
        const filtered = await table.locator('tbody tr:not([hidden]) td:nth-child(2)').allTextContents();
        assert.ok(filtered.length > 0 && filtered.length < sorted.length);
        assert.deepEqual([...new Set(filtered)], ['3.fa.md']);
        await page.locator('.controls select').first().selectOption({ index: 1 });
        assert.equal(new Set(await table.locator('tbody tr:not([hidden]) .severity').allTextContents()).size, 1);
        assert.match((await page.locator('output').first().textContent()) ?? '', /از/);
      }));

    it('can be walked with the keyboard, into an article and back to the mark', () =>
      open(1400, async (page) => {
        const focused = (expression: string): Promise<unknown> => page.evaluate(`document.activeElement.${expression}`);
        await page.keyboard.press('Tab');
        assert.equal(await focused('className'), 'skip');
        await page.keyboard.press('Enter');
        await page.waitForFunction(`document.activeElement.id === 'problems'`);
        const seen: string[] = [];
        for (let step = 0; step < 30; step += 1) {
          await page.keyboard.press('Tab');
          const name = String(await focused('localName'));
          seen.push(name);
          if (name === 'a') break;
        }
        assert.deepEqual([...new Set(seen)], ['input', 'select', 'div', 'button', 'a']);
        const target = String(await focused(`getAttribute('href')`)).slice(1);
        await page.keyboard.press('Enter');
        await page.waitForFunction(`document.activeElement.id === '${target}'`);
        assert.equal(await page.locator(`details:has(#${target})`).getAttribute('open'), '');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForFunction(`document.activeElement.classList.contains('to-problem')`);
        assert.equal(await focused(`getAttribute('href')`), `#${target}`);
      }));

    it('leaves the keyboard where it is when a change of the address is told late', () =>
      open(1400, async (page) => {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForFunction(`document.activeElement.id === 'problems'`);
        await page.keyboard.press('Tab');
        await page.evaluate('dispatchEvent(new HashChangeEvent("hashchange"))');
        assert.equal(await page.evaluate('document.activeElement.localName'), 'input');
      }));

    it('opens the article of an address that it is given, and of one gone back to', () =>
      open(1400, async (page) => {
        const mark = String(await page.locator('table').first().locator('tbody a').first().getAttribute('href'));
        const isThere = `document.activeElement.id === '${mark.slice(1)}' && document.activeElement.closest('details').open`;
        await page.goto(`${pathToFileURL(join(folder, 'report.html')).href}${mark}`);
        await page.waitForFunction(isThere);
        await page.evaluate(`location.hash = '#problems'`);
        await page.waitForFunction(`document.activeElement.id === 'problems'`);
        await page.evaluate(`for (const each of document.querySelectorAll('details')) each.open = false`);
        await page.goBack();
        await page.waitForFunction(isThere);
      }));

    it('has nothing for axe to report, with an article open', () =>
      open(1400, async (page) => {
        await page.locator('#articles summary').last().click();
        assert.deepEqual(await axeFaults(page), []);
      }));

    it('gives screen readers names for regions, tables and columns', () =>
      open(1400, async (page) => {
        await page.locator('#articles .controls button').first().click();
        const unnamed = await page
          .locator('section, article, [role=group], input, select, svg, table')
          .evaluateAll((elements) => {
            interface Named {
              readonly localName: string;
              readonly labels?: { readonly length: number } | null;
              getAttribute(name: string): string | null;
              querySelector(selector: string): unknown;
            }
            return (elements as unknown as readonly Named[])
              .filter((element) => {
                if (element.localName === 'svg') return element.getAttribute('aria-hidden') !== 'true';
                if (element.localName === 'table') return element.querySelector('caption') === null;
                if (element.labels !== undefined && element.labels !== null) return element.labels.length === 0;
                return element.getAttribute('aria-label') === null && element.getAttribute('aria-labelledby') === null;
              })
              .map(({ localName }) => localName);
          });
        assert.deepEqual(unnamed, []);
        assert.equal(await page.locator('thead th:not([scope=col]), tbody tr:not(:has(th[scope=row]))').count(), 0);
      }));

    it('prints closed articles too', () =>
      open(1400, async (page) => {
        assert.equal(await page.locator('#articles details[open]').count(), 0);
        await page.evaluate('dispatchEvent(new Event("beforeprint"))');
        assert.equal(await page.locator('#articles details:not([open])').count(), 0);
        await page.evaluate('dispatchEvent(new Event("afterprint"))');
        assert.equal(await page.locator('#articles details[open]').count(), 0);
      }));
  });
});
