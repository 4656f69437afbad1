import type { Analysis } from '../../language/analyse';
import { CALENDARS } from '../../language/calendars/calendars';
import type { DayNumber } from '../../language/calendars/day';
import type { ResolvedDate } from '../../language/dates/types';
import { formatNumber } from '../../language/dates/wording/format';
import { groupBy } from '../../language/groupBy';
import { oncePer } from '../once';
import { handOf, writeSpan } from './writing';

type Calendar = 'solar' | 'gregorian' | 'lunar';

const days = oncePer(({ dates }: Analysis) =>
  groupBy(
    dates.filter(
      ({ kind, grain, mention }) => kind === 'date' && grain === 'day' && mention.components.month !== undefined,
    ),
    ({ calendar }) => calendar,
  ),
);

/** The days of a calendar that an article writes in full. */
export function daysIn(analysis: Analysis, calendar: Calendar): readonly ResolvedDate[] {
  return days(analysis).get(calendar) ?? [];
}

/** Whether a date is written in numbers alone: «۱۴۰۰/۱۰/۲۰». */
export function isNumeric({ article }: Analysis, { start, end }: ResolvedDate): boolean {
  return /^[0-9٠-٩۰-۹\s/\-.]+$/.test(article.text.slice(start, end));
}

/** How many days of a calendar an article writes, and how many of them in numbers. */
const counts = oncePer(
  (analysis: Analysis) =>
    new Map(
      [...days(analysis)].map(([calendar, own]) => [
        calendar,
        { all: own.length, numeric: own.filter((date) => isNumeric(analysis, date)).length },
      ]),
    ),
);

/**
 * Whether an article writes the days of a calendar in numbers alone, so that a name of a month would be a second way.
 * `but` are dates in numbers that are about to be rewritten.
 */
export function writesNumbers(analysis: Analysis, calendar: Calendar, but = 0): boolean {
  const { all, numeric } = counts(analysis).get(calendar) ?? { all: 0, numeric: 0 };
  return numeric > but && all === numeric;
}

/** A day in numbers, the year first, which reads in one way only: «۱۴۰۰/۱۰/۲۰». */
export function inNumbers(day: DayNumber, calendar: Calendar): string {
  const date = CALENDARS[calendar].fromDay(day);
  const two = (value: number): string => String(value).padStart(2, '0');
  return formatNumber(`${date.year}/${two(date.month)}/${two(date.day)}`);
}

/** A day as the article's writer would write it: in numbers where its days of that calendar are, else with its own names of months. */
export function writeLikeArticle(analysis: Analysis, day: DayNumber, calendar: Calendar, weekday = false): string {
  return writesNumbers(analysis, calendar)
    ? inNumbers(day, calendar)
    : writeSpan(day, day, calendar, handOf(analysis), weekday);
}
