import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { Absence, Overview, ToView } from '../../../../client/overview/protocol';
import { axeFaults, pagesInBrowser } from '../../../browser';
import { type Colours, tellPage, webviewPage } from '../../webviewPage';

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

const THEMES: Readonly<Record<string, Colours>> = {
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

describe('the page of the overview', function () {
  this.timeout(300_000);
  const openPage = pagesInBrowser();
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dabir-overview-'));
    for (const [name, colours] of Object.entries(THEMES))
      writeFileSync(join(folder, `${name}.html`), webviewPage('overview', '<main id="overview"></main>', colours));
  });
  after(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  async function show(page: Page, shown: Overview | Absence, language: 'fa' | 'en' = 'fa'): Promise<void> {
    const message: ToView = { type: 'show', language, shown };
    await tellPage(page, message);
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
          assert.deepEqual(await axeFaults(page, 'region', 'page-has-heading-one'), []);
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

  it('makes the mentions of a name one stop of the keyboard, which the arrows walk through', () =>
    open('light', async (page) => {
      const stops = 'document.querySelectorAll("summary, a, button:not([tabindex=\\"-1\\"])").length';
      const current = (): Promise<string> => page.evaluate('document.activeElement.textContent');
      for (const [language, onward, digits] of [
        ['fa', 'ArrowLeft', ['۱', '۲', '۱', '۹۰', '۹۰', '۸۹', '۱']],
        ['en', 'ArrowRight', ['1', '2', '1', '90', '90', '89', '1']],
      ] as const) {
        await show(page, OVERVIEW, language);
        assert.ok((await page.evaluate<number>(stops)) < 12);
        await page.locator('.mention').first().focus();
        const back = onward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
        const walked = [await current()];
        for (const key of [onward, back, 'End', onward, back, 'Home']) {
          await page.keyboard.press(key);
          walked.push(await current());
        }
        assert.deepEqual(walked, digits);
        // Out of the row and in again, and through a list that is made anew.
        await page.keyboard.press(onward);
        await page.keyboard.press('Tab');
        assert.equal(await page.locator('.mention:focus').count(), 0);
        await page.keyboard.press('Shift+Tab');
        assert.equal(await current(), digits[1]);
        await show(page, OVERVIEW, language);
        assert.equal(await current(), digits[1]);
      }
    }));

  it('tells a mention from the others to who hears it, in either language', () =>
    open('light', async (page) => {
      await show(page, OVERVIEW);
      assert.ok((await page.getByRole('button', { name: /، سطر ۵$/ }).count()) > 80);
      await show(page, OVERVIEW, 'en');
      assert.ok((await page.getByRole('button', { name: /, line 5$/ }).count()) > 80);
    }));
});
