import type { Analysis } from '../../language/analyse';
import { CALENDARS, dayIfExists } from '../../language/calendars/calendars';
import type { DayNumber } from '../../language/calendars/day';
import type { ResolvedDate } from '../../language/dates/types';
import { formatDay } from '../../language/dates/wording/format';
import { defineRule, type Fix, NO_OPTIONS } from '../rule';
import page from './ambiguous.md';
import { suits } from './consistent';
import { byDay, byWords } from './datesIndex';
import { inNumbers, writesNumbers } from './ways';
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
        fixes: () => fixesFor(analysis, date, calendar, readings),
      };
    }
  },
});

/** The readings that the rest of the article allows. What is written alike means the same everywhere, and is rewritten with it. */
function fixesFor(
  analysis: Analysis,
  date: ResolvedDate,
  calendar: 'solar' | 'gregorian' | 'lunar',
  readings: readonly DayNumber[],
): readonly Fix[] {
  const alike = byWords(analysis).get(analysis.article.text.slice(date.start, date.end)) ?? [date];
  return readings.flatMap((day) => {
    const isBorneOut = (byDay(analysis).get(date.from) ?? []).some((other) => !alike.includes(other));
    if (day !== date.from && isBorneOut) return [];
    if (!alike.every((same) => suits(analysis, same, day))) return [];
    const text = writesNumbers(analysis, calendar, alike.length)
      ? inNumbers(day, calendar)
      : formatDay(day, { calendar, ...handOf(analysis) });
    const edits = alike.map(({ start, end }) => ({ start, end, text }));
    return [{ title: { fa: `«${text}» بنویس`, en: `Write “${text}”` }, safe: false, edits }];
  });
}
