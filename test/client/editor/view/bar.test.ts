import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerState, ToPage } from '../../../../client/editor/protocol';
import { pagesInBrowser } from '../../../browser';
import { tellPage, webviewPage } from '../../webviewPage';

const start = (server: ServerState, language: 'fa' | 'en'): ToPage => ({
  type: 'start',
  session: 'one',
  version: 0,
  text: 'وزیر به ژنو رفت.\n',
  uri: 'file:///desk/a.fanews',
  languageId: 'persian-news',
  markdown: true,
  readOnly: false,
  server,
  options: {
    language,
    font: 'editor',
    fontSize: 0,
    persianDigits: true,
    showHalfSpaces: false,
    showConversions: false,
  },
});

describe('the bar of the right-to-left editor', function () {
  this.timeout(300_000);
  const openPage = pagesInBrowser();
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dabir-bar-'));
    writeFileSync(join(folder, 'page.html'), webviewPage('editor', '<main id="article"></main>'));
  });
  after(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  it('says that nothing is wrong only while a server knows', () =>
    openPage(pathToFileURL(join(folder, 'page.html')).href, 800, async (page) => {
      const status = async (): Promise<string> => (await page.locator('.bar [role=status]').textContent()) ?? '';
      await tellPage(page, start('starting', 'fa'));
      assert.match(await status(), /می‌خواند/);
      await tellPage(page, { type: 'server', state: 'running' } satisfies ToPage);
      assert.equal(await status(), 'بی‌ایراد');
      await tellPage(page, { type: 'server', state: 'stopped' } satisfies ToPage);
      assert.match(await status(), /پاسخ نمی‌دهد/);
      await tellPage(page, start('unwanted', 'en'));
      assert.equal(await status(), '');
      await tellPage(page, start('stopped', 'en'));
      assert.match(await status(), /does not answer/);
    }));
});
