import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FORMATS } from '../../server/cli/reporters/formats';
import { ARABIC_KAF, article, BUILT, CLEAN, dabirProcess, SENTENCES, withFolder } from './support';

describe('--cache and --workers', () => {
  const files = {
    ...Object.fromEntries(SENTENCES.map((sentence, index) => [`${index}.fa.md`, article(sentence)])),
    'clean.fa.md': CLEAN,
    'bad.fa.md': Buffer.from([0xff]),
    'dabir.config.yaml': 'rules:\n  nope/nope: off\n',
  };

  it('give the same output as without them, in every format', () =>
    withFolder(files, (folder) => {
      const formats = FORMATS.filter((format) => format !== 'stylish');
      const outputs = (name: string, ...args: readonly string[]): object => {
        const reports = formats.flatMap((format) => ['--format', `${format}=${name}/${format}`]);
        mkdirSync(join(folder, name));
        const outcome = dabirProcess(['.', '--format', 'stylish', ...reports, ...args], { folder });
        return { ...outcome, reports: formats.map((format) => readFileSync(join(folder, name, format), 'utf8')) };
      };
      const plain = outputs('plain');
      for (const [index, args] of [
        ['--workers', '2'],
        ['--workers', '4'],
        ['--workers', '0'],
        ['--cache'],
        ['--cache'],
        ['--cache=.dabir-cache/check.json', '--workers', '2'],
      ].entries()) {
        assert.deepEqual(outputs(`run${index}`, ...args), plain, args.join(' '));
      }
    })).timeout(300_000);

  it('see a changed text, a changed configuration and another language', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF }, async (folder) => {
      const out = (...args: readonly string[]): string => dabirProcess(['.', '--cache', ...args], { folder }).out;
      const first = out();
      assert.equal(out(), first);
      assert.match(out('--messages', 'fa'), /خطا/);
      assert.match(out('--rule', 'typography/arabic-yeh-kaf=hint'), /hint/);
      writeFileSync(join(folder, 'a.fa.md'), CLEAN);
      assert.match(out(), /no problems/);
      writeFileSync(join(folder, '.dabir-cache', 'check.json'), 'broken');
      assert.match(out(), /no problems/);
    }));

  it('tell builds of one version apart', () =>
    withFolder({ 'desk/a.fa.md': ARABIC_KAF }, (folder) => {
      const program = readFileSync(join(dirname(BUILT), 'commands.js'), 'utf8');
      const run = (name: string): string =>
        spawnSync(process.execPath, [join(folder, name, 'cli/main.js'), '.', '--cache', '--format', 'github'], {
          cwd: join(folder, 'desk'),
          encoding: 'utf8',
          env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8' },
        }).stdout;
      const message = 'Write Persian';
      assert.ok(program.includes(message));
      // As long as the first one, and with another word.
      for (const [name, bundle] of [
        ['first', program],
        ['second', program.replaceAll(message, 'Wrote Persian')],
      ]) {
        cpSync(BUILT, join(folder, name, 'cli/main.js'));
        cpSync(join(dirname(BUILT), '../server/data'), join(folder, name, 'server/data'), { recursive: true });
        writeFileSync(join(folder, name, 'cli/commands.js'), bundle);
      }
      assert.match(run('first'), /Write Persian/);
      assert.match(run('second'), /Wrote Persian/);
      assert.match(run('first'), /Write Persian/);
    })).timeout(300_000);

  it('tell builds with other lexicons apart', () => {
    const data = join(dirname(BUILT), '../server/data');
    const program = readFileSync(join(dirname(BUILT), 'commands.js'), 'utf8');
    // Some are the server's alone.
    const digests = readdirSync(data)
      .filter((name) => program.includes(JSON.stringify(name)))
      .map((name) =>
        createHash('sha256')
          .update(readFileSync(join(data, name)))
          .digest('base64url'),
      );
    assert.ok(digests.length > 5);
    for (const digest of digests) assert.ok(program.includes(digest));
  });

  it('read no more of a cache than was written whole', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF, 'b.fa.md': ARABIC_KAF }, (folder) => {
      const out = (): string => dabirProcess(['.', '--cache', '--format', 'json'], { folder }).out;
      const first = out();
      const path = join(folder, '.dabir-cache', 'check.json');
      const whole = readFileSync(path);
      for (const length of [0, 20, whole.length - 1, Math.floor(whole.length / 2)]) {
        writeFileSync(path, whole.subarray(0, length));
        assert.equal(out(), first, `${length}`);
        assert.deepEqual(readFileSync(path), whole);
      }
    })).timeout(300_000);

  it('read an article anew whose lines in the cache were spoilt', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF }, (folder) => {
      const run = () => dabirProcess(['.', '--cache', '--format', 'json'], { folder });
      const first = run();
      const path = join(folder, '.dabir-cache', 'check.json');
      const lines = readFileSync(path, 'utf8').split('\n');
      for (const [line, spoilt] of [
        [2, '{broken'],
        [2, '{}'],
        [2, 'null'],
        [3, '[]'],
        [3, '7'],
      ] as const) {
        writeFileSync(path, lines.with(line, spoilt).join('\n'));
        assert.deepEqual(run(), first, `${line}: ${spoilt}`);
        assert.equal(readFileSync(path, 'utf8'), lines.join('\n'));
      }
    })).timeout(300_000);

  it('refuse a file that is there and is no cache', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF, 'empty.json': '' }, (folder) => {
      const { status, err } = dabirProcess(['check', '--cache', 'a.fa.md'], { folder });
      assert.equal(status, 2);
      assert.match(err, /--cache a\.fa\.md: this file is there and is no cache of Dabir’s; it was not written over/);
      assert.equal(readFileSync(join(folder, 'a.fa.md'), 'utf8'), ARABIC_KAF);
      for (const file of ['empty.json', 'new.json', 'new.json'])
        assert.equal(dabirProcess(['check', '.', '--cache', file], { folder }).status, 1, file);
    }));

  it('refuse a folder in place of a cache', () =>
    withFolder({ 'desk/a.fa.md': ARABIC_KAF }, (folder) => {
      const { status, err } = dabirProcess(['check', '--cache', 'desk'], { folder });
      assert.equal(status, 2);
      assert.match(err, /--cache desk: this is a folder/);
    }));
});
