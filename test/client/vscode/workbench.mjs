/**
 * A running VS Code: its server as a process of ours, with a folder for everything that it writes, removed afterwards.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installVisualStudioCode } from './install.mjs';

/** Nothing of VS Code's own shall move, ask or fetch while a test looks. */
const calm = {
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.restoreWindows': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.tree.enableStickyScroll': false,
};

/** Milliseconds that the server may take until it listens. */
const startLimit = 60_000;

function environment() {
  const inherited = { ...process.env };
  for (const name of ['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS', 'VSCODE_IPC_HOOK_CLI']) delete inherited[name];
  // Without an explicit gallery code-server's build asks a public one.
  return { ...inherited, EXTENSIONS_GALLERY: '{}' };
}

/** Resolves with the port that the server names in its output. */
function portOf(child, output) {
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`VS Code's server ${why}:\n${output.join('').slice(-3000)}`));
    const timer = setTimeout(() => fail('did not start'), startLimit);
    child.once('error', reject);
    child.once('exit', (status) => fail(`ended with ${status}`));
    const look = (chunk) => {
      output.push(String(chunk));
      const [, port] =
        /listening on (\d+)|available at http:\/\/[^\s:]+:(\d+)/.exec(output.join(''))?.filter(Boolean) ?? [];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
  });
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 4000);
  await gone;
  clearTimeout(timer);
}

/**
 * Starts VS Code's server.
 *
 * @param {{ settings?: object, extensions?: string, driver?: boolean, trust?: boolean }} [options] user settings; a folder
 *   of installed extensions; whether suites are to run in it, without which VS Code shows its notifications as to a user;
 *   whether folders are to be trusted first
 * @returns {Promise<{ port: number, authority: string, output: () => string, stop: () => Promise<void> }>}
 */
export async function startWorkbench({ settings = {}, extensions, driver = false, trust = false } = {}) {
  const { node, server, builtin } = installVisualStudioCode();
  const folder = mkdtempSync(join(tmpdir(), 'dabir-vscode-'));
  const user = join(folder, 'user');
  mkdirSync(join(user, 'User'), { recursive: true });
  writeFileSync(join(user, 'User/settings.json'), JSON.stringify({ ...calm, ...settings }));
  const child = spawn(
    node,
    [
      server,
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
      ...['--telemetry-level', 'off', '--skip-welcome'],
      ...(trust ? [] : ['--disable-workspace-trust']),
      // A built VS Code heeds extensionDevelopmentPath only under its own smoke tests' driver.
      ...(driver ? ['--enable-smoke-test-driver'] : []),
      ...['--user-data-dir', user, '--server-data-dir', join(folder, 'server')],
      ...['--extensions-dir', extensions ?? join(folder, 'extensions'), '--builtin-extensions-dir', builtin],
    ],
    { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const output = [];
  const stop = async () => {
    await end(child);
    // Its extension hosts end a little later than it, and write their logs until then.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  };
  try {
    const port = await portOf(child, output);
    return { port, authority: `127.0.0.1:${port}`, output: () => output.join(''), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Installs a packaged extension into a folder of its own, as a user's «Install from VSIX» does. */
export async function installExtension(vsix, extensions) {
  const { node, server } = installVisualStudioCode();
  const data = mkdtempSync(join(tmpdir(), 'dabir-install-'));
  try {
    const parameters = [server, '--install-extension', vsix, '--extensions-dir', extensions, '--server-data-dir', data];
    const child = spawn(node, parameters, { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(String(chunk)));
    const status = await new Promise((resolve) => child.once('exit', resolve));
    if (status !== 0) throw new Error(`the extension could not be installed:\n${output.join('')}`);
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The address of the workbench on a folder; `payload` is what VS Code's command line would have said. */
export function workbenchAddress({ authority }, folder, payload = []) {
  const query = new URLSearchParams({ folder, ...(payload.length > 0 ? { payload: JSON.stringify(payload) } : {}) });
  return `http://${authority}/?${query}`;
}

/** A path of this machine as the workbench names it. */
export const remote = ({ authority }, path) => `vscode-remote://${authority}${path}`;
