/**
 * Every test inside a real VS Code: builds and packages the extension, runs the suite in both extension hosts, then the
 * packaged extension end to end. Prints one line each to count by (`client web: 9 passed, 0 failed`); where there is no
 * Chromium and none may be installed, one line that says so, and nothing else.
 *
 *   node test/client/run.mjs        DABIR_CODE_SERVER=4.100.3 takes VS Code 1.100, the oldest that package.json allows
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runEndToEnd } from './endToEnd.mjs';
import { runRightToLeft } from './rightToLeft/endToEnd.mjs';
import { runInHost } from './runInHost.mjs';
import { findChromium } from './vscode/browser.mjs';
import { installVisualStudioCode } from './vscode/install.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const vsix = join(project, '.vscode-test/dabir.vsix');

function build(command, ...parameters) {
  const { status, stdout, stderr } = spawnSync(command, parameters, { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
}

const runs = [
  ['client node', () => runInHost('node')],
  ['client web', () => runInHost('web')],
  ['client end to end', () => runEndToEnd(vsix)],
  ['client right to left', () => runRightToLeft(vsix)],
];

if (findChromium() === undefined) {
  console.log(
    `${runs.map(([name]) => name).join(', ')}: skipped, Chromium is missing; install it, or name one in CHROMIUM`,
  );
} else {
  const { version } = installVisualStudioCode();
  // In this order: packaging builds what is shipped, and the suites then run on just that.
  build('npx', 'vsce', 'package', '--no-dependencies', '-o', vsix);
  build('node', 'esbuild.mjs', '--production', '--client-tests');
  for (const [name, run] of runs) {
    console.log(`\n${name}, VS Code ${version}`);
    let counts = { passed: 0, failed: 1 };
    try {
      counts = await run();
    } catch (error) {
      console.log(error instanceof Error ? error.stack : String(error));
    }
    console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`);
    if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
  }
}
