import assert from 'node:assert/strict';
import { onlyRules } from '../../../server/rules/selection';
import { problemsOf } from '../fixtures';

const RULE = 'claims/weak-source-link';
const FIRST_HAND = onlyRules(RULE).map((selected) => ({
  ...selected,
  options: { denyHosts: [], ownHosts: [], firstHand: true },
}));

/** A sentence, where «م۱» leads, and what the rule says of it; undefined where nothing. */
const CASES: readonly (readonly [sentence: string, target: string, said: RegExp | undefined])[] = [
  ['[به گزارش رویترز][م۱]، نشست فرداست.', 'https://www.isna.ir/news/1', /“رویترز” and leads to “ایسنا”/],
  ['به گزارش [رویترز][م۱]، نشست فرداست.', 'https://www.isna.ir/news/1', /“رویترز” and leads to “ایسنا”/],
  ['[رویترز نوشت][م۱] که نشست فرداست.', 'https://www.isna.ir/news/1', /“رویترز” and leads to “ایسنا”/],
  // Its own site, one below it, one that is shared, and one that nobody is known to publish at.
  ['[به گزارش رویترز][م۱]، نشست فرداست.', 'https://www.reuters.com/world/1', undefined],
  ['[به گزارش ایسنا][م۱]، نشست فرداست.', 'https://en.isna.ir/news/1', undefined],
  ['[به گزارش بی‌بی‌سی فارسی][م۱]، نشست فرداست.', 'https://www.bbc.com/news/1', undefined],
  ['[به گزارش بی‌بی‌سی][م۱]، نشست فرداست.', 'https://www.bbc.com/persian/articles/1', undefined],
  ['[به گزارش رویترز][م۱]، نشست فرداست.', 'https://archive.example/reuters/1', undefined],
  // Both are named, or the link is not on the attribution.
  ['[به گزارش ایسنا به نقل از رویترز][م۱]، نشست فرداست.', 'https://www.reuters.com/world/1', undefined],
  ['به گزارش رویترز، [نشست][م۱] فرداست.', 'https://www.isna.ir/news/1', undefined],
  // A medium of which something is told is no source.
  ['[روزنامه شرق توقیف شد][م۱].', 'https://www.isna.ir/news/1', undefined],
  ['وزیر [در گفت‌وگو با رویترز گفت][م۱] که نشست فرداست.', 'https://www.isna.ir/news/1', undefined],
  // The home page is said to be one already.
  ['[به گزارش رویترز][م۱]، نشست فرداست.', 'https://www.isna.ir/', /A home page/],
];

describe('a link that bears the name of a medium', () => {
  for (const [sentence, target, said] of CASES)
    it(`${sentence} ${target}`, () => {
      const problems = problemsOf(`${sentence}\n\n[م۱]: ${target} "منبع"\n`, FIRST_HAND);
      assert.equal(problems.length, said === undefined ? 0 : 1);
      if (said !== undefined) assert.match(problems[0].message.en, said);
    });

  it('is reported once where several reports rest on it', () => {
    const text =
      '[به گزارش رویترز][م۱]، نشست فرداست. [رویترز نوشت][م۱] که وزیران می‌آیند.\n\n[م۱]: https://www.isna.ir/news/1 "منبع"\n';
    assert.equal(problemsOf(text, FIRST_HAND).length, 1);
  });

  it('is nobody’s matter where the desk has not asked for it', () =>
    assert.deepEqual(
      problemsOf('[به گزارش رویترز][م۱]، نشست فرداست.\n\n[م۱]: https://www.isna.ir/news/1 "منبع"\n', RULE),
      [],
    ));
});
