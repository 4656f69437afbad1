import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ARABIC_KAF, CLEAN, dabir, withFolder } from './support';

describe('the files of dabir check', () => {
  describe('what cannot be read', () => {
    const cases: readonly (readonly [what: string, name: string, content: string | Uint8Array, message: RegExp])[] = [
      [
        'invalid UTF-8',
        'bad.fa.md',
        Buffer.from([0xd8, 0xb3, 0x20, 0xff, 0x41]),
        /bad\.fa\.md: invalid UTF-8: byte 0xFF at offset 3; save it as UTF-8\./,
      ],
      ['overlong UTF-8', 'bad.fa.md', Buffer.from([0x41, 0xc0, 0x80]), /byte 0xC0 at offset 1/],
      ['a binary', 'bad.fa.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /binary file \(zero byte at offset 4\)/],
      [
        'Windows-1256',
        'bad.fa.md',
        Buffer.from([0xd3, 0xe1, 0xc7, 0xe3, 0x20, 0xc8, 0xe5, 0x20, 0xe5, 0xe3, 0xe5]),
        /looks like Windows-1256.*iconv/,
      ],
      ['broken UTF-16', 'bad.fa.md', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), /UTF-16/],
      [
        'broken front matter',
        'bad.fa.md',
        '---\ntitle: "بی پایان\ndate: 1404-07-12\n---\n\nکتابخانهٔ شهر باز شد.\n',
        /bad\.fa\.md: line \d+: the front matter is no valid YAML: /,
      ],
    ];
    for (const [what, name, content, message] of cases) {
      it(`${what}: says so, and checks the others`, () =>
        withFolder({ [name]: content, 'good.fa.md': ARABIC_KAF }, async (folder) => {
          const { status, out, err } = await dabir(['.', '--format', 'json'], { folder });
          assert.equal(status, 2);
          assert.match(err, message);
          assert.equal(err.trimEnd().split('\n').length, 1, err);
          const report = JSON.parse(out);
          assert.equal(report.failures.length, 1);
          assert.equal(report.failures[0].path, name);
          const good = report.files.find(({ path }: { path: string }) => path === 'good.fa.md');
          assert.equal(good.problems[0].rule, 'typography/arabic-yeh-kaf');
        }));
    }

    it('a missing file, a pattern without files, an empty folder, a folder without Persian', () =>
      withFolder({ 'good.fa.md': ARABIC_KAF, 'english/readme.md': '# Hello\n\nNo Persian here.\n' }, async (folder) => {
        mkdirSync(join(folder, 'empty'));
        const { status, out, err } = await dabir(['missing.md', 'x*.md', 'empty', 'english', 'good.fa.md'], { folder });
        assert.equal(status, 2);
        assert.match(out, /good\.fa\.md\n.*arabic-yeh-kaf/);
        assert.deepEqual(err.trimEnd().split('\n'), [
          'dabir: missing.md: no such file or folder.',
          'dabir: x*.md: this pattern matches no file.',
          'dabir: empty: there is no article in this folder (.md, .txt, .fanews, .khabar).',
          'dabir: english: there is no Persian text here.',
        ]);
      }));

    it('a file that is named and not Persian is left alone with a note', () =>
      withFolder({ 'readme.md': '# Hello\n' }, async (folder) => {
        const { status, err } = await dabir(['readme.md'], { folder });
        assert.equal(status, 0);
        assert.match(err, /readme\.md: this is no Persian text/);
      }));

    it('a file without permission', function () {
      if (process.getuid?.() === 0) this.skip();
      return withFolder({ 'a.fa.md': CLEAN }, async (folder) => {
        chmodSync(join(folder, 'a.fa.md'), 0);
        const { status, err } = await dabir(['a.fa.md'], { folder });
        assert.equal(status, 2);
        assert.match(err, /a\.fa\.md: permission denied/);
      });
    });
  });

  describe('which files are read', () => {
    const tree = {
      'a.fa.md': ARABIC_KAF,
      'b.md': ARABIC_KAF,
      'c.txt': 'این كتاب در کتابخانهٔ شهر است.\n',
      'd.fanews': ARABIC_KAF,
      'e.khabar': ARABIC_KAF,
      'f.html': 'این كتاب',
      'README.md': '# English\n',
      'خبرهای امروز/خبر یک.fa.md': ARABIC_KAF,
      'node_modules/x/y.fa.md': ARABIC_KAF,
      'build/z.fa.md': ARABIC_KAF,
      'drafts/keep.fa.md': ARABIC_KAF,
      'drafts/drop.fa.md': ARABIC_KAF,
      '.gitignore': 'build/\n',
      '.dabirignore': 'drafts/*\n!drafts/keep.fa.md\n',
    };
    const pathsOf = async (folder: string, ...args: readonly string[]): Promise<readonly string[]> => {
      const { out } = await dabir([...args, '--format', 'json'], { folder });
      return JSON.parse(out).files.map(({ path }: { path: string }) => path);
    };

    it('reads articles of folders, and honours the ignore files', () =>
      withFolder(tree, async (folder) => {
        assert.deepEqual(await pathsOf(folder, '.'), [
          'a.fa.md',
          'b.md',
          'c.txt',
          'd.fanews',
          'drafts/keep.fa.md',
          'e.khabar',
          'خبرهای امروز/خبر یک.fa.md',
        ]);
      }));

    it('reads patterns, and each file once', () =>
      withFolder(tree, async (folder) => {
        assert.deepEqual(await pathsOf(folder, '**/*.fa.md', 'a.fa.md', '.'), await pathsOf(folder, '.'));
        assert.deepEqual(await pathsOf(folder, '{a,b}*.md'), ['a.fa.md', 'b.md']);
      }));

    it('reads a named file whatever .gitignore says, but not against .dabirignore', () =>
      withFolder(tree, async (folder) => {
        assert.deepEqual(await pathsOf(folder, 'build/z.fa.md'), ['build/z.fa.md']);
        const { status, err } = await dabir(['drafts/drop.fa.md'], { folder });
        assert.equal(status, 0);
        assert.match(err, /left out, as \.dabirignore says/);
      }));

    it('honours --ignore-file', () =>
      withFolder({ ...tree, 'patterns.txt': '*.txt\n*.md\n' }, async (folder) => {
        assert.deepEqual(await pathsOf(folder, '.', '--ignore-file', 'patterns.txt'), ['d.fanews', 'e.khabar']);
      }));

    it('ends where links to folders go in a circle', () =>
      withFolder({ 'a/b.fa.md': ARABIC_KAF }, async (folder) => {
        symlinkSync('..', join(folder, 'a', 'up'));
        symlinkSync('nowhere', join(folder, 'a', 'broken.fa.md'));
        assert.deepEqual(await pathsOf(folder, '.'), ['a/b.fa.md']);
      }));
  });

  describe('encodings', () => {
    it('reads UTF-16 by its byte order mark, and counts from the text', () =>
      withFolder(
        {
          'le.fa.md': Buffer.from(`\u{feff}${ARABIC_KAF}`, 'utf16le'),
          'be.fa.md': Buffer.from(`\u{feff}${ARABIC_KAF}`, 'utf16le').swap16(),
          'bom.fa.md': `\u{feff}${ARABIC_KAF}`,
          'plain.fa.md': ARABIC_KAF,
        },
        async (folder) => {
          const { files } = JSON.parse((await dabir(['.', '--format', 'json'], { folder })).out);
          assert.equal(files.length, 4);
          for (const file of files) assert.deepEqual(file.problems, files[3].problems, file.path);
        },
      ));
  });
});
