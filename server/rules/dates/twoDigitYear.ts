import { CALENDARS } from '../../language/calendars/calendars';
import { digitStyleOf, formatNumber } from '../../language/dates/wording/format';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './twoDigitYear.md';
import { regionOf } from './writing';

export const twoDigitYear = defineRule({
  id: 'dates/two-digit-year',
  severity: 'hint',
  fix: 'suggest',
  summary: { fa: 'سالی که با دو رقم نوشته شده است: «سال ۸۸»', en: 'a year written with two digits' },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'dates',
  elsewhere: regionOf,
  *check({ analysis, dates }) {
    for (const date of dates) {
      const { twoDigitYear, decade, until } = date.mention.components;
      if (twoDigitYear !== true || decade !== undefined || date.from === undefined || date.to === undefined) continue;
      const calendar = date.calendar === 'none' ? 'solar' : date.calendar;
      const { year } = CALENDARS[calendar].fromDay(date.from);
      const text = formatNumber(year, digitStyleOf(analysis.article.text.slice(date.start, date.end)));
      // The year is what stands last: «سال ۸۸», «۲۲ خرداد ۸۸».
      const tail = /[0-9٠-٩۰-۹]{2}$/.exec(analysis.article.text.slice(date.start, date.end));
      yield {
        start: date.start,
        end: date.end,
        message: date.open
          ? { fa: 'سال را با چهار رقم بنویسید', en: 'Write the year with four digits' }
          : {
              fa: `سال را با چهار رقم بنویسید: ${formatNumber(year)}`,
              en: `Write the year with four digits: ${year}`,
            },
        fixes:
          tail === null || until !== undefined || date.open
            ? []
            : [
                {
                  title: { fa: `«${text}» بنویس`, en: `Write “${text}”` },
                  safe: false,
                  edits: [{ start: date.end - 2, end: date.end, text }],
                },
              ],
      };
    }
  },
});
