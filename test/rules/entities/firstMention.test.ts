import assert from 'node:assert/strict';
import { problemsOf, shown } from '../fixtures';

/** A text, and the family names in it that stand without a given name. */
const TEXTS: readonly (readonly [text: string, alone: readonly string[]])[] = [
  ['پوتین به مسکو رفت.', ['پوتین']],
  ['دیدار دیروز پوتین لغو شد.', ['پوتین']],
  ['ولادیمیر پوتین به مسکو رفت.', []],
  // Nothing in the text tells whose name it is.
  ['بحث بالا گرفت. بهادری پیشنهاد داد که کتابی درآید.', ['بهادری']],
  ['بحث بالا گرفت. بهادری، ناشر سالنامه، پیشنهاد داد که کتابی درآید.', []],
  ['بحث بالا گرفت. سهراب پیشنهاد داد که کتابی درآید.', []],
  ['نسرین بهادری ناشر است. بهادری پیشنهاد داد که کتابی درآید.', []],
  // The given name stands there with a slip.
  ['ملاقات ولاديمر پوتین رئیس‌جمهور روسیه لغو شد.', []],
];

describe('a family name alone', () => {
  for (const [text, alone] of TEXTS) {
    it(text, () => {
      const problems = problemsOf(text, 'entities/first-mention');
      assert.deepEqual(
        problems.map(({ start, end }) => text.slice(start, end)),
        alone,
        shown(text, problems).join('; '),
      );
    });
  }
});
