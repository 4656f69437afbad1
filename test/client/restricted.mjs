/**
 * The packaged extension where little is given: a folder that the user does not trust, and a file without any folder.
 * Prints one line to count by: `client restricted: 2 passed, 0 failed`.
 *
 *   node test/client/restricted.mjs dabir.vsix
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPage } from './vscode/browser.mjs';
import { Editor } from './vscode/editor.mjs';
import { patience } from './vscode/palette.mjs';
import { installExtension, remote, startWorkbench, workbenchAddress } from './vscode/workbench.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const name = 'problems.fa.md';

/** The problems are there, and the date tells its day. */
async function works(editor) {
  await editor.squiggle('error');
  await editor.waitForProblem('dates/weekday-mismatch');
  await editor.hover('اول اکتبر', '۹ مهر ۱۴۰۵');
}

const steps = [
  [
    'in a folder that is not trusted the articles are checked all the same',
    async ({ page, workbench, folder, file }) => {
      await page.goto(workbenchAddress(workbench, folder, [['openFile', remote(workbench, file)]]));
      const distrust = page.locator('.monaco-dialog-box .monaco-button', { hasText: /No, I don't trust/ });
      await distrust.click();
      await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor({ timeout: patience });
      const editor = new Editor(page);
      await editor.ready();
      await works(editor);
    },
  ],
  [
    'a file without a folder is checked, and a check of the workspace says that there is none',
    async ({ page, workbench, file }) => {
      const payload = JSON.stringify([['openFile', remote(workbench, file)]]);
      await page.goto(`http://${workbench.authority}/?${new URLSearchParams({ ew: 'true', payload })}`);
      const editor = new Editor(page);
      await editor.ready();
      await works(editor);
      await editor.command('Check All Articles of the Workspace');
      await page
        .locator('.notification-toast', { hasText: 'نخست پوشهٔ خبرها را باز کنید.' })
        .waitFor({ timeout: patience });
    },
  ],
];

/**
 * @param {string} vsix the packaged extension
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runRestricted(vsix) {
  const root = mkdtempSync(join(tmpdir(), 'dabir-restricted-'));
  const folder = join(root, 'news');
  mkdirSync(folder);
  const file = join(folder, name);
  copyFileSync(join(project, 'examples', name), file);
  const extensions = join(root, 'extensions');
  await installExtension(resolve(vsix), extensions);
  const settings = { 'dabir.rightToLeft.offer': false, 'security.workspace.trust.untrustedFiles': 'open' };
  const workbench = await startWorkbench({ extensions, settings, trust: true });
  const { page, close } = await openPage();
  const counts = { passed: 0, failed: 0 };
  try {
    for (const [title, step] of steps) {
      try {
        await step({ page, workbench, folder, file });
        counts.passed += 1;
        console.log(`    ✔ ${title}`);
      } catch (error) {
        counts.failed += 1;
        console.log(`    ${counts.failed}) ${title}\n${error.stack}`);
      }
      await page.screenshot({ path: join(project, `.vscode-test/restricted-${counts.passed + counts.failed}.png`) });
    }
    return counts;
  } finally {
    await close();
    await workbench.stop();
    rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [vsix = 'dabir.vsix'] = process.argv.slice(2);
  const { passed, failed } = await runRestricted(vsix);
  console.log(`client restricted: ${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
