import assert from 'node:assert/strict';
import * as v from 'valibot';
import { isoOf } from '../server/language/calendars/day';
import { nearest } from '../server/rules/nearest';
import { formatKey, parseSettings, type Vocabulary } from '../server/settings';
import { effectiveSettings, matches } from '../server/settings/effective';
import { placeOfKey } from '../server/settings/placeOfKey';
import { referenceDay } from '../server/settings/referenceDay';

const vocabulary: Vocabulary = {
  presets: ['recommended', 'strict', 'ci'],
  rules: [
    {
      id: 'dates/relative',
      severity: 'info',
      summary: { fa: 'تاریخ نسبی', en: 'relative date' },
      options: v.strictObject({ allow: v.optional(v.array(v.string()), []) }),
    },
    {
      id: 'claims/vague-source',
      severity: 'warning',
      summary: { fa: 'منبع بی‌نام', en: 'vague source' },
      options: v.strictObject({ most: v.optional(v.pipe(v.number(), v.minValue(5)), 9) }),
    },
  ],
};
const parse = (value: unknown) => parseSettings(value, vocabulary);

describe('parseSettings', () => {
  it('takes nothing, null and an empty object for the defaults', () => {
    for (const value of [undefined, null, {}, { rules: null, overrides: null, reference: '' }]) {
      const { settings, problems } = parse(value);
      assert.deepEqual(problems, []);
      assert.deepEqual(settings.rules, {});
      assert.equal(settings.reference, undefined);
    }
  });

  it('reads everything that it knows', () => {
    const { settings, problems } = parse({
      $schema: './dabir.schema.json',
      extends: 'strict',
      rules: { 'dates/relative': ['hint', { allow: ['امروز'] }], 'claims/vague-source': 'off' },
      reference: '۱۴۰۰-۱۰-۲۰',
      linkScope: 'paragraph',
      messages: 'fa',
      overrides: [{ files: 'archive/**', rules: { 'dates/relative': 'off' } }],
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(settings.extends, ['strict']);
    assert.deepEqual(settings.rules, {
      'dates/relative': { severity: 'hint', options: { allow: ['امروز'] } },
      'claims/vague-source': { severity: 'off' },
    });
    assert.equal(settings.messages, 'fa');
    assert.deepEqual(settings.overrides[0].files, ['archive/**']);
  });

  const faults: readonly [value: unknown, key: string, en: RegExp, fa: RegExp][] = [
    [{ mesages: 'fa' }, 'mesages', /unknown key “mesages”; did you mean “messages”\?/, /شاید «messages»/],
    [
      { rules: { 'dates/relativ': 'off' } },
      'rules["dates/relativ"]',
      /no rule “dates\/relativ”; did you mean “dates\/relative”/,
      /شاید «dates\/relative»/,
    ],
    [
      { rules: { dates: 'off' } },
      'rules.dates',
      /“dates” is a family of rules, not a rule; write each of its 1: dates\/relative, … \(dabir explain dates lists/,
      /هر یک از ۱ تا را جدا بنویسید: dates\/relative، … \(فهرست: dabir explain dates\)/,
    ],
    [
      { rules: { 'claims/*': 'off' } },
      'rules["claims/*"]',
      /a family of rules.*dabir explain claims lists/,
      /خانوادهٔ قاعده‌هاست/,
    ],
    [{ extends: 'https://example.org/dabir.yaml' }, 'extends[0]', /Dabir fetches nothing/, /\.\/desk\.yaml/],
    [{ extends: ['strict', 'HTTP://example.org/x'] }, 'extends[1]', /relative path/, /چیزی از شبکه نمی‌گیرد/],
    [{ rules: { 'vague-source': 'off' } }, 'rules["vague-source"]', /did you mean “claims\/vague-source”/, /شاید/],
    [
      { rules: { 'dates/relative': 'warn' } },
      'rules["dates/relative"]',
      /"warn".*"off" or "hint" or "info" or "warning" or "error"/,
      /"warn"/,
    ],
    [
      { rules: { 'dates/relative': ['off', { alow: [] }] } },
      'rules["dates/relative"][1].alow',
      /unknown key “alow”; did you mean “allow”\? Known keys: allow\./,
      /شاید «allow»/,
    ],
    [
      { rules: { 'dates/relative': ['off', { allow: [1] }] } },
      'rules["dates/relative"][1].allow[0]',
      /got 1.*a text/,
      /یک متن/,
    ],
    [{ messages: 'de' }, 'messages', /"de".*"auto" or "fa" or "en"/, /"auto" یا "fa"/],
    [{ reference: 'دیروز' }, 'reference', /a day such as 2022-01-10/, /۱۴۰۰-۱۰-۲۰/],
    [{ reference: '2022-02-30' }, 'reference', /"2022-02-30".*a day such as 2022-01-10/, /"2022-02-30".*روزی مانند/],
    [
      { overrides: [{ files: 'a', reference: '1400-13-01' }] },
      'overrides[0].reference',
      /"1400-13-01".*a day such as/,
      /روزی مانند/,
    ],
    [
      { overrides: [{ files: 'a', extends: [] }] },
      'overrides[0].extends',
      /“extends”\. Known keys: files/,
      /کلیدها: files/,
    ],
    [
      { rules: { 'dates/relative': ['off'] } },
      'rules["dates/relative"]',
      /a list holds the severity and the options.*alone/,
      /بی فهرست/,
    ],
    [{ rules: { 'dates/relative': [] } }, 'rules["dates/relative"]', /a list holds the severity/, /بی فهرست/],
    [{ overrides: [{ rules: {} }] }, 'overrides[0].files', /“files” is required/, /لازم است/],
    [{ extends: ['stirct'] }, 'extends[0]', /no preset “stirct”; did you mean “strict”/, /شاید «strict»/],
    [{ rules: ['dates/relative', 'x'] }, 'rules', /^got a list, but a group of keys and values is wanted/, /یک فهرست/],
    [{ overrides: { files: 'a' } }, 'overrides', /^got a group of keys and values, but a list is wanted/, /گروهی/],
    [{ linkScope: ['chain'] }, 'linkScope', /^got a list, but "sentence" or/, /یک فهرست/],
    [
      { rules: { 'claims/vague-source': ['hint', { most: -1 }] } },
      'rules["claims/vague-source"][1].most',
      /^got -1, but a number of at least 5 is wanted/,
      /عددی از 5 به بالا/,
    ],
    [[], '', /a group of keys and values, not a list/, /گروهی/],
    ['x', '', /got "x"/, /گروهی/],
  ];
  for (const [value, key, en, fa] of faults) {
    it(`names what is wrong in ${JSON.stringify(value)}`, () => {
      const { problems } = parse(value);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      assert.equal(problems[0].key, key);
      assert.match(problems[0].message.en, en);
      assert.match(problems[0].message.fa, fa);
    });
  }

  it('drops what is wrong and keeps the rest', () => {
    const { settings, problems } = parse({
      rules: { 'dates/relative': 'off', 'dates/nothing-like-it': 'off', 'claims/vague-source': ['error', { no: 1 }] },
      messages: 'fa',
      reference: 5,
      overrides: [{ files: 'a/**', rules: { 'claims/vague-source': 'hint' }, color: 'red' }, { rules: {} }],
    });
    assert.equal(problems.length, 5);
    assert.deepEqual(settings.rules, { 'dates/relative': { severity: 'off' } });
    assert.equal(settings.messages, 'fa');
    assert.equal(settings.overrides.length, 1);
    assert.deepEqual(settings.overrides[0].rules, { 'claims/vague-source': { severity: 'hint' } });
  });
});

describe('effectiveSettings', () => {
  it('lets later layers and matching overrides win', () => {
    const base = parse({ rules: { 'dates/relative': 'off' }, linkScope: 'sentence' }).settings;
    const own = parse({
      rules: { 'claims/vague-source': 'error' },
      overrides: [{ files: 'archive/**/*.{md,txt}', rules: { 'dates/relative': 'error' }, reference: '2022-01-10' }],
    }).settings;
    const layers = [
      { folder: '/p', settings: base },
      { folder: '/p', settings: own },
    ];
    assert.deepEqual(effectiveSettings(layers, '/p/archive/x/y.md').rules, {
      'dates/relative': { severity: 'error' },
      'claims/vague-source': { severity: 'error' },
    });
    assert.equal(effectiveSettings(layers, '/p/archive/x/y.md').reference, '2022-01-10');
    assert.equal(effectiveSettings(layers, '/p/y.md').rules['dates/relative'].severity, 'off');
    assert.equal(effectiveSettings(layers, '/p/y.md').linkScope, 'sentence');
    assert.equal(effectiveSettings(layers, '/elsewhere/archive/y.md').reference, undefined);
  });

  it('matches as .gitignore does, with braces', () => {
    assert.ok(matches(['*.fa.md'], 'a/b.fa.md'));
    assert.ok(matches(['./news/*'], 'news/ب.txt'));
    assert.ok(!matches(['./news/*'], 'a/news/b.txt'));
    assert.ok(!matches(['*.{md,txt}', '!raw/**'], 'raw/b.txt'));
    assert.ok(!matches(['*'], '../outside.md'));
  });
});

describe('referenceDay', () => {
  const days: readonly [string, string | undefined][] = [
    ['2022-01-10', '2022-01-10'],
    ['۱۴۰۰-۱۰-۲۰', '2022-01-10'],
    ['1400/10/20', '2022-01-10'],
    ['1403-12-30', '2025-03-20'],
    ['1404-12-30', undefined],
    ['2022-02-29', undefined],
    ['2022-13-01', undefined],
    ['20 دی', undefined],
  ];
  for (const [text, iso] of days) {
    it(`reads ${text}`, () => {
      const day = referenceDay(text);
      assert.equal(day === undefined ? undefined : isoOf(day), iso);
    });
  }
});

describe('nearest', () => {
  it('suggests what is near and nothing else', () => {
    assert.equal(nearest('mesages', ['messages', 'rules']), 'messages');
    assert.equal(nearest('xyz', ['messages', 'rules']), undefined);
    assert.equal(nearest('dates/vague-source', ['dates/relative', 'claims/vague-source']), 'claims/vague-source');
  });

  it('writes keys as one would in code', () => {
    assert.equal(formatKey(['rules', 'a/b', 1, 'x']), 'rules["a/b"][1].x');
  });
});

describe('the place of a key in a configuration', () => {
  const yaml = `extends: [recommended, stict]
overrides:
  - files: archive/**
    rules:
      dates/relativ: off
`;
  const cases: readonly (readonly [what: string, text: string, path: readonly (string | number)[], words: string])[] = [
    ['a key', yaml, ['extends'], 'extends'],
    ['an element of a list', yaml, ['extends', 1], 'stict'],
    ['a rule of an override', yaml, ['overrides', 0, 'rules', 'dates/relativ'], 'dates/relativ'],
    ['what lacks the key', yaml, ['overrides', 0, 'rules', 'claims/vague-source'], 'rules'],
    ['all, by its first line', yaml, [], 'extends: [recommended, stict]'],
    ['a key of JSON', '{ "rules": { "x": 1 } }', ['rules', 'x'], '"x"'],
    ['nothing, in an empty file', '', ['rules'], ''],
    ['what cannot be read', 'rules: [a, b\nreference: x\n', [], 'reference: x'],
  ];
  for (const [what, text, path, words] of cases) {
    it(`is that of ${what}`, () => {
      const { start, end } = placeOfKey(text, path);
      assert.equal(text.slice(start, end), words);
    });
  }
});
