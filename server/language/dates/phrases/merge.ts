import { inPart } from '../clockTime';
import { FIRST_GREGORIAN_YEAR } from '../grammar/parts';
import type { DateComponents } from '../types';
import { MONTHS, NAMED_DAYS, PARTS, partRow } from '../words';
import { type Atom, Rank, stretchOf } from './atom';
import { bounded } from './edges';
import { type Glue, type Item, isClock, isDated, isGlue, isZone } from './glue';
import { recurring, recurs } from './recurring';

const AUGUST = 8;
/** «آب», «۱۵ آب»; «اوت» has a letter more. */
const isWater = ({ need, fine, start, end, parts: { calendar, month } }: Atom): boolean =>
  need === 'month' &&
  calendar === 'gregorian' &&
  month === AUGUST &&
  (fine !== Rank.month || end - start === WATER_LENGTH);
const WATER_LENGTH = 2;
const isGregorianYear = ({ year }: DateComponents): boolean => year !== undefined && year >= FIRST_GREGORIAN_YEAR;

/** Whether two neighbours are one phrase: «صبح» + «دیروز», «دوشنبه» + «۱۹ دی», «خرداد» + «سال گذشته». */
function fits(left: Atom, right: Atom): boolean {
  if (right.parts.every === true) return recurs(left, right);
  if (!isDated(left) || !isDated(right) || right.parts.vague !== undefined || left.parts.vague !== undefined)
    return false;
  if (left.need === 'join' || right.need === 'join' || right.parts.nthYear !== undefined) return false;
  const a = left.parts;
  const b = right.parts;
  // «آب سال آینده» is water: of the Gregorian months that are other words too it alone is the eighth.
  if (isWater(left) && !isGregorianYear(b)) return false;
  // «ساعت ۱۰ به وقت تهران», «بامداد شنبه به وقت محلی».
  if (isZone(right))
    return a.zone === undefined && (isClock(left) || (left.fine <= Rank.day && left.coarse >= Rank.weekday));
  if (isZone(left)) return false;
  // «صبح ساعت ۸»: the part of the day before its hour.
  if (left.coarse === Rank.part && left.fine === Rank.part && isClock(right))
    return b.partOfDay === undefined && right.coarse === Rank.clock && a.hour === undefined;
  if (isClock(right)) return false;
  if (isClock(left) && left.coarse <= Rank.part)
    return right.fine <= Rank.day && right.fine > left.coarse && b.nthDay === undefined;
  // «دیروز صبح», «شنبه شب».
  if (right.fine === Rank.part && right.coarse === Rank.part) {
    const day =
      a.dayOffset !== undefined || (a.weekday !== undefined && a.month === undefined && a.named === undefined);
    return day && a.partOfDay === undefined && left.coarse <= Rank.day;
  }
  // «سه روز اول هفته», «ده روز نخست محرم»
  if (a.tenDays !== undefined && left.need === 'edge') return right.fine === Rank.month;
  if (a.nthDay !== undefined && left.need === 'edge') return right.fine === Rank.month && b.month !== undefined;
  if (isNthMonth(left)) return right.fine === Rank.season ? seasonOf(b) !== undefined : right.fine === Rank.year;
  if (a.firstDays !== undefined)
    return right.fine === Rank.month || right.fine === Rank.year || (right.fine === Rank.week && b.week === undefined);
  // «روز نخست دههٔ فجر»
  if (a.nthDay !== undefined && b.named !== undefined)
    return a.named === undefined && a.nthDay <= NAMED_DAYS[b.named].length && NAMED_DAYS[b.named].length > 1;
  // «شامگاه امشب», «غروب دیشب»
  if (isEvening(left) && b.dayOffset !== undefined && b.partOfDay === NIGHT) return right.coarse <= Rank.day;
  if (left.coarse >= right.fine) return false;
  if (left.coarse === Rank.part) return right.fine <= Rank.day;
  if (a.dayOffset !== undefined) return false;
  if (left.coarse === Rank.weekday) {
    if (a.weekdayOffset !== undefined && b.weekOffset !== undefined) return false;
    if (b.dayOffset !== undefined || b.nthDay !== undefined) return false;
    return right.fine === Rank.day || (right.fine === Rank.week && b.week === undefined);
  }
  if (a.nthWeekday !== undefined)
    return right.fine === Rank.month || (right.fine === Rank.year && right.coarse === Rank.year);
  if (right.fine === Rank.season) return false;
  if (right.fine === Rank.week) return false;
  if (left.coarse === Rank.day) return (a.named !== undefined || a.nthDay !== undefined) && right.fine === Rank.year;
  if (left.coarse === Rank.week) return a.week !== undefined && (right.fine === Rank.month || right.fine === Rank.year);
  if (left.coarse === Rank.month) return a.monthOffset === undefined && right.fine === Rank.year;
  if (left.coarse === Rank.season)
    return right.fine === Rank.year || (right.fine === Rank.century && a.quarter !== undefined);
  if (left.coarse === Rank.decade) return right.fine === Rank.century;
  return false;
}

const NIGHT = 'شب';

/** A part of the day, alone, that is of the night or before it. */
function isEvening({ fine, coarse, parts: { partOfDay } }: Atom): boolean {
  if (fine !== Rank.part || coarse !== Rank.part || partOfDay === undefined || partOfDay === NIGHT) return false;
  return PARTS[partRow(partOfDay)].hours === 'pm';
}

/** A month by its number in what follows. */
const isNthMonth = ({ need, parts: { month, calendar } }: Atom): boolean =>
  need === 'edge' && month !== undefined && calendar === undefined;

const seasonOf = ({ season, quarter, seasonOffset }: DateComponents): number | undefined =>
  seasonOffset === undefined ? (season ?? quarter) : undefined;

/** «دومین ماه زمستان», «نوزدهمین روز از بهمن» as the calendar counts them: the parts of both. */
function counted(left: Atom, right: Atom): readonly [DateComponents, DateComponents] {
  const { season, quarter, ...rest } = right.parts;
  const nth = season ?? quarter;
  if (isNthMonth(left) && nth !== undefined)
    return [
      {
        ...left.parts,
        ...(season === undefined ? {} : { calendar: 'solar' }),
        month: 3 * nth - 3 + Math.min(left.parts.month ?? 1, 3),
      },
      rest,
    ];
  // «نیمسال دوم ۱۴۰۳-۱۴۰۴»
  const { year, until } = right.parts;
  if (
    left.parts.half !== undefined &&
    year !== undefined &&
    until?.year !== undefined &&
    until.year % 100 === (year + 1) % 100
  )
    return [
      { ...left.parts, until: undefined, list: false },
      { year, fromMehr: true },
    ];
  if (left.need !== 'edge' || left.parts.nthDay === undefined || right.parts.month === undefined)
    return [left.parts, right.parts];
  const { nthDay, ...own } = left.parts;
  return [{ ...own, day: nthDay }, right.parts];
}

/** «ثور», «قوس»: an Afghan month whose name is no other word of the news. */
const isPlainMonth = ({ parts: { month } }: Atom): boolean =>
  MONTHS.some(
    ({ calendar, number, region, homograph, seldom }) =>
      region === 'AF' && calendar === 'solar' && number === month && (!homograph || seldom),
  );

/** Whether company makes an everyday word a date: «بهمن» before a year, «صبح» before a day. */
function needAfter(left: Atom, right: Atom): Atom['need'] {
  if (left.need === 'hours' || left.need === 'feast') return left.need;
  if ((left.need === 'month' || left.need === 'arrows') && right.fine === Rank.year && right.need !== 'edge')
    return undefined;
  // «ثور سال گذشته», but «میزان سال گذشته» may be an amount.
  if (left.need === 'afghan' && right.fine === Rank.year && (left.parts.day !== undefined || isPlainMonth(left)))
    return undefined;
  if (left.need === 'afghan' || left.need === 'month' || left.need === 'arrows') return left.need;
  // «سومین پنجشنبهٔ ماه», «ربع چهارم سال», «روز پنجم سال»: what is counted and its unit need each other only.
  const ofWhole =
    left.parts.quarter ??
    left.parts.half ??
    left.parts.months ??
    left.parts.week ??
    left.parts.nthWeekday ??
    left.parts.nthDay ??
    left.parts.firstDays ??
    left.parts.tenDays ??
    (left.need === 'edge' ? left.parts.month : undefined);
  // «دومین روز از دهمین ماه» of a year that is yet to follow
  if (ofWhole !== undefined && isNthMonth(right)) return 'edge';
  // «دومین ماه سومین فصل» of a year that is yet to follow
  if (ofWhole !== undefined && right.fine === Rank.season) return right.need === 'edge' ? 'edge' : undefined;
  const isWhole = right.fine === Rank.month || right.fine === Rank.year || right.fine === Rank.week;
  if (ofWhole !== undefined && isWhole) return right.need === 'afghan' ? 'afghan' : undefined;
  if (left.parts.nthDecade !== undefined) return undefined;
  if (left.need === 'edge') return right.need === 'edge' ? 'edge' : undefined;
  if (
    left.fine === Rank.part &&
    left.coarse === Rank.part &&
    (right.need === 'month' || right.need === 'afghan' || right.need === 'arrows')
  )
    return right.need;
  if (right.need === 'month' || right.need === 'afghan' || right.need === 'arrows')
    return left.parts.weekday !== undefined ? undefined : right.need;
  if (right.need === 'edge') return 'edge';
  return undefined;
}

/** «شب جمعه» is Thursday's, «شب عاشورا» that of Tasua, «شب ۲۱ رمضان» that of the 20th; «جمعه شب» and «شب یکشنبه» are the day's own. */
const isEve = (left: Atom, { parts, firstToken, nextToken }: Atom): boolean =>
  left.fine === Rank.part &&
  left.coarse === Rank.part &&
  left.parts.partOfDay === NIGHT &&
  ((parts.calendar === 'lunar' &&
    parts.day !== undefined &&
    parts.weekday === undefined &&
    parts.until === undefined) ||
    (parts.named === undefined
      ? parts.weekday?.value === FRIDAY && nextToken - firstToken === 1 && parts.weekdayOffset === undefined
      : NAMED_DAYS[parts.named].calendar === 'lunar'));
const FRIDAY = 6;

function merge(left: Atom, right: Atom): Atom {
  if (right.parts.every === true) return recurring(left, right);
  const [{ yearOffset: leftYear, ...own }, others] = counted(left, right);
  const keepsYear =
    leftYear !== undefined &&
    others.year === undefined &&
    others.yearOffset === undefined &&
    others.decade === undefined;
  const zoneOnly = isZone(right);
  const clockRight = isClock(right);
  const dayStart =
    isClock(left) && !zoneOnly && right.coarse >= Rank.weekday && left.parts.dayStart === undefined
      ? { dayStart: right.start, ...(left.parts.until?.hour === undefined ? {} : { dayOfEnd: true }) }
      : {};
  const until =
    left.parts.until !== undefined && right.parts.until === undefined && !isClock(left)
      ? { until: { ...left.parts.until, ...withoutFine(right.parts) } }
      : {};
  const need = zoneOnly || clockRight ? (left.need === 'part' ? undefined : left.need) : needAfter(left, right);
  return {
    ...stretchOf(left, right),
    kind: isClock(left) || clockRight ? 'time' : 'date',
    fine: Math.min(left.fine, zoneOnly ? left.fine : right.fine) as Atom['fine'],
    coarse: Math.max(left.coarse, zoneOnly ? left.coarse : right.coarse) as Atom['coarse'],
    parts: {
      ...withPart(left, own, others),
      ...(isEve(left, right) ? { eve: true } : {}),
      ...(keepsYear ? { yearOffset: leftYear } : {}),
      ...until,
      ...dayStart,
    },
    need,
    joined: left.joined || right.joined,
    ...(need === 'afghan' && right.fine === Rank.year ? { year: right } : {}),
  };
}

/** Both parts, the left one's first; hours up to an hour take the part of the day behind them as they are counted. */
function withPart(left: Atom, own: DateComponents, others: DateComponents): DateComponents {
  const { partOfDay, ...rest } = others;
  const ofHours = isClock(left) && own.until !== undefined && own.partOfDay === undefined;
  return ofHours && partOfDay !== undefined ? { ...rest, ...inPart(own, partOfDay) } : { ...others, ...own };
}

const withoutFine = ({
  weekday: _weekday,
  day: _day,
  until: _until,
  partOfDay: _part,
  ...rest
}: DateComponents): DateComponents => rest;

/** Merges neighbours, left to right; what touches and fits is one expression. Linear. */
export function mergeNeighbours(items: readonly Item[]): readonly Item[] {
  const stack: Item[] = [];
  for (const item of items) {
    let current: Item = item;
    for (;;) {
      const top = stack[stack.length - 1];
      if (top === undefined || isGlue(current) || top.nextToken !== current.firstToken) break;
      if (isGlue(top)) break;
      if (!fits(top, current)) break;
      stack.pop();
      current = merge(top, current);
    }
    stack.push(current);
  }
  // Edges last: «پایان» + («شهریور» + «۱۴۰۴»).
  const result: Item[] = [];
  for (const item of stack) {
    let current: Item = item;
    for (;;) {
      const top = result[result.length - 1];
      if (top === undefined || !isGlue(top) || top.glue !== 'edge' || isGlue(current)) break;
      const atom = top.nextToken === current.firstToken ? bounded(top, current) : undefined;
      if (atom === undefined) break;
      result.pop();
      current = atom;
    }
    result.push(current);
  }
  return result.map((item) => (isGlue(item) ? alone(item) : item));
}

/** «دقایق اولیه», of what the text does not date. */
function alone(glue: Glue): Item {
  const { joint, start, end, firstToken, nextToken } = glue;
  if (joint !== 'hours' && joint !== 'minutes') return glue;
  return {
    start,
    end,
    firstToken,
    nextToken,
    opens: 'hoursEdge',
    kind: 'time',
    fine: Rank.clock,
    coarse: Rank.clock,
    parts: { vague: 'some', ...(joint === 'minutes' ? { shortUnit: 'minute' } : {}) },
    need: undefined,
    joined: false,
  };
}
