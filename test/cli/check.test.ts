import assert from 'node:assert/strict';
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARABIC_KAF, CLEAN, dabir, withFolder } from './support';

describe('dabir check', () => {
  it('ends with 0 where there is nothing to say, and says so', () =>
    withFolder({ 'a.fa.md': CLEAN }, async (folder) => {
      const { status, out, err } = await dabir(['check', '.'], { folder });
      assert.deepEqual({ status, out, err }, { status: 0, out: '✓ 1 article checked, no problems\n', err: '' });
    }));

  it('writes no report over an article, and over an older report', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF, 'b.txt': CLEAN, 'notes.md': 'Notes of ours.\n' }, async (folder) => {
      for (const name of ['a.fa.md', 'b.txt']) {
        const { status, out, err } = await dabir(['check', '.', '--format', `json=${name}`], { folder });
        assert.deepEqual([status, out], [2, '']);
        assert.match(err, new RegExp(`^dabir: --format: ${name} may be an article; no report was written over it`));
      }
      assert.equal(readFileSync(join(folder, 'a.fa.md'), 'utf8'), ARABIC_KAF);
      for (const name of ['new.txt', 'new.txt'])
        assert.equal((await dabir(['check', 'a.fa.md', '--format', `stylish=${name}`], { folder })).status, 1);
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
      [['check', '--formt'], /unknown option '--formt'; did you mean --format\?/, /گزینهٔ --formt نیست/],
      [['help', 'chek'], /no command “chek”; did you mean “check”\?/, /فرمان «chek» نیست؛ شاید «check»/],
      [['help', 'nonsense'], /no such command.*dabir --help/, /چنین فرمانی نیست/],
      [['chek'], /no command and no file “chek”; did you mean “check”\?/, /فرمان یا فایل «chek» نیست؛ شاید «check»/],
      [['exprot', '--to', 'html'], /did you mean “export”\?/, /شاید «export»/],
      [['nowhere'], /nowhere: no such file or folder/, /nowhere: چنین فایل یا پوشه‌ای نیست/],
      [['fix.md'], /fix\.md: no such file or folder/, /fix\.md: چنین فایل یا پوشه‌ای نیست/],
      [
        ['--severity', 'loud'],
        /'loud' is invalid.*error, warning, info, hint/,
        /loud.*درست نیست\. یکی از این‌ها را بنویسید: error، warning، info، hint\.\n/,
      ],
      [
        ['--max-warnings', 'x'],
        /max-warnings.*whole number/,
        /max-warnings.*درست نیست\. عدد صحیح لازم است، از صفر به بالا\.\n/,
      ],
      [['--format', 'sarfi'], /no format “sarfi”; did you mean “sarif”/, /شاید «sarif»/],
      [['--format', 'json', '--format', 'sarif'], /only one format goes to standard output/, /تنها یک قالب/],
      [['--format', 'json='], /file's name is missing/, /نام فایل/],
      [
        ['--format', 'json=a.out', '--format', 'html=./a.out'],
        /two reports go to \.\/a\.out; give each a file/,
        /دو گزارش به \.\/a\.out می‌روند/,
      ],
      [
        ['--ignore-file', 'no.ignore'],
        /--ignore-file no\.ignore: no such file/,
        /no\.ignore: چنین فایل یا پوشه‌ای نیست/,
      ],
      [['--ignore-file', '.'], /--ignore-file \.: this is a folder/, /این یک پوشه است/],
      [['--stdin', 'a.fa.md'], /--stdin does not go with a\.fa\.md; .*--stdin-filename/, /نمی‌سازد/],
      [['fix', '--stdin-filename', 'a.fa.md'], /this goes with --stdin only/, /تنها همراه --stdin/],
      [['annotate', '--stdin', 'a.fa.md'], /--stdin does not go with a\.fa\.md/, /نمی‌سازد/],
      [['export', '--to', 'html', '--stdin-filename', 'a.fa.md'], /goes with --stdin only/, /تنها همراه --stdin/],
      [['fix', ''], /name of a file is empty; write “\.”/, /نام یک فایل خالی است/],
      [['--baseline', '.'], /--baseline \.: this is a folder, not a file\.\n/, /یک پوشه است، نه فایل\.\n/],
      [['--rule', 'dates/relative'], /incomplete/, /کامل نیست/],
      [
        ['--rule', 'markup/near-mis-label=off'],
        /no rule “markup\/near-mis-label”; did you mean “markup\/near-miss-label”/,
        /شاید «markup\/near-miss-label»/,
      ],
      [['--rule', 'markup/near-miss-label=loud'], /--rule markup\/near-miss-label: got "loud".*"off"/, /"loud"/],
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

  it('takes a file for one, whatever command it is like', () =>
    withFolder({ chek: ARABIC_KAF }, async (folder) => {
      const { status, out } = await dabir(['chek'], { folder });
      assert.equal(status, 1);
      assert.match(out, /arabic-yeh-kaf/);
    }));

  describe('--fix', () => {
    it('says why it leaves an article alone whose versions are not merged, and mends the others', () => {
      const unmerged = `${ARABIC_KAF}\n<<<<<<< HEAD\nیک.\n=======\nدو.\n>>>>>>> شاخه\n`;
      return withFolder({ 'a.fa.md': unmerged, 'b.fa.md': ARABIC_KAF }, async (folder) => {
        const { status, err } = await dabir(['fix'], { folder });
        assert.deepEqual(
          [status, err],
          [
            2,
            'dabir: a.fa.md: git’s marks of unmerged versions are left in it; nothing is fixed until one is chosen.\n',
          ],
        );
        assert.equal(readFileSync(join(folder, 'a.fa.md'), 'utf8'), unmerged);
        assert.equal(readFileSync(join(folder, 'b.fa.md'), 'utf8'), ARABIC_KAF.replace('ك', 'ک'));
        const checked = await dabir(['check'], { folder });
        assert.deepEqual([checked.status, checked.err], [1, '']);
        assert.match(checked.out, /markup\/conflict-marker/);
        // Nothing is promised that --fix would not do.
        assert.doesNotMatch(checked.out, /--fix/);
        const { out } = await dabir(['check', '--format', 'json', 'a.fa.md'], { folder });
        assert.equal(JSON.parse(out).summary.fixable, 0);
      });
    });

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
});
