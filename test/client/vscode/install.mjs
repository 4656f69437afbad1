/**
 * Puts a real VS Code into `.vscode-test/`: its server and its workbench, out of the npm package `code-server`, with
 * the Node that they need. Nothing is compiled and no install script runs.
 *
 *   node test/client/vscode/install.mjs          DABIR_CODE_SERVER=4.100.3 chooses the floor of engines.vscode
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { standIns } from './standIns.mjs';

const cache = fileURLToPath(new URL('../../../.vscode-test/', import.meta.url));

/** 4.139.1 carries VS Code 1.139.1; 4.100.3 carries 1.100.3. */
const codeServerVersion = process.env.DABIR_CODE_SERVER || '4.139.1';

/** VS Code 1.139 imports `registerHooks` of `node:module`, which Node 20 lacks. */
const nodeVersion = '24.21.0';

/** Raised when the steps below change, so that an older folder is made anew. */
const recipe = 2;

/** What the server names but starts without: agents, tunnels and Kerberos, large or in need of a compiler. */
const leftOut = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/sandbox-runtime',
  'kerberos',
  'ssh2',
];

/** The built-in extensions that the tests can meet; every other one only costs time at start-up. */
const builtin = ['configuration-editing', 'json', 'markdown-basics', 'markdown-language-features', 'theme-defaults'];

function run(command, parameters, folder, path = process.env.PATH) {
  const quiet = { npm_config_audit: 'false', npm_config_fund: 'false', npm_config_update_notifier: 'false' };
  const result = spawnSync(command, parameters, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, ...quiet, PATH: path },
  });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    throw new Error(`${command} ${parameters.join(' ')} ended with ${result.status}:\n${result.stderr.slice(-2000)}`);
  }
  return result.stdout;
}

/** @returns {string} the path of a Node that runs VS Code's server: our own where it is young enough, else a fetched one */
function installNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join(cache, `node-${nodeVersion}`);
  const binary = join(folder, 'node_modules', name, 'bin', 'node');
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    run('npm', ['install', '--no-save', '--ignore-scripts', `${name}@${nodeVersion}`], folder);
  }
  return binary;
}

/** Unpacks `lib/vscode` of code-server and installs what its server requires. */
function assemble(folder, nodePath) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = run('npm', ['pack', '--silent', `code-server@${codeServerVersion}`], folder)
    .trim()
    .split('\n')
    .at(-1);
  run('tar', ['-xzf', archive, 'package/lib/vscode'], folder);
  renameSync(join(folder, 'package/lib/vscode'), join(folder, 'vscode'));
  for (const rest of [archive, 'package']) rmSync(join(folder, rest), { recursive: true });

  const vscode = join(folder, 'vscode');
  const manifestPath = join(vscode, 'package.json');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  for (const name of leftOut) delete manifest.dependencies[name];
  delete manifest.overrides;
  delete manifest.allowScripts;
  writeFileSync(manifestPath, JSON.stringify(manifest));
  // Not `npm ci`: the lock file names what was just left out.
  const path = `${join(nodePath, '..')}:${process.env.PATH}`;
  run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-package-lock'], vscode, path);
  for (const [name, source] of Object.entries(standIns)) {
    const module = join(vscode, 'node_modules', name);
    if (existsSync(module)) writeFileSync(join(module, 'index.js'), source);
  }
  linkSearchTool(vscode);

  mkdirSync(join(folder, 'builtin'));
  for (const name of builtin) {
    const extension = join(vscode, 'extensions', name);
    if (existsSync(extension)) symlinkSync(join('../vscode/extensions', name), join(folder, 'builtin', name));
  }
}

/** An older code-server downloads ripgrep in its install script; where the system has it, file search works without. */
function linkSearchTool(vscode) {
  const module = join(vscode, 'node_modules/@vscode/ripgrep');
  const system = '/usr/bin/rg';
  if (!existsSync(module) || existsSync(join(module, 'bin/rg')) || !existsSync(system)) return;
  mkdirSync(join(module, 'bin'), { recursive: true });
  symlinkSync(system, join(module, 'bin/rg'));
}

/**
 * Installs once; later calls only look.
 *
 * @returns {{ node: string, server: string, builtin: string, version: string }} the Node to run, the server's script,
 *   the folder of built-in extensions, and VS Code's version
 * @throws {Error} with the failing command's last words, where npm or tar fails
 */
export function installVisualStudioCode() {
  mkdirSync(cache, { recursive: true });
  const node = installNode();
  const folder = join(cache, `code-server-${codeServerVersion}`);
  const stamp = join(folder, 'recipe');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== String(recipe)) {
    console.error(`installing VS Code (code-server ${codeServerVersion}) into .vscode-test/ …`);
    // Assembled beside and renamed, so that an interrupted run leaves no half of it behind.
    const unfinished = `${folder}.${process.pid}`;
    try {
      assemble(unfinished, node);
      writeFileSync(join(unfinished, 'recipe'), String(recipe));
      rmSync(folder, { recursive: true, force: true });
      renameSync(unfinished, folder);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  const product = JSON.parse(readFileSync(join(folder, 'vscode/product.json'), 'utf8'));
  return {
    node,
    server: join(folder, 'vscode/out/server-main.js'),
    builtin: join(folder, 'builtin'),
    version: product.version,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(installVisualStudioCode());
