import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '../../server/cli/reporters/formats';
import { belongsTo } from '../../server/cli/shard';
import { ARABIC_KAF, CLEAN, dabir, withFolder } from './support';

const EXAMPLE = readFileSync('examples/problems.fa.md', 'utf8');

const FILES = {
  ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`desk/${index}.fa.md`, ARABIC_KAF])),
  'desk/خبر نخست.fa.md': EXAMPLE,
  'desk/clean.fa.md': CLEAN,
  'bad.fa.md': Buffer.from([0xff]),
  'worse.fa.md': Buffer.from([0x80]),
};

/** Checks in four parts, and gives the names of their reports. */
async function checkParts(folder: string, format: 'json' | 'jsonl', ...args: readonly string[]): Promise<string[]> {
  mkdirSync(join(folder, 'out'), { recursive: true });
  const reports: string[] = [];
  for (const index of [1, 2, 3, 4]) {
    const report = `out/${index}.${format}`;
    await dabir(['.', 'missing.md', '--shard', `${index}/4`, '--format', `${format}=${report}`, ...args], { folder });
    reports.push(report);
  }
  return reports;
}

async function reportsOf(folder: string, args: readonly string[]): Promise<object> {
  const formats = FORMATS.filter((format) => format !== 'stylish');
  mkdirSync(join(folder, 'out'), { recursive: true });
  const { status, out } = await dabir(
    [...args, '--format', 'stylish', ...formats.flatMap((format) => ['--format', `${format}=out/report.${format}`])],
    { folder },
  );
  const reports = formats.map((format) => [format, readFileSync(join(folder, `out/report.${format}`), 'utf8')]);
  return { status, out, ...Object.fromEntries(reports) };
}

describe('--shard', () => {
  it('gives every file to one part', () => {
    const names = Array.from({ length: 4_000 }, (_, index) => `archive/${index}.fa.md`);
    const sizes = [1, 2, 3, 4].map((index) => names.filter((name) => belongsTo(name, { index, count: 4 })).length);
    assert.equal(
      sizes.reduce((sum, size) => sum + size, 0),
      names.length,
    );
    for (const size of sizes) assert.ok(size > 850 && size < 1_150, String(sizes));
  });

  it('refuses what is no part', async () => {
    for (const part of ['0/4', '5/4', '4', 'a/b', '1/0']) {
      const { status, err } = await dabir(['--shard', part]);
      assert.equal(status, 2);
      assert.match(err, /^dabir: --shard: “.*” is no part; write it like --shard 1\/4/);
    }
  });

  it('does not fail where a part is empty', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF }, async (folder) => {
      const statuses = await Promise.all(
        [1, 2, 3, 4].map(async (index) => (await dabir(['.', '--shard', `${index}/4`], { folder })).status),
      );
      assert.deepEqual(statuses.sort(), [0, 0, 0, 1]);
    }));
});

describe('dabir merge', () => {
  for (const format of ['json', 'jsonl'] as const) {
    it(`of four parts in ${format} gives in every format what one run gives`, () =>
      withFolder(FILES, async (folder) => {
        const whole = await reportsOf(folder, ['.', 'missing.md']);
        rmSync(join(folder, 'out'), { recursive: true });
        const parts = await checkParts(folder, format);
        assert.deepEqual(await reportsOf(folder, ['merge', ...parts]), whole);
      })).timeout(300_000);
  }

  it('fails, shows and counts as check does', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF, 'b.fa.md': EXAMPLE }, async (folder) => {
      await dabir(['.', '--format', 'json=report.json'], { folder });
      for (const args of [[], ['--quiet'], ['--severity', 'warning'], ['--max-warnings', '2']]) {
        const { status, out } = await dabir(['.', ...args], { folder });
        const merged = await dabir(['merge', 'report.json', ...args], { folder });
        assert.deepEqual({ status: merged.status, out: merged.out }, { status, out }, args.join(' '));
      }
    }));

  it('marks known problems of a baseline', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF }, async (folder) => {
      await dabir(['.', '--format', 'json=report.json'], { folder });
      assert.equal((await dabir(['merge', 'report.json'], { folder })).status, 1);
      await dabir(['merge', 'report.json', '--baseline', 'known.json', '--update-baseline'], { folder });
      assert.equal((await dabir(['merge', 'report.json', '--baseline', 'known.json'], { folder })).status, 0);
      assert.equal((await dabir(['.', '--baseline', 'known.json'], { folder })).status, 0);
    }));

  it('tells with and without the baseline what its parts found gone by it, as one run does', () =>
    withFolder(FILES, async (folder) => {
      await dabir(['.', '--baseline', 'known', '--update-baseline'], { folder });
      for (const index of [2, 7, 0]) writeFileSync(join(folder, `desk/${index}.fa.md`), CLEAN);
      const baseline = ['--baseline', 'known'];
      const whole = await reportsOf(folder, ['.', 'missing.md', ...baseline]);
      rmSync(join(folder, 'out'), { recursive: true });
      const parts = await checkParts(folder, 'json', ...baseline);
      assert.deepEqual(await reportsOf(folder, ['merge', ...parts]), whole);
      assert.deepEqual(await reportsOf(folder, ['merge', ...parts, ...baseline]), whole);
      const { gone } = JSON.parse((await dabir(['merge', ...parts, '--format', 'json'], { folder })).out);
      assert.deepEqual(
        gone.map(({ path }: { path: string }) => path),
        ['desk/0.fa.md', 'desk/2.fa.md', 'desk/7.fa.md'],
      );
    })).timeout(300_000);

  it('takes an empty file in jsonl for a part without articles, and in json for a run that broke off', () =>
    withFolder({ 'part.json': '', 'part.jsonl': '' }, async (folder) => {
      assert.equal((await dabir(['merge', 'part.jsonl'], { folder })).status, 0);
      const { status, err } = await dabir(['merge', 'part.json'], { folder });
      assert.equal(status, 2);
      assert.match(err, /part\.json: is empty: the run/);
    }));

  it('misses a part, and refuses what is no report', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF, 'other.json': '{"version":2}', 'broken.json': '{' }, async (folder) => {
      const [one, two, three] = await checkParts(folder, 'json');
      const missing = await dabir(['merge', one, two, three], { folder });
      assert.equal(missing.status, 2);
      assert.match(missing.err, /the report of part 4\/4 is missing/);
      for (const name of ['other.json', 'broken.json', 'nowhere.json']) {
        const { status, err } = await dabir(['merge', name], { folder });
        assert.equal(status, 2);
        assert.match(err, new RegExp(`^dabir: ${name}: [^\n]+\n$`));
      }
      const twice = await dabir(['merge', one, one], { folder });
      assert.equal(twice.status, 2);
    }));

  it('takes no report at its word that says what cannot be', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF }, async (folder) => {
      await dabir(['a.fa.md', '--format', 'json=report.json'], { folder });
      const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
      const merged = async (changed: object): Promise<string> => {
        writeFileSync(join(folder, 'other.json'), JSON.stringify({ ...report, ...changed }));
        const { status, err } = await dabir(['merge', 'other.json', '--format', 'sarif=out.sarif'], { folder });
        assert.equal(status, 2);
        return err;
      };
      const [problem] = report.files[0].problems;
      const files = [{ path: 'a.fa.md', problems: [{ ...problem, start: problem.end + 1 }] }];
      assert.match(
        await merged({ files }),
        /^dabir: other\.json: this is no .* report of Dabir \(.*end before start\)/,
      );
      assert.match(await merged({ shard: { index: 1, count: 2 ** 40 } }), /^dabir: other\.json: .*shard\.count/);
      const failures = [{ path: 'b\u001b[2J.md', message: 'gone\nfor good' }];
      assert.equal(await merged({ failures }), 'dabir: b\ufffd[2J.md: gone\ufffdfor good\n');
    }));

  it('fetches no file from outside the working folder into a page', () =>
    withFolder({ 'desk/.keep': '', 'secret.fa.md': CLEAN }, async (root) => {
      const folder = join(root, 'desk');
      for (const path of ['../secret.fa.md', join(root, 'secret.fa.md')]) {
        const report = { version: 1, files: [{ path, problems: [] }], failures: [] };
        writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
        const { status, out } = await dabir(['merge', 'report.json', '--format', 'html'], { folder });
        assert.equal(status, 0);
        assert.ok(!out.includes('بازسازی'));
      }
    }));

  it('shows no text that has changed since', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF }, async (folder) => {
      await dabir(['.', '--format', 'json=report.json'], { folder });
      assert.match((await dabir(['merge', 'report.json', '--format', 'html'], { folder })).out, /<mark/);
      writeFileSync(join(folder, 'a.fa.md'), CLEAN);
      const { out } = await dabir(['merge', 'report.json', '--format', 'html'], { folder });
      assert.ok(!out.includes('<mark'));
      assert.match(out, /not at hand, or has changed/);
    }));
});
