import { CALENDARS, dayIfExists } from '../calendars/calendars';
import { type DayNumber, isoOf, weekdayOf } from '../calendars/day';
import type { Text } from '../text';
import { distance, type Interval, monthAway, monthsOf, oneDay, weekAway, yearsOf } from './interval';
import { namedInterval } from './namedDays';
import { reasons } from './reasons';
import type { DateComponents } from './types';
import { type CalendarOfMonth, NAMED_DAYS } from './words';
import { calendarOfYearBeside, expandYear, yearInCalendar } from './years';

/** From where a date without all its parts is worked out. */
export interface Anchors {
  /** The day of writing. */
  readonly reference: DayNumber | undefined;
  /** The calendar in which the article counts months and years. */
  readonly main: CalendarOfMonth;
  /** What the text last spoke of. */
  readonly last: Interval | undefined;
  /** A fuller date beside it, from which the year is taken before the reference is asked. */
  readonly near: DayNumber | undefined;
}

export type Value =
  | { readonly kind: 'interval'; readonly interval: Interval; readonly reasons: readonly Text[] }
  /** A day, month or clock time that does not exist. */
  | { readonly kind: 'impossible'; readonly reasons: readonly Text[]; readonly text: Text }
  | { readonly kind: 'none'; readonly reasons: readonly Text[] };

const none = (...why: readonly Text[]): Value => ({ kind: 'none', reasons: why });
const found = (interval: Interval, ...why: readonly Text[]): Value => ({ kind: 'interval', interval, reasons: why });

/** A verb moves the year only where the nearest day lies so far on the wrong side of the day of writing. */
const TENSE_DAYS = 45;
/** Beyond so many days a weekday decides between two years. */
const WEEKDAY_DAYS = 120;
/** A fallback for expanding two digits where the article has no day at all. */
const NO_ANCHOR: DayNumber = CALENDARS.solar.toDay(1404, 1, 1);

function anchorOf(anchors: Anchors): DayNumber | undefined {
  return anchors.near ?? anchors.reference ?? anchors.last?.from;
}

/** The known year of the parts in a calendar, or undefined where the text leaves it open. */
function knownYear(
  parts: DateComponents,
  calendar: CalendarOfMonth,
  anchors: Anchors,
): { readonly year: number; readonly reason?: Text } | undefined {
  const anchor = anchorOf(anchors) ?? NO_ANCHOR;
  if (parts.year !== undefined) {
    if (parts.era === 'bc') return { year: 1 - parts.year };
    if (parts.twoDigitYear === true) {
      const own = calendar === 'gregorian' && parts.era === undefined ? 'solar' : calendar;
      const year = expandYear(own, parts.year, anchor);
      return {
        year: parts.month === undefined ? year : yearInCalendar(calendar, parts.month, year, own),
        reason: reasons.twoDigits(year),
      };
    }
    const yearCalendar =
      parts.era === 'solar' || parts.era === 'gregorian' || parts.era === 'lunar'
        ? parts.era
        : calendarOfYearBeside(calendar, parts.year);
    return { year: yearInCalendar(calendar, parts.month ?? (parts.season ?? 1) * 3, parts.year, yearCalendar) };
  }
  if (parts.yearOffset === 'same') {
    if (anchors.last === undefined) return undefined;
    return { year: CALENDARS[calendar].fromDay(anchors.last.from).year, reason: reasons.sameYear };
  }
  if (parts.yearOffset !== undefined && anchors.reference !== undefined) {
    if (calendar === 'lunar') return lunarYearWithin(parts, parts.yearOffset, anchors.reference, anchors.main);
    const base = CALENDARS[calendar].fromDay(anchors.reference).year;
    return { year: base + parts.yearOffset, reason: reasons.fromReference(anchors.reference) };
  }
  return undefined;
}

/** «عید فطر امسال», «رمضان سال گذشته»: the lunar year whose day falls in the year that the article counts. */
function lunarYearWithin(
  parts: DateComponents,
  offset: number,
  reference: DayNumber,
  main: CalendarOfMonth,
): { readonly year: number; readonly reason: Text } {
  const counted = main === 'lunar' ? 'solar' : main;
  const { from, to } = yearsOf(counted, CALENDARS[counted].fromDay(reference).year + offset);
  const named = parts.named === undefined ? undefined : NAMED_DAYS[parts.named];
  const month = parts.month ?? named?.month ?? 1;
  const day = parts.day ?? named?.day ?? 15;
  const first = CALENDARS.lunar.fromDay(from).year;
  const dayIn = (year: number): DayNumber => CALENDARS.lunar.toDay(year, month, day);
  const within = [first, first + 1].find((year) => dayIn(year) >= from && dayIn(year) <= to) ?? first;
  // «رمضان امسال آغاز شد», said in summer: the last one, though the solar year has turned since.
  const gone = offset === 0 && parts.tense === 'past' && dayIn(within) > reference;
  return { year: gone ? within - 1 : within, reason: reasons.fromReference(reference) };
}

/** The year that brings `at(year)` nearest to the anchor, the verb and the weekday considered. */
function impliedYear(
  parts: DateComponents,
  calendar: CalendarOfMonth,
  anchors: Anchors,
  at: (year: number) => Interval,
): { readonly year: number; readonly reasons: readonly Text[] } | undefined {
  const anchor = anchors.near ?? anchors.reference;
  if (anchor === undefined) return undefined;
  const current = CALENDARS[calendar].fromDay(anchor).year;
  const why: Text[] = [anchors.near === undefined ? reasons.nearestYear(anchor) : reasons.yearBeside(anchor)];
  let year = current;
  for (const candidate of [current - 1, current + 1]) {
    if (distance(at(candidate), anchor) < distance(at(year), anchor)) year = candidate;
  }
  if (anchors.near === undefined) {
    if (parts.tense === 'past' && at(year).from > anchor + TENSE_DAYS) {
      year -= 1;
      why.push(reasons.past);
    } else if (parts.tense === 'future' && at(year).to < anchor - TENSE_DAYS) {
      year += 1;
      why.push(reasons.future);
    }
  }
  const { weekday } = parts;
  if (
    weekday !== undefined &&
    weekdayOf(at(year).from) !== weekday.value &&
    distance(at(year), anchor) > WEEKDAY_DAYS
  ) {
    const other = [year - 1, year + 1].find(
      (candidate) => weekdayOf(at(candidate).from) === weekday.value && distance(at(candidate), anchor) < 366,
    );
    if (other !== undefined) {
      year = other;
      why.push(reasons.weekdayDecides);
    }
  }
  return { year, reasons: why };
}

/**
 * The year of a range within one year («فروردین تا آبان», «۱۰ تا ۱۳ ژانویه») that says none: the one that brings the whole
 * nearest. Undefined where the text says it, or where the range crosses a new year or goes backwards.
 */
export function impliedRangeYear(
  parts: DateComponents,
  until: DateComponents,
  anchors: Anchors,
): { readonly year: number; readonly reasons: readonly Text[] } | undefined {
  const { month, day, calendar } = parts;
  if (month === undefined || until.month === undefined || calendar === undefined || until.calendar !== calendar)
    return undefined;
  if (month < 1 || month > 12 || until.month < month || until.month > 12) return undefined;
  if ((until.month === month && (until.day ?? 31) < (day ?? 1)) || (day === undefined) !== (until.day === undefined))
    return undefined;
  for (const { year, yearOffset, monthOffset, weekday } of [parts, until]) {
    if (year !== undefined || yearOffset !== undefined || monthOffset !== undefined || weekday !== undefined)
      return undefined;
  }
  const last = until.month;
  const reckoning = CALENDARS[calendar];
  return impliedYear(parts, calendar, anchors, (year) => ({
    from: reckoning.toDay(year, month, day ?? 1),
    to: until.day === undefined ? monthsOf(calendar, year, last).to : reckoning.toDay(year, last, until.day),
  }));
}

/** A month's or a day's year, then what stands in it. */
function inYear(
  parts: DateComponents,
  calendar: CalendarOfMonth,
  anchors: Anchors,
  at: (year: number) => Interval,
): { readonly year: number; readonly reasons: readonly Text[] } | undefined {
  const known = knownYear(parts, calendar, anchors);
  if (known !== undefined) return { year: known.year, reasons: known.reason === undefined ? [] : [known.reason] };
  return parts.yearOffset === undefined ? impliedYear(parts, calendar, anchors, at) : undefined;
}

function dayOfMonth(
  parts: DateComponents,
  month: number,
  day: number,
  calendar: CalendarOfMonth,
  anchors: Anchors,
): Value {
  // A day beyond its month runs on into the next one here; whether it exists is asked when the year is known.
  if (month > 12 || month < 1 || day < 1) return { kind: 'impossible', reasons: [], text: reasons.noMonth(month) };
  const at = inYear(parts, calendar, anchors, (year) => oneDay(CALENDARS[calendar].toDay(year, month, day)));
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
  return found(oneDay(dayNumber), ...at.reasons);
}

function weekdayAlone(parts: DateComponents, weekday: number, anchors: Anchors): Value {
  if (anchors.near !== undefined) {
    const ahead = (weekday - weekdayOf(anchors.near) + 7) % 7;
    return found(oneDay(anchors.near + ahead), reasons.weekdayAfter(anchors.near));
  }
  const { reference } = anchors;
  if (reference === undefined) return none(reasons.noReference);
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  if (parts.weekOffset !== undefined && parts.weekOffset !== 'same')
    return found(oneDay(weekAway(reference, parts.weekOffset).from + weekday), reasons.fromReference(reference));
  if (parts.weekdayOffset === 0)
    return found(oneDay(weekAway(reference, 0).from + weekday), reasons.fromReference(reference));
  if (parts.weekdayOffset === -1)
    return found(oneDay(reference - (back === 0 ? 7 : back)), reasons.fromReference(reference));
  if (parts.weekdayOffset === 1)
    return found(oneDay(reference + (back === 0 ? 7 : 7 - back)), reasons.fromReference(reference));
  if (parts.tense === 'future')
    return found(oneDay(reference + (back === 0 ? 7 : 7 - back)), reasons.weekdayFuture(reference));
  return found(oneDay(reference - back), reasons.weekdayPast(reference));
}

function nthWeekday(month: Interval, weekday: number, nth: number): Interval | undefined {
  if (nth === -1) return oneDay(month.to - ((weekdayOf(month.to) - weekday + 7) % 7));
  const day = month.from + ((weekday - weekdayOf(month.from) + 7) % 7) + 7 * (nth - 1);
  return day > month.to ? undefined : oneDay(day);
}

/** The calendar in which the parts are counted. */
export function calendarFor(parts: DateComponents, anchors: Anchors): CalendarOfMonth {
  if (parts.calendar !== undefined) return parts.calendar;
  if (parts.named !== undefined) return NAMED_DAYS[parts.named].calendar;
  if (parts.twoDigitYear === true) return 'solar';
  const year = parts.year ?? parts.decade;
  if (year !== undefined)
    return year >= 1500
      ? 'gregorian'
      : year >= 1430 && anchors.reference !== undefined && year > CALENDARS.solar.fromDay(anchors.reference).year + 25
        ? 'lunar'
        : 'solar';
  return anchors.main;
}

/** The whole stretch that the parts name, before an edge cuts it. */
function whole(parts: DateComponents, anchors: Anchors): Value {
  const calendar = calendarFor(parts, anchors);
  const { reference } = anchors;
  if (parts.vague !== undefined) return none(parts.vague === 'event' ? reasons.event : reasons.vague);
  if (parts.named !== undefined) {
    const day = NAMED_DAYS[parts.named];
    const at = inYear(parts, calendar, anchors, (year) => namedInterval(day, year));
    return at === undefined
      ? none(reasons.noReference)
      : found(namedInterval(day, at.year), reasons.named(day.name), ...at.reasons);
  }
  if (parts.dayOffset !== undefined) {
    if (parts.dayOffset === 'same' || (parts.dayOffset === 0 && parts.anchored === true))
      return anchors.last === undefined ? none(reasons.noAntecedent) : found(anchors.last, reasons.same);
    const base =
      parts.anchored === true
        ? ((parts.dayOffset > 0 ? anchors.last?.to : anchors.last?.from) ?? reference)
        : reference;
    return base === undefined
      ? none(reasons.noReference)
      : found(oneDay(base + parts.dayOffset), reasons.fromReference(base));
  }
  if (parts.day !== undefined && parts.month !== undefined)
    return dayOfMonth(parts, parts.month, parts.day, calendar, anchors);
  if (parts.day !== undefined && parts.monthOffset !== undefined) {
    const base = parts.monthOffset === 'same' ? anchors.last?.from : reference;
    if (base === undefined) return none(reasons.noReference);
    const month = monthAway(calendar, base, parts.monthOffset === 'same' ? 0 : parts.monthOffset);
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
      : found(oneDay(day), reasons.fromReference(base));
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
      return chosen === undefined ? none(reasons.noReference) : found(chosen, reasons.fromReference(reference));
    }
    const at = inYear(parts, calendar, anchors, (year) => monthsOf(calendar, year, month));
    if (at === undefined) return none(reasons.noReference);
    return inMonth(parts, monthsOf(calendar, at.year, month), at.reasons);
  }
  if (parts.monthOffset !== undefined) {
    const base = parts.monthOffset === 'same' ? anchors.last?.from : reference;
    if (base === undefined) return none(reasons.noReference);
    const month = monthAway(calendar, base, parts.monthOffset === 'same' ? 0 : parts.monthOffset);
    return inMonth(parts, month, [reasons.monthFrom(base, anchors.main)]);
  }
  if (parts.weekday !== undefined) return weekdayAlone(parts, parts.weekday.value, anchors);
  if (parts.weekOffset !== undefined) {
    const base = parts.weekOffset === 'same' ? anchors.last?.from : reference;
    return base === undefined
      ? none(reasons.noReference)
      : found(weekAway(base, parts.weekOffset === 'same' ? 0 : parts.weekOffset), reasons.fromReference(base));
  }
  if (parts.season !== undefined || parts.seasonOffset !== undefined) return season(parts, anchors);
  if (parts.nthDay !== undefined && parts.year === undefined) return none(reasons.event);
  if (
    parts.quarter !== undefined ||
    parts.half !== undefined ||
    parts.months !== undefined ||
    parts.nthDay !== undefined ||
    parts.week !== undefined
  ) {
    if (parts.year === undefined && parts.yearOffset === undefined) return none(reasons.noAntecedent);
    const year = knownYear(parts, calendar, anchors);
    if (year === undefined) return none(reasons.noReference);
    const why = year.reason === undefined ? [] : [year.reason];
    if (parts.quarter !== undefined)
      return found(monthsOf(calendar, year.year, parts.quarter * 3 - 2, parts.quarter * 3), ...why);
    if (parts.half !== undefined)
      return found(monthsOf(calendar, year.year, parts.half * 6 - 5, parts.half * 6), ...why);
    if (parts.months !== undefined) return found(monthsOf(calendar, year.year, 1, parts.months), ...why);
    const start = yearsOf(calendar, year.year).from;
    if (parts.nthDay !== undefined) return found(oneDay(start + parts.nthDay - 1), ...why);
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

/** A week or a weekday of a month, or the month itself. */
function inMonth(parts: DateComponents, month: Interval, why: readonly Text[]): Value {
  if (parts.nthWeekday !== undefined && parts.weekday !== undefined) {
    const day = nthWeekday(month, parts.weekday.value, parts.nthWeekday);
    return day === undefined ? none(...why) : found(day, ...why);
  }
  if (parts.week !== undefined) {
    const from = month.from + 7 * (parts.week - 1);
    return from > month.to ? none(...why) : found({ from, to: Math.min(from + 6, month.to) }, ...why);
  }
  return found({ from: month.from, to: month.to }, ...why);
}

function season(parts: DateComponents, anchors: Anchors): Value {
  const { reference } = anchors;
  const at =
    (number: number) =>
    (year: number): Interval =>
      monthsOf('solar', year, number * 3 - 2, number * 3);
  if (parts.season === undefined) {
    if (reference === undefined || typeof parts.seasonOffset !== 'number') return none(reasons.noReference);
    const { year, month } = CALENDARS.solar.fromDay(reference);
    const index = year * 4 + Math.floor((month - 1) / 3) + parts.seasonOffset;
    return found(at((((index % 4) + 4) % 4) + 1)(Math.floor(index / 4)), reasons.fromReference(reference));
  }
  const of = at(parts.season);
  if (typeof parts.seasonOffset === 'number' && reference !== undefined) {
    const { year } = CALENDARS.solar.fromDay(reference);
    const step = parts.seasonOffset;
    const all = [year - 1, year, year + 1].map(of);
    const chosen =
      step < 0
        ? all.filter(({ to }) => to < reference).pop()
        : step > 0
          ? all.find(({ from }) => from > reference)
          : of(year);
    return chosen === undefined ? none(reasons.noReference) : found(chosen, reasons.fromReference(reference));
  }
  const year = inYear({ ...parts, month: parts.season * 3 - 1 }, 'solar', anchors, of);
  return year === undefined ? none(reasons.noReference) : found(of(year.year), ...year.reasons);
}

function decade(parts: DateComponents, calendar: CalendarOfMonth, anchors: Anchors): Value {
  if (parts.decade !== undefined) {
    // «دههٔ هشتاد» is 1380s, «دههٔ هشتاد میلادی» 1980s.
    const first =
      parts.twoDigitYear === true
        ? (parts.era === 'gregorian' ? 1900 : parts.era === 'lunar' ? 1400 : 1300) + parts.decade
        : parts.decade;
    const own = parts.era === 'gregorian' ? 'gregorian' : calendar;
    return found(yearsOf(own, first, first + 9), ...(parts.twoDigitYear === true ? [reasons.twoDigits(first)] : []));
  }
  const base = parts.decadeOffset === 'same' ? anchors.last?.from : anchors.reference;
  if (base === undefined || parts.decadeOffset === undefined) return none(reasons.noReference);
  const first =
    Math.floor(CALENDARS[calendar].fromDay(base).year / 10) * 10 +
    10 * (parts.decadeOffset === 'same' ? 0 : parts.decadeOffset);
  return found(yearsOf(calendar, first, first + 9), reasons.fromReference(base));
}

function century(parts: DateComponents, calendar: CalendarOfMonth, anchors: Anchors): Value {
  if (parts.century !== undefined) {
    const own: CalendarOfMonth =
      parts.era === 'lunar' || parts.era === 'hijri' ? 'lunar' : parts.era === 'solar' ? 'solar' : 'gregorian';
    if (parts.era === 'bc') return found(yearsOf('gregorian', 1 - parts.century * 100, 100 - parts.century * 100));
    return found(yearsOf(own, parts.century * 100 - 99, parts.century * 100));
  }
  const base = parts.centuryOffset === 'same' ? anchors.last?.from : anchors.reference;
  if (base === undefined || parts.centuryOffset === undefined) return none(reasons.noReference);
  const index =
    Math.ceil(CALENDARS[calendar].fromDay(base).year / 100) +
    (parts.centuryOffset === 'same' ? 0 : parts.centuryOffset);
  return found(yearsOf(calendar, index * 100 - 99, index * 100), reasons.fromReference(base));
}

/** What an edge leaves of a stretch: «پایان تیرماه» is its last day, «نیمهٔ نخست ۲۰۲۵» half of it. */
function cut(interval: Interval, parts: DateComponents, calendar: CalendarOfMonth): Interval {
  const { edge } = parts;
  if (edge === 'start') return oneDay(interval.from);
  if (edge === 'end') return oneDay(interval.to);
  if (edge !== 'first-half' && edge !== 'second-half') return interval;
  const reckoning = CALENDARS[calendar];
  const first = reckoning.fromDay(interval.from);
  const last = reckoning.fromDay(interval.to);
  const years = last.year - first.year + 1;
  let middle = interval.from + Math.ceil((interval.to - interval.from + 1) / 2) - 1;
  if (first.day === 1 && first.month === 1 && last.month === 12) {
    middle =
      years === 1 ? monthsOf(calendar, first.year, 6).to : yearsOf(calendar, first.year + Math.floor(years / 2) - 1).to;
  } else if (first.month === last.month && years === 1) middle = reckoning.toDay(first.year, first.month, 15);
  return edge === 'first-half' ? { from: interval.from, to: middle } : { from: middle + 1, to: interval.to };
}

/** Whose names of months the text uses. */
function regionOf({ afghan }: DateComponents): 'IR' | 'AF' {
  return afghan === true ? 'AF' : 'IR';
}

/** What the parts mean, without their `until`. */
export function evaluate(parts: DateComponents, anchors: Anchors): Value {
  const value = whole(parts, anchors);
  if (value.kind !== 'interval') return value;
  return { ...value, interval: cut(value.interval, parts, calendarFor(parts, anchors)) };
}

export { isoOf };
