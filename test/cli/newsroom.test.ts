import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dabir, dabirProcess, withFolder } from './support';

const HEAD = '---\ntitle: خبر\ndate: 1404-07-12\nlang: fa\ndir: rtl\n---\n\n';
const TABLE = 'name\ttype\tavoid\tlink\nاوکراین\tplace\tاکراین\nدرهٔ نیلوفران\tplace\t\tQ999999999\n';
const ARTICLE = `${HEAD}شهرهای اکراین و دره نیلوفران سرد است.\n`;

interface Report {
  readonly files: readonly { readonly path: string; readonly problems: readonly { readonly rule: string }[] }[];
  readonly failures: readonly { readonly path: string; readonly message: string }[];
}

const rulesOf = (out: string): readonly string[] =>
  (JSON.parse(out) as Report).files.flatMap(({ problems }) => problems.map(({ rule }) => rule));

const checks = (folder: string, ...more: readonly string[]) =>
  dabir(['check', '--format', 'json', ...more], { folder });

describe('the newsroom’s registry on the command line', () => {
  it('counts for the articles below its folder, found upward', () =>
    withFolder(
      { 'desk/dabir.registry.tsv': TABLE, 'desk/2025/a.fa.md': ARTICLE, 'other/b.fa.md': ARTICLE },
      async (folder) => {
        assert.deepEqual(rulesOf((await checks(join(folder, 'desk'))).out), ['entities/house-style']);
        assert.deepEqual(rulesOf((await checks(join(folder, 'desk/2025'))).out), ['entities/house-style']);
        assert.deepEqual(rulesOf((await checks(join(folder, 'other'))).out), []);
      },
    ));

  it('may be a list, and both may stand side by side', () =>
    withFolder(
      {
        'dabir.registry.yaml': '- name: ایالات متحده\n  type: مکان\n  avoid: [آمریکا]\n',
        'dabir.registry.tsv': TABLE,
        'a.fa.md': `${HEAD}شهرهای اکراین و آمریکا سرد است.\n`,
      },
      async (folder) => {
        assert.deepEqual(rulesOf((await checks(folder)).out), ['entities/house-style', 'entities/house-style']);
      },
    ));

  for (const [order, swap] of [
    ['little', (bytes: Buffer) => bytes],
    ['big', (bytes: Buffer) => bytes.swap16()],
  ] as const) {
    const saved = (text: string): Buffer => swap(Buffer.from(`\u{feff}${text}`, 'utf16le'));

    it(`is read in UTF-16 with its mark, the ${order} end first, as articles and configurations are`, () =>
      withFolder(
        {
          'table/dabir.registry.tsv': saved(TABLE),
          'table/a.fa.md': saved(ARTICLE),
          'list/dabir.registry.yaml': saved('- name: اوکراین\n  type: place\n  avoid: [اکراین]\n'),
          'list/a.fa.md': ARTICLE,
          'quiet/dabir.registry.tsv': saved(TABLE),
          'quiet/dabir.config.yaml': saved('rules:\n  entities/house-style: off\n'),
          'quiet/a.fa.md': ARTICLE,
        },
        async (folder) => {
          for (const [desk, rules] of [
            ['table', ['entities/house-style']],
            ['list', ['entities/house-style']],
            ['quiet', []],
          ] as const) {
            const { out, err } = await checks(join(folder, desk));
            assert.deepEqual([rulesOf(out), err], [rules, ''], desk);
          }
        },
      ));
  }

  it('is refused in UTF-16 without its mark or broken, with what to do', () =>
    withFolder(
      {
        'bare/dabir.registry.tsv': Buffer.from(TABLE, 'utf16le'),
        'bare/a.fa.md': ARTICLE,
        'cut/dabir.registry.tsv': Buffer.from(`\u{feff}${TABLE}`, 'utf16le').subarray(0, -1),
        'cut/a.fa.md': ARTICLE,
      },
      async (folder) => {
        for (const desk of ['bare', 'cut']) {
          const { status, out, err } = await checks(join(folder, desk));
          assert.deepEqual([status, rulesOf(out)], [2, []], desk);
          assert.match(err, /dabir\.registry\.tsv: this file is not UTF-8 .*; save it as UTF-8/, desk);
        }
      },
    ));

  it('is the nearest one', () =>
    withFolder(
      {
        'dabir.registry.tsv': TABLE,
        'desk/dabir.registry.tsv': 'name\ttype\nرود سرخ\tplace\n',
        'desk/a.fa.md': ARTICLE,
      },
      async (folder) => assert.deepEqual(rulesOf((await checks(folder)).out), []),
    ));

  it('is left out by --no-config, and counts beside --config', () =>
    withFolder({ 'dabir.registry.tsv': TABLE, 'a.fa.md': ARTICLE, 'c.yaml': 'extends: []\n' }, async (folder) => {
      assert.deepEqual(rulesOf((await checks(folder, '--no-config')).out), []);
      assert.deepEqual(rulesOf((await checks(folder, '--config', 'c.yaml')).out), ['entities/house-style']);
    }));

  const BROKEN =
    'name\ttype\tlink\tavoid\nاوکراین\tplace\t\tاکراین\nرود سرخ\triver\nکوه سبز\tplace\tQ12x\nاوکراین\tplace\nسطر خراب\n';

  it('has each error said in one line with its place, status 2, and the rest goes on', () =>
    withFolder({ 'dabir.registry.tsv': BROKEN, 'a.fa.md': ARTICLE, 'b.fa.md': ARTICLE }, async (folder) => {
      const { status, out, err } = await checks(folder);
      assert.equal(status, 2);
      assert.deepEqual(rulesOf(out), ['entities/house-style', 'entities/house-style']);
      const lines = err.trimEnd().split('\n');
      assert.deepEqual(
        lines.map((line) => /^dabir: dabir\.registry\.tsv: (line \d, column \d+: \D\S+)/.exec(line)?.[1]),
        [
          'line 3, column 9: unknown',
          'line 4, column 15: “Q12x”',
          'line 5, column 1: “اوکراین”',
          'line 6, column 1: this',
        ],
        err,
      );
      assert.deepEqual(
        (JSON.parse(out) as Report).failures.map(({ path }) => path),
        lines.map(() => 'dabir.registry.tsv'),
      );
    }));

  it('has its errors said in Persian', () =>
    withFolder({ 'dabir.registry.tsv': BROKEN, 'a.fa.md': ARTICLE }, async (folder) => {
      const { err } = await dabir(['check'], { folder, environment: { LANG: 'fa_IR.UTF-8' } });
      assert.match(err, /dabir\.registry\.tsv: سطر ۳، ستون ۹: نوع «river» شناخته نیست/);
    }));

  it('is said nothing of an everyday word', () =>
    withFolder({ 'dabir.registry.tsv': 'name\ttype\nفردا\tnewspaper\n', 'a.fa.md': ARTICLE }, async (folder) => {
      const { status, err } = await checks(folder);
      assert.deepEqual([status, err], [0, '']);
    }));

  it('is a part of what the cache goes by', () =>
    withFolder({ 'dabir.registry.tsv': TABLE, 'a.fa.md': ARTICLE }, async (folder) => {
      const cached = () => dabirProcess(['check', '--format', 'json', '--cache'], { folder });
      const first = cached();
      assert.deepEqual(rulesOf(first.out), ['entities/house-style']);
      assert.equal(cached().out, first.out);
      writeFileSync(join(folder, 'dabir.registry.tsv'), TABLE.replace('\tاکراین', '\t'));
      assert.deepEqual(rulesOf(cached().out), []);
    }));

  it('gives threads what it gives one', () =>
    withFolder(
      { 'dabir.registry.tsv': BROKEN, 'a.fa.md': ARTICLE, 'b.fa.md': ARTICLE, 'c.fa.md': ARTICLE },
      async (folder) => {
        const one = dabirProcess(['check', '--format', 'json'], { folder });
        const three = dabirProcess(['check', '--format', 'json', '--workers', '3'], { folder });
        assert.deepEqual(
          [three.status, JSON.parse(three.out), three.err.split('\n').sort()],
          [one.status, JSON.parse(one.out), one.err.split('\n').sort()],
        );
      },
    ));

  it('is what --fix writes by', () =>
    withFolder({ 'dabir.registry.tsv': TABLE, 'a.fa.md': ARTICLE }, async (folder) => {
      const { out } = await dabir(['fix', '--diff'], { folder });
      assert.match(out, /\+شهرهای اوکراین و دره نیلوفران سرد است\./);
    }));

  it('is what annotate tells by', () =>
    withFolder({ 'dabir.registry.tsv': TABLE, 'a.fa.md': ARTICLE }, async (folder) => {
      const { out } = await dabir(['annotate', 'a.fa.md'], { folder });
      const [file] = (JSON.parse(out) as { files: { entities: Record<string, unknown>[] }[] }).files;
      assert.deepEqual(
        file?.entities.map(({ text, type, id, name, via }) => ({ text, type, id, name, via })),
        [
          { text: 'اکراین', type: 'place', id: 'Q212', name: 'اوکراین', via: 'project' },
          { text: 'دره نیلوفران', type: 'place', id: 'Q999999999', name: 'درهٔ نیلوفران', via: 'project' },
        ],
      );
    }));

  it('is what export links by', () =>
    withFolder({ 'dabir.registry.tsv': TABLE, 'a.fa.md': ARTICLE }, async (folder) => {
      const { out } = await dabir(['export', '--to', 'jsonld', 'a.fa.md'], { folder });
      assert.match(out, /Q999999999/);
      assert.match(out, /درهٔ نیلوفران/);
    }));

  it('makes a medium of what it calls one', () =>
    withFolder(
      {
        'dabir.registry.tsv': 'name\ttype\nپیک کوهسار\tnewspaper\n',
        'a.fa.md': `${HEAD}پیک کوهسار نوشت که باران سه روز بارید.\n`,
      },
      async (folder) => {
        assert.deepEqual(rulesOf((await checks(folder)).out), ['claims/unlinked-media-source']);
        assert.deepEqual(rulesOf((await checks(folder, '--no-config')).out), ['claims/unlinked-attribution']);
      },
    ));

  it('is shown with the configuration that holds', () =>
    withFolder({ 'dabir.registry.tsv': TABLE, 'desk/a.fa.md': ARTICLE }, async (folder) => {
      const { out } = await dabir(['check', '--print-config', 'desk/a.fa.md'], { folder });
      assert.deepEqual((JSON.parse(out) as { registry: unknown }).registry, ['dabir.registry.tsv']);
    }));
});
