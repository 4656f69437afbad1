import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { newsCorpus } from '../bench/newsCorpus';
import { BUILT, withFolder } from '../cli/support';
import { articlesIn } from '../data/articles/articles';

/**
 * The same results in every version of Node, and of the ICU that is built into it: `DABIR_NODES` names the programs to compare with
 * this one, divided by colons, `DABIR_ARTICLES` how many articles. The workflow runs every test in each version besides.
 */
const OTHERS = (process.env.DABIR_NODES ?? '').split(':').filter((path) => path !== '');
const ARTICLES = Number(process.env.DABIR_ARTICLES ?? 40);

describe('other versions of Node', function () {
  this.timeout(600_000);

  const outputOf = (program: string, args: readonly string[], folder: string): string => {
    const { status, stdout, stderr } = spawnSync(program, [BUILT, ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8' },
    });
    assert.ok(status === 0 || status === 1, stderr);
    return stdout;
  };

  it('say the same', function () {
    if (OTHERS.length === 0) this.skip();
    const examples = ['annotated.fa.md', 'problems.fa.md', 'raw.fa.txt'];
    const files = Object.fromEntries([
      ...newsCorpus(ARTICLES).map((text, index) => [`${index}.fa.md`, text]),
      ...[...articlesIn('clean'), ...articlesIn('rough')].map(({ name, text }) => [`${name}.fa.md`, text]),
      ...examples.map((name) => [name, readFileSync(`examples/${name}`, 'utf8')]),
    ]);
    return withFolder(files, (folder) => {
      for (const args of [
        ['check', '--format', 'json', '.'],
        ['annotate', '.'],
      ]) {
        const expected = outputOf(process.execPath, args, folder);
        assert.ok(expected.length > 10_000);
        for (const other of OTHERS) assert.equal(outputOf(other, args, folder), expected, other);
      }
    });
  });
});
