import assert from 'node:assert/strict';
import { onlyRules } from '../../../server/rules/selection';
import { problemsOf } from '../fixtures';

const RULES = onlyRules('dates/anniversary-mismatch');

const messagesOf = (text: string): readonly string[] => problemsOf(text, RULES).map(({ message }) => message.fa);
const dated = (day: string, sentence: string): string => `---\ndate: ${day}\n---\n\n${sentence}\n`;

describe('dates/anniversary-mismatch', () => {
  const wrong: readonly (readonly [text: string, right: string, written: string])[] = [
    ['راهپیمایی ۲۲ بهمن ۱۴۰۴ در چهل و ششمین سالگرد پیروزی شکوهمند انقلاب اسلامی برگزار شد.', '۴۷', '۴۶'],
    [dated('1404-11-22', 'امروز چهل‌وهشتمین سالگرد پیروزی انقلاب اسلامی است.'), '۴۷', '۴۸'],
    [dated('1403-03-01', 'امسال چهل‌وسومین سالروز آزادسازی خرمشهر است.'), '۴۲', '۴۳'],
    [dated('1404-06-10', 'در ۱۷ شهریور، چهل‌وششمین سالگرد ۱۷ شهریور ۱۳۵۷، یادبودی برگزار می‌شود.'), '۴۷', '۴۶'],
    ['چهارمین سالگرد درگذشت او (۱۲ آبان ۱۳۹۹) در ۱۲ آبان ۱۴۰۴ برگزار شد.', '۵', '۴'],
    ['در ۱۳ دی ۱۴۰۴، پنجمین سالگرد کشته شدن او در ۱۳ دی ۱۳۹۸، مراسمی برگزار شد.', '۶', '۵'],
    [dated('2025-09-10', 'در ۱۱ سپتامبر ۲۰۲۵، بیست‌وپنجمین سالگرد حملات ۱۱ سپتامبر، یادبودی برگزار شد.'), '۲۴', '۲۵'],
  ];
  for (const [text, right, written] of wrong)
    it(text, () => {
      const [message, ...more] = messagesOf(text);
      assert.ok(message?.includes(`شمارهٔ ${right} آن است، نه ${written}`), message);
      assert.deepEqual(more, []);
    });

  const silent: readonly string[] = [
    'راهپیمایی ۲۲ بهمن ۱۴۰۴ در چهل‌وهفتمین سالگرد پیروزی انقلاب اسلامی برگزار شد.',
    dated('1404-11-22', 'امروز چهل‌وهفتمین سالگرد پیروزی انقلاب اسلامی است.'),
    dated('1404-03-24', 'امسال بیست‌ودومین سالگرد زلزلهٔ بم است.'),
    'پنجمین سالگرد درگذشت او (۱۲ آبان ۱۳۹۹) در ۱۲ آبان ۱۴۰۴ برگزار شد.',
    'پنجمین سالگرد درگذشت او در ۱۲ آبان ۱۴۰۴ برگزار شد؛ او ۱۲ آبان ۱۳۹۹ درگذشت.',
    'چهارمین سالگرد درگذشت او (۱۲ آبان ۱۳۹۹) در ۱۰ آبان ۱۴۰۴ برگزار شد.',
    // The sentence does not say which year it speaks of, or speaks of another day.
    dated('1404-11-20', 'او در چهل‌وششمین سالگرد پیروزی انقلاب اسلامی سخن گفت.'),
    dated('1404-11-25', 'او ۲۴ بهمن گفت که چهل‌وششمین سالگرد پیروزی انقلاب اسلامی سرد بود.'),
    dated('1404-11-20', 'پارسال در چهل‌وششمین سالگرد پیروزی انقلاب اسلامی باران آمد.'),
    // What was founded when nobody here knows; no year of its own; a feast of the moon.
    dated('1404-11-22', 'امروز چهلمین سالگرد تأسیس شرکت است.'),
    dated('1404-11-22', 'امروز چهلمین سالگرد ۲۲ بهمن است.'),
    dated('1404-11-22', 'امروز سالگرد پیروزی انقلاب اسلامی است.'),
    dated('1404-04-15', 'امروز، ۱۰ محرم، هزارمین سالگرد واقعهٔ کربلا است.'),
  ];
  for (const text of silent) it(`not: ${text}`, () => assert.deepEqual(messagesOf(text), []));
});
