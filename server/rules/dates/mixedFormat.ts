import { formatDay } from '../../language/dates/format';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './mixedFormat.md';
import { strayMonthNames } from './monthNames';
import { daysIn, isNumeric } from './ways';
import { handOf } from './writing';

export const mixedFormat = defineRule({
  id: 'dates/mixed-format',
  severity: 'info',
  fix: 'suggest',
  summary: {
    fa: 'دو شیوهٔ نوشتن تاریخ در یک مقاله: ۱۴۰۰/۱۰/۲۰ و ۲۰ دی ۱۴۰۰',
    en: 'two ways of writing dates in one article: 1400/10/20 and 20 Dey 1400',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['dates'],
  *check({ analysis }) {
    for (const { start, end, other } of strayMonthNames(analysis)) {
      yield {
        start,
        end,
        message: {
          fa: `این ماه جای دیگر مقاله «${other}» است؛ یک نام برگزینید`,
          en: `The article calls this month «${other}» elsewhere; choose one name`,
        },
        fixes: [
          {
            title: { fa: `«${other}» بنویس`, en: `Write “${other}”` },
            safe: false,
            edits: [{ start, end, text: other }],
          },
        ],
      };
    }
    for (const calendar of ['solar', 'gregorian', 'lunar'] as const) {
      const own = daysIn(analysis, calendar);
      const numeric = own.filter((date) => isNumeric(analysis, date));
      if (numeric.length === 0 || numeric.length === own.length) continue;
      for (const date of numeric) {
        const text =
          date.from === undefined || date.from !== date.to
            ? undefined
            : formatDay(date.from, { calendar, ...handOf(analysis) });
        yield {
          start: date.start,
          end: date.end,
          message: {
            fa: 'تاریخ‌های دیگر مقاله با نام ماه نوشته شده‌اند؛ یک شیوه برگزینید',
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
  },
});
