/**
 * Takes the README's pictures: the packaged extension on an article of `examples/`, with its squiggles, its Problems
 * entries and the hover of a date; an article in the right-to-left editor; and the overview in the side bar beside it.
 *
 *   node test/client/screenshot.mjs dabir.vsix [TARGET]
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPage } from './vscode/browser.mjs';
import { Editor } from './vscode/editor.mjs';
import { RightToLeftEditor } from './vscode/rightToLeftEditor.mjs';
import { installExtension, remote, startWorkbench, workbenchAddress } from './vscode/workbench.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const [vsix = '.vscode-test/dabir.vsix', target = join(project, 'client/media/screenshot.png')] = process.argv.slice(2);
const rightToLeft = join(dirname(target), 'right-to-left.png');
const overview = join(dirname(target), 'overview.png');

/** What the second picture shows beside names, dates and marks: a claim without a source, and a wrong weekday. */
const flawed = 'شهردار یزد گفت: «هر کتاب این تالار یک بادگیر است.» جشن بازگشایی دوشنبه ۱۲ مهر ۱۴۰۴ برگزار شد.\n\n';

const settings = {
  'editor.fontFamily': "'Noto Sans Arabic', 'Noto Sans', sans-serif",
  'editor.fontSize': 15,
  // Below the line, so that the squiggles above stay in view.
  'editor.hover.above': false,
  'editor.lineHeight': 26,
  'editor.minimap.enabled': false,
  'editor.scrollbar.vertical': 'hidden',
  'breadcrumbs.enabled': false,
  'dabir.rightToLeft.offer': false,
  'dabir.rightToLeft.showConversions': true,
};

const folder = mkdtempSync(join(tmpdir(), 'dabir-screenshot-'));
const workspace = join(folder, 'news');
mkdirSync(workspace);
const file = join(workspace, 'problems.fa.md');
copyFileSync(join(project, 'examples/problems.fa.md'), file);
const article = readFileSync(join(project, 'examples/annotated.fa.md'), 'utf8');
writeFileSync(join(workspace, 'bazgoshayi.fanews'), article.replace('[به گزارش', `${flawed}[به گزارش`));
await installExtension(resolve(vsix), join(folder, 'extensions'));
const workbench = await startWorkbench({ extensions: join(folder, 'extensions'), settings });
const { page, close } = await openPage({ width: 1180, height: 900 });
try {
  await page.goto(workbenchAddress(workbench, workspace, [['openFile', remote(workbench, file)]]));
  const editor = new Editor(page);
  await editor.ready();
  await editor.squiggle('error');
  await page.keyboard.press('Control+B');
  await editor.problems();
  await editor.firstProblems();
  await editor.focus();
  // The caret away from the text, so that no line is marked as the current one.
  await page.keyboard.press('Control+Home');
  await editor.hover('اول اکتبر');
  await page.waitForTimeout(500);
  await page.screenshot({ path: target });

  await page.mouse.move(0, 0);
  await page.keyboard.press('Control+J');
  const desk = new RightToLeftEditor(page);
  await desk.open('bazgoshayi.fanews');
  await desk.recognised();
  await desk.frame.locator('.claim-linked').first().waitFor();
  await desk.content.evaluate((content) => content.cmTile.view.contentDOM.blur());
  await desk.hover('دوشنبه ۱۲');
  await page.waitForTimeout(500);
  await page.screenshot({ path: rightToLeft });
  await page.mouse.move(0, 0);
  await desk.command('Focus on Overview of the Article View');
  // A page of ours in the side bar: a frame beside that of the editor.
  await page.locator('iframe.webview.ready').nth(1).waitFor();
  // The pointer is where the command was pressed, over a tab that would tell its path.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1500);
  await page.locator('.monaco-hover:visible, .workbench-hover-container:visible').waitFor({ state: 'detached' });
  await page.screenshot({ path: overview });
} finally {
  await close();
  await workbench.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
