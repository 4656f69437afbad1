import assert from 'node:assert/strict';
import { type Analysis, analyse, createAnalysisCache } from '../../../../server/language/analyse';

const NEWS = `---
date: 2022-01-10
---

# نشست

دیروز نشست آغاز شد.

مردم آمدند.

دوشنبه ۱۹ دی ۱۴۰۰ نشست پایان یافت. ساعت ۱۰ به وقت محلی هواپیما فرود آمد.
`;

/** What an editor's analyses of one text after another give, each that of a fresh reading. */
function analyses(...texts: readonly string[]): readonly Analysis[] {
  const cache = createAnalysisCache();
  return texts.map((text) => {
    const analysis = analyse(text, { syntax: 'markdown' }, cache);
    assert.deepEqual(analysis.dates, analyse(text, { syntax: 'markdown' }).dates);
    return analysis;
  });
}

/** The first date stands before the edit: it is the same object only where nothing was resolved anew. */
const isRecalled = ([before, after]: readonly Analysis[]): boolean => before.dates[0] === after.dates[0];

describe('dates that are recalled after an edit', () => {
  it('are those of before, where they stand now, with what is wrong with them', () => {
    const typed = analyses(NEWS, NEWS.replace('مردم آمدند', 'مردم شهر آمدند'));
    assert.ok(isRecalled(typed));
    assert.ok(typed[1].dates.some(({ faults }) => faults.some(({ kind }) => kind === 'weekday-mismatch')));
  });

  for (const { what, replaced } of [
    { what: 'a date is typed', replaced: 'مردم فردا آمدند' },
    { what: 'a place is typed whose clock may be meant', replaced: 'مردم در کابل به وقت کابل آمدند' },
    { what: 'a paragraph is parted', replaced: 'مردم\n\nآمدند' },
    { what: 'a paragraph becomes a heading', replaced: '## مردم آمدند' },
  ])
    it(`are resolved anew where ${what}`, () => {
      assert.ok(!isRecalled(analyses(NEWS, NEWS.replace('مردم آمدند', replaced))));
    });

  const besides: readonly (readonly [string, string])[] = [
    ['نشست پایان یافت', 'نشست بزرگ پایان یافت'],
    ['هواپیما فرود آمد', 'هواپیمایی فرود آمد'],
    ['\nدوشنبه ۱۹', '\nسرانجام دوشنبه ۱۹'],
  ];
  for (const [before, after] of besides)
    it(`are those of before where “${after.trim()}” is typed beside them`, () => {
      assert.ok(isRecalled(analyses(NEWS, NEWS.replace(before, after))));
    });

  const within: readonly (readonly [string, string])[] = [
    ['دوشنبه ۱۹', 'سه‌شنبه ۱۹'],
    ['۱۹ دی', '۱۸ دی'],
    ['ساعت ۱۰', 'ساعت ۱۱'],
    ['پایان یافت.', 'پایان یافت'],
    ['مردم آمدند', 'بر اثر ریزش بهمن آمدند'],
  ];
  for (const [before, after] of within)
    it(`are resolved anew where “${before}” becomes “${after}”`, () => {
      assert.ok(!isRecalled(analyses(NEWS, NEWS.replace(before, after))));
    });

  it('are resolved anew where a year opens its sentence no more', () => {
    const told = `${NEWS}\nدر سال ۱۳۹۵ جنگ آغاز شد. در خرداد آتش‌بس شد.\n`;
    analyses(told, told.replace('در سال', 'آنجا هم در سال'));
  });

  it('are resolved anew where a year stands in a line of its own no more', () => {
    const line = `${NEWS}\n\n۱۳۹۵\n\n۱۲ خرداد رفت.\n`;
    analyses(line, line.replace('\n۱۳۹۵', '\nاز ۱۳۹۵'));
  });

  it('are resolved anew where the day of writing is another', () => {
    assert.ok(!isRecalled(analyses(NEWS, NEWS.replace('2022-01-10', '2022-01-11'))));
  });
});

describe('dates of a timetable that is edited', () => {
  const LINES = 'الف – ب، جمعه، ساعت ۱۷:۳۰\nپ – ت، شنبه، ساعت ۱۹';
  for (const [before, after] of [
    ['الف', 'الفبا'],
    ['ت، شنبه', 'ت (تهران)، شنبه'],
    ['ساعت ۱۹', 'نوبت عصر'],
  ])
    it(`are those of a fresh reading where “${after}” is typed`, () => {
      analyses(LINES, LINES.replace(before, after));
    });
  const BELOW = 'شنبه ۳ آبان ۱۴۰۴\n\nالف – ب، ساعت ۱۹';
  for (const [before, after] of [
    ['شنبه ۳ آبان ۱۴۰۴', 'شنبه ۳ آبان ۱۴۰۴ آمد'],
    ['ساعت ۱۹', 'ساعت ۱۹ آغاز می‌شود'],
    ['الف', 'الفبا'],
  ])
    it(`are those of a fresh reading where “${after}” is typed below or beside its day`, () => {
      analyses(BELOW, BELOW.replace(before, after));
    });
});
