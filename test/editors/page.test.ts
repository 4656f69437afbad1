import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ARTICLE, runs } from './editor';

const PAGE = readFileSync('server/editors.md', 'utf8');

/** The settings that the page gives under a heading. */
function settingsFor(heading: string): string {
  const section = PAGE.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const [, settings] = /```\w+\n([\s\S]*?)```/.exec(section) ?? [];
  assert.ok(settings, heading);
  return settings;
}

/** What an editor prints that finds `dabir` on its path and the page's settings in its own place. */
function tryOut(
  program: string,
  args: (folder: string) => readonly string[],
  files: Readonly<Record<string, string>>,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'dabir-settings-'));
  try {
    mkdirSync(join(folder, 'bin'));
    const command = join(folder, 'bin', 'dabir');
    writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/cli/main.js')}' "$@"\n`);
    chmodSync(command, 0o755);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { stdout, stderr } = spawnSync(program, args(folder), {
      cwd: folder,
      encoding: 'utf8',
      timeout: 90_000,
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        HOME: folder,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
        XDG_DATA_HOME: folder,
        LC_ALL: 'C.UTF-8',
      },
    });
    return `${stdout}\n${stderr}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the settings on the page of editors', function () {
  this.timeout(300_000);

  if (runs('nvim', ['--version']))
    it('work in Neovim', () => {
      const look = [
        'local function found() return #vim.diagnostic.get(0) > 0 end',
        'vim.wait(30000, found, 10)',
        "for _, problem in ipairs(vim.diagnostic.get(0)) do io.stdout:write(problem.message .. '\\n') end",
        "vim.cmd('qall!')",
      ].join('\n');
      const printed = tryOut(
        'nvim',
        () => ['--headless', '-n', '-i', 'NONE', '-u', 'init.lua', 'a.fa.md', '-S', 'look.lua'],
        {
          'init.lua': settingsFor('Neovim'),
          'look.lua': look,
          'a.fa.md': ARTICLE,
        },
      );
      assert.match(printed, /Write Persian/);
    });
  else it.skip('Neovim is not installed here');

  const packages = '/usr/share/emacs/site-lisp/elpa';
  const paths = existsSync(packages) ? readdirSync(packages).flatMap((name) => ['-L', join(packages, name)]) : [];
  if (runs('emacs', ['-Q', '--batch', ...paths, '--eval', "(require 'eglot)"]))
    it('work in Emacs', () => {
      const look = [
        '(setq eglot-sync-connect 30)',
        '(find-file "a.fa.txt")',
        // In batch there is no command after which `eglot-ensure` would start.
        "(apply #'eglot (eglot--guess-contact))",
        '(flymake-start nil)',
        '(let ((end (+ (float-time) 30)))',
        '  (while (and (not (flymake-diagnostics)) (< (float-time) end)) (accept-process-output nil 0.02)))',
        '(dolist (problem (flymake-diagnostics)) (princ (concat (flymake-diagnostic-text problem) "\\n")))',
        '(eglot-shutdown (eglot-current-server) nil 10)',
      ].join('\n');
      const printed = tryOut('emacs', () => ['-Q', '--batch', ...paths, '-l', 'init.el', '-l', 'look.el'], {
        'init.el': settingsFor('Emacs'),
        'look.el': look,
        'a.fa.txt': '😀 علي آمد.\n',
      });
      assert.match(printed, /Write Persian/);
    });
  else it.skip('Emacs with Eglot is not installed here');

  it('are JSON where they should be', () => {
    for (const heading of ['Sublime', 'Kate']) assert.doesNotThrow(() => JSON.parse(settingsFor(heading)), heading);
  });
});
