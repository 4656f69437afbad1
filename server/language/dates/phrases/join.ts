import { crossMidnight } from '../clockTime';
import type { DateComponents } from '../types';
import { NAMED_DAYS } from '../words';
import { type Atom, Rank, stretchOf } from './atom';
import { type Glue, type Item, isClock, isGlue } from './glue';

type Family =
  | 'weekday'
  | 'day'
  | 'relative-day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'clock'
  | 'other';

function familyOf({ parts, fine, kind }: Atom): Family {
  if (kind === 'duration' || kind === 'set' || parts.vague !== undefined) return 'other';
  if (parts.hour !== undefined) return 'clock';
  if (parts.dayOffset !== undefined) return 'relative-day';
  if (parts.day !== undefined || parts.named !== undefined) return 'day';
  if (parts.weekday !== undefined) return 'weekday';
  // «ابتدای مرداد», «پایان سال» are days.
  if (parts.edge === 'start' || parts.edge === 'end') return 'day';
  if (parts.month !== undefined) return 'month';
  if (parts.monthOffset !== undefined) return 'month';
  if (parts.season !== undefined) return 'season';
  if (fine === Rank.year) return 'year';
  if (fine === Rank.decade) return 'decade';
  if (fine === Rank.century && parts.century !== undefined) return 'century';
  return 'other';
}

const sameCalendar = (a: DateComponents, b: DateComponents): boolean =>
  a.calendar === undefined || b.calendar === undefined || a.calendar === b.calendar;

/** A part of the day that has no day yet: «[صبح] و عصر دیروز». */
const isPartAlone = ({ fine, coarse, kind }: Atom): boolean =>
  kind === 'date' && fine === Rank.part && coarse === Rank.part;

/** «تاسوعا و عاشورا» */
const areNamed = ({ parts: left }: Atom, { parts: right }: Atom): boolean =>
  left.named !== undefined &&
  right.named !== undefined &&
  NAMED_DAYS[left.named].calendar === NAMED_DAYS[right.named].calendar;

/** «پنجشنبه و جمعه ۱۱ و ۱۲ تیر», «از شنبه تا دوشنبه ۵ تا ۷ آذر»: days of the week in front of as many days of a month. */
const isDoubled = (left: Atom, glue: Glue, right: Atom): boolean =>
  (glue.joint === 'list' || glue.joint === 'range') &&
  (familyOf(left) === 'weekday' || (familyOf(left) === 'clock' && left.parts.weekday !== undefined)) &&
  left.coarse === Rank.weekday &&
  left.parts.until === undefined &&
  right.parts.weekday !== undefined &&
  right.parts.day !== undefined &&
  right.parts.until?.day !== undefined &&
  (right.parts.list === true) === (glue.joint === 'list');

const joinDoubled = (left: Atom, right: Atom): Atom => ({
  ...right,
  start: left.start,
  firstToken: left.firstToken,
  // «ساعت ۱۲ روزهای چهارشنبه و پنجشنبه ۲۹ و ۳۰ مرداد»
  kind: left.kind,
  fine: left.fine,
  parts: {
    ...left.parts,
    ...right.parts,
    weekday: left.parts.weekday,
    until: { ...right.parts.until, weekday: right.parts.weekday },
  },
  joined: true,
});

/** «شنبه تا چهارشنبهٔ هر هفته» */
const isOfEveryWeek = (left: Atom, right: Atom): boolean =>
  right.kind === 'set' && right.parts.weekday !== undefined && left.kind === 'date' && familyOf(left) === 'weekday';

const isRange = ({ parts: { until, list } }: Atom): boolean => until !== undefined && list !== true;

/** «سال‌های ۱۹۲۴ تا ۱۹۲۷ و [۱۹۸۹]»: a year of its own, by the stretch before it. */
const isYearBehindStretch = (left: Atom, glue: Glue, right: Atom): boolean =>
  glue.joint === 'list' && isRange(left) && familyOf(left) === 'year' && right.need === 'year';

/** A dash is a character; every word for a range has more. */
const isDash = ({ start, end }: Glue): boolean => end === start + 1;

/** Whether a joiner between two expressions of one family makes one of them. */
function joinsOwnKind(family: Family, left: Atom, glue: Glue, right: Atom): boolean {
  const range = glue.joint === 'range';
  switch (family) {
    case 'day':
      return range || (glue.joint === 'list' && areNamed(left, right));
    case 'clock':
      // «ساعت ۸ صبح و ۵ عصر»: the second has no «ساعت» of its own.
      if (glue.joint === 'list')
        return left.coarse <= Rank.part && (right.opens === 'number' || right.opens === 'clock');
      // «۱۳:۱۰ – ساعت ۱۲:۳۳ برق رفت»: when it was written, and when it was.
      if (range && isDash(glue) && right.opens === 'unit' && left.opens !== 'unit') return false;
      // «ساعت هشت شب پنجشنبه تا پنج صبح»
      return range && (left.coarse <= Rank.part || right.coarse > Rank.part || !isDash(glue));
    case 'relative-day':
      return glue.joint === 'list' || range;
    case 'year':
      return (
        glue.joint !== 'comma' &&
        (range || !isRange(left)) &&
        !(left.parts.yearOffset !== undefined && right.parts.yearOffset === undefined && !range)
      );
    case 'month':
    case 'season':
      // «تیر ۱۴۰۱ و فروردین ۹۸» are two.
      return range || left.parts.year === undefined;
    case 'weekday':
    case 'decade':
      return true;
    // «قرن نوزدهم تا نیمهٔ قرن بیستم»
    case 'century':
      return range;
    default:
      return false;
  }
}

/** Whether a joiner between two expressions makes one of them. */
function joins(left: Atom, glue: Glue, right: Atom): boolean {
  if (isDoubled(left, glue, right) || isOfEveryWeek(left, right)) return true;
  const a = familyOf(left);
  const b = familyOf(right);
  const range = glue.joint === 'range';
  if (isPartAlone(left) && right.fine === Rank.part && right.coarse > Rank.part) return range || glue.joint === 'list';
  // «شب نهم دی تا غروب»
  if (range && isPartAlone(right) && left.fine === Rank.part && left.coarse > Rank.part) return true;
  // «ساعت ۸ شب پنجشنبه و جمعه»
  if (
    glue.joint === 'list' &&
    a === 'clock' &&
    b === 'weekday' &&
    left.coarse === Rank.weekday &&
    left.parts.until === undefined
  )
    return right.coarse === Rank.weekday;
  // «از صبح تا شب»
  if (range && left.need === 'part' && right.need === 'part') return isPartAlone(left) && isPartAlone(right);
  if (a === 'other' || b === 'other') return false;
  if (left.need === 'join') return right.parts.month !== undefined || right.parts.monthOffset !== undefined;
  if (right.need === 'join' || left.need === 'edge' || right.need === 'edge') return false;
  if (left.need === 'part' || right.need === 'part') return false;
  if (left.need === 'hours') return false;
  if (right.need === 'hours')
    return range && a === 'clock' && (left.opens === 'unit' || left.parts.partOfDay !== undefined);
  if (!sameCalendar(left.parts, right.parts) && !(range && a === 'day' && b === 'day' && !isDash(glue))) return false;
  if (a === b) return joinsOwnKind(a, left, glue, right);
  const days: readonly Family[] = ['weekday', 'day', 'relative-day'];
  // «ژانویهٔ ۲۰۲۴ تا پایان آوریل»
  if (range && a === 'month' && right.parts.edge === 'end' && right.parts.month !== undefined) return !isDash(glue);
  // «از دهم آبان تا دیروز», «از امروز تا ۲۲ بهمن»: the calendar's day and the reader's are two, but in a chronicle's «۲۲ تیر تا امروز: …».
  if (a === 'day' && b === 'relative-day' && left.firstToken > 0) return false;
  if (a === 'relative-day' && b === 'day' && right.parts.month !== undefined) return false;
  // «دوشنبه - ۲۰ دی» is one day.
  return range && !isDash(glue) && days.includes(a) && days.includes(b);
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
    edge,
  } = parts;
  const fields: DateComponents = {
    // «از شنبه تا پایان هفتهٔ آینده» may begin before that week.
    ...(coarse < Rank.week && weekOffset !== undefined && edge === undefined ? { weekOffset } : {}),
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

/** What both ends of a range or list share is the first one's too: «۵ تا ۷ [آذر ۱۴۰۴]». */
function ofBoth(left: Atom, { parts }: Atom, range: boolean): DateComponents {
  const end = parts.until ?? parts;
  // «از چهارشنبه تا ۱۵ فوریه»: the month is not the weekday's.
  const isOpenWeekday =
    left.parts.weekday !== undefined && left.parts.day === undefined && (end.month ?? end.monthOffset) !== undefined;
  const fields = shared(end, left.need === 'join' ? Rank.day : isOpenWeekday ? Rank.century : left.coarse);
  if (fields.year === undefined || !range || left.parts.year !== undefined) return fields;
  // From «۲۸ دسامبر» to «۳ ژانویهٔ ۲۰۲۲» the year turns.
  return (left.parts.month ?? 0) >= 10 && (parts.month ?? 13) <= 3 ? { ...fields, year: fields.year - 1 } : fields;
}

/** «ساعت ۱۹ تا ۲۲ روز ۱۶ شهریور»: both of that day, unless midnight lies between them. */
function dayOfBoth(left: Atom, { parts }: Atom): DateComponents {
  const { day, weekday, dayOffset, anchored, dayStart } = parts;
  if (left.coarse > Rank.part) return {};
  return {
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(dayOffset === undefined ? {} : { dayOffset }),
    ...(anchored === undefined ? {} : { anchored }),
    ...(dayStart !== undefined && crossMidnight({ ...left.parts, until: parts }) ? { dayOfEnd: true } : {}),
  };
}

/** Where a range or list ends. */
function endOf(left: Atom, right: Atom): DateComponents {
  const { until, list: _list, ...own } = right.parts;
  if (until !== undefined) return until;
  // «بامداد یکشنبه تا ظهر»: of the same day
  if (isPartAlone(right)) return { ...left.parts, ...own };
  // «۵ دی ۱۴۰۴ تا پایان ماه»: of the same month
  const { day, month, year, weekday } = left.parts;
  const isDated = (day ?? month ?? year ?? (own.weekOffset === undefined ? undefined : weekday)) !== undefined;
  return isDated && right.isOpenEdge === true ? { ...own, anchored: true } : own;
}

/** Two everyday words that are both months are months («مهر تا دی»). */
function needOfBoth({ need }: Atom, right: Atom, range: boolean): Atom['need'] {
  if (need !== right.need) return undefined;
  return need === 'part' || need === 'feast' || (!range && (need === 'year' || need === 'afghan')) ? need : undefined;
}

function join(left: Atom, glue: Glue, right: Atom): Atom {
  if (isDoubled(left, glue, right)) return joinDoubled(left, right);
  if (isOfEveryWeek(left, right)) return { ...right, start: left.start, firstToken: left.firstToken };
  const range = glue.joint === 'range';
  const clock = isClock(left) && isClock(right);
  const { until: _until, list: _list, ...rightParts } = right.parts;
  return {
    ...stretchOf(left, right),
    kind: left.kind,
    fine: left.fine,
    coarse: Math.max(left.coarse, right.coarse) as Atom['coarse'],
    parts: {
      ...(isPartAlone(left) ? rightParts : ofBoth(left, right, range)),
      ...(clock ? dayOfBoth(left, right) : {}),
      ...left.parts,
      until: endOf(left, right),
      ...(range ? {} : { list: true }),
      ...(clock && right.parts.dayStart !== undefined ? { dayStart: right.parts.dayStart } : {}),
    },
    need: needOfBoth(left, right, range),
    joined: true,
  };
}

const isEdges = (left: Item | undefined, glue: Item | undefined, { parts, firstToken }: Atom): left is Glue =>
  left !== undefined &&
  glue !== undefined &&
  isGlue(left) &&
  isGlue(glue) &&
  left.glue === 'edge' &&
  (left.joint === '' || left.joint === 'first') &&
  glue.glue === 'joiner' &&
  parts.edge !== undefined &&
  parts.until === undefined &&
  left.nextToken === glue.firstToken &&
  glue.nextToken === firstToken;

/** «اوایل تا اواسط آذر»: two edges of one month. */
function joinEdges({ start, firstToken, edge }: Glue, atom: Atom): Atom {
  return { ...atom, start, firstToken, parts: { ...atom.parts, edge, until: atom.parts }, joined: true };
}

/** «[فردا] شنبه و یکشنبه»: the days that follow, the first of them told twice. */
const isExplained = (day: Item, left: Atom, right: Atom): day is Atom =>
  !isGlue(day) &&
  day.kind === 'date' &&
  day.nextToken === left.firstToken &&
  typeof day.parts.dayOffset === 'number' &&
  day.parts.dayOffset >= 0 &&
  day.parts.until === undefined &&
  [left, right].every((atom) => familyOf(atom) === 'weekday' && atom.coarse === Rank.weekday && !atom.joined);

const joinExplained = (day: Atom, joined: Atom): Atom => ({
  ...day,
  ...stretchOf(day, joined),
  parts: { ...day.parts, until: joined.parts.until, list: true },
  joined: true,
});

/** The expression and the joiner that touch what follows them. */
function tiedTo(
  { firstToken }: Atom,
  left: Item | undefined,
  glue: Item | undefined,
): readonly [Atom, Glue] | undefined {
  if (glue === undefined || left === undefined || !isGlue(glue) || isGlue(left) || glue.glue !== 'joiner')
    return undefined;
  return left.nextToken === glue.firstToken && glue.nextToken === firstToken ? [left, glue] : undefined;
}

/** Joins ranges and lists, left to right. Linear. */
export function joinRanges(items: readonly Item[]): readonly Atom[] {
  const result: Item[] = [];
  for (const item of items) {
    const glue = result[result.length - 1];
    const left = result[result.length - 2];
    if (!isGlue(item) && isEdges(left, glue, item)) {
      result.length -= 2;
      result.push(joinEdges(left, item));
      continue;
    }
    const tied = isGlue(item) ? undefined : tiedTo(item, left, glue);
    if (isGlue(item) || tied === undefined) {
      result.push(item);
    } else if (joins(...tied, item)) {
      result.length -= 2;
      const joined = join(...tied, item);
      const day = result[result.length - 1];
      const isTold = joined.parts.list === true && day !== undefined && isExplained(day, tied[0], item);
      if (isTold) result.length -= 1;
      result.push(isTold ? joinExplained(day, joined) : joined);
    } else {
      result.push(isYearBehindStretch(...tied, item) ? { ...item, need: tied[0].need } : item);
    }
  }
  return result.filter((item): item is Atom => !isGlue(item));
}
