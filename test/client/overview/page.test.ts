import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { Absence, Overview, ToView } from '../../../client/overview/protocol';
import { axeFaults, pagesInBrowser } from '../../browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The page of the same build as the tests. */
const BUILT = resolve(dirname(fileURLToPath(import.meta.url)), '../../../client/overview');

/** A sentence without end, and a word without a place to break. */
const LONG = `${'گفت‌وگو '.repeat(60)}${'ا'.repeat(200)}`;
const place = { from: { line: 4, character: 0 }, to: { line: 4, character: 5 } };

const OVERVIEW: Overview = {
  title: `${'بلند'.repeat(60)}.fa.md`,
  reference: { day: 19_002, label: '۲۰ دی ۱۴۰۰' },
  dates: [
    { place, text: LONG, label: 'یکشنبه ۱۹ دی ۱۴۰۰', from: 19_001, to: 19_001, time: null },
    { place, text: 'دی', label: null, from: 18_983, to: 19_012, time: null },
  ],
  names: [
    { name: LONG, english: 'Somebody', type: 'person', page: null, mentions: Array.from({ length: 90 }, () => place) },
    { name: 'ژنو', english: 'Geneva', type: 'place', page: 'https://www.wikidata.org/wiki/Q71', mentions: [place] },
  ],
  sources: [{ name: LONG, claims: [{ place, text: LONG, linked: false }], unlinked: 1 }],
};

const NOTHING: Overview = { title: 'a.fa.md', reference: null, dates: [], names: [], sources: [] };

const THEMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light: {
    foreground: '#3b3b3b',
    'sideBar-background': '#f8f8f8',
    descriptionForeground: '#3b3b3b',
    'textLink-foreground': '#005fb8',
    'badge-background': '#cccccc',
    'badge-foreground': '#3b3b3b',
    'button-background': '#005fb8',
    'button-foreground': '#ffffff',
  },
  'high contrast': {
    foreground: '#ffffff',
    'sideBar-background': '#000000',
    descriptionForeground: '#ffffffb3',
    'textLink-foreground': '#21a6ff',
    'badge-background': '#000000',
    'badge-foreground': '#ffffff',
    'button-foreground': '#ffffff',
    'button-border': '#6fc3df',
    contrastBorder: '#6fc3df',
  },
};

/** The page as VS Code dresses it, which gives its script somebody to talk to. */
function pageIn(colours: Readonly<Record<string, string>>): string {
  const style = Object.entries(colours).map(([name, value]) => `--vscode-${name}: ${value};`);
  return `<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>دبیر</title>
<style>html { ${style.join(' ')} --vscode-font-family: sans-serif; --vscode-font-size: 13px; } body { background: var(--vscode-sideBar-background); }</style>
<style>${readFileSync(join(BUILT, 'page.css'), 'utf8')}</style></head>
<body><main id="overview"></main>
<script>
  const posted = [];
  let state;
  const acquireVsCodeApi = () => ({ postMessage: (message) => posted.push(message), getState: () => state, setState: (next) => { state = next; } });
</script>
<script src="${pathToFileURL(join(BUILT, 'page.js')).href}"></script></body></html>`;
}

describe('the page of the overview', function () {
  this.timeout(60_000);
  const openPage = pagesInBrowser();
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dabir-overview-'));
    for (const [name, colours] of Object.entries(THEMES)) writeFileSync(join(folder, `${name}.html`), pageIn(colours));
  });
  after(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  async function show(page: Page, shown: Overview | Absence, language: 'fa' | 'en' = 'fa'): Promise<void> {
    const message: ToView = { type: 'show', language, shown };
    await page.evaluate(`window.dispatchEvent(new MessageEvent('message', { data: ${JSON.stringify(message)} }))`);
  }
  const open = (theme: string, test: (page: Page) => Promise<void>): Promise<void> =>
    openPage(pathToFileURL(join(folder, `${theme}.html`)).href, 240, test);

  for (const theme of Object.keys(THEMES)) {
    for (const [what, shown] of [
      ['a long article', OVERVIEW],
      ['an empty one', NOTHING],
      ['no article', 'none'],
      ['an article that is being read', 'reading'],
      ['a server that does not answer', 'failed'],
    ] as const) {
      it(`shows ${what} in a narrow bar and the ${theme} theme, so that everybody can read it`, () =>
        open(theme, async (page) => {
          await show(page, shown);
          assert.deepEqual(await axeFaults(page, AXE, 'region', 'page-has-heading-one'), []);
          assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= 240);
        }));
    }
  }

  it('says why it shows nothing, in the language of messages', () =>
    open('light', async (page) => {
      const status = page.getByRole('status');
      for (const [reason, persian, english] of [
        ['none', /خبری فارسی باز کنید/, /Open a Persian article/],
        ['reading', /می‌خواند/, /is reading/],
        ['failed', /پاسخ نمی‌دهد/, /does not answer/],
      ] as const) {
        await show(page, reason);
        assert.match((await status.textContent()) ?? '', persian);
        await show(page, reason, 'en');
        assert.match((await status.textContent()) ?? '', english);
        assert.equal(await page.locator('html').getAttribute('dir'), 'ltr');
        assert.equal(await page.locator('main').getAttribute('aria-busy'), String(reason === 'reading'));
        assert.equal(await page.getByRole('button').count(), reason === 'failed' ? 1 : 0);
      }
    }));

  it('has the way out of a server that does not answer', () =>
    open('light', async (page) => {
      await show(page, 'failed');
      await page.getByRole('button', { name: 'راه‌اندازی دوباره' }).click();
      assert.deepEqual(await page.evaluate('posted'), [{ type: 'ready' }, { type: 'restart' }]);
    }));

  it('tells a mention from the others to who hears it, in either language', () =>
    open('light', async (page) => {
      await show(page, OVERVIEW);
      assert.ok((await page.getByRole('button', { name: /، سطر ۵$/ }).count()) > 80);
      await show(page, OVERVIEW, 'en');
      assert.ok((await page.getByRole('button', { name: /, line 5$/ }).count()) > 80);
    }));
});
