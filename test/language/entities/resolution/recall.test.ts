import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, createAnalysisCache } from '../../../../server/language/analyse';
import { newsArticle } from '../../../bench/newsCorpus';
import { numbered } from '../../numbered';

/** What a hand types into news: letters, names, what stands beside names, what parts sentences and paragraphs. */
const PIECES = [
  ...['ی', 'م', ' ', '،', '.', '؟', '\n\n', '\u200c', 'ها', '«', '»', ' فیلم «'],
  ...['روحانی ', 'تهران ', 'مسکو و ', ' گفت', 'ایران', '۱۲ مهر ', 'وزیر ', 'والیبال ', 'آمریکایی '],
  // Names with a letter wrong.
  ...['تهارن ', 'اصفهان ', 'اصفاهن '],
];

describe('names that are recalled after an edit', () => {
  const edit = fc.record({
    /** Where, in thousandths of the text. */
    at: fc.integer({ min: 0, max: 1_000 }),
    cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 40 })),
    piece: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.constant('')),
  });
  const two = (first: number): string =>
    `${newsArticle(first)}\n${newsArticle(first + 1).replace(/^---[\s\S]*?\n---\n/, '')}`;

  it('are recalled where a keystroke is taken back that had them resolved anew', () => {
    const cache = createAnalysisCache();
    const text = two(1);
    const typed = text.replace('.\n', '. شهر مسقط آرام است.\n');
    assert.notEqual(typed, text);
    analyse(text, { syntax: 'markdown' }, cache);
    const first = cache.entities.last?.drafts;
    analyse(typed, { syntax: 'markdown' }, cache);
    assert.notEqual(cache.entities.last?.drafts, first);
    const again = analyse(text, { syntax: 'markdown' }, cache);
    assert.equal(cache.entities.last?.drafts, first);
    assert.deepEqual(numbered(again), numbered(analyse(text, { syntax: 'markdown' })));
  });

  it('are resolved anew where what parts the names of a list changes', () => {
    const cache = createAnalysisCache();
    const lists: readonly (readonly [string, string])[] = [
      ['مدارس اسلامشهر و شهریار بسته شد.', 'مدارس اسلامشهر چو شهریار بسته شد.'],
      ['ولسوالی خاش‌رود نیمروز را گرفتند.', 'ولسوالی خاش‌رود، نیمروز را گرفتند.'],
    ];
    for (const [text, edited] of lists)
      for (const source of [text, edited, text])
        assert.deepEqual(
          numbered(analyse(source, { syntax: 'markdown' }, cache)),
          numbered(analyse(source, { syntax: 'markdown' })),
          source,
        );
  });

  it('are those of a fresh reading', function () {
    this.timeout(300_000);
    let edits = 0;
    let recalled = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.array(edit, { minLength: 8, maxLength: 16 }), (number, hand) => {
        const cache = createAnalysisCache();
        let text = two(number);
        analyse(text, { syntax: 'markdown' }, cache);
        for (const { at, cut, piece } of hand) {
          const drafts = cache.entities.last?.drafts;
          const place = Math.floor((text.length * at) / 1_000);
          text = `${text.slice(0, place)}${piece}${text.slice(place + cut)}`;
          const typed = analyse(text, { syntax: 'markdown' }, cache);
          assert.deepEqual(numbered(typed), numbered(analyse(text, { syntax: 'markdown' })));
          edits += 1;
          if (cache.entities.last?.drafts === drafts) recalled += 1;
        }
      }),
      { numRuns: 8 },
    );
    assert.ok(recalled > edits / 5, `${recalled} of ${edits} edits`);
    assert.ok(recalled < edits);
  });
});
