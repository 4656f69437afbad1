import assert from 'node:assert/strict';
import { conjugate } from '../../../server/data/compile/conjugation';
import { openTable } from '../../../server/data/table';
import verbs from '../../../server/data/verbs.tsv';
import { unpackVerbForm } from '../../../server/language/morphology/verbForm';
import { foldKey } from '../../../server/language/text/fold';
import { read } from '../../../server/language/text/reading';

const table = openTable(verbs);
const COLUMNS = ['infinitive', 'past', 'present', 'prefix', 'paradigm'];

function formsOf(infinitive: string): ReadonlyMap<string, string> {
  for (let row = 0; row < table.size; row += 1) {
    if (table.get(row, 'infinitive') !== infinitive) continue;
    const forms = conjugate(Object.fromEntries(COLUMNS.map((column) => [column, table.get(row, column)])));
    return new Map(
      forms.map(({ text, detail }) => {
        const { tense, person, negative, passive } = unpackVerbForm(detail);
        return [`${negative ? 'not ' : ''}${passive ? 'be ' : ''}${tense} ${person}`, text];
      }),
    );
  }
  throw new Error(`no verb ${infinitive}`);
}

/** A verb, a form of it by tense and person, and how it is written. */
const CASES: readonly (readonly [infinitive: string, form: string, text: string])[] = [
  ['گفتن', 'past 3', 'گفت'],
  ['گفتن', 'not past 3', 'نگفت'],
  ['گفتن', 'present 3', 'می‌گوید'],
  ['گفتن', 'present 6', 'می‌گویند'],
  ['گفتن', 'not present 6', 'نمی‌گویند'],
  ['گفتن', 'imperfect 3', 'می‌گفت'],
  ['گفتن', 'perfect 3', 'گفته‌است'],
  ['گفتن', 'perfect 6', 'گفته‌اند'],
  ['گفتن', 'pluperfect 3', 'گفته‌بود'],
  ['گفتن', 'past-subjunctive 3', 'گفته‌باشد'],
  ['گفتن', 'future 3', 'خواهد‌گفت'],
  ['گفتن', 'not future 6', 'نخواهند‌گفت'],
  ['گفتن', 'imperative 2', 'بگو'],
  ['گفتن', 'be past 3', 'گفته‌شد'],
  ['گفتن', 'be present 3', 'گفته‌می‌شود'],
  ['گفتن', 'be perfect 3', 'گفته‌شده‌است'],
  ['افزودن', 'past 3', 'افزود'],
  ['افزودن', 'not past 3', 'نیفزود'],
  ['افزودن', 'present 3', 'می‌افزاید'],
  ['آوردن', 'not past 3', 'نیاورد'],
  ['آوردن', 'not subjunctive 3', 'نیاورد'],
  ['کردن', 'subjunctive 3', 'کند'],
  ['دادن', 'present 6', 'می‌دهند'],
  ['نوشتن', 'progressive-perfect 3', 'می‌نوشته‌است'],
  ['داشتن', 'present 3', 'دارد'],
  ['داشتن', 'not present 3', 'ندارد'],
  ['بودن', 'present 3', 'هست'],
  ['بودن', 'not present 3', 'نیست'],
  ['برشمردن', 'present 3', 'بر‌می‌شمارد'],
  ['فراخواندن', 'past 3', 'فرا‌خواند'],
  ['خواستن', 'perfect 3', 'خواسته‌است'],
];

describe('conjugation', () => {
  for (const [infinitive, form, text] of CASES) {
    it(`${infinitive}, ${form}: ${text}`, () => {
      assert.equal(formsOf(infinitive).get(form), text);
    });
  }

  it('finds every form in a text with a half-space, a space and nothing between its pieces', () => {
    const missed: string[] = [];
    for (let row = 0; row < table.size; row += 1) {
      if (table.get(row, 'paradigm') !== 'full') continue;
      const forms = conjugate(Object.fromEntries(COLUMNS.map((column) => [column, table.get(row, column)])));
      for (const { text, detail } of forms) {
        for (const written of [text, text.replaceAll('\u200c', ' '), text.replaceAll('\u200c', '')]) {
          const hit = read(written).hits.find(
            ({ lexicon, row: of, detail: found, start, end }) =>
              lexicon === 'verb' && of === row && found === detail && start === 0 && end === foldKey(text).length,
          );
          if (hit === undefined) missed.push(written);
        }
      }
    }
    assert.deepEqual(missed, []);
  });

  it('leaves out what is a noun as often as not', () => {
    const all = new Set<string>();
    for (let row = 0; row < table.size; row += 1) {
      for (const { text } of conjugate(Object.fromEntries(COLUMNS.map((column) => [column, table.get(row, column)]))))
        all.add(text);
    }
    for (const noun of ['زنی', 'سازی', 'برند', 'بدهی', 'شدید', 'مردم', 'زاده', 'ببر']) {
      assert.ok(noun === 'ببر' || !all.has(noun), noun);
    }
  });
});
