import { type Atom, Rank } from './atom';
import type { Term } from './term';
import type { DateComponents, Edge } from './types';
import { DATE_WORDS, MONTHS } from './words';

/** Something between atoms: an edge («اواخر»), a half («نیمهٔ اول»), a joiner («تا»). */
export interface Glue {
  readonly glue: 'edge' | 'joiner';
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly nextToken: number;
  readonly edge: Edge | undefined;
  /** `range`, `list`, `or`, `comma`. */
  readonly joint: string;
}

export type Item = Atom | Glue;

export const isGlue = (item: Item): item is Glue => 'glue' in item;

/** The glue that a term is, if it is one; «نیمهٔ اول» takes two terms. */
export function glueAt(
  terms: readonly Term[],
  index: number,
): { readonly glue: Glue; readonly next: number } | undefined {
  const term = terms[index];
  const base = { start: term.start, end: term.end, firstToken: term.firstToken, nextToken: term.nextToken };
  switch (term.kind) {
    case 'edge':
      return { glue: { ...base, glue: 'edge', edge: term.word as Edge, joint: '' }, next: index + 1 };
    case 'ordinal':
      // «اول سال», «آخر ماه»: «اول» is the beginning where no month follows it.
      return term.value === 1 && DATE_WORDS.length > 0
        ? { glue: { ...base, glue: 'edge', edge: 'start', joint: '' }, next: index + 1 }
        : undefined;
    case 'halfEdge': {
      const ordinal = terms[index + 1];
      const touches =
        ordinal !== undefined &&
        ordinal.firstToken === term.nextToken &&
        ordinal.kind === 'ordinal' &&
        ordinal.value <= 2;
      if (!touches) return { glue: { ...base, glue: 'edge', edge: 'middle', joint: '' }, next: index + 1 };
      const edge: Edge = ordinal.value === 1 ? 'first-half' : 'second-half';
      return {
        glue: { ...base, end: ordinal.end, nextToken: ordinal.nextToken, glue: 'edge', edge, joint: '' },
        next: index + 2,
      };
    }
    case 'joiner':
      return { glue: { ...base, glue: 'joiner', edge: undefined, joint: term.word }, next: index + 1 };
    case 'dash':
      return { glue: { ...base, glue: 'joiner', edge: undefined, joint: 'range' }, next: index + 1 };
    case 'comma':
      return { glue: { ...base, glue: 'joiner', edge: undefined, joint: 'comma' }, next: index + 1 };
    default:
      return undefined;
  }
}

const isClock = (atom: Atom): boolean => atom.parts.hour !== undefined;
const isZone = (atom: Atom): boolean => atom.parts.zone !== undefined && !isClock(atom);
const isDated = (atom: Atom): boolean => atom.kind === 'date' || atom.kind === 'time';

/** Whether two neighbours are one phrase: «صبح» + «دیروز», «دوشنبه» + «۱۹ دی», «خرداد» + «سال گذشته». */
function fits(left: Atom, right: Atom): boolean {
  if (!isDated(left) || !isDated(right) || right.parts.vague !== undefined || left.parts.vague !== undefined)
    return false;
  if (left.need === 'join' || right.need === 'join') return false;
  const a = left.parts;
  const b = right.parts;
  if (isZone(right)) return isClock(left) && a.zone === undefined;
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
  if (left.coarse === Rank.season) return right.fine === Rank.year;
  if (left.coarse === Rank.decade) return right.fine === Rank.century;
  return false;
}

/** Whether company makes an everyday word a date: «بهمن» before a year, «صبح» before a day. */
function needAfter(left: Atom, right: Atom): Atom['need'] {
  if (left.need === 'month' && right.fine === Rank.year && right.need !== 'edge') return undefined;
  if (left.need === 'afghan' && right.fine === Rank.year) return undefined;
  if (left.need === 'afghan' || left.need === 'month') return left.need;
  if (left.need === 'edge') return right.need === 'edge' ? 'edge' : undefined;
  if (left.fine === Rank.part && left.coarse === Rank.part && (right.need === 'month' || right.need === 'afghan'))
    return right.need;
  if (right.need === 'month' || right.need === 'afghan')
    return left.parts.weekday !== undefined ? undefined : right.need;
  if (right.need === 'edge' && right.fine === Rank.year)
    return left.parts.quarter !== undefined ||
      left.parts.half !== undefined ||
      left.parts.week !== undefined ||
      left.parts.nthWeekday !== undefined ||
      left.parts.months !== undefined ||
      left.parts.nthDay !== undefined
      ? undefined
      : 'edge';
  if (right.need === 'edge' && right.fine === Rank.month)
    return left.parts.week !== undefined || left.parts.nthWeekday !== undefined ? undefined : 'edge';
  return undefined;
}

function merge(left: Atom, right: Atom): Atom {
  const { yearOffset: leftYear, ...own } = left.parts;
  const keepsYear =
    leftYear !== undefined &&
    right.parts.year === undefined &&
    right.parts.yearOffset === undefined &&
    right.parts.decade === undefined;
  const zoneOnly = isZone(right);
  const clockRight = isClock(right);
  const dayStart =
    isClock(left) && !zoneOnly && right.coarse >= Rank.weekday && left.parts.dayStart === undefined
      ? { dayStart: right.start }
      : {};
  const until =
    left.parts.until !== undefined && right.parts.until === undefined && !isClock(left)
      ? { until: { ...left.parts.until, ...withoutFine(right.parts) } }
      : {};
  return {
    start: left.start,
    end: right.end,
    firstToken: left.firstToken,
    nextToken: right.nextToken,
    kind: isClock(left) || clockRight ? 'time' : 'date',
    fine: Math.min(left.fine, zoneOnly ? left.fine : right.fine) as Atom['fine'],
    coarse: Math.max(left.coarse, zoneOnly ? left.coarse : right.coarse) as Atom['coarse'],
    parts: { ...right.parts, ...own, ...(keepsYear ? { yearOffset: leftYear } : {}), ...until, ...dayStart },
    need: zoneOnly || clockRight ? (left.need === 'part' ? undefined : left.need) : needAfter(left, right),
    joined: left.joined || right.joined,
  };
}

const withoutFine = ({
  weekday: _weekday,
  day: _day,
  until: _until,
  partOfDay: _part,
  ...rest
}: DateComponents): DateComponents => rest;

/** «اواخر» and what it is the end of. */
function bounded(glue: Glue, atom: Atom): Atom | undefined {
  if (
    !isDated(atom) ||
    isClock(atom) ||
    isZone(atom) ||
    atom.parts.edge !== undefined ||
    glue.edge === undefined ||
    atom.parts.vague !== undefined
  )
    return undefined;
  const half = glue.edge === 'first-half' || glue.edge === 'second-half';
  if (half && atom.fine < Rank.month) return undefined;
  if (atom.fine < Rank.part || atom.fine === Rank.weekday) return undefined;
  if (atom.fine === Rank.part && (half || atom.need !== undefined)) return undefined;
  if (atom.need === 'join') return undefined;
  return {
    ...atom,
    start: glue.start,
    firstToken: glue.firstToken,
    parts: { ...atom.parts, edge: glue.edge },
    // «پایان می یابد»: no edge makes a month of «می».
    need:
      atom.need === 'afghan' || (atom.parts.month === 5 && atom.parts.calendar === 'gregorian') ? atom.need : undefined,
  };
}

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
    const top = result[result.length - 1];
    if (top !== undefined && isGlue(top) && top.glue === 'edge' && !isGlue(item) && top.nextToken === item.firstToken) {
      const atom = bounded(top, item);
      if (atom !== undefined) {
        result[result.length - 1] = atom;
        continue;
      }
    }
    result.push(item);
  }
  return result;
}

type Family = 'weekday' | 'day' | 'relative-day' | 'month' | 'season' | 'year' | 'decade' | 'clock' | 'other';

function familyOf({ parts, fine, kind }: Atom): Family {
  if (kind === 'duration' || kind === 'set' || parts.vague !== undefined) return 'other';
  if (parts.hour !== undefined) return 'clock';
  if (parts.dayOffset !== undefined) return 'relative-day';
  if (parts.day !== undefined || parts.named !== undefined) return 'day';
  if (parts.weekday !== undefined) return 'weekday';
  if (parts.month !== undefined) return 'month';
  if (parts.monthOffset !== undefined) return 'month';
  if (parts.season !== undefined) return 'season';
  if (fine === Rank.year) return 'year';
  if (fine === Rank.decade) return 'decade';
  return 'other';
}

const sameCalendar = (a: DateComponents, b: DateComponents): boolean =>
  a.calendar === undefined || b.calendar === undefined || a.calendar === b.calendar;

/** Whether a joiner between two expressions makes one of them. */
function joins(left: Atom, glue: Glue, right: Atom): boolean {
  const a = familyOf(left);
  const b = familyOf(right);
  if (a === 'other' || b === 'other') return false;
  const range = glue.joint === 'range';
  if (left.need === 'join') return right.parts.month !== undefined || right.parts.monthOffset !== undefined;
  if (right.need === 'join' || left.need === 'edge' || right.need === 'edge') return false;
  if (left.need === 'part' || right.need === 'part') return false;
  if (!sameCalendar(left.parts, right.parts) && !(range && a === 'day' && b === 'day' && glue.end - glue.start > 1))
    return false;
  if (a === b) {
    switch (a) {
      case 'day':
        return range;
      case 'clock':
        return range && (left.coarse <= Rank.part || right.coarse > Rank.part);
      case 'relative-day':
        return glue.joint === 'list' || range;
      case 'year':
        return (
          glue.joint !== 'comma' &&
          !(left.parts.yearOffset !== undefined && right.parts.yearOffset === undefined && !range)
        );
      case 'weekday':
      case 'month':
      case 'season':
      case 'decade':
        return true;
      default:
        return false;
    }
  }
  const days: readonly Family[] = ['weekday', 'day', 'relative-day'];
  return range && days.includes(a) && days.includes(b);
}

/** What the last member of a range says for the first one too. */
function shared(parts: DateComponents, coarse: Rank): DateComponents {
  const {
    calendar,
    era,
    century,
    decade,
    year,
    twoDigitYear,
    yearOffset,
    month,
    monthOffset,
    weekOffset,
    weekdayOffset,
    partOfDay,
    zone,
  } = parts;
  const fields: DateComponents = {
    ...(coarse < Rank.week && weekOffset !== undefined ? { weekOffset } : {}),
    ...(coarse < Rank.week && weekdayOffset !== undefined ? { weekdayOffset } : {}),
    ...(coarse < Rank.month && month !== undefined ? { month, calendar } : {}),
    ...(coarse < Rank.month && monthOffset !== undefined ? { monthOffset } : {}),
    ...(coarse < Rank.year && year !== undefined ? { year, twoDigitYear, era } : {}),
    ...(coarse < Rank.year && yearOffset !== undefined ? { yearOffset } : {}),
    ...(era !== undefined && coarse === Rank.year ? { era, calendar } : {}),
    ...(coarse < Rank.decade && decade !== undefined ? { decade } : {}),
    ...(century !== undefined && coarse < Rank.century ? { century } : {}),
    ...(coarse === Rank.clock && partOfDay !== undefined ? { partOfDay } : {}),
    ...(zone !== undefined ? { zone } : {}),
  };
  return fields;
}

function join(left: Atom, glue: Glue, right: Atom): Atom {
  const range = glue.joint === 'range';
  const fields = shared(right.parts.until ?? right.parts, left.need === 'join' ? Rank.day : left.coarse);
  // From «۲۸ دسامبر» to «۳ ژانویهٔ ۲۰۲۲» the year turns.
  const turns =
    range &&
    fields.year !== undefined &&
    left.parts.year === undefined &&
    (left.parts.month ?? 0) >= 10 &&
    (right.parts.month ?? 13) <= 3;
  const own = turns && fields.year !== undefined ? { ...fields, year: fields.year - 1 } : fields;
  const clock = isClock(left) && isClock(right);
  const { until: _until, list: _list, ...rightParts } = right.parts;
  return {
    start: left.start,
    end: right.end,
    firstToken: left.firstToken,
    nextToken: right.nextToken,
    kind: left.kind,
    fine: left.fine,
    coarse: Math.max(left.coarse, right.coarse) as Atom['coarse'],
    parts: {
      ...(clock ? own : {}),
      ...own,
      ...left.parts,
      until: right.parts.until ?? rightParts,
      ...(range ? {} : { list: true }),
      ...(clock && right.parts.dayStart !== undefined ? { dayStart: right.parts.dayStart } : {}),
    },
    // Two everyday words that are both months are months («مهر تا دی»).
    need:
      left.need === 'month' ||
      left.need === 'afghan' ||
      left.need === 'year' ||
      left.need === 'season' ||
      left.need === 'join'
        ? left.need === 'year' && right.need === 'year' && !range
          ? 'year'
          : undefined
        : undefined,
    joined: true,
  };
}

/** Joins ranges and lists, left to right. Linear. */
export function joinRanges(items: readonly Item[]): readonly Atom[] {
  const result: Item[] = [];
  for (const item of items) {
    const glue = result[result.length - 1];
    const left = result[result.length - 2];
    if (
      !isGlue(item) &&
      glue !== undefined &&
      left !== undefined &&
      isGlue(glue) &&
      glue.glue === 'joiner' &&
      !isGlue(left) &&
      left.nextToken === glue.firstToken &&
      glue.nextToken === item.firstToken &&
      joins(left, glue, item)
    ) {
      result.length -= 2;
      result.push(join(left, glue, item));
    } else {
      result.push(item);
    }
  }
  return result.filter((item): item is Atom => !isGlue(item));
}

/** Whether an atom's month belongs to the Afghan names. */
export const isAfghan = (row: number): boolean => MONTHS[row].region === 'AF';
