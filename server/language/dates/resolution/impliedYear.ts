import { CALENDARS } from '../../calendars/calendars';
import { type DayNumber, weekdayOf } from '../../calendars/day';
import type { Text } from '../../text';
import type { DateComponents } from '../types';
import { type CalendarOfMonth, NAMED_DAYS } from '../words';
import { distance, type Interval, monthsOf, yearsOf } from './interval';
import { reasons } from './reasons';
import type { Anchors } from './value';
import { calendarOfYearBeside, expandYear, yearInCalendar } from './years';

/** A verb moves the year only where the nearest day lies so far on the wrong side of the day of writing. */
const TENSE_DAYS = 45;
/** A day until which something is to be done may have passed so long ago in a text that is published late; a whole month may not. */
const LATE_DAYS = 14;
/** What lies so many days from the day of writing is of its own time; so near to each other, two dates are of one. */
const OWN_YEARS = 1100;
const CLOSE = 100;
/** Beyond so many days a weekday decides between two years. */
const WEEKDAY_DAYS = 120;
/** A fallback for expanding two digits where the article has no day at all. */
const NO_ANCHOR: DayNumber = CALENDARS.solar.toDay(1404, 1, 1);

function anchorOf(anchors: Anchors): DayNumber | undefined {
  return anchors.near ?? anchors.reference ?? anchors.last?.from;
}

/** The first month of the year of water, of fields, of schools: Mehr. */
export const FIRST_MONTH = 7;

/** The solar year in which a year from Mehr to Shahrivar begins. */
export function firstOfSchoolYear(
  { year, yearOffset = 0, fresh, twoDigitYear }: DateComponents,
  reference: DayNumber | undefined,
): number | undefined {
  if (year !== undefined) return twoDigitYear === true ? expandYear('solar', year, reference ?? NO_ANCHOR) : year;
  if (reference === undefined) return undefined;
  const today = CALENDARS.solar.fromDay(reference);
  // «سال تحصیلی جدید»: said from spring on, that of autumn.
  return today.year - (today.month < (fresh === true ? 4 : FIRST_MONTH) ? 1 : 0) + Number(yearOffset);
}

/** The known year of the parts in a calendar, or undefined where the text leaves it open. */
export function knownYear(
  parts: DateComponents,
  calendar: CalendarOfMonth,
  anchors: Anchors,
): { readonly year: number; readonly reason?: Text } | undefined {
  const anchor = anchors.reference ?? anchorOf(anchors) ?? NO_ANCHOR;
  // «خرداد سال تحصیلی گذشته»
  if (parts.fromMehr === true && parts.month !== undefined) {
    const first = firstOfSchoolYear(parts, anchors.reference);
    return first === undefined ? undefined : { year: parts.month < FIRST_MONTH ? first + 1 : first };
  }
  if (parts.year !== undefined) {
    if (parts.era === 'bc') return { year: 1 - parts.year };
    const namedMonth = parts.named === undefined ? undefined : NAMED_DAYS[parts.named].month;
    if (parts.twoDigitYear === true) {
      const own = parts.era === undefined ? 'solar' : calendar;
      const year = expandYear(own, parts.year, anchor);
      const month = parts.month ?? namedMonth;
      return {
        year: month === undefined ? year : yearInCalendar(calendar, month, year, own),
        reason: reasons.twoDigits(year),
      };
    }
    const isSolar = parts.era === undefined && isOfSolarYear(parts, calendar, parts.year, anchors);
    const yearCalendar =
      parts.era === 'solar' || parts.era === 'gregorian' || parts.era === 'lunar'
        ? parts.era
        : isSolar
          ? 'solar'
          : calendarOfYearBeside(calendar, parts.year);
    const month = parts.month ?? namedMonth ?? (parts.season ?? 1) * 3;
    return {
      year: yearInCalendar(calendar, month, parts.year, yearCalendar),
      ...(isSolar ? { reason: reasons.solarYear(parts.year) } : {}),
    };
  }
  if (parts.yearOffset === 'same' || (isThis(parts) && anchors.last !== undefined)) {
    if (anchors.last === undefined) return undefined;
    const counted = anchors.lastCalendar ?? calendar;
    const { year } = CALENDARS[counted].fromDay(anchors.last.from);
    return {
      year: yearInCalendar(calendar, parts.month ?? (parts.season ?? 1) * 3, year, counted) + (parts.shift ?? 0),
      reason: reasons.sameYear,
    };
  }
  // «در چهارم اردیبهشت سال بعد», of a text that speaks of another time
  const origin = parts.sequel === true ? (anchors.near ?? sequelBase(parts, anchors)) : anchors.reference;
  if (parts.yearOffset !== undefined && origin !== undefined) {
    if (parts.fresh === true)
      return { year: nearestYear(calendar, origin), reason: reasons.fromReference(origin, anchors.region) };
    if (calendar === 'lunar') return lunarYearWithin(parts, parts.yearOffset, origin, anchors);
    const base = CALENDARS[calendar].fromDay(origin).year;
    return { year: base + parts.yearOffset, reason: reasons.fromReference(origin, anchors.region) };
  }
  return undefined;
}

/** The year of «سه‌ماههٔ سوم»: that of the heading or the one just named, else this one, or the last where it is past and this one's is yet to come. */
export function openYear(
  { tense }: DateComponents,
  calendar: CalendarOfMonth,
  { frames, year, reference, region }: Anchors,
  months: readonly [number, number],
): { readonly year: number; readonly reason: Text } | undefined {
  const named = frames?.[0] ?? year;
  if (named !== undefined) {
    const first = CALENDARS[calendar].fromDay(named.from);
    // A Gregorian year begins in a solar one that is not meant.
    if (first.month === 1 && first.day === 1) return { year: first.year, reason: reasons.sameYear };
  }
  if (reference === undefined) return undefined;
  const current = CALENDARS[calendar].fromDay(reference).year;
  const isYetToCome = monthsOf(calendar, current, ...months).from > reference;
  return {
    year: tense === 'past' && isYetToCome ? current - 1 : current,
    reason: reasons.fromReference(reference, region),
  };
}

/** «سال بعد به ایران بازگشت»: what is past counts from what the text spoke of. */
export function sequelBase(
  { sequel, tense }: DateComponents,
  { last, ahead, reference }: Anchors,
): DayNumber | undefined {
  if (sequel !== true) return reference;
  if (tense === 'past') return last?.to ?? reference;
  // «شنبه ۳ آبان حرکت می‌کند و هفتهٔ بعد می‌رسد»
  return ahead ?? reference;
}

/** The year whose beginning is nearest to a day. */
function nearestYear(calendar: CalendarOfMonth, day: DayNumber): number {
  const { year } = CALENDARS[calendar].fromDay(day);
  const { from, to } = yearsOf(calendar, year);
  return day - from <= to - day ? year : year + 1;
}

/** Years before and after that of writing which are solar, though the day is lunar: «عید فطر ۱۴۰۴». */
const SOLAR_BEFORE = 10;
const SOLAR_AFTER = 20;
/** Of a whole month news plans less far ahead; later years are of what was. */
const SOLAR_MONTHS_AFTER = 2;

/** «عید فطر ۱۴۰۴», «محرم ۱۴۰۳»: a month without a day is of the year, solar or lunar, that is nearer to what the text speaks of. */
function isOfSolarYear(
  { named, day, month }: DateComponents,
  calendar: CalendarOfMonth,
  year: number,
  anchors: Anchors,
): boolean {
  if (calendar !== 'lunar') return false;
  const now = CALENDARS.solar.fromDay(anchors.reference ?? anchorOf(anchors) ?? NO_ANCHOR).year;
  const after = named === undefined ? SOLAR_MONTHS_AFTER : SOLAR_AFTER;
  if (year < now - SOLAR_BEFORE || year > now + after) return false;
  if (named !== undefined) return true;
  if (month === undefined || month < 1 || month > 12 || day !== undefined) return false;
  const spoken = anchors.near ?? anchors.last?.from ?? anchors.reference ?? NO_ANCHOR;
  const inSolar = monthsOf(calendar, yearInCalendar(calendar, month, year, 'solar'), month);
  return distance(inSolar, spoken) < distance(monthsOf(calendar, year, month), spoken);
}

/** «این سال» */
const isThis = ({ yearOffset, anchored }: DateComponents): boolean => yearOffset === 0 && anchored === true;

/** «عید فطر امسال», «رمضان سال گذشته»: the lunar year whose day falls in the year that the article counts. */
function lunarYearWithin(
  parts: DateComponents,
  offset: number,
  reference: DayNumber,
  anchors: Anchors,
): { readonly year: number; readonly reason: Text } {
  const counted = anchors.main === 'lunar' ? 'solar' : anchors.main;
  const { from, to } = yearsOf(counted, CALENDARS[counted].fromDay(reference).year + offset);
  const named = parts.named === undefined ? undefined : NAMED_DAYS[parts.named];
  const month = parts.month ?? named?.month ?? 1;
  const day = parts.day ?? named?.day ?? 15;
  const first = CALENDARS.lunar.fromDay(from).year;
  const dayIn = (year: number): DayNumber => CALENDARS.lunar.toDay(year, month, day);
  const inside = [first, first + 1].filter((year) => dayIn(year) >= from && dayIn(year) <= to);
  // A solar year may hold two such days: the nearer is meant.
  const within =
    inside.length > 1 && Math.abs(dayIn(inside[1]) - reference) < Math.abs(dayIn(inside[0]) - reference)
      ? inside[1]
      : (inside[0] ?? first);
  // «رمضان امسال آغاز شد», said in summer: the last one, though the solar year has turned since.
  const gone = offset === 0 && parts.tense === 'past' && dayIn(within) > reference + TENSE_DAYS;
  return { year: gone ? within - 1 : within, reason: reasons.fromReference(reference, anchors.region) };
}

/** The year in which `at(year)` begins within the first period that has one. */
function framedYear(
  calendar: CalendarOfMonth,
  frames: readonly Interval[],
  at: (year: number) => Interval,
): number | undefined {
  for (const frame of frames) {
    const last = CALENDARS[calendar].fromDay(frame.to).year;
    for (let year = CALENDARS[calendar].fromDay(frame.from).year; year <= last; year += 1) {
      const { from } = at(year);
      if (from >= frame.from && from <= frame.to) return year;
    }
  }
  return undefined;
}

/** What a year would make of a date. */
type InYear = (year: number) => Interval;

/** The year in which a date lies nearest to a day; behind it, where the text goes on from a day of another time. */
function yearNearest(calendar: CalendarOfMonth, { near, reference }: Anchors, anchor: DayNumber, at: InYear): number {
  const current = CALENDARS[calendar].fromDay(anchor).year;
  // «۶ مرداد ۱۴۰۰ … سوم اسفند»: what is told goes on, and in the year that was named.
  const isAway = reference === undefined || Math.abs(anchor - reference) >= OWN_YEARS;
  if (near !== undefined && isAway && at(current).from >= near) return current;
  let year = current;
  for (const candidate of [current - 1, current + 1])
    if (distance(at(candidate), anchor) < distance(at(year), anchor)) year = candidate;
  return year;
}

/** So many years farther the verb's tense puts a date that lies nearest to the day of writing. */
function stepOfTense(
  { tense, befallen, due, day, edge }: DateComponents,
  { from, to }: Interval,
  anchor: DayNumber,
): number {
  if (tense === 'past' && from > anchor + (befallen === true ? 0 : TENSE_DAYS)) return -1;
  const margin = due === true ? ((day ?? edge) === undefined ? 0 : LATE_DAYS) : TENSE_DAYS;
  return tense === 'future' && to < anchor - margin ? 1 : 0;
}

/** The year beside that gives a date its weekday, where it is far enough from the anchor to be doubted. */
function yearOfWeekday({ weekday }: DateComponents, year: number, anchor: DayNumber, at: InYear): number | undefined {
  if (weekday === undefined || weekdayOf(at(year).from) === weekday.value) return undefined;
  if (distance(at(year), anchor) <= WEEKDAY_DAYS) return undefined;
  return [year - 1, year + 1].find(
    (candidate) => weekdayOf(at(candidate).from) === weekday.value && distance(at(candidate), anchor) < 366,
  );
}

/** «در انتخابات ۲۰۱۶ او ۸ نوامبر پیروز شد», said some days before: what is past is no day to come, but of the year named before it. */
const toldBefore = (
  { tense, yearBefore, ofEdition }: DateComponents,
  calendar: CalendarOfMonth,
  day: DayNumber,
  { from }: Interval,
): number | undefined =>
  tense === 'past' &&
  from > day &&
  ofEdition === true &&
  yearBefore !== undefined &&
  isPlausible(calendar, yearBefore, day)
    ? yearBefore
    : undefined;
/** Years. Of what lies farther back news names the year beside the day. */
const isPlausible = (calendar: CalendarOfMonth, year: number, day: DayNumber): boolean => {
  const ago = CALENDARS[calendar].fromDay(day).year - year;
  return ago > 0 && ago <= LONG_AGO;
};
const LONG_AGO = 150;

/** The year that brings `at(year)` nearest to the anchor, the verb and the weekday considered. */
function impliedYear(
  parts: DateComponents,
  calendar: CalendarOfMonth,
  anchors: Anchors,
  at: InYear,
): { readonly year: number; readonly reasons: readonly Text[] } | undefined {
  const { near, reference, region } = anchors;
  const framed = near === undefined ? framedYear(calendar, anchors.frames ?? [], at) : undefined;
  if (framed !== undefined) return { year: framed, reasons: [reasons.sameYear] };
  const anchor = near ?? reference;
  if (anchor === undefined) return undefined;
  const closest = yearNearest(calendar, anchors, anchor, at);
  const told = near === undefined ? toldBefore(parts, calendar, anchor, at(closest)) : undefined;
  if (told !== undefined) return { year: told, reasons: [reasons.sameYear] };
  if (near !== undefined && reference !== undefined) {
    // «در ۳۰ بهمن ۱۳۹۸ آغاز شد و موج پنجم از تیرماه»: of our own years only a close one lends its year.
    // «۱۲ اردیبهشت آینده روز معلم است. ثبت‌نام از اول تیر آغاز شد»: what is past is not of a year to come.
    const isAgainstVerb = parts.tense === 'past' && at(closest).from > reference + TENSE_DAYS;
    if (isAgainstVerb || (Math.abs(near - reference) < OWN_YEARS && distance(at(closest), near) > CLOSE))
      return impliedYear(parts, calendar, { ...anchors, near: undefined }, at);
    const { weekday } = parts;
    // «جمعه ۱۹ دی» beside another year: where only the year of writing has that weekday, it is meant.
    if (weekday !== undefined && weekdayOf(at(closest).from) !== weekday.value) {
      const own = impliedYear({ ...parts, weekday: undefined }, calendar, { ...anchors, near: undefined }, at);
      if (own !== undefined && weekdayOf(at(own.year).from) === weekday.value)
        return { year: own.year, reasons: [...own.reasons, reasons.weekdayDecides] };
    }
  }
  // A chronicle's entry may lie behind the last full day that the text has.
  const own = (anchors.frames ?? []).length === 0 ? parts : { ...parts, befallen: undefined };
  const step = near === undefined ? stepOfTense(own, at(closest), anchor) : 0;
  const year = closest + step;
  const other = yearOfWeekday(parts, year, anchor, at);
  return {
    year: other ?? year,
    reasons: [
      near === undefined ? reasons.nearestYear(anchor, region) : reasons.yearBeside(anchor, region),
      ...(step === 0 ? [] : [step < 0 ? reasons.past : reasons.future]),
      ...(other === undefined ? [] : [reasons.weekdayDecides]),
    ],
  };
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
  if (until.month === month && (until.day ?? 31) < (day ?? 1)) return undefined;
  // «از اول فروردین تا پایان اسفند» is of days alike.
  if ((day === undefined) !== (until.day === undefined) && parts.edge === undefined && until.edge === undefined)
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
export function inYear(
  parts: DateComponents,
  calendar: CalendarOfMonth,
  anchors: Anchors,
  at: (year: number) => Interval,
): { readonly year: number; readonly reasons: readonly Text[] } | undefined {
  const known = knownYear(parts, calendar, anchors);
  if (known !== undefined) return { year: known.year, reasons: known.reason === undefined ? [] : [known.reason] };
  return parts.yearOffset === undefined ? impliedYear(parts, calendar, anchors, at) : undefined;
}
