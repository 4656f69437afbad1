import assert from 'node:assert/strict';
import { accept, problemsOf } from '../fixtures';

const URL = 'https://www.irna.ir/news/85800112';
const RULES = ['claims/link-text-not-informative', 'markup/bare-url-in-rtl'];
const TELLS = 'claims/link-text-not-informative';

/** Texts, and how they read after the fix; undefined where only the writer knows better. */
const EMPTY: readonly (readonly [text: string, after: string | undefined])[] = [
  [`نشست پایان یافت ([${URL}](${URL})) و برگشتند.`, `نشست پایان یافت ([irna.ir](${URL})) و برگشتند.`],
  [`در [www.irna.ir/news/85800112](${URL}) آمده است.`, `در [irna.ir](${URL}) آمده است.`],
  [`در [irna.ir/news/85800112][م۱] آمده است.\n\n[م۱]: ${URL}`, `در [irna.ir][م۱] آمده است.\n\n[م۱]: ${URL}`],
  [`در <a href="${URL}">${URL}</a> آمده است.`, `در <a href="${URL}">irna.ir</a> آمده است.`],
  [`متن بیانیه را [اینجا](${URL}) بخوانید.`, `متن بیانیه را [در irna.ir](${URL}) بخوانید.`],
  [`متن بیانیه را از [اینجا](${URL}) بخوانید.`, `متن بیانیه را از [irna.ir](${URL}) بخوانید.`],
  [
    `متن بیانیه را [اینجا] بخوانید.\n\n[اینجا]: ${URL}`,
    `متن بیانیه را [در irna.ir][اینجا] بخوانید.\n\n[اینجا]: ${URL}`,
  ],
  [`[متن کامل](${URL})`, `[متن کامل در irna.ir](${URL})`],
  [`برای دیدن فیلم [اینجا کلیک کنید](${URL}).`, undefined],
];

const TELLING: readonly string[] = [
  `در [خبر ایرنا](${URL}) آمده است.`,
  // The name of a site says where the link leads.
  `در [irna.ir](${URL}) آمده است.`,
  'اینجا تهران است.',
];

describe('the text of a link', () => {
  for (const [text, after] of EMPTY) {
    it(`says nothing in ${JSON.stringify(text)}`, () => {
      const problems = problemsOf(text, RULES);
      assert.deepEqual(
        problems.map(({ rule }) => rule),
        [TELLS],
      );
      const [fix] = problems[0].fixes;
      const changed = fix === undefined ? undefined : accept(text, fix);
      assert.equal(changed, after);
      if (changed !== undefined) assert.deepEqual(problemsOf(changed, RULES), []);
    });
  }
  for (const text of TELLING) it(`tells in ${text}`, () => assert.deepEqual(problemsOf(text, RULES), []));

  for (const text of [`در خبر ${URL} آمده است.`, `در خبر <${URL}> آمده است.`]) {
    it(`is none where an address stands alone: ${text}`, () => {
      assert.deepEqual(
        problemsOf(text, RULES).map(({ rule }) => rule),
        ['markup/bare-url-in-rtl'],
      );
    });
  }
});
