import { CALENDARS, dayIfExists } from '../../language/calendars/calendars';
import { formatDay } from '../../language/dates/format';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './ambiguous.md';
import { dayText, handOf, regionOf } from './writing';

export const ambiguousDate = defineRule({
  id: 'dates/ambiguous',
  severity: 'warning',
  fix: 'suggest',
  summary: {
    fa: 'تاریخ عددی که دو جور خوانده می‌شود: ۰۳/۰۴/۲۰۲۲',
    en: 'a numeric date that reads two ways: 03/04/2022',
  },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'dates',
  elsewhere: regionOf,
  *check({ analysis, dates }) {
    for (const date of dates) {
      if (date.mention.components.ambiguousOrder !== true || date.from === undefined || date.calendar === 'none')
        continue;
      const { year, month, day } = CALENDARS[date.calendar].fromDay(date.from);
      const other = dayIfExists(date.calendar, year, day, month);
      if (other === undefined || other === date.from) continue;
      const { calendar } = date;
      const readings = [date.from, other];
      const [first, second] = readings.map((reading) => dayText(reading, calendar));
      yield {
        start: date.start,
        end: date.end,
        message: {
          fa: `هم ${first.fa} خوانده می‌شود هم ${second.fa}؛ ماه را به نام بنویسید`,
          en: `It reads as ${first.en} and as ${second.en}; write the month by name`,
        },
        fixes: readings.map((reading) => {
          const text = formatDay(reading, { calendar, ...handOf(analysis, date) });
          return {
            title: { fa: `«${text}» بنویس`, en: `Write “${text}”` },
            safe: false,
            edits: [{ start: date.start, end: date.end, text }],
          };
        }),
      };
    }
  },
});
