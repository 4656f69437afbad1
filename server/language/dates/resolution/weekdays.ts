import { type DayNumber, weekdayOf } from '../../calendars/day';
import { hourIn24 } from '../clockTime';
import type { DateComponents } from '../types';
import { PARTS, partRow } from '../words';
import { sequelBase } from './impliedYear';
import { type Interval, oneDay, weekAway } from './interval';
import { reasons } from './reasons';
import { type Anchors, found, none, type Value } from './value';

/** «جمعهٔ بعد» counts from the day that the text is at, unless that is gone and the verb looks ahead. */
function weekdayBase({ anchored, tense }: DateComponents, { reference, lastDays }: Anchors): DayNumber | undefined {
  if (anchored !== true || lastDays === undefined) return reference;
  return tense === 'future' && reference !== undefined && lastDays.to < reference ? reference : lastDays.to;
}

/** In the second half of the day. */
const isLate = (parts: DateComponents): boolean =>
  (parts.hour !== undefined && hourIn24(parts) >= NOON) ||
  (parts.partOfDay !== undefined && PARTS[partRow(parts.partOfDay)].hours === 'pm');
const NOON = 12;

/** So many days behind what was said of days to come, a day is still one of them. */
const isNext = (day: DayNumber, last: DayNumber): boolean => day > last && day - last <= 3;

/** Whether the next day of the week follows: «سه‌شنبه و چهارشنبه», «سه‌شنبه تا جمعه». */
const opensDays = ({ until }: DateComponents, weekday: number): boolean =>
  until?.weekday !== undefined && until.weekday.value !== weekday && until.weekOffset === undefined;

/** The day that a day of the week means by itself: «شنبه», «شنبهٔ گذشته». */
export function weekdayAlone(parts: DateComponents, weekday: number, anchors: Anchors): Value {
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
  const { dated, lastDays } = anchors;
  if (dated !== undefined && (parts.tense === undefined || (parts.tense === 'future' && dated === reference)))
    return found(oneDay(dated), reasons.same);
  // «غروب سه‌شنبه می‌رود», said on Tuesday: the evening to come; «سه‌شنبه و چهارشنبه بررسی می‌شود»: this one and the next.
  const isOfToday = back === 0 && (parts.fromToday === true || isLate(parts) || opensDays(parts, weekday));
  // «شنبه باران می‌بارد. … با اشاره به باران یکشنبه گفت»
  const ahead = reference + (7 - back);
  if (parts.unsure === true && lastDays !== undefined && lastDays.from > reference && isNext(ahead, lastDays.to))
    return found(oneDay(ahead), reasons.weekdayFuture(reference, anchors.region));
  if (parts.tense === 'future' && !isOfToday)
    return found(oneDay(reference + (back === 0 ? 7 : 7 - back)), reasons.weekdayFuture(reference, anchors.region));
  return found(oneDay(reference - back), reasons.weekdayPast(reference, anchors.region));
}

/** Such a weekday of a stretch, from 1, or its last one (−1); undefined where it has none. */
export function nthWeekday(month: Interval, weekday: number, nth: number): Interval | undefined {
  if (nth === -1) return oneDay(month.to - ((weekdayOf(month.to) - weekday + 7) % 7));
  const day = month.from + ((weekday - weekdayOf(month.from) + 7) % 7) + 7 * (nth - 1);
  return day > month.to ? undefined : oneDay(day);
}

/** «هفتهٔ گذشته», «همان هفته» */
export function weekAwayFrom(parts: DateComponents, weekOffset: number | 'same', anchors: Anchors): Value {
  const base = weekOffset === 'same' ? anchors.last?.from : sequelBase(parts, anchors);
  return base === undefined
    ? none(reasons.noReference)
    : found(
        weekAway(base, weekOffset === 'same' ? (parts.shift ?? 0) : weekOffset),
        reasons.fromReference(base, anchors.region),
      );
}
