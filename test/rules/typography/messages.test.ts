import assert from 'node:assert/strict';
import { accept, problemsOf } from '../fixtures';

/** Texts, what is said of each, and how it reads after the first fix. */
const CASES: readonly (readonly [rule: string, text: string, message: string, after: string])[] = [
  ['tatweel', 'کـویر لوت', 'کشیده را بردارید: «کویر»', 'کویر لوت'],
  ['tatweel', 'ســلام', 'کشیده را بردارید: «سلام»', 'سلام'],
  ['homoglyph', 'در مدرسة ما', '«ة» حرف فارسی نیست؛ «مدرسه» بنویسید', 'در مدرسه ما'],
  [
    'deprecated-phrase',
    'گفتنی است این جشنواره برپاست.',
    '«گفتنی است» چیزی به جمله نمی‌افزاید؛ آن را بردارید',
    'این جشنواره برپاست.',
  ],
  [
    'deprecated-phrase',
    'لازم به ذکر است که راه باز است.',
    '«لازم به ذکر است» چیزی به جمله نمی‌افزاید؛ آن را بردارید',
    'راه باز است.',
  ],
  [
    'deprecated-phrase',
    'گفتنی است که، راه باز است.',
    '«گفتنی است» چیزی به جمله نمی‌افزاید؛ آن را بردارید',
    'راه باز است.',
  ],
  [
    'deprecated-phrase',
    'گفتنی است کە راه باز است.',
    '«گفتنی است» چیزی به جمله نمی‌افزاید؛ آن را بردارید',
    'راه باز است.',
  ],
  ['deprecated-phrase', 'او معلم می‌باشد.', 'به جای «می‌باشد» می‌توان نوشت «است»', 'او معلم است.'],
  ['zwnj-plural-suffix', 'کتاب ها رسید.', '«کتاب‌ها» با نیم‌فاصله نوشته می‌شود', 'کتاب‌ها رسید.'],
  ['zwnj-plural-suffix', 'کشور ها آمدند.', '«کشورها» بی فاصله نوشته می‌شود', 'کشورها آمدند.'],
  ['zwnj-comparative', 'هوا سرد تر شد.', '«سردتر» بی فاصله نوشته می‌شود', 'هوا سردتر شد.'],
  ['zwnj-compound', 'راه نا امن است.', '«ناامن» بنویسید: یک واژه است', 'راه ناامن است.'],
  ['hamza-ezafe', 'برنامه ی دولت', '«برنامه ی» را «برنامهٔ» بنویسید', 'برنامهٔ دولت'],
  ['bracket-inner-space', 'گفت: «برو » و رفت.', 'فاصلهٔ درون گیومه را بردارید: “برو»”', 'گفت: «برو» و رفت.'],
  ['bracket-outer-space', 'مهر(۱۴۰۳) گذشت.', 'میان واژه و کمانک فاصله بگذارید', 'مهر (۱۴۰۳) گذشت.'],
  ['space-before-punct', 'گفت «می‌آیم» ، و رفت.', 'نشانه به واژهٔ پیش از خود می‌چسبد: “»،”', 'گفت «می‌آیم»، و رفت.'],
];

describe('messages of orthography', () => {
  for (const [rule, text, message, after] of CASES) {
    it(`${rule}: ${text}`, () => {
      const problems = problemsOf(text, `typography/${rule}`, 'plain');
      assert.deepEqual(
        problems.map((problem) => problem.message.fa),
        [message],
      );
      assert.equal(accept(text, problems[0].fixes[0]), after);
    });
  }

  it('leaves a phrase alone that ends its line, for what could it be taken from', () => {
    const [problem] = problemsOf('این گفتنی است', 'typography/deprecated-phrase', 'plain');
    assert.deepEqual(problem.fixes, []);
  });
});
