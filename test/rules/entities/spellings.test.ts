import assert from 'node:assert/strict';
import { problemsOf, shown } from '../fixtures';

/** A text, and the names in it that are spelled otherwise than the article’s own spelling. */
const TEXTS: readonly (readonly [text: string, deviating: readonly string[]])[] = [
  // The family alone agrees with the full name, and whatever else stands between them does not.
  ['ملیکا گلپرور آمد. دیروز گلپرر نشست. گلپرور گفت.', ['گلپرر']],
  // The registry's spaces count before the majority's.
  ['نوارغزه ویران است. به نوارغزه رفت. از نوار غزه آمد.', ['نوارغزه', 'نوارغزه']],
  // The ezafe is no part of a name.
  ['اتحادیه‌ی اروپا گفت. اتحادیه اروپا نوشت.', []],
  // What bodies are called is made of words, which other rules judge.
  ['هیئت دولت گفت. هیات دولت نوشت.', []],
];

describe('one name in two spellings', () => {
  for (const [text, deviating] of TEXTS) {
    it(text, () => {
      const problems = problemsOf(text, 'entities/inconsistent-spelling');
      assert.deepEqual(
        problems.map(({ start, end }) => text.slice(start, end)),
        deviating,
        shown(text, problems).join('; '),
      );
    });
  }
});
