import { CALENDARS } from '../../calendars/calendars';
import { weekdayOf } from '../../calendars/day';
import type { Text } from '../../text';
import type { DateComponents, DateFault } from '../types';
import { calendarFor } from './calendarFor';
import { evaluate } from './evaluate';
import { impliedRangeYear } from './impliedYear';
import { distance, type Interval } from './interval';
import { reasons } from './reasons';
import type { Anchors, Value } from './value';

/** A value that is days. */
type Days = Extract<Value, { readonly kind: 'interval' }>;

/** A range without years may cross the new year where its end then lies no farther than this. */
const LONGEST_CROSSING = 200;
/** Of months, even where their ends are named («اول مهر تا پایان خرداد»), it may. */
const LONGEST_OF_MONTHS = 366;
/** Where its end is looked for, the nearer first: «مهر تا خرداد», «ژوئیه تا ژوئن». In days. */
const AHEAD = [183, 330];

/** What an expression came to mean, and what is wrong with it. */
export interface Outcome {
  readonly interval: Interval | undefined;
  readonly reasons: readonly Text[];
  readonly faults: readonly DateFault[];
}

const DAYS_IN_WEEK = 7;

/** Whether a written weekday is the day's. */
function weekdayFault(parts: DateComponents, interval: Interval, base: number): DateFault | undefined {
  const { weekday } = parts;
  if (weekday === undefined || parts.day === undefined || interval.from !== interval.to) return undefined;
  const actual = weekdayOf(interval.from);
  // «شب جمعه ۵ شهریور» may be of the Thursday.
  const isEve = parts.eve === true && (actual + 1) % DAYS_IN_WEEK === weekday.value;
  return actual === weekday.value || isEve
    ? undefined
    : {
        kind: 'weekday-mismatch',
        written: weekday.value,
        actual,
        start: base + weekday.start,
        end: base + weekday.end,
      };
}

/** «۲۶ اکتبر تا ۳ نوامبر همان سال»: where nothing was said before, the year is left to be implied. */
function withoutSame({ yearOffset, ...parts }: DateComponents, anchors: Anchors): DateComponents {
  return yearOffset === 'same' && anchors.last === undefined
    ? parts
    : { ...parts, ...(yearOffset === undefined ? {} : { yearOffset }) };
}

/** «تا پایان همین ماه» is the month in which the range begins. */
function sameAsStart({ anchored, ...parts }: DateComponents): DateComponents {
  if (anchored !== true) return parts;
  return {
    ...parts,
    ...(parts.yearOffset === 0 ? { yearOffset: 'same' } : {}),
    ...(parts.monthOffset === 0 ? { monthOffset: 'same' } : {}),
    ...(parts.weekOffset === 0 ? { weekOffset: 'same' } : {}),
  };
}

const isSame = ({ yearOffset, monthOffset, weekOffset }: DateComponents): boolean =>
  yearOffset === 'same' || monthOffset === 'same' || weekOffset === 'same';

const isWeekday = ({ weekday, day, list }: DateComponents): boolean =>
  weekday !== undefined && day === undefined && list !== true;

/** «از ۲۶ ژوئن تا شنبه» of a day weeks ago: the Saturday next to the day of writing. */
const isBeforeWeek = ({ month }: DateComponents, { from }: Interval, { reference }: Anchors): boolean =>
  month !== undefined && reference !== undefined && reference - from > DAYS_IN_WEEK;

/** From where the end of a range is worked out whose beginning is known. */
function anchorsOfEnd(parts: DateComponents, until: DateComponents, left: Interval, anchors: Anchors): Anchors {
  const isOpen = until.year === undefined && until.yearOffset === undefined;
  const isDayOfWeek = until.weekday !== undefined && until.day === undefined;
  const beside = isDayOfWeek && isBeforeWeek(parts, left, anchors) ? undefined : left.from;
  return {
    ...anchors,
    ...(isSame(until) ? { last: left, lastCalendar: calendarFor(parts, anchors) } : {}),
    near: isDayOfWeek || isOpen ? beside : anchors.near,
  };
}

/** The end of a range whose month lies before that of its beginning: in the next year, if it is not too far. */
function endBehind(until: DateComponents, left: Interval, right: Days, own: Anchors): Days {
  const longest = until.day === undefined ? LONGEST_OF_MONTHS : LONGEST_CROSSING;
  for (const ahead of right.interval.to < left.from ? AHEAD : []) {
    const later = evaluate(until, { ...own, near: left.from + ahead });
    if (later.kind !== 'interval') continue;
    const { to } = later.interval;
    if (to >= left.from && to - left.from <= longest) return later;
  }
  return right;
}

/** A range's or a list's two ends. */
export function resolveRange(first: DateComponents, second: DateComponents, anchors: Anchors, base: number): Outcome {
  const parts = withoutSame(first, anchors);
  const { day, month, year, weekday } = parts;
  const isDated = (day ?? month ?? year ?? (second.weekOffset === undefined ? undefined : weekday)) !== undefined;
  const until = isDated ? sameAsStart(second) : second;
  const joint = impliedRangeYear(parts, until, anchors);
  if (joint !== undefined) {
    const outcome = resolveRange({ ...parts, year: joint.year }, { ...until, year: joint.year }, anchors, base);
    return { ...outcome, reasons: [...joint.reasons, ...outcome.reasons] };
  }
  const start = weekdayBeforeEnd(parts, until, anchors) ?? evaluate(parts, anchors);
  if (start.kind !== 'interval') {
    const open = outcomeOf(start, parts, base);
    return start.kind === 'none' && runsBackWithinMonth(parts, until) ? { ...open, faults: [BACKWARDS] } : open;
  }
  const own = anchorsOfEnd(parts, until, start.interval, anchors);
  const { edge: _edge, ...tail } = until;
  const end = evaluate(until.edge === undefined ? tail : until, own);
  if (end.kind !== 'interval') return outcomeOf(end, until, base);
  const right = { ...end, interval: untilNow(parts, until, start.interval, end.interval, anchors) ?? end.interval };
  // «از سه‌شنبهٔ گذشته تا دوشنبهٔ این هفته»: that of the week before.
  const isWeekBefore = isWeekday(parts) && isWeekday(until) && right.interval.to < start.interval.from;
  const left = isWeekBefore ? { ...start, interval: weekBefore(start.interval) } : start;
  const mayTurn = until.year === undefined && until.month !== undefined && until.month !== parts.month;
  const behind = mayTurn ? endBehind(until, left.interval, right, own) : right;
  const earlier =
    yearBefore(parts, until, left.interval, behind.interval, anchors) ??
    yearUpTo(parts, until, left.interval, behind.interval);
  if (earlier !== undefined) return resolveRange({ ...parts, year: earlier }, until, anchors, base);
  return stretchOf([parts, left], [until, behind], base);
}

/** «از شنبه تا دوشنبه ۵ آذر», «از چهارشنبه تا ۱۵ فوریه»: the last such day before the end, if its weekday is told or no other lies before it. */
function weekdayBeforeEnd(parts: DateComponents, until: DateComponents, anchors: Anchors): Value | undefined {
  if (!isWeekday(parts) || parts.weekdayOffset !== undefined || (until.month ?? until.monthOffset) === undefined)
    return undefined;
  const end = evaluate(until, anchors);
  if (end.kind !== 'interval') return undefined;
  const start = evaluate(parts, anchors);
  const isBefore = start.kind === 'interval' && start.interval.from <= end.interval.from;
  return isBefore && until.weekday === undefined
    ? start
    : evaluate(parts, { ...anchors, near: end.interval.from - DAYS_IN_WEEK + 1 });
}

const weekBefore = ({ from, to }: Interval): Interval => ({ from: from - DAYS_IN_WEEK, to: to - DAYS_IN_WEEK });

/** From the first of two ends to the second, if that is not before it; a list counts either way. */
function stretchOf(
  [parts, left]: readonly [DateComponents, Days],
  [until, right]: readonly [DateComponents, Days],
  base: number,
): Outcome {
  const tellsMore = until.year === undefined && parts.until?.year !== undefined;
  const why = tellsMore
    ? [...left.reasons, ...right.reasons.filter((reason) => !left.reasons.includes(reason))]
    : left.reasons;
  const faults = [weekdayFault(parts, left.interval, base), weekdayFault(until, right.interval, base)].filter(
    (fault) => fault !== undefined,
  );
  const { from, to } = left.interval;
  if (right.interval.to >= from)
    return {
      interval: { from: Math.min(from, right.interval.from), to: Math.max(to, right.interval.to) },
      reasons: why,
      faults,
    };
  return parts.list === true
    ? { interval: { from: right.interval.from, to }, reasons: why, faults }
    : { interval: undefined, reasons: why, faults: [...faults, BACKWARDS] };
}
const BACKWARDS: DateFault = { kind: 'range-backwards', text: reasons.backwards };

/** «۲۷ تا ۲۲ جون»: in whichever year. */
const runsBackWithinMonth = ({ month, day = 0, list }: DateComponents, until: DateComponents): boolean =>
  list !== true && month !== undefined && month === until.month && day > (until.day ?? day) && until.year === undefined;

/** «اول مهر تا ۲۱ فروردین», said in spring: a range across the new year that has just ended is nearer than the next. */
function yearBefore(
  { month, calendar, year, yearOffset, tense }: DateComponents,
  until: DateComponents,
  { from }: Interval,
  { to }: Interval,
  { reference, near }: Anchors,
): number | undefined {
  if (year !== undefined || yearOffset !== undefined || until.year !== undefined || until.yearOffset !== undefined)
    return undefined;
  if (month === undefined || calendar === undefined || (until.month ?? 13) >= month || tense === 'future')
    return undefined;
  if (near !== undefined || reference === undefined || to <= from) return undefined;
  // «از دی تا خرداد ادامه داشت» is no stretch to come.
  const isOver = tense === 'past' && to > reference + FAR_END;
  if (from <= reference && !isOver) return undefined;
  // A year earlier it ends so many days from now.
  const isNearer = Math.abs(reference - (to - YEAR)) < from - reference;
  return isOver || isNearer ? CALENDARS[calendar].fromDay(from).year - 1 : undefined;
}
const YEAR = 365;

/** «از ۱۰ دی تا امروز», said in autumn: a day that lies before the other end, whichever year is nearer. */
const yearUpTo = (
  { month, calendar, year, yearOffset }: DateComponents,
  { dayOffset }: DateComponents,
  { from }: Interval,
  { to }: Interval,
): number | undefined =>
  typeof dayOffset === 'number' &&
  calendar !== undefined &&
  (year ?? yearOffset) === undefined &&
  month !== undefined &&
  from > to
    ? CALENDARS[calendar].fromDay(from).year - 1
    : undefined;

/** An end so many days from its beginning is far, one so near to the day of writing is meant by it. */
const FAR_END = 62;
const NEAR_NOW = 31;

/** «از ۷ اکتبر ۲۰۲۳ تا ۱۵ ژانویه», written in January 2025: a count that runs up to the writing. */
function untilNow(
  parts: DateComponents,
  until: DateComponents,
  { to }: Interval,
  end: Interval,
  anchors: Anchors,
): Interval | undefined {
  const { reference } = anchors;
  const isOpen = until.month !== undefined && until.year === undefined && until.yearOffset === undefined;
  if (!isOpen || parts.year === undefined || until.month === parts.month || reference === undefined) return undefined;
  if (parts.list === true || end.from - to < FAR_END) return undefined;
  const now = evaluate(until, { ...anchors, near: undefined });
  return now.kind === 'interval' && now.interval.from > end.to && distance(now.interval, reference) <= NEAR_NOW
    ? now.interval
    : undefined;
}

/** A value as an outcome; `base` is where the expression's block begins. */
export function outcomeOf(value: Value, parts: DateComponents, base: number): Outcome {
  if (value.kind === 'none') return { interval: undefined, reasons: value.reasons, faults: [] };
  if (value.kind === 'impossible')
    return { interval: undefined, reasons: value.reasons, faults: [{ kind: 'impossible', text: value.text }] };
  const fault = weekdayFault(parts, value.interval, base);
  return { interval: value.interval, reasons: value.reasons, faults: fault === undefined ? [] : [fault] };
}

/** A weekday beside its date means that date, and may contradict it. */
export function besideWeekday(parts: DateComponents, interval: Interval, base: number): Outcome {
  const fault = weekdayFault({ ...parts, day: 1 }, interval, base);
  return { interval, reasons: [reasons.dayBeside], faults: fault === undefined ? [] : [fault] };
}
