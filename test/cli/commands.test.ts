import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse as parseYaml } from 'yaml';
import { RULES } from '../../server/rules/registry';
import { ARABIC_KAF, dabir, withFolder } from './support';

const ARTICLE = [
  '---',
  'date: 1404-07-12',
  'lang: fa',
  '---',
  '',
  '[به گزارش روزنامهٔ بادگیر][م۱]، نمایشگاه روز ۲۰ مهر ۱۴۰۴ (۱۲ اکتبر ۲۰۲۵) در [شیراز] گشایش یافت.',
  '',
  '[م۱]: https://example.org/badgir/show "منبع: رسانه"',
  '[شیراز]: https://www.wikidata.org/wiki/Q6397066 "مکان"',
  '',
].join('\n');

describe('dabir annotate', () => {
  it('gives the fields of its contract, with null where nothing is known', () =>
    withFolder({ 'a.fa.md': ARTICLE }, async (folder) => {
      const { status, out, err } = await dabir(['annotate', '.'], { folder });
      assert.deepEqual([status, err], [0, '']);
      const { version, files } = JSON.parse(out);
      assert.equal(version, 1);
      const [file] = files;
      assert.equal(file.path, 'a.fa.md');
      assert.equal(file.reference.day, '2025-10-04');
      assert.equal(file.reference.from, 'front-matter');
      assert.deepEqual(Object.keys(file), ['path', 'reference', 'dates', 'entities', 'claims', 'links']);
      for (const date of file.dates) {
        assert.equal(date.text, ARTICLE.slice(date.start, date.end));
        assert.deepEqual(Object.keys(date).sort(), [
          'approximate',
          'calendar',
          'duration',
          'end',
          'equivalentOf',
          'from',
          'grain',
          'kind',
          'relative',
          'start',
          'text',
          'time',
          'to',
          'zone',
        ]);
        assert.equal(date.duration, null);
      }
      assert.deepEqual(
        file.dates.map(({ from, to, calendar }: { from: string; to: string; calendar: string }) => [
          from,
          to,
          calendar,
        ]),
        [
          ['2025-10-12', '2025-10-12', 'solar'],
          ['2025-10-12', '2025-10-12', 'gregorian'],
        ],
      );
      for (const entity of file.entities) {
        assert.equal(entity.text, ARTICLE.slice(entity.start, entity.end));
        assert.ok(['registry', 'model', 'markup', 'project'].includes(entity.via), entity.via);
        assert.ok(entity.id === null || typeof entity.id === 'string');
      }
      assert.deepEqual(
        file.links.map(({ kind, target }: { kind: string; target: string }) => [kind, target]),
        [
          ['source', 'https://example.org/badgir/show'],
          ['entity', 'https://www.wikidata.org/wiki/Q6397066'],
        ],
      );
    }));

  it('gives a line a file with jsonl, and the same data', () =>
    withFolder({ 'a.fa.md': ARTICLE, 'b.fa.md': ARABIC_KAF }, async (folder) => {
      const { out } = await dabir(['annotate', '.', '--format', 'jsonl'], { folder });
      const whole = JSON.parse((await dabir(['annotate', '.'], { folder })).out);
      assert.deepEqual(
        out
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
        whole.files,
      );
    }));

  it('is valid JSON where there is nothing to tell, and says what failed', async () => {
    const { status, out, err } = await dabir(['annotate', 'missing.md']);
    assert.equal(status, 2);
    assert.deepEqual(JSON.parse(out), { version: 1, files: [] });
    assert.match(err, /missing\.md: no such file/);
  });

  it('reads standard input and takes a reference day', async () => {
    const input = 'دیروز در شیراز باران بارید.\n';
    const args = ['annotate', '--stdin', '--stdin-filename', 'x.fa.txt', '--reference', '۱۴۰۰-۱۰-۲۰'];
    const [file] = JSON.parse((await dabir(args, { input })).out).files;
    assert.deepEqual([file.path, file.reference.day, file.reference.from], ['x.fa.txt', '2022-01-10', 'option']);
    assert.deepEqual([file.dates[0].from, file.dates[0].relative], ['2022-01-09', true]);
  });
});

describe('dabir date', () => {
  const days: readonly (readonly [text: string, options: readonly string[], from: string | null, to: string | null])[] =
    [
      ['۱۰ ژانویه ۲۰۲۲', [], '2022-01-10', '2022-01-10'],
      ['20 دی 1400', [], '2022-01-10', '2022-01-10'],
      ['2022-01-10', [], '2022-01-10', '2022-01-10'],
      ['1400-10-20', [], '2022-01-10', '2022-01-10'],
      ['دی ۱۴۰۰', [], '2021-12-22', '2022-01-20'],
      ['دیروز', ['--reference', '2022-01-10'], '2022-01-09', '2022-01-09'],
      ['دیروز', [], null, null],
    ];
  for (const [text, options, from, to] of days) {
    it(`${text} ${options.join(' ')}`, async () => {
      const { status, out } = await dabir(['date', text, ...options, '--format', 'json']);
      assert.equal(status, 0);
      const [date] = JSON.parse(out).dates;
      assert.deepEqual([date.from, date.to], [from, to]);
    });
  }

  it('writes every calendar, with its authority, in both languages', async () => {
    const english = await dabir(['date', '20', 'دی', '1400']);
    assert.match(english.out, /Solar Hijri: Monday 20 Dey 1400 \(Official calendar of Iran/);
    assert.match(english.out, /Gregorian: Monday 10 January 2022/);
    assert.match(english.out, /Lunar Hijri: Monday 7 Jumada al-Thani 1443/);
    assert.match(english.out, /ISO 8601: 2022-01-10, 2022-W02/);
    const persian = await dabir(['date', '20 دی 1400', '--messages', 'fa']);
    assert.match(persian.out, /میلادی: دوشنبه ۱۰ ژانویه ۲۰۲۲/);
  });

  it('tells the distance from the reference day, and only from one', async () => {
    const given = ['date', '20 دی 1400', '--reference', '2022-01-22'];
    assert.match((await dabir(given)).out, /distance: 12 days before the reference day/);
    assert.match((await dabir([...given, '--messages', 'fa'])).out, /فاصله: ۱۲ روز پیش از روز مبنا/);
    assert.match((await dabir(['date', 'دی ۱۴۰۰', '--reference', '2022-01-22'])).out, /ends 2 days before/);
    assert.match(
      (await dabir(['date', 'اوایل دی ۱۴۰۰', '--reference', '2022-02-19'])).out,
      /ends about 30 days before/,
    );
    assert.doesNotMatch((await dabir(['date', '20 دی 1400'])).out, /distance/);
    const { dates } = JSON.parse((await dabir([...given, '--format', 'json'])).out);
    assert.equal(dates[0].first.daysFromReference, -12);
  });

  it('names Afghanistan’s months beside Iran’s where the text has them', async () => {
    const { out } = await dabir(['date', '۲۰ جدی ۱۴۰۰', '--messages', 'fa']);
    assert.match(out, /خورشیدی: دوشنبه ۲۰ جدی \(دی\) ۱۴۰۰ \(/);
    assert.match(out, /میلادی: دوشنبه ۱۰ جنوری \(ژانویه\) ۲۰۲۲/);
  });

  it('tells the Umm al-Qura date where it is another', async () => {
    const { out } = await dabir(['date', '2022-05-02', '--messages', 'fa']);
    assert.match(out, /ام‌القری \(عربستان\): ۱ شوال ۱۴۴۳/);
    assert.doesNotMatch((await dabir(['date', '2022-01-10'])).out, /Umm al-Qura/);
    const { dates } = JSON.parse((await dabir(['date', '2022-05-02', '--format', 'json'])).out);
    assert.deepEqual(
      [dates[0].first.ummAlQura, dates[0].first.daysFromReference],
      [{ year: 1443, month: 10, day: 1 }, null],
    );
  });

  it('tells the offset of a clock that day and what o’clock it is at home', async () => {
    const given = ['date', 'ساعت ۲۰ به وقت نیویورک روز ۲۰ تیر ۱۴۰۱'];
    const { out } = await dabir([...given, '--messages', 'fa']);
    assert.match(
      out,
      /ساعت: 20:00 America\/New_York \(UTC-04:00، ساعت تابستانی\)\n {2}ساعت ۰۴:۳۰ به وقت تهران، سه‌شنبه ۲۱ تیر ۱۴۰۱\n/,
    );
    assert.match((await dabir(given)).out, /04:30 in Tehran, Tuesday 12 July 2022/);
    const { dates } = JSON.parse((await dabir([...given, '--format', 'json'])).out);
    assert.deepEqual(
      [dates[0].offset, dates[0].home],
      ['-04:00', { zone: 'Asia/Tehran', day: '2022-07-12', time: '04:30' }],
    );
    const { dates: bare } = JSON.parse((await dabir(['date', 'ساعت ۲۰ روز ۲۰ تیر ۱۴۰۱', '--format', 'json'])).out);
    assert.deepEqual([bare[0].offset, bare[0].home], [null, null]);
  });

  it('tells the day that a length comes to', async () => {
    const given = ['date', 'سه روز پس از عاشورای ۱۴۰۳'];
    const { out } = await dabir([...given, '--messages', 'fa']);
    assert.match(out, /مدت: P3D\n {2}روز: جمعه ۲۹ تیر ۱۴۰۳ \(۱۹ ژوئیه ۲۰۲۴\)\n {2}· ۳ روز پس از «عاشورای ۱۴۰۳»/);
    const { dates } = JSON.parse((await dabir([...given, '--format', 'json'])).out);
    assert.deepEqual(
      [dates[0].counted, dates[1].counted],
      [{ day: '2024-07-19', approximate: false, from: '2024-07-16', words: 'عاشورای ۱۴۰۳' }, null],
    );
  });

  it('takes a name that is a word besides for the day that is asked about', async () => {
    for (const [name, day] of [
      ['نوروز', '2021-03-21'],
      ['عاشورا', '2021-08-19'],
      ['مهر', '2021-09-23'],
    ]) {
      const { status, out } = await dabir(['date', name, '--reference', '2021-07-01', '--format', 'json']);
      const { dates } = JSON.parse(out);
      assert.deepEqual([status, dates.length, dates[0].text, dates[0].from], [0, 1, name, day]);
    }
  });

  it('asks for a reference day only where one could help', async () => {
    const advice = /--reference/;
    assert.match((await dabir(['date', 'فردا'])).out, advice);
    assert.doesNotMatch((await dabir(['date', '۳۰ اسفند ۱۴۰۴'])).out, advice);
    assert.doesNotMatch((await dabir(['date', 'سال‌های اخیر', '--reference', '2021-07-01'])).out, advice);
  });

  it('ends with 1 for a day that does not exist and for a text without dates', async () => {
    const impossible = await dabir(['date', '۳۱ مهر ۱۴۰۰']);
    assert.equal(impossible.status, 1);
    assert.match(impossible.out, /✖ .*30 days/);
    const none = await dabir(['date', 'کتابخانه']);
    assert.deepEqual([none.status, none.out], [1, '']);
    assert.match(none.err, /there is no date in “کتابخانه”/);
  });
});

describe('dabir explain', () => {
  it('has a page in both languages for every rule', async () => {
    for (const { id } of RULES) {
      const english = await dabir(['explain', id]);
      const persian = await dabir(['explain', id, '--messages', 'fa']);
      assert.equal(english.status, 0);
      assert.ok(english.out.startsWith(`# ${id}\n`));
      assert.match(persian.out, /شدت: /);
      assert.match(english.out, /severity: /);
    }
  });

  it('lists every rule', async () => {
    const { out } = await dabir(['explain']);
    assert.equal(out.trimEnd().split('\n').length, RULES.length);
  });
});

describe('dabir init', () => {
  it('writes a configuration that is valid, and leaves alone what is there', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF, '.vscode/settings.json': '{}' }, async (folder) => {
      const first = await dabir(['init'], { folder });
      assert.equal(first.status, 0);
      assert.match(first.out, /wrote dabir\.config\.yaml/);
      assert.match(first.out, /kept {2}\.vscode\/settings\.json/);
      assert.equal(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'), '{}');
      const workflow = parseYaml(readFileSync(join(folder, '.github/workflows/dabir.yml'), 'utf8'));
      assert.equal(workflow.jobs.check.steps.length, 3);
      const checked = await dabir(['check'], { folder });
      assert.deepEqual([checked.status, checked.err], [1, '']);
      const configuration = join(folder, 'dabir.config.yaml');
      writeFileSync(
        configuration,
        readFileSync(configuration, 'utf8').replace(/^( *)# ( *[a-z-].*[:\]}].*)$/gm, '$1$2'),
      );
      const uncommented = await dabir(['check', '--print-config', 'archive/x.fa.md'], { folder });
      assert.deepEqual([uncommented.status, uncommented.err], [0, '']);
      assert.equal(JSON.parse(uncommented.out).rules['claims/unlinked-quote'], 'info');
      assert.equal((await dabir(['init'], { folder })).out.includes('wrote'), false);
    }));

  it('shows right-to-left text in every language of articles as the extension does in its own', () =>
    withFolder({}, async (folder) => {
      await dabir(['init'], { folder });
      const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'));
      const defaults = JSON.parse(readFileSync('package.json', 'utf8')).contributes.configurationDefaults;
      assert.deepEqual(Object.keys(settings), ['[persian-news]', '[markdown]', '[plaintext]']);
      for (const language of ['[markdown]', '[plaintext]']) {
        const { 'editor.codeActionsOnSave': onSave, ...shown } = settings[language];
        assert.deepEqual(onSave, settings['[persian-news]']['editor.codeActionsOnSave']);
        assert.equal(Object.keys(shown).length, 6);
        for (const [name, value] of Object.entries(shown)) assert.equal(defaults['[persian-news]'][name], value, name);
      }
    }));

  /** Each: what the project has, its remote, the recipes that are written, and the files to which something is to be added. */
  const FORGES: readonly [
    title: string,
    files: Readonly<Record<string, string>>,
    remote: string | undefined,
    written: readonly string[],
    additions: readonly string[],
  ][] = [
    ['nothing', {}, undefined, ['.github/workflows/dabir.yml'], []],
    ['a remote on GitHub', {}, 'git@github.com:gitlab/news.git', ['.github/workflows/dabir.yml'], []],
    ['a remote on GitLab', {}, 'git@gitlab.com:desk/news.git', ['.gitlab-ci.yml'], []],
    ['a GitLab of its own', {}, 'https://bot:secret@gitlab.example.org/desk/news', ['.gitlab-ci.yml'], []],
    [
      'a pipeline of GitLab',
      { '.gitlab-ci.yml': 'test:\n  script: [make]\n' },
      undefined,
      ['.gitlab/dabir.yml'],
      ['.gitlab-ci.yml'],
    ],
    [
      'a pipeline that includes it',
      { '.gitlab-ci.yml': 'include:\n  - local: .gitlab/dabir.yml\n' },
      undefined,
      ['.gitlab/dabir.yml'],
      [],
    ],
    [
      'pipelines of both',
      { '.gitlab-ci.yml': 'test:\n  script: [make]\n', '.github/dependabot.yml': 'version: 2\n' },
      undefined,
      ['.github/workflows/dabir.yml', '.gitlab/dabir.yml'],
      ['.gitlab-ci.yml'],
    ],
    [
      'hooks',
      { '.pre-commit-config.yaml': 'repos:\n  - repo: local\n    hooks: []\n' },
      undefined,
      ['.github/workflows/dabir.yml'],
      ['.pre-commit-config.yaml'],
    ],
    [
      'hooks with ours',
      { '.pre-commit-config.yaml': readFileSync('examples/ci/pre-commit-config.yaml', 'utf8') },
      undefined,
      ['.github/workflows/dabir.yml'],
      [],
    ],
  ];
  for (const [title, files, remote, written, additions] of FORGES) {
    it(`writes the recipes for a project with ${title}`, () =>
      withFolder({ ...files }, async (folder) => {
        if (remote !== undefined) {
          for (const args of [
            ['init', '-q'],
            ['remote', 'add', 'origin', remote],
          ])
            execFileSync('git', args, { cwd: folder });
        }
        const { status, out } = await dabir(['init'], { folder });
        assert.equal(status, 0);
        const names = [...out.matchAll(/^wrote (.*)$/gm)].map(([, name]) => name);
        assert.deepEqual(
          names.filter((name) => /git(?:hub|lab)/.test(name)),
          written,
        );
        for (const name of written.filter((path) => path.includes('gitlab')))
          assert.equal(readFileSync(join(folder, name), 'utf8'), readFileSync('examples/ci/gitlab.yml', 'utf8'));
        for (const [name, text] of Object.entries(files)) assert.equal(readFileSync(join(folder, name), 'utf8'), text);
        const asked = [...out.matchAll(/^add to (.*):\n\n((?: *[-\w].*\n)+)/gm)];
        assert.deepEqual(
          asked.map(([, name]) => name),
          additions,
        );
        // What is to be added is added rightly: nothing is asked for then.
        for (const [, name, lines] of asked) {
          const text = readFileSync(join(folder, name), 'utf8') + lines;
          assert.ok(parseYaml(text));
          writeFileSync(join(folder, name), text);
        }
        const again = await dabir(['init'], { folder });
        assert.deepEqual(again.out.match(/wrote|add to/), null);
      }));
  }

  it('writes Persian comments where Persian is spoken, and they are valid too', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF }, async (folder) => {
      await dabir(['init', '--messages', 'fa'], { folder });
      assert.match(readFileSync(join(folder, 'dabir.config.yaml'), 'utf8'), /پیش‌تنظیم/);
      assert.equal((await dabir(['check'], { folder })).status, 1);
    }));

  it('shows a JSON schema that takes what the command takes', async () => {
    const schema = JSON.parse((await dabir(['init', '--schema'])).out);
    const validate = new Ajv({ strict: false }).compile(schema);
    const right = {
      extends: ['strict', './desk.yaml'],
      rules: { 'markup/near-miss-label': 'off' },
      reference: '۱۴۰۰-۱۰-۲۰',
      linkScope: 'paragraph',
      messages: 'fa',
      overrides: [{ files: 'a/**', rules: null }],
    };
    assert.ok(validate(right), JSON.stringify(validate.errors));
    for (const wrong of [
      { rule: {} },
      { rules: { nope: 'off' } },
      { rules: { 'markup/near-miss-label': 'loud' } },
      { messages: 'de' },
    ]) {
      assert.equal(validate(wrong), false, JSON.stringify(wrong));
    }
  });
});

describe('dabir check --print-config', () => {
  it('shows what holds for a file', () =>
    withFolder(
      {
        'dabir.config.yaml':
          'reference: 1400-10-20\noverrides:\n  - files: x/**\n    rules:\n      markup/near-miss-label: hint\n',
      },
      async (folder) => {
        const of = async (file: string) => JSON.parse((await dabir(['check', '--print-config', file], { folder })).out);
        assert.equal((await of('x/a.md')).rules['markup/near-miss-label'], 'hint');
        assert.equal((await of('a.md')).rules['markup/near-miss-label'], 'error');
        assert.equal((await of('a.md')).reference, '2022-01-10');
      },
    ));
});
