import assert from 'node:assert/strict';
import { analyse } from '../../../../server/language/analyse';

/** Agencies write preverb and verb in one word: «kind [cue] source». */
const CASES: readonly (readonly [text: string, claim: string])[] = [
  [
    'سردار نادر پورملک در گفت‌وگو با خبرنگار ما اظهارداشت: اعضای باند دستگیر شدند.',
    'reported [اظهارداشت] سردار نادر پورملک',
  ],
  ['سخنگوی دولت اعلام‌کرد که نرخ‌ها ثابت است.', 'reported [اعلام‌کرد] سخنگوی دولت'],
  ['استاندار یزد از آزادی زندانیان خبرداد.', 'reported [خبرداد] استاندار یزد'],
  ['وزیر نیرو این خبر را تکذیب‌کرد.', 'reported [تکذیب‌کرد] وزیر نیرو'],
  ['در این نشست اعلام‌شد که نرخ‌ها ثابت است.', 'vague [اعلام‌شد] -'],
];

const NOTHING: readonly string[] = [
  'این قرارداد دیروز امضا شد.',
  'رویکرد دولت عوض شده است.',
  'عملکرد بانک در این دوره بهتر شد.',
  'رهنمود تازه‌ای در کار نیست.',
];

describe('claims: compounds of one word', () => {
  for (const [text, expected] of CASES) {
    it(text, () => {
      const slice = (range: { readonly start: number; readonly end: number } | undefined): string =>
        range === undefined ? '-' : text.slice(range.start, range.end);
      assert.deepEqual(
        analyse(text, { syntax: 'plain' }).claims.map(
          ({ kind, cue, source }) => `${kind} [${slice(cue)}] ${slice(source)}`,
        ),
        [expected],
      );
    });
  }
  for (const text of NOTHING) {
    it(`claims nothing: ${text}`, () => {
      assert.deepEqual(analyse(text, { syntax: 'plain' }).claims, []);
    });
  }
});
