import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARABIC_KAF, BUILT, CLEAN, type Outcome, withFolder } from '../cli/support';

const isRoot = process.getuid?.() === 0;
/** A name space of its own, so that what is mounted in it goes with it. */
const mounts = isRoot && spawnSync('unshare', ['-m', 'true']).status === 0;
const NOBODY = 65_534;
const LONG = `${ARABIC_KAF}${`${ARABIC_KAF.split('\n')[5]}\n\n`.repeat(200)}`;

/** Runs a shell script in which `$dabir` is the built command. */
function shell(script: string, folder: string, wrap: readonly string[] = []): Outcome {
  const [command, ...args] = [...wrap, 'sh', '-c', script];
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', dabir: `${process.execPath} ${BUILT}` },
  });
  return { status: status ?? -1, out: stdout, err: stderr };
}

describe('a full disk', function () {
  this.timeout(300_000);

  const cases: Readonly<Record<string, { readonly run: string; readonly old?: string }>> = {
    'a report': { run: '$dabir check a.fa.md --format json=disk/report.json', old: 'report.json' },
    'an article that is mended': { run: '$dabir fix disk/b.fa.md', old: 'b.fa.md' },
    'an export': { run: '$dabir export --to html a.fa.md --output-dir disk/site' },
  };
  for (const [name, { run, old }] of Object.entries(cases)) {
    it(`is told, and leaves what is there whole: ${name}`, function () {
      if (!mounts) this.skip();
      return withFolder({ 'a.fa.md': LONG, 'disk/.keep': '' }, (folder) => {
        // A disk of 64 KB, filled to its last page behind the file that is to be written anew.
        const script = `mount -t tmpfs -o size=64k tmpfs disk && cp a.fa.md disk/b.fa.md && echo old > disk/report.json
cat /dev/zero > disk/filling 2> full
before=$(cat disk/${old ?? '.keep'} 2>/dev/null | cksum); ${run}; status=$?
after=$(cat disk/${old ?? '.keep'} 2>/dev/null | cksum); test "$before" = "$after" || echo changed
find disk -name '.?*' -type f; exit $status`;
        const { status, out, err } = shell(script, folder, ['unshare', '-m']);
        assert.equal(status, 2, out + err);
        assert.match(err, /no space left on the disk/);
        assert.doesNotMatch(out, /changed/);
        // Nothing half written stays beside it.
        assert.doesNotMatch(out, /disk\/\./);
      });
    });
  }

  it('costs the cache alone', function () {
    if (!mounts) this.skip();
    return withFolder({ 'a.fa.md': LONG, 'disk/.keep': '' }, (folder) => {
      const script = `mount -t tmpfs -o size=8k tmpfs disk && cat /dev/zero > disk/filling 2> full
$dabir check --format github --cache=disk/cache.json a.fa.md`;
      const { status, out } = shell(script, folder, ['unshare', '-m']);
      assert.notEqual(status, 0);
      assert.match(out, /^::error file=a\.fa\.md,line=6,/m);
    });
  });

  it('is told where it is the standard output', function () {
    if (process.platform !== 'linux') this.skip();
    return withFolder({ 'a.fa.md': ARABIC_KAF }, (folder) => {
      const { status, err } = shell('$dabir check --format json a.fa.md > /dev/full', folder);
      assert.equal(status, 2, err);
      assert.match(err, /no space left on the disk/);
      assert.equal(err.trim().split('\n').length, 1, err);
    });
  });
});

describe('lost permissions', function () {
  this.timeout(300_000);

  /** As root nothing is forbidden: the command runs as nobody then. */
  const asNobody = isRoot ? ['setpriv', '--reuid', String(NOBODY), '--clear-groups'] : [];
  const forbids = process.platform !== 'win32' && (!isRoot || spawnSync('setpriv', ['--version']).status === 0);
  const give = (path: string): void => {
    if (isRoot) chownSync(path, NOBODY, NOBODY);
  };

  it('name the article that cannot be read, and the others are checked', function () {
    if (!forbids) this.skip();
    return withFolder({ 'a.fa.md': ARABIC_KAF, 'b.fa.md': ARABIC_KAF, 'folder/c.fa.md': CLEAN }, (folder) => {
      for (const name of ['.', 'a.fa.md', 'folder']) give(join(folder, name));
      chmodSync(join(folder, 'a.fa.md'), 0o000);
      const { status, out, err } = shell('$dabir check --format github .', folder, asNobody);
      assert.equal(status, 2, err);
      assert.match(err, /^dabir: a\.fa\.md: permission denied\.$/m);
      assert.match(out, /^::error file=b\.fa\.md,line=6,/m);
    });
  });

  it('name the folder that cannot be written to, and leave the article as it was', function () {
    if (!forbids) this.skip();
    return withFolder({ 'locked/a.fa.md': ARABIC_KAF, 'open/b.fa.md': ARABIC_KAF }, (folder) => {
      for (const name of ['.', 'locked', 'locked/a.fa.md', 'open', 'open/b.fa.md']) give(join(folder, name));
      chmodSync(join(folder, 'locked'), 0o555);
      const { status, err } = shell('$dabir fix .', folder, asNobody);
      chmodSync(join(folder, 'locked'), 0o755);
      assert.equal(status, 2, err);
      assert.match(err, /^dabir: locked\/a\.fa\.md: permission denied\.$/m);
      assert.equal(readFileSync(join(folder, 'locked/a.fa.md'), 'utf8'), ARABIC_KAF);
      assert.ok(!readFileSync(join(folder, 'open/b.fa.md'), 'utf8').includes('ك'));
      assert.deepEqual(readdirSync(join(folder, 'locked')), ['a.fa.md']);
    });
  });

  it('keep an article’s mode when it is mended', () =>
    withFolder({ 'a.fa.md': '' }, (folder) => {
      const path = join(folder, 'a.fa.md');
      writeFileSync(path, ARABIC_KAF);
      chmodSync(path, 0o640);
      assert.equal(shell('$dabir fix a.fa.md', folder).status, 0);
      if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o640);
    }));
});
