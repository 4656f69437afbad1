import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARABIC_KAF, CLEAN, dabir, withFolder } from './support';

describe('dabir check', () => {
  it('ends with 0 where there is nothing to say, and says so', () =>
    withFolder({ 'a.fa.md': CLEAN }, async (folder) => {
      const { status, out, err } = await dabir(['check', '.'], { folder });
      assert.deepEqual({ status, out, err }, { status: 0, out: '✓ 1 article checked, no problems\n', err: '' });
    }));

  it('ends with 1 where there is an error, with file, place, rule and message', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF }, async (folder) => {
      const { status, out, err } = await dabir([], { folder });
      assert.equal(status, 1);
      assert.match(out, /^a\.fa\.md\n {2}6:5 {2}error {2}typography\/arabic-yeh-kaf {2}Write Persian/);
      assert.match(out, /1 problem in 1 article \(1 error, 0 warnings, 0 infos, 0 hints\); 1 can be mended by --fix/);
      assert.equal(err, '');
    }));

  it('speaks Persian when asked to, by the locale and by the project', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF }, async (folder) => {
      const persian = /خطا {2}typography\/arabic-yeh-kaf {2}.*بنویسید/;
      assert.match((await dabir(['check', '--messages', 'fa'], { folder })).out, persian);
      assert.match((await dabir(['check'], { folder, environment: { LC_ALL: 'fa_IR.UTF-8' } })).out, persian);
      writeFileSync(join(folder, 'dabir.config.yaml'), 'messages: fa\n');
      assert.match((await dabir(['check'], { folder })).out, persian);
      assert.match((await dabir(['check', '--messages=en'], { folder })).out, /error/);
    }));

  describe('what fails and what is shown', () => {
    const files = { 'a.fa.md': ARABIC_KAF };
    const cases: readonly (readonly [args: readonly string[], status: number, shown: boolean])[] = [
      [['--rule', 'typography/arabic-yeh-kaf=warning'], 0, true],
      [['--rule', 'typography/arabic-yeh-kaf=warning', '--max-warnings', '0'], 1, true],
      [['--rule', 'typography/arabic-yeh-kaf=warning', '--max-warnings', '1'], 0, true],
      [['--rule', 'typography/arabic-yeh-kaf=warning', '--quiet'], 0, false],
      [['--rule', 'typography/arabic-yeh-kaf=warning', '--quiet', '--max-warnings', '0'], 1, false],
      [['--rule', 'typography/arabic-yeh-kaf=warning', '--severity', 'warning'], 1, true],
      [['--rule', 'typography/arabic-yeh-kaf=hint', '--severity', 'info'], 0, false],
      [['--rule', 'typography/arabic-yeh-kaf=hint', '--severity', 'hint'], 1, true],
      [['--rule', 'typography/arabic-yeh-kaf=off'], 0, false],
    ];
    for (const [args, status, shown] of cases) {
      it(args.join(' '), () =>
        withFolder(files, async (folder) => {
          const result = await dabir(['check', ...args], { folder });
          assert.equal(result.status, status, result.out);
          assert.equal(result.out.includes('typography/arabic-yeh-kaf'), shown, result.out);
        }),
      );
    }
  });

  describe('a wrong command line', () => {
    const cases: readonly (readonly [args: readonly string[], en: RegExp, fa: RegExp])[] = [
      [['check', '--formt'], /unknown option '--formt'.*--format/, /گزینهٔ --formt نیست/],
      [['--severity', 'loud'], /'loud' is invalid.*error, warning, info, hint/, /loud.*درست نیست/],
      [['--max-warnings', 'x'], /max-warnings.*whole number/, /max-warnings/],
      [['--format', 'sarfi'], /no format “sarfi”; did you mean “sarif”/, /شاید «sarif»/],
      [['--format', 'json', '--format', 'sarif'], /only one format goes to standard output/, /تنها یک قالب/],
      [['--format', 'json='], /file's name is missing/, /نام فایل/],
      [['--rule', 'dates/relative'], /incomplete/, /کامل نیست/],
      [
        ['--rule', 'markup/near-mis-label=off'],
        /no rule “markup\/near-mis-label”; did you mean “markup\/near-miss-label”/,
        /شاید «markup\/near-miss-label»/,
      ],
      [['--rule', 'markup/near-miss-label=loud'], /"loud".*"off"/, /"loud"/],
      [['--reference', '2022-02-30'], /“2022-02-30” is no day/, /روز نیست/],
      [['explain', 'nope/nope'], /no rule “nope\/nope”/, /نیست/],
      [['annotate', '--format', 'xml'], /json or jsonl/, /json یا jsonl/],
    ];
    for (const [args, en, fa] of cases) {
      it(args.join(' '), async () => {
        const english = await dabir(args);
        assert.equal(english.status, 2);
        assert.equal(english.out, '');
        assert.match(english.err, en);
        assert.equal(english.err.trimEnd().split('\n').length, 1, 'one line');
        assert.match((await dabir(args, { environment: { LANG: 'fa_IR' } })).err, fa);
      });
    }
  });

  describe('what cannot be read', () => {
    const cases: readonly (readonly [what: string, name: string, content: string | Uint8Array, message: RegExp])[] = [
      [
        'invalid UTF-8',
        'bad.fa.md',
        Buffer.from([0xd8, 0xb3, 0x20, 0xff, 0x41]),
        /bad\.fa\.md: invalid UTF-8: byte 0xFF at offset 3\./,
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

  describe('--fix', () => {
    const windows = `\u{feff}${ARABIC_KAF.replaceAll('\n', '\r\n').trimEnd()}`;
    it('changes what it mends and no other byte: byte order mark, line breaks, no final one, mode', () =>
      withFolder({ 'a.fa.md': windows }, async (folder) => {
        const file = join(folder, 'a.fa.md');
        chmodSync(file, 0o640);
        const { status, out } = await dabir(['--fix'], { folder });
        assert.equal(status, 0, out);
        assert.equal(readFileSync(file, 'utf8'), windows.replace('ك', 'ک'));
        assert.equal(statSync(file).mode & 0o777, 0o640);
      }));

    it('writes UTF-16 back as UTF-16', () =>
      withFolder({ 'a.fa.md': Buffer.from(`\u{feff}${ARABIC_KAF}`, 'utf16le').swap16() }, async (folder) => {
        await dabir(['fix'], { folder });
        const expected = Buffer.from(`\u{feff}${ARABIC_KAF.replace('ك', 'ک')}`, 'utf16le').swap16();
        assert.ok(readFileSync(join(folder, 'a.fa.md')).equals(expected));
      }));

    it('leaves a clean file untouched', () =>
      withFolder({ 'a.fa.md': CLEAN }, async (folder) => {
        const before = statSync(join(folder, 'a.fa.md'));
        await dabir(['--fix'], { folder });
        const after = statSync(join(folder, 'a.fa.md'));
        assert.equal(after.ino, before.ino);
        assert.equal(after.mtimeMs, before.mtimeMs);
      }));

    it('follows a link to the file it means', () =>
      withFolder({ 'real/a.fa.md': ARABIC_KAF }, async (folder) => {
        symlinkSync('real/a.fa.md', join(folder, 'link.fa.md'));
        await dabir(['--fix', 'link.fa.md'], { folder });
        assert.equal(readFileSync(join(folder, 'real', 'a.fa.md'), 'utf8'), ARABIC_KAF.replace('ك', 'ک'));
      }));

    it('shows the patch with --diff and writes nothing', () =>
      withFolder({ 'a.fa.md': ARABIC_KAF }, async (folder) => {
        const { status, out } = await dabir(['--diff'], { folder });
        assert.equal(status, 1);
        assert.match(out, /^--- a\/a\.fa\.md\n\+\+\+ b\/a\.fa\.md\n@@ -3,4 \+3,4 @@\n/);
        assert.match(out, /^-این كتاب.*\n\+این کتاب/m);
        assert.equal(readFileSync(join(folder, 'a.fa.md'), 'utf8'), ARABIC_KAF);
      }));
  });

  describe('standard input', () => {
    it('checks one text under the name it is given', async () => {
      const { status, out } = await dabir(['--stdin', '--stdin-filename', 'news/x.fa.md', '--format', 'json'], {
        input: ARABIC_KAF,
      });
      assert.equal(status, 1);
      assert.equal(JSON.parse(out).files[0].path, 'news/x.fa.md');
      assert.equal(JSON.parse(out).files[0].problems.length, 1);
    });

    it('writes the mended text, and nothing else, with --fix', async () => {
      const { status, out, err } = await dabir(['--stdin', '--fix'], { input: ARABIC_KAF });
      assert.deepEqual({ status, out, err }, { status: 0, out: ARABIC_KAF.replace('ك', 'ک'), err: '' });
    });

    it('writes as it read: byte order mark, line breaks, and what it does not touch', async () => {
      const marked = `\u{feff}${ARABIC_KAF.replaceAll('\n', '\r\n')}`;
      assert.equal((await dabir(['--stdin', '--fix'], { input: marked })).out, marked.replace('ك', 'ک'));
      assert.equal((await dabir(['--stdin', '--fix'], { input: '\u{feff}Hello\r\n' })).out, '\u{feff}Hello\r\n');
    });

    it('refuses what is no text', async () => {
      const { status, err } = await dabir(['--stdin'], { input: Uint8Array.of(0x41, 0) });
      assert.equal(status, 2);
      assert.match(err, /<stdin>: this is a binary file/);
    });
  });

  describe('configuration', () => {
    it('is found upward, nearest first, and --no-config and --config overrule it', () =>
      withFolder(
        {
          'package.json': '{ "name": "x", "dabir": { "rules": { "typography/arabic-yeh-kaf": "off" } } }',
          'desk/dabir.config.yaml': 'rules:\n  typography/arabic-yeh-kaf: hint\n',
          'desk/a.fa.md': ARABIC_KAF,
          'other/b.fa.md': ARABIC_KAF,
          'strict.json': '{ "rules": { "typography/arabic-yeh-kaf": "warning" } }',
        },
        async (folder) => {
          const severities = async (...args: readonly string[]): Promise<readonly string[]> => {
            const { out } = await dabir(['.', '--format', 'json', ...args], { folder });
            return JSON.parse(out).files.map(
              ({ problems }: { problems: { severity: string }[] }) => problems[0]?.severity ?? 'none',
            );
          };
          assert.deepEqual(await severities(), ['hint', 'none']);
          assert.deepEqual(await severities('--no-config'), ['error', 'error']);
          assert.deepEqual(await severities('--config', 'strict.json'), ['warning', 'warning']);
        },
      ));

    it('applies overrides by file, Persian names too', () =>
      withFolder(
        {
          'dabir.config.yaml': 'overrides:\n  - files: آرشیو/**\n    rules:\n      typography/arabic-yeh-kaf: off\n',
          'آرشیو/a.fa.md': ARABIC_KAF,
          'b.fa.md': ARABIC_KAF,
        },
        async (folder) => {
          const { files } = JSON.parse((await dabir(['.', '--format', 'json'], { folder })).out);
          assert.deepEqual(
            files.map(({ path, problems }: { path: string; problems: unknown[] }) => [path, problems.length]),
            [
              ['b.fa.md', 1],
              ['آرشیو/a.fa.md', 0],
            ],
          );
        },
      ));

    const faults: readonly (readonly [config: string, message: RegExp])[] = [
      [
        'rules:\n  typography/arabic-yeh-kef: off\n',
        /dabir\.config\.yaml: rules\["typography\/arabic-yeh-kef"\]: there is no rule.*did you mean “typography\/arabic-yeh-kaf”/,
      ],
      ['rule: {}\n', /dabir\.config\.yaml: rule: unknown key “rule”; did you mean “rules”/],
      ['rules:\n  typography/arabic-yeh-kaf: loud\n', /rules\["typography\/arabic-yeh-kaf"\]: got "loud"/],
      ['rules: [\n', /dabir\.config\.yaml: this file cannot be read: /],
      ['extends: ./nowhere.yaml\n', /extends\[0\]: there is no file “\.\/nowhere\.yaml”/],
      ['extends: recomended\n', /did you mean “recommended”/],
      ['reference: 2022-02-30\n', /reference: there is no day 2022-02-30/],
    ];
    for (const [config, message] of faults) {
      it(`names what is wrong in ${JSON.stringify(config)}, and checks all the same`, () =>
        withFolder({ 'dabir.config.yaml': config, 'a.fa.md': ARABIC_KAF }, async (folder) => {
          const { status, out, err } = await dabir(['.'], { folder });
          assert.equal(status, 2);
          assert.match(err, message);
          assert.equal(err.trimEnd().split('\n').length, 1, err);
          assert.match(out, /arabic-yeh-kaf/);
        }));
    }

    it('says that a configuration which was named is missing', () =>
      withFolder({ 'a.fa.md': ARABIC_KAF }, async (folder) => {
        const { status, err } = await dabir(['.', '--config', 'no.yaml'], { folder });
        assert.equal(status, 2);
        assert.match(err, /no\.yaml: this configuration cannot be read/);
      }));
  });
});
