import { CALENDARS, dayIfExists } from '../../calendars/calendars';
import { type DayNumber, weekdayOf } from '../../calendars/day';
import type { Text } from '../../text';
import type { DateComponents } from '../types';
import { type CalendarOfMonth, NAMED_DAYS } from '../words';
import { eraFault } from './eraFault';
import { inYear, knownYear, openYear, sequelBase } from './impliedYear';
import { distance, type Interval, monthAway, monthsOf, oneDay, weekAway, yearsOf } from './interval';
import { isAtTheDoor, namedInterval } from './namedDays';
import { calendarOfCentury, century, cut, decade, monthsWithin, schoolYear, season } from './periods';
import { reasons } from './reasons';
import { type Anchors, found, none, type Value } from './value';

function dayOfMonth(
  parts: DateComponents,
  month: number,
  day: number,
  calendar: CalendarOfMonth,
  anchors: Anchors,
): Value {
  // A day beyond its month runs on into the next one here; whether it exists is asked when the year is known.
  if (month > 12 || month < 1 || day < 1) return { kind: 'impossible', reasons: [], text: reasons.noMonth(month) };
  const weekday = parts.nthOfMonth === true ? parts.weekday?.value : undefined;
  const dated = weekday === undefined ? parts : { ...parts, weekday: undefined };
  const at = inYear(dated, calendar, anchors, (year) => oneDay(CALENDARS[calendar].toDay(year, month, day)));
  if (at === undefined) {
    const longest =
      calendar === 'gregorian'
        ? month === 2
          ? 29
          : CALENDARS.gregorian.monthLength(2024, month)
        : calendar === 'solar'
          ? month <= 6
            ? 31
            : 30
          : 30;
    if (day > longest)
      return {
        kind: 'impossible',
        reasons: [],
        text: reasons.noDay(calendar, month, day, undefined, longest, regionOf(parts)),
      };
    return none(reasons.noReference);
  }
  const dayNumber = dayIfExists(calendar, at.year, month, day);
  if (dayNumber === undefined) {
    return {
      kind: 'impossible',
      reasons: at.reasons,
      text: reasons.noDay(
        calendar,
        month,
        day,
        at.year,
        CALENDARS[calendar].monthLength(at.year, month),
        regionOf(parts),
      ),
    };
  }
  const nth =
    weekday === undefined || weekdayOf(dayNumber) === weekday
      ? undefined
      : nthWeekday(monthsOf(calendar, at.year, month), weekday, day);
  return found(nth ?? oneDay(dayNumber), ...at.reasons);
}

/** «جمعهٔ بعد» counts from the day that the text is at, unless that is gone and the verb looks ahead. */
function weekdayBase({ anchored, tense }: DateComponents, { reference, lastDays }: Anchors): DayNumber | undefined {
  if (anchored !== true || lastDays === undefined) return reference;
  return tense === 'future' && reference !== undefined && lastDays.to < reference ? reference : lastDays.to;
}

function weekdayAlone(parts: DateComponents, weekday: number, anchors: Anchors): Value {
  if (anchors.near !== undefined && parts.weekOffset === undefined && parts.weekdayOffset === undefined) {
    const ahead = (weekday - weekdayOf(anchors.near) + 7) % 7;
    return found(oneDay(anchors.near + ahead), reasons.weekdayAfter(anchors.near, anchors.region));
  }
  const reference = weekdayBase(parts, anchors);
  if (reference === undefined) return none(reasons.noReference);
  const base = sequelBase(parts, { ...anchors, reference }) ?? reference;
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  if (parts.weekOffset !== undefined && parts.weekOffset !== 'same') {
    const day = weekAway(base, parts.weekOffset).from + weekday;
    // «شنبهٔ این هفته خواهد بود», where weeks begin on Monday
    const isNext = parts.weekOffset === 0 && parts.tense === 'future' && day < base;
    return found(oneDay(isNext ? day + 7 : day), reasons.fromReference(base, anchors.region));
  }
  if (parts.weekdayOffset === 0)
    return found(oneDay(weekAway(reference, 0).from + weekday), reasons.fromReference(reference, anchors.region));
  if (parts.weekdayOffset === -1)
    return found(oneDay(reference - (back === 0 ? 7 : back)), reasons.fromReference(reference, anchors.region));
  if (parts.weekdayOffset === 1)
    return found(oneDay(reference + (back === 0 ? 7 : 7 - back)), reasons.fromReference(reference, anchors.region));
  // «چهارشنبه (۲۴ مرداد) تعطیل است. … چهارشنبه، به مناسبت …»
  const { dated } = anchors;
  if (dated !== undefined && (parts.tense === undefined || (parts.tense === 'future' && dated === reference)))
    return found(oneDay(dated), reasons.same);
  if (parts.tense === 'future' && !(back === 0 && parts.fromToday === true))
    return found(oneDay(reference + (back === 0 ? 7 : 7 - back)), reasons.weekdayFuture(reference, anchors.region));
  return found(oneDay(reference - back), reasons.weekdayPast(reference, anchors.region));
}

function nthWeekday(month: Interval, weekday: number, nth: number): Interval | undefined {
  if (nth === -1) return oneDay(month.to - ((weekdayOf(month.to) - weekday + 7) % 7));
  const day = month.from + ((weekday - weekdayOf(month.from) + 7) % 7) + 7 * (nth - 1);
  return day > month.to ? undefined : oneDay(day);
}

/** So many days away a month that the text spoke of is none that «این ماه» would be said of on the day of writing. */
const OTHER_MONTH = 62;
const LONGEST_MONTH = 31;
const SHORTEST_MONTH = 28;

/** «در این ماه», where the text has just named a month of another time. */
function isSpokenOf({ monthOffset, anchored, tense }: DateComponents, { last, reference, month }: Anchors): boolean {
  if (monthOffset !== 0 || anchored !== true || last === undefined || reference === undefined) return false;
  // «در شهریور … در این ماه … افزایش داشت»
  if (tense === 'past' && month !== undefined && month.from === last.from && month.to === last.to) return true;
  const days = last.to - last.from + 1;
  return days >= SHORTEST_MONTH && days <= LONGEST_MONTH && distance(last, reference) > OTHER_MONTH;
}

/** The day from whose month the parts count. */
const monthBase = (parts: DateComponents, anchors: Anchors): DayNumber | undefined =>
  parts.monthOffset === 'same' || isSpokenOf(parts, anchors) ? anchors.last?.from : sequelBase(parts, anchors);

/** The whole stretch that the parts name, before an edge cuts it. */
function whole(parts: DateComponents, anchors: Anchors): Value {
  const calendar = calendarFor(parts, anchors);
  const { reference } = anchors;
  if (parts.vague !== undefined) return none(parts.vague === 'event' ? reasons.event : reasons.vague);
  if (
    parts.fromMehr === true &&
    parts.yearOffset !== 'same' &&
    (parts.calendar ?? parts.week ?? parts.nthDay ?? parts.named ?? parts.season) === undefined
  )
    return schoolYear(parts, anchors);
  if (parts.named !== undefined) {
    const day = NAMED_DAYS[parts.named];
    const at = inYear(parts, calendar, anchors, (year) => namedInterval(day, year));
    if (at === undefined) return none(reasons.noReference);
    const days = namedInterval(day, isAtTheDoor(parts, day, at.year, anchors) ? at.year + 1 : at.year);
    // «روز نخست دههٔ فجر»
    const meant = parts.nthDay === undefined ? days : oneDay(days.from + parts.nthDay - 1);
    return found(meant, reasons.named(day.name), ...at.reasons);
  }
  if (parts.dayOffset !== undefined) {
    // «تا غروب»: of the day that the text is at, else of that of writing.
    const isOfToday = parts.partOfDay !== undefined && parts.anchored === true && anchors.lastDays === undefined;
    if (parts.dayOffset === 'same' || (parts.dayOffset === 0 && parts.anchored === true && !isOfToday))
      return anchors.lastDays === undefined ? none(reasons.noAntecedent) : found(anchors.lastDays, reasons.same);
    // «روز بعد» counts from the days last spoken of, else from the month or year.
    const antecedent = anchors.lastDays ?? anchors.last;
    const base =
      parts.anchored === true && !(isOfToday && parts.dayOffset === 0)
        ? ((parts.dayOffset > 0 ? antecedent?.to : antecedent?.from) ?? reference)
        : reference;
    return base === undefined
      ? none(reasons.noReference)
      : found(oneDay(base + parts.dayOffset), reasons.fromReference(base, anchors.region));
  }
  if (parts.day !== undefined && parts.month !== undefined)
    return dayOfMonth(parts, parts.month, parts.day, calendar, anchors);
  if (parts.day !== undefined && parts.monthOffset !== undefined) {
    const base = monthBase(parts, anchors);
    if (base === undefined) return none(reasons.noReference);
    const month = monthAway(calendar, base, parts.monthOffset === 'same' ? (parts.shift ?? 0) : parts.monthOffset);
    const day = dayIfExists(calendar, month.year, month.month, parts.day);
    return day === undefined
      ? {
          kind: 'impossible',
          reasons: [],
          text: reasons.noDay(
            calendar,
            month.month,
            parts.day,
            month.year,
            CALENDARS[calendar].monthLength(month.year, month.month),
          ),
        }
      : found(oneDay(day), reasons.fromReference(base, anchors.region));
  }
  if (parts.month !== undefined) {
    const { month } = parts;
    if (typeof parts.monthOffset === 'number' && parts.monthOffset !== 0 && reference !== undefined) {
      const { year } = CALENDARS[calendar].fromDay(reference);
      const step = parts.monthOffset;
      const interval = [year - 1, year, year + 1]
        .map((candidate) => monthsOf(calendar, candidate, month))
        .filter(({ from, to }) => (step < 0 ? to < reference : from > reference));
      const chosen = step < 0 ? interval[interval.length - 1] : interval[0];
      return chosen === undefined
        ? none(reasons.noReference)
        : found(chosen, reasons.fromReference(reference, anchors.region));
    }
    const at = inYear(parts, calendar, anchors, (year) => monthsOf(calendar, year, month));
    if (at === undefined) return none(reasons.noReference);
    return inMonth(parts, monthsOf(calendar, at.year, month), at.reasons);
  }
  if (parts.monthOffset !== undefined) {
    const base = monthBase(parts, anchors);
    if (base === undefined) return none(reasons.noReference);
    const month = monthAway(calendar, base, parts.monthOffset === 'same' ? (parts.shift ?? 0) : parts.monthOffset);
    return inMonth(parts, month, [reasons.monthFrom(base, anchors.main, anchors.region)]);
  }
  // «آخرین پنجشنبهٔ سال»
  if (parts.nthWeekday !== undefined && (parts.year !== undefined || parts.yearOffset !== undefined)) {
    const year = knownYear(parts, calendar, anchors);
    if (year === undefined) return none(reasons.noReference);
    return inMonth(parts, yearsOf(calendar, year.year), year.reason === undefined ? [] : [year.reason]);
  }
  if (parts.weekday !== undefined) return weekdayAlone(parts, parts.weekday.value, anchors);
  if (parts.weekOffset !== undefined) {
    const base = parts.weekOffset === 'same' ? anchors.last?.from : sequelBase(parts, anchors);
    return base === undefined
      ? none(reasons.noReference)
      : found(
          weekAway(base, parts.weekOffset === 'same' ? (parts.shift ?? 0) : parts.weekOffset),
          reasons.fromReference(base, anchors.region),
        );
  }
  if (parts.season !== undefined || parts.seasonOffset !== undefined) return season(parts, anchors);
  if (
    parts.nthYear !== undefined ||
    (parts.nthDay !== undefined && parts.year === undefined && parts.yearOffset === undefined)
  )
    return none(reasons.event);
  if (
    (parts.quarter !== undefined && parts.century === undefined && parts.centuryOffset === undefined) ||
    parts.half !== undefined ||
    parts.months !== undefined ||
    parts.nthDay !== undefined ||
    parts.week !== undefined
  ) {
    if (parts.year === undefined && parts.yearOffset === undefined) return none(reasons.noAntecedent);
    const of = monthsWithin(parts);
    const year = parts.openYear === true ? openYear(parts, calendar, anchors, of) : knownYear(parts, calendar, anchors);
    if (year === undefined) return none(reasons.noReference);
    const why = year.reason === undefined ? [] : [year.reason];
    if (parts.quarter !== undefined || parts.half !== undefined || parts.months !== undefined)
      return found(monthsOf(calendar, year.year, ...of), ...why);
    const ofMehr = parts.fromMehr === true ? schoolYear({ ...parts, week: undefined }, anchors) : undefined;
    const start = ofMehr?.kind === 'interval' ? ofMehr.interval.from : yearsOf(calendar, year.year).from;
    if (parts.nthDay !== undefined) return found(oneDay(start + parts.nthDay - 1), ...why);
    if (parts.week === -1) return found(lastWeek(yearsOf(calendar, year.year)), ...why);
    const week = (parts.week ?? 1) - 1;
    return found({ from: start + 7 * week, to: start + 7 * week + 6 }, ...why);
  }
  if (parts.decade !== undefined || parts.decadeOffset !== undefined) return decade(parts, calendar, anchors);
  if (parts.century !== undefined || parts.centuryOffset !== undefined) return century(parts, calendar, anchors);
  if (parts.year !== undefined || parts.yearOffset !== undefined) {
    const year = knownYear(parts, calendar, anchors);
    return year === undefined
      ? none(reasons.noReference)
      : found(yearsOf(calendar, year.year), ...(year.reason === undefined ? [] : [year.reason]));
  }
  return none();
}

const lastWeek = ({ to }: Interval): Interval => ({ from: to - 6, to });

/** A week or a weekday of a month, or the month itself. */
function inMonth(parts: DateComponents, month: Interval, why: readonly Text[]): Value {
  if (parts.nthWeekday !== undefined && parts.weekday !== undefined) {
    const day = nthWeekday(month, parts.weekday.value, parts.nthWeekday);
    return day === undefined ? none(...why) : found(day, ...why);
  }
  if (parts.week === -1) return found(lastWeek(month), ...why);
  if (parts.week !== undefined) {
    const from = month.from + 7 * (parts.week - 1);
    return from > month.to ? none(...why) : found({ from, to: Math.min(from + 6, month.to) }, ...why);
  }
  return found({ from: month.from, to: month.to }, ...why);
}

/** The calendar in which the parts are counted. */
export function calendarFor(parts: DateComponents, anchors: Anchors): CalendarOfMonth {
  if (parts.calendar !== undefined) return parts.calendar;
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

/** Whose names of months the text uses. */
function regionOf({ afghan }: DateComponents): 'IR' | 'AF' {
  return afghan === true ? 'AF' : 'IR';
}

/** What the parts mean, without their `until`. */
export function evaluate(parts: DateComponents, anchors: Anchors): Value {
  const fault = eraFault(parts);
  if (fault !== undefined) return { kind: 'impossible', reasons: [], text: fault };
  const value = whole(parts, anchors);
  if (value.kind !== 'interval') return value;
  const interval = cut(value.interval, parts, calendarFor(parts, anchors));
  if (parts.eve !== true) return { ...value, interval };
  return found({ from: interval.from - 1, to: interval.to - 1 }, ...value.reasons, reasons.eve);
}
