import assert from 'node:assert/strict';
import { problemsOf, shown } from '../fixtures';

const RULES = ['claims/loaded-reporting-verb', 'claims/denial-without-claim-link'];

/** What is found in a sentence. */
const CASES: readonly (readonly [text: string, ...found: string[]])[] = [
  // Who confesses a crime is not doubted by the word.
  ['متهم در تحقیقات اولیه به ارتکاب قتل اعتراف کرد.'],
  ['قاتل فراری شناسایی شد و به جرم خود اعتراف کرد.'],
  ['وزیر نیرو اعتراف کرد که سدها خالی است.', 'claims/loaded-reporting-verb اعتراف کرد'],
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
