/** Chromium for the workbench: found, installed where apt may, and kept from the network. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { patience } from './palette.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function search() {
  if (process.env.CHROMIUM) return executable(process.env.CHROMIUM) ? process.env.CHROMIUM : undefined;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'].filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(executable);
}

/** Debian's package, and fonts with Persian letters for the pictures. */
function installWithApt() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.error('installing Chromium with apt …');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  const packages = ['chromium', 'fonts-dejavu-core', 'fonts-noto-core'];
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

/** @returns {string | undefined} Chromium's path, or `undefined` where there is none and apt may not install it */
export function findChromium() {
  const found = search();
  if (found !== undefined || process.env.CHROMIUM) return found;
  installWithApt();
  return search();
}

/** Milliseconds after which what waits for an idle moment is done all the same. */
const idleLimit = 1000;

/**
 * VS Code leaves some of its parts, those that know the editors which extensions bring among them, until the page has nothing to
 * do. On a machine that is always busy that moment never comes, and each such file would open as text.
 */
function endWaitingForIdle(timeout) {
  const wait = globalThis.requestIdleCallback;
  globalThis.requestIdleCallback = (callback, options) => wait(callback, { timeout, ...options });
}

/**
 * A page in a fresh browser. Whatever does not go to this machine is refused: a test that passed because of somebody
 * else's server would prove nothing.
 *
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 */
export async function openPage({ width = 1280, height = 800, deviceScaleFactor = 1 } = {}) {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chromium is missing');
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-quic'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const isOutside = ({ protocol, hostname }) =>
    /^https?:$/.test(protocol) && hostname !== '127.0.0.1' && !hostname.endsWith('localhost');
  await context.route(isOutside, (route) => route.abort());
  await context.addInitScript(endWaitingForIdle, idleLimit);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  page.setDefaultNavigationTimeout(2 * patience);
  return { page, close: () => browser.close() };
}
