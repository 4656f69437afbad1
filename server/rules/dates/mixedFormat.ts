import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { CALENDAR_IDS } from '../../language/calendars/calendars';
import { formatDay } from '../../language/dates/wording/format';
import type { Text } from '../../language/text';
import { defineRule, type Finding, NO_OPTIONS } from '../rule';
import page from './mixedFormat.md';
import { strayMonthNames } from './monthNames';
import { type NamedMonth, strangeMonths } from './monthTraditions';
import { daysIn, isNumeric } from './ways';
import { handOf } from './writing';

export const mixedFormat = defineRule({
  id: 'dates/mixed-format',
  severity: 'info',
  fix: 'suggest',
  summary: {
    fa: 'دو شیوهٔ نوشتن تاریخ در یک خبر: ۱۴۰۰/۱۰/۲۰ و ۲۰ دی ۱۴۰۰؛ ژانویه و جنوری',
    en: 'two ways of writing dates in one article: 1400/10/20 and 20 Dey 1400; ژانویه and جنوری',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['dates'],
  heeds: ({ dates }) => dates.length > 0,
  *check({ analysis }) {
    yield* mixedNumbers(analysis);
    yield* mixedNames(analysis);
  },
});

/** «۱۴۰۰/۱۰/۲۰» where other days of the article name the month. */
function* mixedNumbers(analysis: Analysis): Generator<Finding> {
  for (const calendar of CALENDAR_IDS) {
    const own = daysIn(analysis, calendar);
    const numeric = own.filter((date) => isNumeric(analysis, date));
    if (numeric.length === 0 || numeric.length === own.length) continue;
    for (const date of numeric) {
      const text =
        // Which month «۰۳/۰۴/۲۰۲۲» means, `dates/ambiguous` asks.
        date.from === undefined || date.from !== date.to || date.mention.components.ambiguousOrder === true
          ? undefined
          : formatDay(date.from, { calendar, ...handOf(analysis) });
      yield {
        start: date.start,
        end: date.end,
        message: {
          fa: 'تاریخ‌های دیگر خبر با نام ماه نوشته شده‌اند؛ یک شیوه برگزینید',
          en: 'Other dates of the article name the month; choose one way',
        },
        fixes:
          text === undefined
            ? []
            : [
                {
                  title: { fa: `«${text}» بنویس`, en: `Write “${text}”` },
                  safe: false,
                  edits: [{ start: date.start, end: date.end, text }],
                },
              ],
      };
    }
  }
}

const WHOSE: Readonly<Record<NamedMonth['tradition'], Text>> = {
  IR: { fa: 'ایران', en: 'Iran' },
  AF: { fa: 'افغانستان', en: 'Afghanistan' },
};

/** «جنوری» where other months of the article are called as «ژانویه» is, and one month that is called by two names. */
function* mixedNames(analysis: Analysis): Generator<Finding> {
  const strange = strangeMonths(analysis);
  for (const { start, end, tradition, other } of strange) {
    const others = WHOSE[tradition === 'IR' ? 'AF' : 'IR'];
    yield rename(
      { start, end },
      {
        fa: `ماه‌های دیگر خبر نام‌های ${others.fa} را دارند؛ یک شیوه برگزینید: «${other}»`,
        en: `The article’s other months have their names of ${others.en}; choose one way: «${other}»`,
      },
      other,
    );
  }
  const months = new Set(strange.map(({ month }) => month));
  for (const { start, end, month, other } of strayMonthNames(analysis)) {
    // Once the strange names are gone it may have one name only.
    if (months.has(month)) continue;
    yield rename(
      { start, end },
      {
        fa: `این ماه جای دیگر خبر «${other}» است؛ یک نام برگزینید`,
        en: `The article calls this month «${other}» elsewhere; choose one name`,
      },
      other,
    );
  }
}

function rename(place: Range, message: Text, text: string): Finding {
  const title = { fa: `«${text}» بنویس`, en: `Write “${text}”` };
  return { ...place, message, fixes: [{ title, safe: false, edits: [{ ...place, text }] }] };
}
