import type { Analysis } from '../../language/analyse';
import { weekdayOf } from '../../language/calendars/day';
import { WEEKDAY_NAMES } from '../../language/calendars/wording';
import { weekdayName } from '../../language/dates/format';
import type { ResolvedDate } from '../../language/dates/types';
import type { Finding } from '../rule';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './contradictsReference.md';
import { dayText, handOf, regionOf, writeSpan } from './writing';

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
      const { dayOffset, weekday } = date.mention.components;
      if (typeof dayOffset !== 'number' || date.from === undefined || date.from !== date.to) continue;
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

function wrongWeekday(
  analysis: Analysis,
  date: ResolvedDate,
  day: number,
  written: number,
  start: number,
  end: number,
): Finding {
  const actual = weekdayOf(day);
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
        title: { fa: `«${weekdayName(actual)}» بنویس`, en: `Write “${weekdayName(actual)}”` },
        safe: false,
        edits: [{ start, end, text: weekdayName(actual) }],
      },
    ],
  };
}

/** «امروز، شنبه ۲۶ مهر»: the next date says the same day once more. */
function isApposition({ article }: Analysis, date: ResolvedDate, beside: ResolvedDate): boolean {
  if (
    beside.block !== date.block ||
    beside.kind !== 'date' ||
    (beside.grain !== 'day' && beside.grain !== 'part-of-day')
  )
    return false;
  if (beside.from === undefined || beside.from !== beside.to || typeof beside.mention.components.dayOffset === 'number')
    return false;
  return /^[\s،]{1,2}\(?$|^\s?\($/.test(article.text.slice(date.end, beside.start));
}

function* besides(analysis: Analysis, date: ResolvedDate, day: number, beside: ResolvedDate): Iterable<Finding> {
  const said = beside.from;
  // A weekday that is not its own date's is reported as such.
  if (said === undefined || said === day || beside.faults.length > 0) return;
  const { weekday, day: written } = beside.mention.components;
  if (weekday !== undefined && written === undefined) {
    yield wrongWeekday(analysis, date, day, weekday.value, beside.start, beside.end);
    return;
  }
  const calendar = beside.calendar === 'none' ? 'solar' : beside.calendar;
  const { region } = handOf(analysis, beside);
  const words = analysis.article.text.slice(date.start, date.end);
  const text = writeSpan(day, day, calendar, handOf(analysis, beside), weekday !== undefined);
  yield {
    start: beside.start,
    end: beside.end,
    message: {
      fa: `«${words}» ${dayText(day, calendar, region).fa} است، نه ${dayText(said, calendar, region).fa}`,
      en: `“${words}” is ${dayText(day, calendar).en}, not ${dayText(said, calendar).en}`,
    },
    related: [{ start: date.start, end: date.end, message: analysis.reference.reason }],
    fixes: [
      {
        title: { fa: `«${text}» بنویس`, en: `Write “${text}”` },
        safe: false,
        edits: [{ start: beside.start, end: beside.end, text }],
      },
    ],
  };
}
