import assert from 'node:assert/strict';
import { problemsOf } from './fixtures';

const DATED = '---\ndate: 2025-04-26\n---\n\n';
const together = (count: number): string => ' و شیراز'.repeat(count);
const ofSpeech = (words: string): string => `${DATED}او گفت «${words}».\n`;
const inMargin = (label: string): string =>
  `قاضی حاضر بود[${label}]: رأی را خواند. او [گفت][م۱].\n\n[م۱]: https://example.com "خبر"\n`;

/** On either side of a bound: the nearest text that a rule minds, and the nearest that it leaves alone. */
const BOUNDS: readonly (readonly [what: string, rule: string, minded: string, left: string])[] = [
  [
    'a quotation of five words is a sentence, one of four a term',
    'claims/quote-without-speaker',
    'باران بارید.\n\n«ما تا پایان می‌مانیم، برادر.»\n',
    'باران بارید.\n\n«ما اینجا می‌مانیم، برادر.»\n',
  ],
  [
    'fifteen letters in quotation marks are somebody’s words, whose days nobody fills in',
    'dates/relative',
    ofSpeech('امروز روز خوبی'),
    ofSpeech('امروز روز خوبی است'),
  ],
  [
    'a reference on a word has three letters, fewer are an editor’s addition',
    'markup/undefined-reference',
    inMargin('ابج'),
    inMargin('اب'),
  ],
  [
    'the verb of a day without year is looked for in 120 letters behind it',
    'dates/tense-mismatch',
    `${DATED}جشنواره ۲۰ فروردین در تهران${together(12)} برگزار خواهد شد.\n`,
    `${DATED}جشنواره ۲۰ فروردین در تهران${together(14)} برگزار خواهد شد.\n`,
  ],
  [
    'a name of four letters sounds like another, one of three like too much',
    'entities/inconsistent-spelling',
    'رود حصار پرآب شد. رود هسار باز است.\n',
    'رود صاح پرآب شد. رود ساح باز است.\n',
  ],
];

describe('the bounds of the rules', () => {
  for (const [what, rule, minded, left] of BOUNDS) {
    it(`${rule}: ${what}`, () => {
      assert.equal(problemsOf(minded, rule).length, 1);
      assert.deepEqual(problemsOf(left, rule), []);
    });
  }

  it('claims/unlinked-quote tells twenty places of a chain beside its first', () => {
    const sayings = Array.from({ length: 25 }, (_, index) => `وزیر نیرو افزود: «برق شهر شمارهٔ ${index} قطع نمی‌شود.»`);
    const text = `علی رضایی، وزیر نیرو، گفت: «برق قطع نمی‌شود.»\n\n${sayings.join('\n\n')}\n`;
    assert.equal(problemsOf(text, 'claims/unlinked-quote')[0].related.length, 20);
  });
});
