import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { FORMATS } from '../../server/cli/reporters/formats';
import { ARABIC_KAF, BUILT, CLEAN, withFolder } from './support';

const PAGE = readFileSync('server/cli/ci.md', 'utf8');

/** The shell lines of the page, without comments. */
const LINES = [...PAGE.matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
  .flatMap(([, block]) => block.split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter((line) => line !== '' && !line.startsWith('#'));

const line = (part: string): string => {
  const found = LINES.find((candidate) => candidate.includes(part));
  assert.ok(found !== undefined, `the page has no line with ${part}`);
  return found;
};

/** Runs a line of the page in a shell to which `dabir` is this build. */
function shell(
  folder: string,
  command: string,
): { readonly status: number; readonly out: string; readonly err: string } {
  const bin = join(folder, '.bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'dabir'), `#!/bin/sh\nexec '${process.execPath}' '${BUILT}' "$@"\n`);
  chmodSync(join(bin, 'dabir'), 0o755);
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${bin}${delimiter}${process.env.PATH}`, LANG: 'en_US.UTF-8' },
  });
  return { status: status ?? -1, out: stdout, err: stderr };
}

describe('the page on pipelines', () => {
  it('names files that are there, and every format once', () => {
    for (const [, target] of PAGE.matchAll(/\]\(([^)#:]+)\)/g))
      assert.ok(existsSync(join('server/cli', target)), target);
    const rows = [...PAGE.matchAll(/^\| ((?:`[a-z]+`(?:, )?)+) \|/gm)].flatMap(
      ([, names]) => names.match(/[a-z]+/g) ?? [],
    );
    assert.deepEqual([...rows].sort(), [...FORMATS].sort());
  });

  it('shows a baseline that works', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF }, (folder) => {
      assert.equal(shell(folder, line('--update-baseline')).status, 0);
      assert.equal(shell(folder, 'dabir check --baseline dabir.baseline.json').status, 0);
      assert.ok(LINES.includes('dabir check --baseline dabir.baseline.json'));
    }));

  it('shows a split that works', () =>
    withFolder({ 'archive/a.fa.md': ARABIC_KAF, 'archive/b.fa.md': CLEAN }, (folder) => {
      const part = line('--shard 1/4');
      for (const index of [1, 2, 3, 4]) {
        const command = part.replace('1/4', `${index}/4`).replace('part-1', `part-${index}`);
        assert.ok(shell(folder, command).status <= 1);
      }
      assert.equal(shell(folder, line('dabir merge')).status, 1);
      assert.match(readFileSync(join(folder, 'dabir.html'), 'utf8'), /<mark/);
    }));

  it('shows pipes that work', () =>
    withFolder({ 'archive/a b.fa.md': ARABIC_KAF, 'archive/c.fa.md': CLEAN }, (folder) => {
      const answered = shell(folder, line('echo '));
      assert.equal(answered.status, 1, answered.err);
      assert.equal(JSON.parse(answered.out).path, '1404/07/12/1.md');
      assert.equal(shell(folder, line('xargs')).status, 123);
      const problems = readFileSync(join(folder, 'problems.jsonl'), 'utf8').trimEnd().split('\n');
      assert.deepEqual(
        problems.map((problem) => JSON.parse(problem).problems.length),
        [1, 0],
      );
    }));

  it('shows a line for GNU parallel that works', function () {
    if (spawnSync('parallel', ['--version']).status !== 0) return this.skip();
    const input = [ARABIC_KAF, CLEAN]
      .map((text, index) => `${JSON.stringify({ path: `${index}.md`, text })}\n`)
      .join('');
    return withFolder({ 'archive.jsonl': input }, (folder) => {
      shell(folder, line('parallel'));
      assert.equal(readFileSync(join(folder, 'problems.jsonl'), 'utf8').trimEnd().split('\n').length, 2);
    });
  });
});
