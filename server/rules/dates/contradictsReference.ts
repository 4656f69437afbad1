import type { Analysis } from '../../language/analyse';
import { weekdayOf } from '../../language/calendars/day';
import { WEEKDAY_NAMES } from '../../language/calendars/wording';
import type { ResolvedDate } from '../../language/dates/types';
import type { Finding } from '../rule';
import { defineRule, NO_OPTIONS } from '../rule';
import { isApposition, isBinding } from './beside';
import { suits } from './consistent';
import page from './contradictsReference.md';
import { possibleDays } from './nearestDay';
import { inNumbers, isNumeric, writesNumbers } from './ways';
import { calendarOf, dayText, handOf, regionOf, spanText, weekdayLike, writeSpan } from './writing';

export const contradictsReference = defineRule({
  id: 'dates/contradicts-reference',
  severity: 'warning',
  fix: 'suggest',
  summary: {
    fa: 'روز نسبی و روز هفته یا تاریخی که با هم نمی‌خوانند: «دیروز دوشنبه»',
    en: 'a relative day and a weekday or date that disagree: “yesterday, Monday”',
  },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'dates',
  elsewhere: regionOf,
  *check({ analysis, dates }) {
    for (const [index, date] of dates.entries()) {
      const { weekday } = date.mention.components;
      if (isStretchBeside(analysis, date, dates[index + 1])) yield* wrongStretch(analysis, date, dates[index + 1]);
      if (!isBinding(analysis, date) || date.from === undefined) continue;
      if (weekday !== undefined && weekdayOf(date.from) !== weekday.value) {
        yield wrongWeekday(
          analysis,
          date,
          date.from,
          weekday.value,
          date.start - date.mention.start + weekday.start,
          date.start - date.mention.start + weekday.end,
        );
        continue;
      }
      const beside = dates[index + 1];
      if (beside !== undefined && isApposition(analysis, date, beside))
        yield* besides(analysis, date, date.from, beside);
    }
  },
});

/** «ماه گذشته (آبان ۱۴۰۵)», «سال آینده (۱۴۰۶)»: a month or a year that is counted from the day of writing, and its name in brackets. */
function isStretchBeside(
  { article: { text }, reference }: Analysis,
  date: ResolvedDate,
  beside?: ResolvedDate,
): boolean {
  const { monthOffset, yearOffset, anchored, until } = date.mention.components;
  if (beside === undefined || beside.block !== date.block || reference.from === 'text') return false;
  if (typeof (monthOffset ?? yearOffset) !== 'number' || anchored === true || until !== undefined || date.open)
    return false;
  const isNamed = beside.calendar === 'solar' && beside.mention.components.year !== undefined && !beside.relative;
  if (!isNamed || beside.grain !== date.grain || (date.grain !== 'month' && date.grain !== 'year')) return false;
  return /^\s\($/.test(text.slice(date.end, beside.start)) && text[beside.end] === ')';
}

/** Reports the name of a stretch whose days and its own have none in common. */
function* wrongStretch(analysis: Analysis, date: ResolvedDate, beside: ResolvedDate): Iterable<Finding> {
  const { from, to } = date;
  if (from === undefined || to === undefined || beside.from === undefined || beside.to === undefined) return;
  if (beside.from <= to && from <= beside.to) return;
  const region = regionOf(analysis);
  const words = analysis.article.text.slice(date.start, date.end);
  const [right, wrong] = [spanText(from, to, 'solar', region), spanText(beside.from, beside.to, 'solar', region)];
  yield {
    start: beside.start,
    end: beside.end,
    message: {
      fa: `«${words}» ${right.fa} است، نه ${wrong.fa}`,
      en: `“${words}” is ${right.en}, not ${wrong.en}`,
    },
    related: [{ start: date.start, end: date.end, message: analysis.reference.reason }],
    fixes:
      calendarOf(from, to) === 'solar'
        ? [
            {
              title: { fa: `«${right.fa}» بنویس`, en: `Write “${right.fa}”` },
              safe: false,
              edits: [{ start: beside.start, end: beside.end, text: writeSpan(from, to, 'solar', handOf(analysis)) }],
            },
          ]
        : [],
  };
}

function wrongWeekday(
  analysis: Analysis,
  date: ResolvedDate,
  day: number,
  written: number,
  start: number,
  end: number,
): Finding {
  const actual = weekdayOf(day);
  const name = weekdayLike(analysis.article.text.slice(start, end), actual);
  const words = analysis.article.text.slice(date.start, date.end);
  return {
    start: date.start,
    end: date.end,
    message: {
      fa: `«${words}» ${dayText(day, 'solar').fa} و ${WEEKDAY_NAMES.fa[actual]} است، نه ${WEEKDAY_NAMES.fa[written]}`,
      en: `“${words}” is ${dayText(day, 'solar').en}, a ${WEEKDAY_NAMES.en[actual]}, not a ${WEEKDAY_NAMES.en[written]}`,
    },
    fixes: [
      {
        title: { fa: `«${name}» بنویس`, en: `Write “${name}”` },
        safe: false,
        edits: [{ start, end, text: name }],
      },
    ],
  };
}

function* besides(analysis: Analysis, date: ResolvedDate, day: number, beside: ResolvedDate): Iterable<Finding> {
  const said = beside.from;
  // A weekday that is not its own date's is reported as such, unless neither of the days that it leaves is the one.
  if (said === undefined || said === day || (beside.faults.length > 0 && possibleDays(beside).length === 0)) return;
  if (possibleDays(beside).includes(day)) return;
  const { weekday, day: written } = beside.mention.components;
  if (weekday !== undefined && written === undefined) {
    yield wrongWeekday(analysis, date, day, weekday.value, beside.start, beside.end);
    return;
  }
  const calendar = beside.calendar === 'none' ? 'solar' : beside.calendar;
  const region = regionOf(analysis);
  const words = analysis.article.text.slice(date.start, date.end);
  const text =
    isNumeric(analysis, beside) && writesNumbers(analysis, calendar)
      ? inNumbers(day, calendar)
      : writeSpan(day, day, calendar, handOf(analysis), weekday !== undefined);
  yield {
    start: beside.start,
    end: beside.end,
    message: {
      fa: `«${words}» ${dayText(day, calendar, region).fa} است، نه ${dayText(said, calendar, region).fa}`,
      en: `“${words}” is ${dayText(day, calendar).en}, not ${dayText(said, calendar).en}`,
    },
    related: [{ start: date.start, end: date.end, message: analysis.reference.reason }],
    fixes: () =>
      suits(analysis, beside, day)
        ? [
            {
              title: { fa: `«${text}» بنویس`, en: `Write “${text}”` },
              safe: false,
              edits: [{ start: beside.start, end: beside.end, text }],
            },
          ]
        : [],
  };
}
