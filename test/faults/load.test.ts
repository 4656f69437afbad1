import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newsCorpus } from '../bench/newsCorpus';
import { ARABIC_KAF, BUILT, withFolder } from '../cli/support';

const SERVER = join(dirname(BUILT), '../server/main.node.js');

describe('load', function () {
  this.timeout(300_000);

  const check = (node: readonly string[], folder: string, args: readonly string[]) =>
    spawnSync(process.execPath, [...node, BUILT, 'check', ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8' },
    });

  it('fits into little memory, with the same results', () => {
    // DABIR_ARTICLES=500 for the whole corpus, as the benchmarks have it.
    const articles = newsCorpus(Number(process.env.DABIR_ARTICLES ?? 60));
    const files = Object.fromEntries(articles.map((text, index) => [`${index}.fa.md`, text]));
    return withFolder(files, (folder) => {
      const small = check(['--max-old-space-size=128'], folder, ['--format', 'github', '.']);
      assert.equal(small.status, 1, small.stderr);
      assert.equal(small.stdout, check([], folder, ['--format', 'github', '.']).stdout);
    });
  });

  it('walks a workspace of many small files', () => {
    // DABIR_FILES=50000 for the whole of it.
    const count = Number(process.env.DABIR_FILES ?? 1_500);
    const files = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`${index % 50}/${index}.fa.md`, ARABIC_KAF]),
    );
    return withFolder(files, (folder) => {
      const { status, stdout, stderr } = check(['--max-old-space-size=256'], folder, ['--format', 'jsonl', '.']);
      assert.equal(status, 1, stderr);
      assert.equal(stdout.split('\n').filter((line) => line.includes('typography/arabic-yeh-kaf')).length, count);
    });
  });

  it('opens a workspace of many articles, and whoever types does not wait for it', function () {
    if (!existsSync('/proc/self/status')) this.skip();
    // `npm run soak:workspace` for 50,000 of them, on a machine that has nothing else to do.
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['test/faults/workspace.mjs', '--files', '1000', '--patience', '10000', '--server', SERVER],
      { encoding: 'utf8', timeout: 170_000 },
    );
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /^1000 files: \d+ keys while the index is made/);
  });

  it('leaves the server’s memory flat while somebody types', function () {
    if (!existsSync('/proc/self/status')) this.skip();
    // The engine goes through the whole heap for the first time after a thousand edits or more: until then it only grows.
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['test/faults/typing.mjs', '--edits', '2400', '--server', SERVER],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /^2400 edits in /);
  });
});
