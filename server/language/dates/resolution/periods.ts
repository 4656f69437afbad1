import { CALENDARS } from '../../calendars/calendars';
import type { DateComponents } from '../types';
import type { CalendarOfMonth } from '../words';
import { FIRST_MONTH, firstOfSchoolYear, inYear, sequelBase } from './impliedYear';
import { type Interval, monthsOf, nearestOn, oneDay, yearsOf } from './interval';
import { reasons } from './reasons';
import { type Anchors, found, none, type Value } from './value';

export function season(parts: DateComponents, anchors: Anchors): Value {
  const reference = sequelBase(parts, anchors);
  const at =
    (number: number) =>
    (year: number): Interval => {
      // «دو ماه نخست پاییز»
      const [before, behind] = parts.months === undefined ? [0, 0] : parts.months > 0 ? [0, 1] : [1, 0];
      return monthsOf('solar', year, number * 3 - 2 + before, number * 3 - behind);
    };
  if (parts.season === undefined) return none(reasons.vague);
  const of = at(parts.season);
  if (typeof parts.seasonOffset === 'number' && reference !== undefined) {
    const step = parts.seasonOffset;
    const chosen = step === 0 ? of(CALENDARS.solar.fromDay(reference).year) : nearestOn('solar', reference, step, of);
    return chosen === undefined
      ? none(reasons.noReference)
      : found(chosen, reasons.fromReference(reference, anchors.region));
  }
  const year = inYear({ ...parts, month: parts.season * 3 - 1 }, 'solar', anchors, of);
  return year === undefined ? none(reasons.noReference) : found(of(year.year), ...year.reasons);
}

/** «دههٔ نود به وعده گذشت؛ دههٔ بعد به فراموشی»: without a verb of its own, the one behind that which was just named. */
const goesOn = ({ sequel, tense }: DateComponents, { last }: Anchors): boolean =>
  sequel === true && tense === undefined && last !== undefined && last.to - last.from > NINE_YEARS;
/** Days. */
const NINE_YEARS = 9 * 366;

export function decade(parts: DateComponents, calendar: CalendarOfMonth, anchors: Anchors): Value {
  if (parts.decade !== undefined) {
    // «دههٔ هشتاد» is 1380s, «دههٔ هشتاد میلادی» 1980s.
    const first =
      parts.twoDigitYear === true
        ? (parts.era === 'gregorian' ? 1900 : parts.era === 'lunar' ? 1400 : 1300) + parts.decade
        : parts.decade;
    const own = parts.era === 'gregorian' ? 'gregorian' : calendar;
    return found(yearsOf(own, first, first + 9), ...(parts.twoDigitYear === true ? [reasons.twoDigits(first)] : []));
  }
  const base =
    parts.decadeOffset === 'same' || goesOn(parts, anchors) ? anchors.last?.from : sequelBase(parts, anchors);
  if (base === undefined || parts.decadeOffset === undefined) return none(reasons.noReference);
  const first =
    Math.floor(CALENDARS[calendar].fromDay(base).year / 10) * 10 +
    10 * (parts.decadeOffset === 'same' ? 0 : parts.decadeOffset);
  return found(yearsOf(calendar, first, first + 9), reasons.fromReference(base, anchors.region));
}

/** Centuries are Gregorian unless the text says otherwise. */
export const calendarOfCentury = ({ era }: DateComponents): CalendarOfMonth =>
  era === 'lunar' || era === 'hijri' ? 'lunar' : era === 'solar' ? 'solar' : 'gregorian';

/** The months of a year that the parts name, as it counts them: «سه ماه پایانی» are 10 to 12. */
export function monthsWithin({ half, quarter, months, month }: DateComponents): readonly [number, number] {
  if (half !== undefined) return [6 * half - 5, 6 * half];
  if (quarter !== undefined) return [3 * quarter - 2, 3 * quarter];
  if (months !== undefined) return months > 0 ? [1, months] : [13 + months, 12];
  return month === undefined ? [1, 12] : [month, month];
}

/** A year from Mehr to Shahrivar: of water, of fields, of schools; or a part of one («شش ماه نخست سال آبی»). */
export function schoolYear(parts: DateComponents, anchors: Anchors): Value {
  const { reference } = anchors;
  const first = firstOfSchoolYear(parts, reference);
  if (first === undefined) return none(reasons.noReference);
  const [from, to] = monthsWithin(parts).map((month) => {
    const index = month + FIRST_MONTH - 2;
    return monthsOf('solar', first + Math.floor(index / 12), (index % 12) + 1);
  });
  const interval = { from: from.from, to: to.to };
  return parts.year === undefined && reference !== undefined
    ? found(interval, reasons.fromReference(reference, anchors.region))
    : found(interval);
}

/** «دههٔ دوم قرن بیستم», «ربع اول قرن حاضر»: years behind the first of the century. */
function partOfCentury({ nthDecade, quarter }: DateComponents): Interval {
  const [nth, length] = nthDecade !== undefined ? [nthDecade, 10] : quarter !== undefined ? [quarter, 25] : [1, 100];
  return { from: length * (nth - 1), to: length * nth - 1 };
}

export function century(parts: DateComponents, calendar: CalendarOfMonth, anchors: Anchors): Value {
  if (parts.century !== undefined) {
    const own = calendarOfCentury(parts);
    if (parts.era === 'bc') return found(yearsOf('gregorian', 1 - parts.century * 100, 100 - parts.century * 100));
    const first = parts.century * 100 - 99;
    const { from, to } = partOfCentury(parts);
    return found(yearsOf(own, first + from, first + to));
  }
  const base = parts.centuryOffset === 'same' ? anchors.last?.from : sequelBase(parts, anchors);
  if (base === undefined || parts.centuryOffset === undefined) return none(reasons.noReference);
  const index =
    Math.ceil(CALENDARS[calendar].fromDay(base).year / 100) +
    (parts.centuryOffset === 'same' ? 0 : parts.centuryOffset);
  const part = partOfCentury(parts);
  const first = index * 100 - 99 + part.from;
  const last = index * 100 - 99 + part.to;
  return found(yearsOf(calendar, first, last), reasons.fromReference(base, anchors.region));
}

/** What an edge leaves of a stretch: «پایان تیرماه» is its last day, «نیمهٔ نخست ۲۰۲۵» half of it. */
export function cut(interval: Interval, parts: DateComponents, calendar: CalendarOfMonth): Interval {
  const { edge, edgeOf, firstDays, tenDays } = parts;
  if (tenDays !== undefined) {
    const tenth = interval.from + 10 * tenDays - 1;
    return { from: tenth - 9, to: tenDays < 3 ? tenth : interval.to };
  }
  if (edgeOf !== undefined) {
    const half = cut(interval, { edge: edgeOf }, calendar);
    return edge === 'first-half' || edge === 'second-half' ? half : cut(half, { edge }, calendar);
  }
  if (firstDays !== undefined)
    return firstDays > 0
      ? { from: interval.from, to: Math.min(interval.from + firstDays - 1, interval.to) }
      : { from: Math.max(interval.to + firstDays + 1, interval.from), to: interval.to };
  if (edge === 'start') return oneDay(interval.from);
  // Iran and Afghanistan rest on Thursday and Friday.
  if (edge === 'weekend') return { from: interval.to - 1, to: interval.to };
  if (edge === 'end') return oneDay(interval.to);
  if (edge === 'after') return oneDay(interval.to + 1);
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
