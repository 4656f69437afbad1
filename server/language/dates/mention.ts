import { type Atom, Rank } from './phrases/atom';
import type { CalendarName, DateComponents, DateMention, Grain } from './types';
import { NAMED_DAYS } from './words';

const DURATION_GRAINS: Readonly<Record<string, Grain>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  night: 'day',
  week: 'week',
  month: 'month',
  'half-year': 'month',
  season: 'season',
  year: 'year',
  decade: 'year',
  century: 'year',
  millennium: 'year',
};

function grainOf({ kind, fine, parts }: Atom): Grain {
  if (kind === 'duration') return DURATION_GRAINS[parts.durationGrain ?? 'day'] ?? 'day';
  if (kind === 'set') {
    const unit = parts.setGrain ?? 'day';
    return unit === 'night'
      ? 'part-of-day'
      : unit === 'decade' || unit === 'century'
        ? unit
        : (DURATION_GRAINS[unit] ?? 'day');
  }
  if (kind === 'time' && parts.vague !== undefined) return parts.shortUnit ?? 'hour';
  switch (fine) {
    case Rank.clock:
      return (parts.second ?? parts.until?.second) !== undefined
        ? 'second'
        : (parts.minute ?? parts.until?.minute) !== undefined
          ? 'minute'
          : 'hour';
    case Rank.part:
      return 'part-of-day';
    case Rank.weekday:
    case Rank.day:
      // «اواخر وقت دوشنبه», «ساعات پایانی جمعه»; «روزهای پایانی دههٔ فجر» are days.
      return (parts.edge === 'early' || parts.edge === 'late') && parts.named === undefined ? 'part-of-day' : 'day';
    case Rank.week:
      return parts.edge === 'start' || parts.edge === 'end' || parts.edge === 'weekend' ? 'day' : 'week';
    case Rank.month:
      return parts.edge === 'start' || parts.edge === 'end' ? 'day' : 'month';
    case Rank.season:
      if (parts.edge === 'start' || parts.edge === 'end') return 'day';
      if (parts.century !== undefined) return 'century';
      // «دو ماه نخست پاییز»
      if (parts.season !== undefined && parts.months !== undefined) return 'month';
      if ((parts.season ?? parts.seasonOffset) !== undefined || parts.counterpart !== undefined) return 'season';
      if (parts.quarter !== undefined) return 'quarter';
      // «نه ماه نخست سال» counts months.
      return (parts.half ?? parts.months) === undefined ? 'year' : 'month';
    case Rank.decade:
      return 'decade';
    case Rank.century:
      return 'century';
    default:
      return parts.edge === 'start' || parts.edge === 'end' ? 'day' : 'year';
  }
}

/** A full year tells its calendar: 1000–1499 is Hijri, solar unless the text says lunar; from 1500 on Gregorian. */
function calendarOfYear(year: number): CalendarName {
  return year >= 1500 ? 'gregorian' : 'solar';
}

function calendarOf({ kind, parts }: Atom): CalendarName {
  if (kind === 'duration' || kind === 'set' || parts.vague !== undefined) return 'none';
  // «تابستان امسال» and «تابستان» alone hang on the day of writing; only a year gives a season its calendar.
  if (parts.season !== undefined) {
    if (parts.year === undefined) return 'none';
    // «بهار ۲۰۲۶»: the season's days are those of the solar year, its year is not.
    if (parts.twoDigitYear !== true && parts.era === undefined) return calendarOfYear(parts.year);
  }
  if (parts.calendar !== undefined) return parts.calendar;
  if (parts.named !== undefined) return NAMED_DAYS[parts.named].calendar;
  const year = parts.year ?? parts.decade;
  if (year === undefined) return parts.century !== undefined ? (parts.era === 'hijri' ? 'lunar' : 'gregorian') : 'none';
  return parts.twoDigitYear === true ? 'solar' : calendarOfYear(year);
}

/** An expression as the rest of the house sees it; units become offsets of the block. */
export function toMention(
  atom: Atom,
  range: { readonly start: number; readonly end: number },
  startOf: (unit: number) => number,
  endOf: (unit: number) => number,
): DateMention {
  const outward = (parts: DateComponents): DateComponents => ({
    ...parts,
    ...(parts.weekday === undefined
      ? {}
      : {
          weekday: { value: parts.weekday.value, start: startOf(parts.weekday.start), end: endOf(parts.weekday.end) },
        }),
    ...(parts.saidOn === undefined ? {} : { saidOn: startOf(parts.saidOn) }),
    ...(parts.lead === undefined ? {} : { lead: startOf(parts.lead) }),
    ...(parts.tail === undefined ? {} : { tail: endOf(parts.tail) }),
    ...(parts.dayStart === undefined ? {} : { dayStart: startOf(parts.dayStart) }),
    ...(parts.until === undefined ? {} : { until: outward(parts.until) }),
  });
  return {
    start: range.start,
    end: range.end,
    kind: atom.kind,
    calendar: calendarOf(atom),
    grain: grainOf(atom),
    components: outward(atom.parts),
  };
}
