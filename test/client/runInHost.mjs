/**
 * Runs the suite inside a real VS Code: `node` in the extension host that is a process of its own (as on the desktop),
 * `web` in the browser's worker (as on vscode.dev). Prints one line to count by: `client node: 9 passed, 0 failed`.
 *
 *   node test/client/runInHost.mjs node|web [EXTENSION FOLDER]
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { openPage } from './vscode/browser.mjs';
import { ifProgram } from './vscode/steps.mjs';
import { withWebExtension } from './vscode/webHost.mjs';
import { remote, startWorkbench, workbenchAddress } from './vscode/workbench.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = resolve(here, '../..');

/** Milliseconds for a whole suite. */
const limit = 1_200_000;

const resultLine = /^dabir suite: (\{.*\})$/m;

/** What mocha's reporter writes: indented lines, and the account of failures. The workbench's own log is not ours. */
const isReport = (text) => /^\s|^dabir suite|^Error|^\d+\)/.test(text) || text === '';

/**
 * @param {'node' | 'web'} kind
 * @param {string} [extension] the built extension's folder
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 * @throws {Error} where the suite does not come to its end
 */
export async function runInHost(kind, extension = project) {
  const folder = mkdtempSync(join(tmpdir(), 'dabir-workspace-'));
  cpSync(join(here, 'workspace'), folder, { recursive: true });
  const started = await startWorkbench({ driver: true });
  const workbench =
    kind === 'web' ? await withWebExtension(started, extension, 'dist/test-client/suite.web.js') : started;
  const { page, close } = await openPage();
  try {
    let counts;
    const lines = [];
    const ended = new Promise((done) => {
      page.on('crash', () => done('the page crashed'));
      // VS Code calls these two under its smoke tests' driver: whatever is logged, and the end of an extension's tests.
      void page.exposeFunction('codeAutomationExit', (status) => done(status));
      void page.exposeFunction('codeAutomationLog', (_type, parts) => {
        const text = format(...parts);
        lines.push(text);
        const [, result] = resultLine.exec(text) ?? [];
        if (result !== undefined) counts = JSON.parse(result);
        if (process.env.DABIR_VERBOSE || isReport(text)) console.log(text.trimEnd());
      });
    });
    const payload =
      kind === 'web'
        ? []
        : [
            ['extensionDevelopmentPath', remote(workbench, extension)],
            ['extensionTestsPath', remote(workbench, join(extension, 'dist/test-client/suite.node.js'))],
          ];
    await page.goto(workbenchAddress(workbench, folder, payload));
    let timer;
    const status = await Promise.race([
      ended,
      new Promise((done) => {
        timer = setTimeout(() => done('the time is over'), limit);
      }),
    ]);
    clearTimeout(timer);
    if (counts === undefined) {
      await page.screenshot({ path: join(project, `.vscode-test/${kind}-failed.png`) }).catch(() => {});
      throw new Error(`the ${kind} suite gave no result (${status}):\n${lines.slice(-20).join('\n')}`);
    }
    return counts;
  } finally {
    await close();
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

await ifProgram(import.meta.url, process.argv[2] ?? 'node', (kind = 'node', extension) =>
  runInHost(kind, extension === undefined ? undefined : resolve(extension)),
);
