/**
 * The packaged extension in the real workbench, used as a person would: an article opened, its squiggles and problems
 * seen, a date and a name hovered, a quick fix applied from the keyboard, saved and undone. Leaves pictures of it all in
 * `.vscode-test/pictures/` and prints one line to count by: `client end to end: 9 passed, 0 failed`.
 *
 *   node test/client/endToEnd.mjs dabir.vsix [WORDS OF A STEP]
 */
import assert from 'node:assert/strict';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { activationSteps } from './activation.mjs';
import { checkSteps } from './checkWorkspace.mjs';
import { paletteSteps } from './commandPalette.mjs';
import { lookSteps } from './looks.mjs';
import { overviewSteps } from './overview/steps.mjs';
import { pasteSteps } from './pasteSource.mjs';
import { openPage } from './vscode/browser.mjs';
import { Editor } from './vscode/editor.mjs';
import { patience } from './vscode/palette.mjs';
import { ifProgram, takeSteps } from './vscode/steps.mjs';
import { installExtension, remote, startWorkbench, workbenchAddress } from './vscode/workbench.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const pictures = join(project, '.vscode-test/pictures');

/** The last of them is what the later steps work on. */
const articles = ['annotated.fa.md', 'raw.fa.txt', 'problems.fa.md'];
const article = articles.at(-1);

/** Bytes that a package may have; most of them are the lexicons and the model, which both servers share. */
const largest = 2_600_000;

const filesIn = (folder) => readdirSync(join(project, folder)).map((name) => `${folder}/${name}`);

/** Everything that is installed, and nothing else: no sources, no maps, no tests. */
const installed = () => [
  'CHANGELOG.md',
  'LICENSE.txt',
  'README.md',
  'client/media/icon.png',
  'client/media/language-dark.svg',
  'client/media/language-light.svg',
  'client/media/overview.svg',
  ...filesIn('client/media/walkthrough'),
  'dist/client/editor/Vazirmatn-OFL.txt',
  'dist/client/editor/Vazirmatn.woff2',
  'dist/client/editor/page.css',
  'dist/client/editor/page.js',
  'dist/client/desktop.js',
  'dist/client/main.node.js',
  'dist/client/main.web.js',
  'dist/client/overview/page.css',
  'dist/client/overview/page.js',
  'dist/licences.txt',
  ...filesIn('dist/server/data'),
  'dist/server/main.node.js',
  'dist/server/server.js',
  'package.json',
  'package.nls.fa.json',
  'package.nls.json',
  'syntaxes/dabir.config.schema.json',
  'syntaxes/dabir.registry.schema.json',
  'syntaxes/language-configuration.json',
  'syntaxes/persian-news.tmLanguage.json',
  'syntaxes/registry-configuration.json',
];

/** What a person does, in order; each builds on the one before. */
const steps = [
  [
    'the package holds what it must, and is small',
    async ({ vsix, extensions }) => {
      assert.ok(statSync(vsix).size <= largest, `${statSync(vsix).size} bytes`);
      const [folder = ''] = readdirSync(extensions).filter((name) => name.startsWith('dabir.dabir-'));
      const files = readdirSync(join(extensions, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => relative(join(extensions, folder), join(entry.parentPath, entry.name)));
      const alike = (names) => names.map((name) => name.toLowerCase()).sort();
      assert.deepEqual(alike(files), alike(installed()));
    },
  ],
  [
    'squiggles stand under what is wrong',
    async ({ editor }) => {
      await editor.squiggle('error');
      assert.ok((await editor.countSquiggles('error')) >= 3, 'errors');
      assert.ok((await editor.countSquiggles('warning')) >= 2, 'warnings');
    },
  ],
  ...articles.map((name) => [
    `no line of ${name} is split, so that each reads in its order`,
    async ({ editor }) => {
      await editor.open(name);
      const pieces = await editor.piecesOfLines();
      assert.ok(pieces.length > 5, 'lines');
      // A line with an address is VS Code's own to cut: it underlines what it takes for a link.
      const split = pieces.filter(({ text, count }) => count > 1 && !/https?:/.test(text));
      assert.deepEqual(split, []);
    },
  ]),
  [
    'the counts over a Persian line are not beneath the minimap',
    async ({ editor, workspace }) => {
      const long = join(workspace, 'long.fa.txt');
      writeFileSync(long, `${'نشست شهرهای کویری در یزد برگزار شد و '.repeat(5)}پایان یافت.\n`);
      await editor.open('long.fa.txt');
      const words = editor.page.locator('.codelens-decoration', { hasText: 'روز مبنا' });
      await words.waitFor({ timeout: patience });
      const right = await words.evaluate((lens) => {
        const range = document.createRange();
        const last = document.createTreeWalker(lens.lastElementChild, NodeFilter.SHOW_TEXT).nextNode();
        const first = last.data.search(/[\u0620-\u06ff]/);
        range.setStart(last, first);
        range.setEnd(last, first + 1);
        return range.getBoundingClientRect().right;
      });
      const minimap = await editor.page.locator('.monaco-editor .minimap').boundingBox();
      assert.ok(right <= minimap.x, `${right} is beyond ${minimap.x}`);
      rmSync(long);
      await editor.open(article);
    },
  ],
  [
    'the Problems panel lists them, in Persian and with their rules',
    async ({ editor }) => {
      const rows = await editor.problems();
      for (const rule of ['dates/weekday-mismatch', 'dates/impossible', 'claims/unlinked-quote']) {
        assert.ok(
          rows.some((row) => row.includes(rule)),
          `${rule} is not among ${rows.join(' | ')}`,
        );
      }
      assert.ok(
        rows.filter((row) => row.includes('dates/')).every((row) => /[\u0620-\u06ff]{3}/.test(row)),
        rows.join(' | '),
      );
    },
  ],
  [
    'a date tells its day in three calendars',
    async ({ editor }) => {
      await editor.hover('اول اکتبر', '۹ مهر ۱۴۰۵', '۱ اکتبر', 'قمری', '2026-10-01');
    },
  ],
  [
    'a name tells who it is',
    async ({ editor }) => {
      await editor.hover('اوکراین', 'ویکی‌داده');
    },
  ],
  [
    'the status item tells the reference day and the counts',
    async ({ editor }) => {
      await editor.languageStatus('روز مبنا', '۱۴۰۴', 'ادعا');
    },
  ],
  [
    'a quick fix is applied from the keyboard',
    async ({ editor }) => {
      await editor.nextProblem();
      await editor.quickFix(/شنبه/);
      await editor.waitForText((text) => !text.includes('دوشنبه ۱۲ مهر'));
    },
  ],
  [
    'it is what is saved',
    async ({ editor, file }) => {
      await editor.save();
      assert.ok(!readFileSync(file, 'utf8').includes('دوشنبه ۱۲ مهر'), 'the file has no fix');
    },
  ],
  [
    'undo brings the text and its problem back',
    async ({ editor, file, before }) => {
      await editor.undo();
      await editor.waitForText((text) => text.includes('دوشنبه ۱۲ مهر'));
      await editor.save();
      assert.equal(readFileSync(file, 'utf8'), before);
      await editor.waitForProblem('dates/weekday-mismatch');
    },
  ],
  [
    'Enter ends a line and writes no longer name; one is written where it was chosen',
    async ({ editor }) => {
      const { keyboard } = editor.page;
      await editor.focus();
      await keyboard.press('Control+End');
      await editor.typeFor('\nنشست در تهران', 'تهران تایمز');
      await keyboard.press('Enter');
      await editor.typeFor('روزنامهٔ تهران', 'تهران تایمز');
      await editor.waitForText((text) => text.endsWith('نشست در تهران\nروزنامهٔ تهران'));
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await editor.waitForText((text) => text.endsWith('نشست در تهران\nروزنامهٔ تهران تایمز'));
      await editor.command('File: Revert File');
      await editor.page.waitForSelector('.tab.active:not(.dirty)', { timeout: patience });
    },
  ],
  ...overviewSteps,
  ...lookSteps,
  ...pasteSteps,
  ...paletteSteps,
  [
    'a check of the workspace counts, and lists the problems of articles that are not open',
    async ({ editor }) => {
      // Closed, an article is not asked about by itself.
      await editor.command('View: Close All Editors');
      await editor.command('Check All Articles of the Workspace');
      const told = editor.page.locator('.notification-toast', { hasText: 'فایل بررسی شد' });
      await told.waitFor({ timeout: patience });
      // In its own order, in a box that is laid out from the left.
      const words = await told.locator('.notification-list-item-message').textContent();
      assert.match(words, /^\u2067۳ فایل بررسی شد: [۰-۹]+ خطا.*\u2069$/);
      await editor.waitForProblem('dates/weekday-mismatch');
      await editor.command('Notifications: Clear All Notifications');
    },
  ],
  ...checkSteps,
  ...activationSteps,
];

/**
 * @param {string} vsix the packaged extension
 * @param {string} [only] words in the names of the steps to take, for a look at some of them
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runEndToEnd(vsix, only = '') {
  const folder = mkdtempSync(join(tmpdir(), 'dabir-end-to-end-'));
  const extensions = join(folder, 'extensions');
  const workspace = join(folder, 'news');
  mkdirSync(workspace);
  mkdirSync(pictures, { recursive: true });
  for (const name of articles) copyFileSync(join(project, 'examples', name), join(workspace, name));
  const file = join(workspace, article);
  await installExtension(resolve(vsix), extensions);
  const workbench = await startWorkbench({ extensions, settings: { 'dabir.rightToLeft.offer': false } });
  const { page, close } = await openPage();
  try {
    const opened = [['openFile', remote(workbench, file)]];
    await page.goto(workbenchAddress(workbench, workspace, opened));
    const editor = new Editor(page);
    await editor.ready();
    const before = readFileSync(file, 'utf8');
    return await takeSteps(steps, {
      only,
      page,
      given: { editor, file, before, vsix, extensions, workspace, pictures, article },
      picture: (number) => join(pictures, `${number}.png`),
      rest: () => editor.rest(),
    });
  } finally {
    await close();
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

await ifProgram(import.meta.url, 'end to end', (vsix = 'dabir.vsix', only) => runEndToEnd(vsix, only));
