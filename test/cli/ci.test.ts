import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePatch } from '../../server/cli/changedLines';
import { unifiedDiff } from '../../server/cli/unifiedDiff';
import { ARABIC_KAF, article, dabir, SENTENCES, withFolder } from './support';

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );

describe('a folder within a repository', () => {
  it('is named from its root to forges, and from the folder to everybody else', () =>
    withFolder({ 'دفتر/news/a.fa.md': ARABIC_KAF, 'دفتر/b.fa.md': ARABIC_KAF }, async (root) => {
      git(root, 'init', '-q');
      const folder = join(root, 'دفتر/news');
      const formats = ['json', 'gitlab', 'sarif', 'rdjson'].flatMap((format) => ['--format', `${format}=r.${format}`]);
      const { out } = await dabir(['.', '../b.fa.md', 'no.md', '--format', 'github', ...formats], { folder });
      const placed = [...out.matchAll(/ file=([^,:]*)/g)].map(([, file]) => file);
      assert.deepEqual(new Set(placed), new Set(['دفتر/b.fa.md', 'دفتر/news/a.fa.md', 'دفتر/news/no.md']));
      const read = (format: string) => JSON.parse(readFileSync(join(folder, `r.${format}`), 'utf8'));
      const gitlab: readonly { readonly location: { readonly path: string } }[] = read('gitlab');
      assert.deepEqual(new Set(gitlab.map(({ location }) => location.path)), new Set(placed));
      const [{ artifacts, invocations }] = read('sarif').runs;
      const uris = artifacts.map(({ location }: { location: { uri: string } }) => decodeURIComponent(location.uri));
      assert.deepEqual(uris, ['دفتر/b.fa.md', 'دفتر/news/a.fa.md']);
      assert.ok(JSON.stringify(invocations).includes(`"uri":"${encodeURIComponent('دفتر')}/news/no.md"`));
      const names = read('json').files.map(({ path }: { path: string }) => path);
      assert.deepEqual(names, [join(root, 'دفتر/b.fa.md'), 'a.fa.md']);
      assert.deepEqual(
        new Set(read('rdjson').diagnostics.map((found: { location: { path: string } }) => found.location.path)),
        new Set([...names, 'no.md']),
      );
    }));
});

/** Problems that a fix mends beside, within and around others that it does not. */
const UNTIDY = `دوشنبه 12 مهر ۱۴۰۴ رئیس جمهور گفت : "اين كتاب خوب است ." منابع آگاه گفتند که او فردا می آید...

خبر گزاري ها نوشتند ,حسن روحاني   ديروز به ژنو رفت و منابع آگاه گفتند "نمي رود".
`;

describe('--baseline', () => {
  it('tells known problems, fails on new ones, survives moved lines, and reports mended ones', () =>
    withFolder({ 'a.fa.md': article(SENTENCES[0], SENTENCES[1]), 'b.fa.md': ARABIC_KAF }, async (folder) => {
      const check = async (...args: readonly string[]) => {
        const { status, out, err } = await dabir(['.', '--format', 'json', '--baseline', 'known.json', ...args], {
          folder,
        });
        const problems = JSON.parse(out).files.flatMap((file: { problems: { baseline: boolean }[] }) => file.problems);
        return { status, err, baseline: problems.map(({ baseline }: { baseline: boolean }) => baseline) };
      };
      assert.match(
        (await dabir(['.', '--baseline', 'known.json'], { folder })).err,
        /known\.json: no such file.*--update-baseline/,
      );
      assert.equal((await check('--update-baseline')).status, 0);
      assert.deepEqual(await check(), { status: 0, err: '', baseline: [true, true, true] });
      writeFileSync(
        join(folder, 'a.fa.md'),
        article('یک بند تازه در آغاز.', SENTENCES[1], `  ${SENTENCES[0]}`, SENTENCES[2]),
      );
      assert.deepEqual(await check(), { status: 1, err: '', baseline: [true, true, false, true] });
      writeFileSync(join(folder, 'a.fa.md'), article(SENTENCES[0], SENTENCES[1].replace('ك', 'ک')));
      const mended = await check();
      assert.equal(mended.status, 0);
      assert.match(
        mended.err,
        /^dabir: a\.fa\.md: typography\/arabic-yeh-kaf: this known problem is gone; refresh known\.json/,
      );
      assert.equal(mended.err.trimEnd().split('\n').length, 1);
      const updated = await check('--update-baseline');
      assert.equal(updated.status, 0);
      assert.match(updated.err, /^dabir: .*: this known problem is gone, and taken out of known\.json\.\n$/);
      assert.equal((await check()).err, '');
    }));

  it('makes nothing new of what is left beside what --fix mends', () =>
    withFolder({ 'a.fa.md': UNTIDY }, async (folder) => {
      await dabir(['.', '--baseline', 'known.json', '--update-baseline'], { folder });
      await dabir(['fix', '.'], { folder });
      assert.notEqual(readFileSync(join(folder, 'a.fa.md'), 'utf8'), UNTIDY);
      const { status, out } = await dabir(['.', '--format', 'json', '--baseline', 'known.json'], { folder });
      const { problems } = JSON.parse(out).files[0];
      assert.equal(status, 0);
      assert.ok(problems.length >= 5, out);
      assert.deepEqual(
        problems.filter(({ baseline }: { baseline: boolean }) => !baseline),
        [],
      );
    }));

  it('keeps entries of files that were not checked but not of those that are no more, and refuses what is no baseline', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF, 'b.fa.md': ARABIC_KAF, 'wrong.json': '{"version":2}' }, async (folder) => {
      await dabir(['.', '--baseline', 'known.json', '--update-baseline'], { folder });
      await dabir(['a.fa.md', '--baseline', 'known.json', '--update-baseline'], { folder });
      assert.deepEqual(Object.keys(JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8')).files), [
        'a.fa.md',
        'b.fa.md',
      ]);
      rmSync(join(folder, 'b.fa.md'));
      await dabir(['a.fa.md', '--baseline', 'known.json', '--update-baseline'], { folder });
      assert.deepEqual(Object.keys(JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8')).files), ['a.fa.md']);
      const { status, err } = await dabir(['.', '--baseline', 'wrong.json'], { folder });
      assert.equal(status, 2);
      assert.match(err, /^dabir: --baseline wrong\.json: this file is no baseline \(version: .*\)\.\n$/);
    }));

  it('tells SARIF which problems are new', () =>
    withFolder({ 'a.fa.md': article(SENTENCES[0]) }, async (folder) => {
      await dabir(['.', '--baseline', 'known.json', '--update-baseline'], { folder });
      writeFileSync(join(folder, 'a.fa.md'), article(SENTENCES[0], SENTENCES[1]));
      const { out } = await dabir(['.', '--baseline', 'known.json', '--format', 'sarif'], { folder });
      const states = JSON.parse(out).runs[0].results.map(
        ({ baselineState }: { baselineState: string }) => baselineState,
      );
      assert.deepEqual(states, ['unchanged', 'new']);
    }));

  it('tells people how many problems are known, and reports which are no more', () =>
    withFolder({ 'a.fa.md': article(SENTENCES[0], SENTENCES[1]) }, async (folder) => {
      const check = async (...args: readonly string[]): Promise<string> =>
        (await dabir(['.', '--baseline', 'known.json', ...args], { folder })).out;
      await check('--update-baseline');
      assert.equal(await check(), '✓ 1 article checked, no new problems; 2 known\n');
      assert.deepEqual(JSON.parse(await check('--format', 'json')).gone, []);
      writeFileSync(join(folder, 'a.fa.md'), article(SENTENCES[0], SENTENCES[1].replace('ك', 'ک')));
      const { gone, summary } = JSON.parse(await check('--format', 'json'));
      assert.deepEqual(
        gone.map(({ path, rule }: { path: string; rule: string }) => `${path} ${rule}`),
        ['a.fa.md typography/arabic-yeh-kaf'],
      );
      assert.equal(summary.known, 1);
      const [run] = JSON.parse(await check('--format', 'sarif')).runs;
      const [{ associatedRule, ...note }, ...others] = run.invocations[0].toolExecutionNotifications;
      assert.deepEqual(note, {
        level: 'note',
        message: { text: 'typography/arabic-yeh-kaf: a known problem that is gone' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a.fa.md', uriBaseId: '%SRCROOT%' } } }],
        properties: { baselineState: 'absent', partialFingerprints: { 'dabirContext/v1': gone[0].fingerprint } },
      });
      assert.equal(run.tool.driver.rules[associatedRule.index].id, associatedRule.id);
      assert.equal(associatedRule.id, 'typography/arabic-yeh-kaf');
      assert.deepEqual(others, []);
      // Whoever reads no baseline state would take a result for a problem that is there.
      assert.deepEqual(
        run.results.map(({ baselineState }: { baselineState: string }) => baselineState),
        ['unchanged'],
      );
    }));
});

describe('--changed', () => {
  it('reports lines that a real history changed, and no others', () =>
    withFolder(
      { 'a.fa.md': article(SENTENCES[0]), 'خبر "یک".fa.md': article(SENTENCES[0]), 'c.fa.md': article(SENTENCES[0]) },
      async (folder) => {
        const places = async (...args: readonly string[]): Promise<readonly string[]> => {
          const { out } = await dabir(['.', '--format', 'json', ...args], { folder });
          return JSON.parse(out).files.flatMap((file: { path: string; problems: { line: number }[] }) =>
            file.problems.map(({ line }) => `${file.path}:${line}`),
          );
        };
        git(folder, 'init', '-q');
        git(folder, 'add', '.');
        git(folder, 'commit', '-qm', 'first');
        assert.deepEqual(await places('--changed'), []);
        writeFileSync(join(folder, 'a.fa.md'), article(SENTENCES[0], SENTENCES[1]));
        writeFileSync(join(folder, 'خبر "یک".fa.md'), article(SENTENCES[1], SENTENCES[0]));
        writeFileSync(join(folder, 'new.fa.md'), article(SENTENCES[2]));
        assert.deepEqual(await places('--changed'), ['a.fa.md:8', 'new.fa.md:6', 'خبر "یک".fa.md:6']);
        git(folder, 'checkout', '-qb', 'desk');
        git(folder, 'add', '.');
        git(folder, 'commit', '-qm', 'second');
        assert.deepEqual(await places('--changed'), []);
        assert.deepEqual(await places('--changed', 'main'), ['a.fa.md:8', 'new.fa.md:6', 'خبر "یک".fa.md:6']);
        git(folder, 'mv', 'c.fa.md', 'd.fa.md');
        git(folder, 'mv', 'a.fa.md', 'e.fa.md');
        writeFileSync(join(folder, 'e.fa.md'), article(SENTENCES[0], SENTENCES[1], SENTENCES[2]));
        assert.deepEqual(await places('--changed'), ['e.fa.md:10']);
        const unknown = await dabir(['.', '--changed', 'nowhere'], { folder });
        assert.equal(unknown.status, 2);
        assert.match(unknown.err, /--changed nowhere: git says: .*nowhere.*; give a branch, tag or commit that exists/);
        const swallowed = await dabir(['--changed', 'new.fa.md'], { folder });
        assert.match(swallowed.err, /--changed new.fa.md: git says: .*; write files before --changed/);
      },
    ));

  it('reports lines that were changed in a repository within the repository, and no others', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF, 'desk/b.fa.md': article(SENTENCES[0]) }, async (folder) => {
      for (const repository of [join(folder, 'desk'), folder]) {
        git(repository, 'init', '-q');
        git(repository, 'add', '.');
        git(repository, 'commit', '-qm', 'first');
      }
      const places = async (): Promise<string> =>
        (await dabir(['.', '--changed', '--format', 'github'], { folder })).out;
      assert.doesNotMatch(await places(), /file=/);
      writeFileSync(join(folder, 'desk/b.fa.md'), article(SENTENCES[0], SENTENCES[1]));
      for (const committed of [false, true]) {
        if (committed) git(join(folder, 'desk'), 'commit', '-qam', 'second');
        const out = await places();
        assert.match(out, /file=desk\/b\.fa\.md,line=8/);
        assert.doesNotMatch(out, /line=6|a\.fa\.md/);
      }
    }));

  it('takes no known problem for gone, or out of the baseline, because its line was not changed', () =>
    withFolder({ 'a.fa.md': article(SENTENCES[0], SENTENCES[1]) }, async (folder) => {
      const check = async (...args: readonly string[]) => {
        const { status, out, err } = await dabir(['.', '--baseline', 'known.json', ...args], { folder });
        return { status, out, err };
      };
      await check('--update-baseline');
      git(folder, 'init', '-q');
      git(folder, 'add', '.');
      git(folder, 'commit', '-qm', 'first');
      writeFileSync(join(folder, 'a.fa.md'), article(SENTENCES[0], SENTENCES[1], SENTENCES[2]));
      assert.equal((await check('--update-baseline', '--changed')).err, '');
      const { files } = JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'));
      assert.equal(files['a.fa.md'].length, 3);
      // What was mended is gone all the same.
      writeFileSync(join(folder, 'a.fa.md'), article(SENTENCES[0], SENTENCES[1].replace('ك', 'ک'), SENTENCES[2]));
      const { status, err } = await check('--changed');
      assert.equal(status, 0);
      assert.match(err, /^dabir: a\.fa\.md: typography\/arabic-yeh-kaf: this known problem is gone; [^\n]*\n$/);
    }));

  it('says to fetch the history where that with which a branch is compared ends before they part', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF }, async (folder) => {
      git(folder, 'init', '-q');
      for (const branch of ['main', 'desk']) {
        git(folder, 'checkout', '-q', '--orphan', branch);
        git(folder, 'add', '.');
        git(folder, 'commit', '-qm', branch);
      }
      const { status, err } = await dabir(['.', '--changed', 'main'], { folder });
      assert.equal(status, 2);
      assert.match(err, /--changed main: git says: .*no merge base.*; fetch the whole history \(git fetch --unshallow/);
    }));

  it('says that there is no repository', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF }, async (folder) => {
      const { status, err } = await dabir(['.', '--changed'], { folder });
      assert.equal(status, 2);
      assert.match(err, /--changed: git says: .*not a git repository/);
      const named = await dabir(['.', '--changed', 'main'], { folder });
      assert.doesNotMatch(named.err, /write files|branch/);
    }));

  it('is not fooled by lines that look like headers', () => {
    const patch = '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n--- a/y\n-b\n+++ b/y\n+@@ -9 +9 @@\n@@ -7,0 +8 @@\n+c\n';
    assert.deepEqual(
      [...parsePatch(patch)],
      [
        [
          'x',
          [
            [1, 2],
            [8, 8],
          ],
        ],
      ],
    );
  });
});

describe('--diff', () => {
  it('makes patches that git applies', () =>
    withFolder({}, (folder) => {
      const texts: readonly (readonly [string, string])[] = [
        ['a\nb\nc\nd\ne\nf\ng\nh\n', 'a\nB\nc\nd\ne\nf\ng\nh2\n'],
        ['a\nb\n', 'b\na\n'],
        ['', 'a\n'],
        ['a\n', ''],
        ['a', 'a\n'],
        ['a\r\nb\r\n', 'a\r\nc\r\n'],
        [
          Array.from({ length: 40 }, (_, n) => `${n}\n`).join(''),
          Array.from({ length: 40 }, (_, n) => `${n % 9 === 0 ? 'x' : n}\n`).join(''),
        ],
        ['x\nx\ny\nx\n', 'x\ny\nx\nx\nx\n'],
      ];
      git(folder, 'init', '-q');
      for (const [before, after] of texts) {
        writeFileSync(join(folder, 'text'), before);
        writeFileSync(join(folder, 'patch'), unifiedDiff('text', before, after));
        git(folder, 'apply', '--unidiff-zero', 'patch');
        assert.equal(readFileSync(join(folder, 'text'), 'utf8'), after);
      }
      assert.equal(unifiedDiff('text', 'a\n', 'a\n'), '');
    }));
});
