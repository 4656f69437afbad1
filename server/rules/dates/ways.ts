import type { Analysis } from '../../language/analyse';
import { CALENDARS } from '../../language/calendars/calendars';
import type { DayNumber } from '../../language/calendars/day';
import { formatNumber } from '../../language/dates/format';
import type { ResolvedDate } from '../../language/dates/types';

type Calendar = 'solar' | 'gregorian' | 'lunar';

/** The days of a calendar that an article writes in full. */
export function daysIn({ dates }: Analysis, calendar: Calendar): readonly ResolvedDate[] {
  return dates.filter(
    (date) =>
      date.kind === 'date' &&
      date.grain === 'day' &&
      date.calendar === calendar &&
      date.mention.components.month !== undefined,
  );
}

/** Whether a date is written in numbers alone: «۱۴۰۰/۱۰/۲۰». */
export function isNumeric({ article }: Analysis, { start, end }: ResolvedDate): boolean {
  return /^[0-9٠-٩۰-۹\s/\-.]+$/.test(article.text.slice(start, end));
}

/** Whether an article writes the days of a calendar in numbers alone, so that a name of a month would be a second way. */
export function writesNumbers(
  analysis: Analysis,
  calendar: Calendar,
  isOther: (date: ResolvedDate) => boolean = () => true,
): boolean {
  const days = daysIn(analysis, calendar).filter(isOther);
  return days.length > 0 && days.every((date) => isNumeric(analysis, date));
}

/** A day in numbers, the year first, which reads in one way only: «۱۴۰۰/۱۰/۲۰». */
export function inNumbers(day: DayNumber, calendar: Calendar): string {
  const date = CALENDARS[calendar].fromDay(day);
  const two = (value: number): string => String(value).padStart(2, '0');
  return formatNumber(`${date.year}/${two(date.month)}/${two(date.day)}`);
}
