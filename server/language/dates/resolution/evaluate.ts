import type { Text } from '../../text';
import type { DateComponents } from '../types';
import { type CalendarOfMonth, NAMED_DAYS } from '../words';
import { calendarFor } from './calendarFor';
import { counterpart } from './counterpart';
import { eraFault } from './eraFault';
import { inYear, knownYear, openYear } from './impliedYear';
import { monthsOf, oneDay, yearsOf } from './interval';
import { dayOfMonth, inMonth, lastWeek, monthAwayFrom, namedMonth } from './months';
import { isAtTheDoor, namedInterval } from './namedDays';
import { century, cut, decade, monthsWithin, schoolYear, season } from './periods';
import { reasons } from './reasons';
import { type Anchors, found, none, type Value } from './value';
import { weekAwayFrom, weekdayAlone } from './weekdays';

/** «نوروز», «روز نخست دههٔ فجر» */
function namedDay(parts: DateComponents, named: number, calendar: CalendarOfMonth, anchors: Anchors): Value {
  const day = NAMED_DAYS[named];
  const at = inYear(parts, calendar, anchors, (year) => namedInterval(day, year));
  if (at === undefined) return none(reasons.noReference);
  const days = namedInterval(day, isAtTheDoor(parts, day, at.year, anchors) ? at.year + 1 : at.year);
  const meant = parts.nthDay === undefined ? days : oneDay(days.from + parts.nthDay - 1);
  return found(meant, reasons.named(day.name), ...at.reasons);
}

/** «دیروز», «روز بعد», «همان روز» */
function dayAway(parts: DateComponents, dayOffset: number | 'same', anchors: Anchors): Value {
  const { reference, lastDays, last, region } = anchors;
  // «تا غروب»: of the day that the text is at, else of that of writing.
  const isOfToday = parts.partOfDay !== undefined && parts.anchored === true && lastDays === undefined;
  if (dayOffset === 'same' || (dayOffset === 0 && parts.anchored === true && !isOfToday))
    return lastDays === undefined ? none(reasons.noAntecedent) : found(lastDays, reasons.same);
  // «روز بعد» counts from the days last spoken of, else from the month or year.
  const antecedent = lastDays ?? last;
  // «روز بعد آزاد شد», of a day that the text does not date
  if (parts.anchored === true && dayOffset > 0 && antecedent === undefined && parts.tense === 'past')
    return none(reasons.noAntecedent);
  const base =
    parts.anchored === true && !(isOfToday && dayOffset === 0)
      ? ((dayOffset > 0 ? antecedent?.to : antecedent?.from) ?? reference)
      : reference;
  return base === undefined
    ? none(reasons.noReference)
    : found(oneDay(base + dayOffset), reasons.fromReference(base, region));
}

const saysYear = ({ year, yearOffset }: DateComponents): boolean => year !== undefined || yearOffset !== undefined;

/** Why a year is the one meant, if that needs saying. */
const whyYear = ({ reason }: { readonly reason?: Text | undefined }): readonly Text[] =>
  reason === undefined ? [] : [reason];

/** A year, or what `within` makes of it. */
function ofYear(
  parts: DateComponents,
  calendar: CalendarOfMonth,
  anchors: Anchors,
  within: (year: number, why: readonly Text[]) => Value,
): Value {
  const year = knownYear(parts, calendar, anchors);
  return year === undefined ? none(reasons.noReference) : within(year.year, whyYear(year));
}

/** «سال تحصیلی گذشته» and its months: the year from Mehr, unless the parts name a month or a day otherwise. */
const isSchoolYear = ({ fromMehr, yearOffset, calendar, week, nthDay, named, season }: DateComponents): boolean =>
  fromMehr === true && yearOffset !== 'same' && (calendar ?? week ?? nthDay ?? named ?? season) === undefined;

/** «سال دوم», «روز سوم»: counted from what happened. */
const isOfEvent = (parts: DateComponents): boolean =>
  parts.nthYear !== undefined || (parts.nthDay !== undefined && !saysYear(parts));

/** «سه‌ماههٔ نخست», «هفتهٔ دوم سال»: whether the parts name a stretch of a year that is no month. */
const isStretchOfYear = ({ quarter, century, centuryOffset, half, months, nthDay, week }: DateComponents): boolean =>
  (quarter !== undefined && (century ?? centuryOffset) === undefined) ||
  (half ?? months ?? nthDay ?? week) !== undefined;

function stretchOfYear(parts: DateComponents, calendar: CalendarOfMonth, anchors: Anchors): Value {
  if (!saysYear(parts)) return none(reasons.noAntecedent);
  const of = monthsWithin(parts);
  const year = parts.openYear === true ? openYear(parts, calendar, anchors, of) : knownYear(parts, calendar, anchors);
  if (year === undefined) return none(reasons.noReference);
  const why = whyYear(year);
  if ((parts.quarter ?? parts.half ?? parts.months) !== undefined)
    return found(monthsOf(calendar, year.year, ...of), ...why);
  const ofMehr = parts.fromMehr === true ? schoolYear({ ...parts, week: undefined }, anchors) : undefined;
  const start = ofMehr?.kind === 'interval' ? ofMehr.interval.from : yearsOf(calendar, year.year).from;
  if (parts.nthDay !== undefined) return found(oneDay(start + parts.nthDay - 1), ...why);
  if (parts.week === -1) return found(lastWeek(yearsOf(calendar, year.year)), ...why);
  const week = (parts.week ?? 1) - 1;
  return found({ from: start + 7 * week, to: start + 7 * week + 6 }, ...why);
}

/** The whole stretch that the parts name, before an edge cuts it: the finest of them says what kind it is. */
function whole(parts: DateComponents, anchors: Anchors): Value {
  const calendar = calendarFor(parts, anchors);
  if (parts.vague !== undefined) return none(parts.vague === 'event' ? reasons.event : reasons.vague);
  if (parts.counterpart !== undefined) return counterpart(parts.counterpart, calendar, anchors);
  if (isSchoolYear(parts)) return schoolYear(parts, anchors);
  if (parts.named !== undefined) return namedDay(parts, parts.named, calendar, anchors);
  if (parts.dayOffset !== undefined) return dayAway(parts, parts.dayOffset, anchors);
  if (parts.month !== undefined)
    return parts.day === undefined
      ? namedMonth(parts, parts.month, calendar, anchors)
      : dayOfMonth(parts, parts.month, parts.day, calendar, anchors);
  if (parts.monthOffset !== undefined) return monthAwayFrom(parts, parts.monthOffset, calendar, anchors);
  // «آخرین پنجشنبهٔ سال»
  if (parts.nthWeekday !== undefined && saysYear(parts))
    return ofYear(parts, calendar, anchors, (year, why) => inMonth(parts, yearsOf(calendar, year), why));
  if (parts.weekday !== undefined) return weekdayAlone(parts, parts.weekday.value, anchors);
  if (parts.weekOffset !== undefined) return weekAwayFrom(parts, parts.weekOffset, anchors);
  if (parts.season !== undefined || parts.seasonOffset !== undefined) return season(parts, anchors);
  if (isOfEvent(parts)) return none(reasons.event);
  if (isStretchOfYear(parts)) return stretchOfYear(parts, calendar, anchors);
  if (parts.decade !== undefined || parts.decadeOffset !== undefined) return decade(parts, calendar, anchors);
  if (parts.century !== undefined || parts.centuryOffset !== undefined) return century(parts, calendar, anchors);
  if (saysYear(parts)) return ofYear(parts, calendar, anchors, (year, why) => found(yearsOf(calendar, year), ...why));
  return none();
}

/** What the parts mean, without their `until`. */
export function evaluate(parts: DateComponents, anchors: Anchors): Value {
  const fault = eraFault(parts);
  if (fault !== undefined) return { kind: 'impossible', reasons: [], text: fault };
  const value = whole(parts, anchors);
  if (value.kind !== 'interval') return value;
  const interval = cut(value.interval, parts, calendarFor(parts, anchors));
  // «شب جمعه ۶ شهریور»: the date says which day.
  const isDated = parts.weekday !== undefined && parts.day !== undefined;
  if (parts.eve !== true || isDated) return { ...value, interval };
  return found({ from: interval.from - 1, to: interval.to - 1 }, ...value.reasons, reasons.eve);
}
