import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';
import { readRegistryFiles } from '../../../server/newsroom/registryFile';
import { applyFixes } from '../../../server/rules/fix';
import type { Problem } from '../../../server/rules/rule';
import { runRules } from '../../../server/rules/run';
import { selectRules } from '../../../server/rules/selection';

const registriesOf = (...lines: readonly (readonly string[])[]) =>
  readRegistryFiles([
    {
      uri: 'file:///dabir.registry.tsv',
      text: [['name', 'type', 'preferred', 'avoid', 'aliases', 'link'], ...lines]
        .map((cells) => cells.join('\t'))
        .join('\n'),
    },
  ]).map(({ registry }) => registry);

const { selection } = selectRules({ 'entities/house-style': 'warning' }, []);

/** What is reported, what it becomes with the safe fixes, and with the suggested ones. */
function check(text: string, registries: ReturnType<typeof registriesOf>) {
  const analysis = analyse(text, { syntax: 'markdown', registries });
  const problems: readonly Problem[] = runRules(analysis, selection).filter(
    ({ rule }) => rule === 'entities/house-style',
  );
  return {
    reported: problems.map(({ start, end }) => text.slice(start, end)),
    safe: applyFixes(analysis.article, problems, 'safe').text,
    suggested: applyFixes(analysis.article, problems, 'suggest').text,
    messages: problems.map(({ message }) => message),
  };
}

const DESK = registriesOf(
  ['اوکراین', 'place', '', 'اکراین|اوکراین‌زمین'],
  ['ایالات متحده', 'place', '', 'آمریکا|امریکا', '', 'Q30'],
  ['درهٔ آبی', 'place', 'دره‌آبی', '', 'درآبی بزرگ'],
  ['شرکت پویاگستر', 'organisation', '', 'پویا گستر', '', 'https://example.com/p'],
  ['سروش کوه‌پیما', 'person', 'سروش کوهپیما'],
);

describe('entities/house-style with the newsroom’s registry', () => {
  const SAFE: readonly (readonly [string, string])[] = [
    ['شهرهای اکراین بی‌برق مانده‌اند.', 'شهرهای اوکراین بی‌برق مانده‌اند.'],
    ['او گفت: «اکراین پیروز می‌شود.»', 'او گفت: «اوکراین پیروز می‌شود.»'],
    ['وزیر خارجهٔ آمریکا به ژنو رفت.', 'وزیر خارجهٔ ایالات متحده به ژنو رفت.'],
    ['در امریکا برف می‌بارد.', 'در ایالات متحده برف می‌بارد.'],
    ['او در دره آبی ماند.', 'او در دره‌آبی ماند.'],
    ['سروش کوه‌پیما به ژنو رفت.', 'سروش کوهپیما به ژنو رفت.'],
    ['سروش کوه پیما به ژنو رفت.', 'سروش کوهپیما به ژنو رفت.'],
    ['سفارت اکراین در تهران بسته شد.', 'سفارت اوکراین در تهران بسته شد.'],
    ['دولت اکراین این را گفت.', 'دولت اوکراین این را گفت.'],
  ];
  for (const [text, fixed] of SAFE) {
    it(`mends «${text}»`, () => {
      const { reported, safe } = check(text, DESK);
      assert.equal(reported.length, 1, reported.join());
      assert.equal(safe, fixed);
    });
  }

  it('only suggests other words where a person is quoted', () => {
    const text = 'او گفت: «آمریکا باید برود.»';
    const { safe, suggested } = check(text, DESK);
    assert.equal(safe, text);
    assert.equal(suggested, 'او گفت: «ایالات متحده باید برود.»');
  });

  it('only suggests other words within a longer name, and none within one that a registry has', () => {
    const text = 'انجمن کتاب‌داران آمریکا و صدای آمریکا گزارش دادند.';
    const { reported, safe, suggested } = check(text, DESK);
    assert.deepEqual(reported, ['آمریکا']);
    assert.equal(safe, text);
    assert.equal(suggested, 'انجمن کتاب‌داران ایالات متحده و صدای آمریکا گزارش دادند.');
  });

  it('takes the ezafe after a long vowel along', () => {
    assert.equal(check('او از آمریکای امروز گفت.', DESK).safe, 'او از ایالات متحده‌ی امروز گفت.');
  });

  const RIGHT: readonly string[] = [
    'شهرهای اوکراین بی‌برق مانده‌اند.',
    'شهرهای اوكراين بی‌برق مانده‌اند.',
    'ایالات متحده با این درخواست موافقت نکرد.',
    'ایالات\nمتحده با این درخواست موافقت نکرد.',
    'او در دره‌آبی ماند.',
    'سروش کوهپیما به ژنو رفت.',
    'آمریکایی‌ها به ژنو رفتند.',
    'کی‌یف پایتخت است.',
  ];
  for (const text of RIGHT) {
    it(`has nothing to say of «${text.replace('\n', '⏎')}»`, () => assert.deepEqual(check(text, DESK).reported, []));
  }

  it('lets an alias stand that the newsroom has nothing against', () => {
    const registries = registriesOf(['اوکراین', 'place', '', '', 'اکراین']);
    assert.deepEqual(check('شهرهای اکراین بی‌برق مانده‌اند.', registries).reported, []);
  });

  it('names both spellings in both languages', () => {
    const [message] = check('شهرهای اکراین بی‌برق مانده‌اند.', DESK).messages;
    assert.deepEqual(message, {
      fa: 'تحریریه «اوکراین» می‌نویسد، نه «اکراین»',
      en: 'The desk writes “اوکراین”, not “اکراین”',
    });
  });

  it('leaves what it reports to no other rule of spelling', () => {
    const text = 'شهرهای اکراین بی‌برق است. دولت اوکراین این را گفت.';
    const analysis = analyse(text, { syntax: 'markdown', registries: DESK });
    const all = selectRules({ 'entities/house-style': 'warning', 'entities/inconsistent-spelling': 'warning' }, []);
    assert.deepEqual(
      runRules(analysis, all.selection)
        .filter(({ rule }) => rule.startsWith('entities/'))
        .map(({ rule }) => rule),
      ['entities/house-style'],
    );
  });
});

describe('other rules with the newsroom’s registry', () => {
  const rules = (text: string, id: string, registries = DESK): readonly Problem[] =>
    runRules(analyse(text, { syntax: 'markdown', registries }), selectRules({ [id]: 'warning' }, []).selection).filter(
      ({ rule }) => rule === id,
    );

  it('entities/unknown is silent about its names', () => {
    const text = 'سروش کوهپیما، نماینده کمیشنری عالی ملل متحد، گفت که مردم بازمی‌گردند.';
    assert.ok(rules(text, 'entities/unknown', []).some(({ start }) => start === 0));
    assert.ok(!rules(text, 'entities/unknown').some(({ start }) => start === 0));
  });

  it('entities/misspelled knows its people', () => {
    const text = 'آقای سروش کوهپیمآ، نماینده کمیشنری عالی ملل متحد، گفت که مردم بازمی‌گردند.';
    assert.deepEqual(
      rules(text.replace('کوهپیمآ', 'کوهپیمان'), 'entities/misspelled').map(({ fixes }) => fixes[0]?.edits[0]?.text),
      ['سروش کوهپیما'],
    );
    assert.deepEqual(rules(text.replace('کوهپیمآ', 'کوهپیمان'), 'entities/misspelled', []), []);
  });

  it('markup/entity-type-mismatch knows its ids', () => {
    const registries = registriesOf(['درهٔ آبی', 'place', '', '', '', 'Q999999999']);
    const text = 'او در [درهٔ آبی] است.\n\n[درهٔ آبی]: https://www.wikidata.org/wiki/Q999999999 "شخص"\n';
    assert.equal(rules(text, 'markup/entity-type-mismatch', []).length, 0);
    assert.equal(rules(text, 'markup/entity-type-mismatch', registries).length, 1);
  });

  it('entities/unannotated writes its ids', () => {
    const registries = registriesOf(['درهٔ آبی', 'place', '', '', '', 'Q999999999']);
    const [problem] = rules('او در درهٔ آبی است.\n', 'entities/unannotated', registries);
    assert.match(problem?.fixes[0]?.edits.at(-1)?.text ?? '', /Q999999999/);
  });
});

describe('the rules of spelling beside the newsroom’s registry', () => {
  const registries = registriesOf(['لیلا تالابیفر', 'person'], ['دانش آموز نیوز', 'news-agency']);
  const rules = ['zwnj-compound', 'arabic-yeh-kaf'].map((rule) => [`typography/${rule}`, 'warning']);
  const { selection: spelling } = selectRules(Object.fromEntries(rules), []);
  const marked = (text: string): readonly string[] =>
    runRules(analyse(text, { syntax: 'plain', registries }), spelling)
      .filter(({ rule }) => rule.startsWith('typography/'))
      .map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);

  const cases: readonly (readonly [text: string, problems: readonly string[]])[] = [
    ['لیلا تالابیفر به یزد رفت.', []],
    ['خبرگزاری دانش آموز نیوز این را نوشت.', []],
    ['او دانش آموز است.', ['typography/zwnj-compound دانش آموز']],
    ['مریم تالابیفر به یزد رفت.', ['typography/zwnj-compound تالابیفر']],
    ['خبرگزاری دانش آموز نيوز این را نوشت.', ['typography/arabic-yeh-kaf نيوز', 'typography/zwnj-compound دانش آموز']],
  ];
  for (const [text, problems] of cases) {
    it(`${problems.length === 0 ? 'leaves the name as it stands there' : `report ${problems.join(', ')}`}: ${text}`, () => {
      assert.deepEqual(marked(text).toSorted(), problems);
    });
  }
});
