import { CALENDARS } from '../../calendars/calendars';
import type { DayNumber } from '../../calendars/day';
import type { DateComponents } from '../types';
import { type CalendarOfMonth, NAMED_DAYS } from '../words';
import { distance } from './interval';
import { calendarOfCentury } from './periods';
import type { Anchors } from './value';

/** So many days away a month that the text spoke of is none that «این ماه» would be said of on the day of writing. */
const OTHER_MONTH = 62;
const LONGEST_MONTH = 31;
const SHORTEST_MONTH = 28;

/** «در این ماه», where the text has just named a month of another time. */
export function isSpokenOf(
  { monthOffset, anchored, tense }: DateComponents,
  { last, reference, month }: Anchors,
): boolean {
  if (monthOffset !== 0 || anchored !== true || last === undefined || reference === undefined) return false;
  // «در شهریور … در این ماه … افزایش داشت»
  if (tense === 'past' && month !== undefined && month.from === last.from && month.to === last.to) return true;
  const days = last.to - last.from + 1;
  return days >= SHORTEST_MONTH && days <= LONGEST_MONTH && distance(last, reference) > OTHER_MONTH;
}

/** The calendar in which the parts are counted. */
export function calendarFor(parts: DateComponents, anchors: Anchors): CalendarOfMonth {
  if (parts.calendar !== undefined) return parts.calendar;
  if (parts.abroad === true) return 'gregorian';
  if (parts.fresh === true && parts.year === undefined && isBeforeJanuary(anchors.reference)) return 'gregorian';
  if (parts.named !== undefined) return NAMED_DAYS[parts.named].calendar;
  if (parts.century !== undefined) return calendarOfCentury(parts);
  if (parts.twoDigitYear === true) return 'solar';
  const year = parts.year ?? parts.decade;
  if (
    year === undefined &&
    anchors.lastCalendar !== undefined &&
    (parts.yearOffset === 'same' ||
      parts.monthOffset === 'same' ||
      isSpokenOf(parts, anchors) ||
      // «در ۲۰۰۴ در ونیز و سال بعد در پاریس …»
      (parts.sequel === true && parts.tense === 'past' && parts.yearOffset !== undefined) ||
      (parts.yearOffset === 0 && parts.anchored === true))
  )
    return anchors.lastCalendar;
  if (year !== undefined)
    return year >= 1500
      ? 'gregorian'
      : year >= 1430 && anchors.reference !== undefined && year > CALENDARS.solar.fromDay(anchors.reference).year + 25
        ? 'lunar'
        : 'solar';
  return anchors.main;
}

/** Days before the first of January in which «سال نو» is the one that it begins. */
const LAST_WEEKS = 21;

function isBeforeJanuary(reference: DayNumber | undefined): boolean {
  if (reference === undefined) return false;
  return CALENDARS.gregorian.fromDay(reference + LAST_WEEKS).year > CALENDARS.gregorian.fromDay(reference).year;
}
