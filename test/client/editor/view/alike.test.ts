import assert from 'node:assert/strict';
import fastCheck from 'fast-check';
import { patternOf } from '../../../../client/editor/view/alike';

const found = (text: string, sought: string): string | undefined => new RegExp(patternOf(sought), 'u').exec(text)?.[0];

const finds: readonly (readonly [sought: string, text: string, match: string])[] = [
  ['می‌رود', 'او می رود و', 'می رود'],
  ['می‌رود', 'او میرود و', 'میرود'],
  ['می‌رود', 'او می‌رود و', 'می‌رود'],
  ['می رود', 'او می‌رود و', 'می‌رود'],
  ['میرود', 'او می‌رود و', 'می‌رود'],
  ['یک کتاب', 'يك كتاب', 'يك كتاب'],
  ['خانه', 'خانهٔ او', 'خانهٔ'],
  ['خانه', 'خانۀ او', 'خانۀ'],
  ['محمد', 'مُحَمَّد آمد', 'مُحَمَّد'],
  ['کتاب', 'کتـــاب', 'کتـــاب'],
  ['25', 'سال ۲۵ و', '۲۵'],
  ['۲۵', 'سال ٢٥ و', '٢٥'],
  ['"او"', '«او»', '«او»'],
  ['۵%', '۵٪ از', '۵٪'],
  ['a.b', 'a.b', 'a.b'],
  ['(الف)', 'بند (الف) آن', '(الف)'],
  ['$1', 'بهای $1 بود', '$1'],
];

const misses: readonly (readonly [sought: string, text: string])[] = [
  ['می رود', 'او میرود'],
  ['a.b', 'axb'],
  ['کتاب', 'کباب'],
  ['آب', 'اب'],
  ['۲۵', '۲۶'],
];

describe('a search for a word however it is spelled', () => {
  for (const [sought, text, match] of finds) {
    it(`finds ${JSON.stringify(sought)} in ${JSON.stringify(text)}`, () => assert.equal(found(text, sought), match));
  }
  for (const [sought, text] of misses) {
    it(`does not find ${JSON.stringify(sought)} in ${JSON.stringify(text)}`, () =>
      assert.equal(found(text, sought), undefined));
  }

  it('finds a half-space that is looked for by itself', () => {
    assert.equal(found('می‌رود', '\u200c'), '\u200c');
  });

  it('takes no half-space behind a word along', () => {
    assert.equal(found('کتاب‌ها', 'کتاب'), 'کتاب');
  });

  it('finds every text in itself', () => {
    const letters = fastCheck.constantFrom(...'ابپمیيکهة۱2 \u200c\u0640\u064e«"».*()[]$^|/?-آأء%ز');
    fastCheck.assert(
      fastCheck.property(fastCheck.array(letters, { minLength: 1, maxLength: 12 }), (all) => {
        assert.notEqual(found(all.join(''), all.join('')), undefined);
      }),
    );
  });
});
