import type { Analysis } from '../../language/analyse';
import { CALENDARS } from '../../language/calendars/calendars';
import type { DayNumber } from '../../language/calendars/day';
import { WEEKDAY_NAMES } from '../../language/calendars/wording';
import type { DateFault, ResolvedDate } from '../../language/dates/types';
import { formatDay, weekdayName } from '../../language/dates/wording/format';
import { defineRule, type Finding, type Fix, NO_OPTIONS } from '../rule';
import { isSaidElsewhere, suits } from './consistent';
import { nearestDay } from './nearestDay';
import page from './weekdayMismatch.md';
import { dayText, handOf, regionOf, weekdayLike } from './writing';

type Fault = Extract<DateFault, { kind: 'weekday-mismatch' }>;

export const weekdayMismatch = defineRule({
  id: 'dates/weekday-mismatch',
  severity: 'error',
  fix: 'suggest',
  summary: { fa: 'روز هفته‌ای که روزِ آن تاریخ نیست', en: 'a weekday that is not that day’s' },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'dates',
  elsewhere: regionOf,
  *check({ analysis, dates }) {
    // «شامگاه شنبه، ۱۷ اردیبهشت»: one weekday of two dates is told of once, with the day.
    const faults = new Map<number, readonly [ResolvedDate, Fault]>();
    for (const date of dates) {
      for (const fault of date.faults) if (fault.kind === 'weekday-mismatch') faults.set(fault.start, [date, fault]);
    }
    for (const [date, fault] of faults.values()) yield finding(analysis, date, fault);
  },
});

function finding(analysis: Analysis, date: ResolvedDate, fault: Fault): Finding {
  const written = { fa: WEEKDAY_NAMES.fa[fault.written], en: WEEKDAY_NAMES.en[fault.written] };
  const actual = { fa: WEEKDAY_NAMES.fa[fault.actual], en: WEEKDAY_NAMES.en[fault.actual] };
  const place = { start: date.start, end: date.end };
  const day = date.from;
  if (day === undefined || date.from !== date.to || date.calendar === 'none') {
    return {
      ...place,
      message: {
        fa: `این روز ${actual.fa} است، نه ${written.fa}`,
        en: `That day is a ${actual.en}, not a ${written.en}`,
      },
      fixes: [rightWeekday(analysis, fault)],
    };
  }
  const nearest = nearestDay(day, fault.written);
  const region = regionOf(analysis);
  const said = dayText(day, date.calendar, region);
  const near = dayText(nearest, date.calendar, region);
  return {
    ...place,
    message: {
      fa: `${said.fa} ${actual.fa} است، نه ${written.fa}؛ نزدیک‌ترین ${written.fa} ${near.fa} است`,
      en: `${said.en} is a ${actual.en}, not a ${written.en}; the nearest ${written.en} is ${near.en}`,
    },
    fixes: () => [
      ...(suits(analysis, date, day) ? [rightWeekday(analysis, fault)] : []),
      ...(suits(analysis, date, nearest) && !isSaidElsewhere(analysis, date, day)
        ? rightDay(analysis, date, fault, nearest)
        : []),
    ],
  };
}

function rightWeekday({ article: { text } }: Analysis, { actual, start, end }: Fault): Fix {
  const name = weekdayLike(text.slice(start, end), actual);
  return {
    title: { fa: `«${name}» بنویس`, en: `Write “${name}”` },
    safe: false,
    edits: [{ start, end, text: name }],
  };
}

/** Rewrites what follows the weekday, where that is the whole date and written in words («دوشنبه ۱۹ دی ۱۴۰۰»). */
function rightDay(analysis: Analysis, date: ResolvedDate, fault: Fault, day: DayNumber): readonly Fix[] {
  const { components } = date.mention;
  if (date.calendar === 'none' || date.kind !== 'date' || components.until !== undefined || fault.start >= date.end)
    return [];
  const rest = analysis.article.text.slice(fault.end, date.end);
  if (/[/\-.:]/.test(rest) || !/[0-9٠-٩۰-۹]/.test(rest)) return [];
  const year =
    components.year !== undefined ||
    CALENDARS[date.calendar].fromDay(day).year !== CALENDARS[date.calendar].fromDay(date.from ?? day).year;
  const text = formatDay(day, { calendar: date.calendar, ...handOf(analysis), year });
  const lead = /^[\s،,\u200c]*/.exec(rest)?.[0] ?? '';
  return [
    {
      title: {
        fa: `«${weekdayName(fault.written)} ${text}» بنویس`,
        en: `Write “${weekdayName(fault.written)} ${text}”`,
      },
      safe: false,
      edits: [{ start: fault.end + lead.length, end: date.end, text }],
    },
  ];
}
