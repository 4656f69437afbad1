import assert from 'node:assert/strict';
import { accept, problemsOf, shown } from '../fixtures';

const RULES = ['claims/loaded-reporting-verb', 'claims/denial-without-claim-link', 'claims/ambiguous-source'];

/** What is found in a sentence. */
const CASES: readonly (readonly [text: string, ...found: string[]])[] = [
  // Who confesses a crime is not doubted by the word.
  ['متهم در تحقیقات اولیه به ارتکاب قتل اعتراف کرد.'],
  ['قاتل فراری شناسایی شد و به جرم خود اعتراف کرد.'],
  ['وزیر نیرو اعتراف کرد که سدها خالی است.', 'claims/loaded-reporting-verb اعتراف کرد'],
  // What opens with itself.
  ['این گزارش نشان می‌دهد که سدها خالی است.'],
  ['بر پایه این گزارش، سدها خالی است.', 'claims/ambiguous-source این گزارش'],
  ['سدها خالی است.\n\nاین گزارش نشان می‌دهد که باران نبارید.', 'claims/ambiguous-source این گزارش'],
  ['این بیانیه نشان می‌دهد که سدها خالی است.', 'claims/ambiguous-source این بیانیه'],
  // An offer is refused, a saying denied.
  ['ایران پیشنهاد آتش‌بس را رد کرد.'],
  ['وزارت خارجه نیز این درخواست را رد کرد.'],
  ['ایران این ادعا را رد کرد.', 'claims/denial-without-claim-link رد کرد'],
  ['سخنگوی دولت گزارش این پیشنهاد را رد کرد.', 'claims/denial-without-claim-link رد کرد'],
];

describe('how a claim is worded', () => {
  for (const [text, ...found] of CASES)
    it(text, () => {
      assert.deepEqual(shown(text, problemsOf(text, RULES)), found);
    });
});

/** A loaded verb, and the neutral one in its person, number and tense; undefined where none can stand there. */
const NEUTRAL: readonly (readonly [text: string, neutral: string | undefined])[] = [
  ['وزیر نیرو اعتراف کرد که سدها خالی است.', 'وزیر نیرو گفت که سدها خالی است.'],
  ['وزیر نیرو اعتراف کرد سدها خالی است.', 'وزیر نیرو گفت سدها خالی است.'],
  ['وزیر نیرو اذعان داشت: «سدها خالی است.»', 'وزیر نیرو گفت: «سدها خالی است.»'],
  ['نمایندگان اذعان داشته‌اند که سدها خالی است.', 'نمایندگان گفته‌اند که سدها خالی است.'],
  ['وزیر نیرو فاش کرد که سدها خالی است.', 'وزیر نیرو گفت که سدها خالی است.'],
  ['وزیر نیرو اقرار کرده است که سدها خالی است.', 'وزیر نیرو گفته است که سدها خالی است.'],
  ['وزیر نیرو ادعا می‌کرد که سدها خالی است.', 'وزیر نیرو می‌گفت که سدها خالی است.'],
  ['وزیر نیرو مدعی است سدها خالی است.', 'وزیر نیرو می‌گوید سدها خالی است.'],
  ['وزیران مدعی‌اند که سدها خالی است.', 'وزیران می‌گویند که سدها خالی است.'],
  ['وزیران مدعی بودند که سدها خالی است.', 'وزیران می‌گفتند که سدها خالی است.'],
  ['وزیر نیرو مدعی شده سدها خالی است.', 'وزیر نیرو گفته سدها خالی است.'],
  ['وزیر نیرو ادعا کرده بود که سدها خالی است.', 'وزیر نیرو گفته بود که سدها خالی است.'],
  ['وزیر نیرو مدعی شد که سدها خالی است.', 'وزیر نیرو گفت که سدها خالی است.'],
  ['وزیر نیرو لو داد که سدها خالی است.', 'وزیر نیرو گفت که سدها خالی است.'],
  ['وزیران افشا می‌کنند که سدها خالی است.', 'وزیران می‌گویند که سدها خالی است.'],
  ['وزیر نیرو ادعا دارد که سدها خالی است.', 'وزیر نیرو می‌گوید که سدها خالی است.'],
  ['به ادعای وزیر نیرو سدها خالی است.', 'به گفتهٔ وزیر نیرو سدها خالی است.'],
  ['سدها خالی است، وزیر نیرو ادعا کرد.', 'سدها خالی است، وزیر نیرو گفت.'],
  ['وزیر نیرو به تهران رفت و ادعا کرد که سدها خالی است.', 'وزیر نیرو به تهران رفت و گفت که سدها خالی است.'],
  // Something is confessed or betrayed rather than said.
  ['وزیر نیرو به شکست این طرح اعتراف کرد.', undefined],
  ['وزیر نیرو به این نکته اعتراف کرد که سدها خالی است.', undefined],
  ['وزیر نیرو این راز را فاش کرد که سدها خالی است.', undefined],
  ['وزیر نیرو از توطئه پرده برداشت.', undefined],
  ['وزیر نیرو وانمود کرد که سدها خالی است.', undefined],
  // In the passive nobody says it; a verb that is shared is not this preverb's alone.
  ['ادعا شد که سدها خالی است.', undefined],
  ['وزیر نیرو اظهار و ادعا کرد که سدها خالی است.', undefined],
];

describe('a neutral verb for a loaded one', () => {
  for (const [text, neutral] of NEUTRAL)
    it(text, () => {
      const [problem] = problemsOf(text, 'claims/loaded-reporting-verb');
      const [fix] = problem.fixes;
      assert.equal(fix === undefined ? undefined : accept(text, fix), neutral);
    });
});
