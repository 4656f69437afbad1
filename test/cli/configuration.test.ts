import assert from 'node:assert/strict';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARABIC_KAF, CLEAN, dabir, withFolder } from './support';

describe('the configuration of dabir check', () => {
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
    [
      'rules:\n  typography/arabic-yeh-kaf: loud\n',
      /rules\["typography\/arabic-yeh-kaf"\]: got "loud".* is wanted\.$/m,
    ],
    ['rules:\n  typography/arabic-yeh-kaf: warn\n', /got "warn", but .* is wanted; did you mean "warning"\?$/m],
    ['rules:\n  typography/arabic-yeh-kaf: Error\n', /got "Error", but .* is wanted; did you mean "error"\?$/m],
    ['rules: [\n', /dabir\.config\.yaml: this file cannot be read: /],
    ['r\u0000u\u0000l\u0000e\u0000s\u0000', /dabir\.config\.yaml: this file is not UTF-8 .*; save it as UTF-8/],
    ['extends: ./nowhere.yaml\n', /extends\[0\]: there is no file “\.\/nowhere\.yaml”/],
    ['extends: recomended\n', /did you mean “recommended”/],
    ['reference: 2022-02-30\n', /dabir\.config\.yaml: reference: got "2022-02-30", but a day such as/],
    ['rules: {}\n x: 1\n', /dabir\.config\.yaml: this file cannot be read: line \d+, column \d+: .*indent/m],
    [
      'overrides:\n  - files: *.md\n    rules: {}\n',
      /dabir\.config\.yaml: this file cannot be read: line 2, column 12: a value begins with a mark.*between "…"$/m,
    ],
    ['rules: [\n  a: b: c\n', /cannot be read: line 2, column 6: a \[ or \{ further up is not closed$/m],
    ['%YAML 9\n---\nrules: {}\n', /cannot be read: line 1, column 7: Unsupported YAML version 9$/m],
    ['extends: ./dabir.config.yaml\n', /extends\[0\]: configurations extend one another in a circle/],
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

  it('says which of two in one folder does not count', () =>
    withFolder(
      {
        'dabir.config.yaml': 'rules:\n  typography/arabic-yeh-kaf: hint\n',
        'dabir.config.json': '{ "rules": { "typography/arabic-yeh-kaf": "off" } }',
        'package.json': '{ "name": "dabir-desk" }',
        'a.fa.md': ARABIC_KAF,
      },
      async (folder) => {
        const { status, out, err } = await dabir(['.', '--format', 'json'], { folder });
        assert.equal(status, 2);
        assert.equal(JSON.parse(out).files[0].problems[0].severity, 'hint');
        assert.equal(
          err,
          'dabir: dabir.config.json: dabir.config.yaml beside it counts, and this one does not; keep one of them.\n',
        );
      },
    ));

  const OLD_BYTES = Buffer.from([0x23, 0x20, 0xca, 0xe4, 0xd9, 0xed, 0xe3, 0xc7, 0xca, 0x20, 0xe3, 0xc7, 0x0a]);
  const unread: readonly (readonly [name: string, files: Readonly<Record<string, string | Uint8Array>>, RegExp])[] = [
    ['a folder by its name', { 'dabir.config.yaml/x': '' }, /dabir\.config\.yaml: this is a folder, not a file/],
    [
      'one of another encoding',
      { 'dabir.config.yaml': Buffer.concat([OLD_BYTES, Buffer.from('rules: {typography/arabic-yeh-kaf: off}\n')]) },
      /dabir\.config\.yaml: not UTF-8 \(byte 0xCA at offset 2\); it looks like Windows-1256/,
    ],
    [
      'one of another encoding that it extends',
      { 'dabir.config.yaml': 'extends: ./old.yaml\n', 'old.yaml': OLD_BYTES },
      /old\.yaml: not UTF-8/,
    ],
    [
      'a registry of another encoding',
      { 'dabir.registry.tsv': OLD_BYTES },
      /^dabir: dabir\.registry\.tsv: not UTF-8 .* Windows-1256/,
    ],
    [
      'a folder by a registry’s name',
      { 'dabir.registry.yaml/x': '' },
      /^dabir: dabir\.registry\.yaml: this is a folder/,
    ],
    ['an ignore file of another encoding', { '.dabirignore': OLD_BYTES }, /^dabir: \.dabirignore: not UTF-8/],
  ];
  for (const [what, files, message] of unread) {
    it(`says that it could not read ${what}, and checks all the same`, () =>
      withFolder({ ...files, 'a.fa.md': ARABIC_KAF }, async (folder) => {
        const { status, out, err } = await dabir(['.'], { folder });
        assert.deepEqual([status, err.trimEnd().split('\n').length], [2, 1], err);
        assert.match(err, message);
        assert.match(out, /arabic-yeh-kaf/);
      }));
  }

  it('reads nothing where it cannot know what to leave out', () =>
    withFolder({ '.dabirignore/x': '', 'a.fa.md': ARABIC_KAF }, async (folder) => {
      const { status, out, err } = await dabir(['fix'], { folder });
      assert.deepEqual([status, out, err], [2, '', 'dabir: .dabirignore: this is a folder, not a file.\n']);
      assert.equal(readFileSync(join(folder, 'a.fa.md'), 'utf8'), ARABIC_KAF);
    }));

  it('leaves out what it can read of an ignore file of another encoding', () =>
    withFolder(
      {
        '.dabirignore': Buffer.concat([OLD_BYTES, Buffer.from('b.fa.md\n')]),
        'a.fa.md': CLEAN,
        'b.fa.md': ARABIC_KAF,
      },
      async (folder) => {
        const { out } = await dabir(['.'], { folder });
        assert.ok(!out.includes('b.fa.md'));
      },
    ));

  it('says that it may not read one', function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) return this.skip();
    return withFolder({ 'dabir.config.yaml': 'rules: {}\n', 'a.fa.md': ARABIC_KAF }, async (folder) => {
      chmodSync(join(folder, 'dabir.config.yaml'), 0);
      const { status, err } = await dabir(['.'], { folder });
      assert.deepEqual([status, err], [2, 'dabir: dabir.config.yaml: permission denied.\n']);
    });
  });

  it('says nothing of a manifest or a git ignore file that it cannot read: they are everybody’s', () =>
    withFolder({ 'package.json/x': '', '.gitignore': OLD_BYTES, 'a.fa.md': ARABIC_KAF }, async (folder) => {
      const { status, err } = await dabir(['.'], { folder });
      assert.deepEqual([status, err], [1, '']);
    }));

  for (const [manifest, told] of [
    ['{ "dabir": { "rules": ', /^dabir: package\.json: this file cannot be read: /],
    ['{ "name": "x",\n  "dabir": { "rules": {}, } }', /^dabir: package\.json: this file cannot be read: .*line 2/],
    ['{ "name": "dabir", "devDependencies": { "dabir": "1.0.0", } }', /^$/],
    ['{ "name": "x", }', /^$/],
  ] as const) {
    it(`names a broken manifest that configures us, and no other: ${JSON.stringify(manifest)}`, () =>
      withFolder({ 'package.json': manifest, 'a.fa.md': ARABIC_KAF }, async (folder) => {
        const { status, out, err } = await dabir(['.'], { folder });
        assert.match(err, told);
        assert.equal(status, err === '' ? 1 : 2);
        assert.match(out, /arabic-yeh-kaf/);
      }));
  }

  it('says in Persian where a broken manifest breaks', () =>
    withFolder({ 'package.json': '{ "dabir": {\n"rules": {}, } }', 'a.fa.md': CLEAN }, async (folder) => {
      const { err } = await dabir(['.'], { folder, environment: { LANG: 'fa_IR' } });
      assert.equal(err, 'dabir: package.json: این فایل خوانده نمی‌شود: JSON درستی نیست: سطر ۲، ستون ۱۴\n');
    }));

  it('takes no missing file for a circle, though two configurations name one another', () =>
    withFolder(
      {
        'dabir.config.yaml': 'extends: [./none.yaml, ./desk.yaml]\n',
        'desk.yaml': 'extends: [./dabir.config.yaml]\n',
        'a.fa.md': CLEAN,
      },
      async (folder) => {
        const { err } = await dabir(['.'], { folder });
        assert.deepEqual(err.trimEnd().split('\n'), [
          'dabir: dabir.config.yaml: extends[0]: there is no file “./none.yaml”.',
          'dabir: desk.yaml: extends[0]: configurations extend one another in a circle: “./dabir.config.yaml”.',
        ]);
      },
    ));

  for (const fix of [['--fix'], ['--fix-suggestions'], ['--diff']]) {
    it(`mends nothing by ${fix} where a configuration is broken: it may have switched that off`, () =>
      withFolder(
        { 'dabir.config.yaml': 'rules:\n\ttypography/arabic-yeh-kaf: off\n', 'a.fa.md': ARABIC_KAF },
        async (folder) => {
          const { status, out, err } = await dabir(fix, { folder });
          assert.equal(status, 2);
          assert.equal(readFileSync(join(folder, 'a.fa.md'), 'utf8'), ARABIC_KAF);
          assert.doesNotMatch(out, /^\+/m);
          assert.match(err, /dabir\.config\.yaml: nothing is fixed in its articles until it is in order\./);
          const input = await dabir(['fix', '--stdin'], { folder, input: ARABIC_KAF });
          assert.equal(input.out, ARABIC_KAF);
        },
      ));
  }

  it('says that a configuration which was named is missing', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF }, async (folder) => {
      const { status, err } = await dabir(['.', '--config', 'no.yaml'], { folder });
      assert.equal(status, 2);
      assert.match(err, /no\.yaml: there is no such configuration\./);
    }));
});
