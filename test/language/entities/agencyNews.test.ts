import assert from 'node:assert/strict';
import { namesIn } from './support';

/** Single sentences as agencies and newspapers wrote them in the first decades of this century: no article around them tells who is meant. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  // A family that the registry knows, though a town of its people is written so, where the tagger hardly doubts.
  ['خاتمی مانند روزهای گذشته خندان بود.', ['person: خاتمی']],
  ['نامه‌ای در دعوت از خاتمی نوشتند.', ['person: خاتمی']],
  ['کوثری معتقد است که بازی سخت بود.', ['person: کوثری']],
  ['پسته خاتمی گران شد.', []],
  ['مردم کوثری خوشحالند.', []],
  // A family that is an everyday word.
  ['ظریف از بهار در وین بود.', ['person: ظریف', 'place: وین']],
  ['ساخت این گلدان بسیار ظریف بود.', []],
  // What ends the word before is no title's beginning.
  ['دولت‌ها از برنامه هسته ای ایران نگرانند.', ['place: ایران']],
  ['شبکه رایانه ای ایران قطع شد.', ['place: ایران']],
  ['همه با هم «ای ایران» را خواندند.', ['work: ای ایران']],
];

describe('agency news of other years', () => {
  for (const [source, names] of CASES)
    it(source, () => {
      assert.deepEqual(namesIn(source), names);
    });
});
