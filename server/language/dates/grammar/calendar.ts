import { Rank } from '../atom';
import { type Capture, type Row, row } from '../matcher';
import type { Term } from '../term';
import type { DateComponents, Era } from '../types';
import { MONTHS, SEASONS, WEEKDAYS, weekdayTail } from '../words';
import { CATEGORIES } from './categories';

type Parts = DateComponents;

const pattern = (text: string, build: Row['build']): Row => row(CATEGORIES, text, build);

/** The kinds of term before which a number is an amount and no year («۱۲ مرداد ۲۰ نفر»). */
export function isCounted(terms: readonly Term[], next: number): boolean {
  const term = terms[next];
  if (term === undefined || terms[next - 1].nextToken !== term.firstToken) return false;
  if (term.kind === 'counter') return true;
  if (term.kind !== 'unit' || term.indefinite || term.plural) return false;
  // «۲ آذر ۹۵ ساعت ۱۴», «۱۴۰۴ روز شنبه»: the unit is the head of what follows.
  const after = terms[next + 1];
  return (
    after === undefined ||
    after.firstToken !== term.nextToken ||
    (after.kind !== 'number' && after.kind !== 'clock' && after.kind !== 'weekday')
  );
}

/** A year that news speaks of, and few amounts reach. */
function isRecent(year: number): boolean {
  return (year >= 1250 && year <= 1420) || (year >= 1850 && year <= 2100);
}

/** Whether a joiner and another day of the week or «روز» follow. */
function opensRange(terms: readonly Term[], next: number): boolean {
  const joiner = terms[next];
  const other = terms[next + 1];
  if (
    joiner?.kind !== 'joiner' ||
    joiner.firstToken !== terms[next - 1].nextToken ||
    other?.firstToken !== joiner.nextToken
  )
    return false;
  return other.kind === 'weekday' || other.kind === 'unit';
}

function last(capture: Capture | undefined): number | undefined {
  return capture?.list?.members[capture.list.members.length - 1].value;
}

/** A number or a list of numbers as a part of the components, its last member in `until`. */
export function spread(capture: Capture | undefined, key: 'day' | 'year' | 'century' | 'decade' | 'hour'): Parts {
  if (capture === undefined) return {};
  const until = last(capture);
  const own = { [key]: capture.term.value } as Parts;
  return until === undefined
    ? own
    : { ...own, until: { [key]: until } as Parts, ...(capture.list?.range === true ? {} : { list: true }) };
}

/** What a year says with the era behind it. Two digits stay two digits: the century is worked out later. */
export function yearParts(year: Capture | undefined, era: Capture | undefined): Parts {
  const parts = spread(year, 'year');
  const eraParts = eraOf(era);
  const short = (term: Term | undefined): boolean =>
    term !== undefined && term.value < 100 && eraParts.era === undefined;
  const members = year?.list?.members;
  const until = parts.until;
  return {
    ...parts,
    ...(short(year?.term) ? { twoDigitYear: true } : {}),
    ...(until === undefined
      ? {}
      : { until: { ...until, ...(short(members?.[members.length - 1]) ? { twoDigitYear: true } : {}), ...eraParts } }),
    ...eraParts,
  };
}

function eraOf(era: Capture | undefined): Parts {
  if (era === undefined) return {};
  const { word } = era.term;
  if (word === 'letter' || word === 'ad') return { era: 'gregorian', calendar: 'gregorian' };
  const value = word as Era;
  return value === 'bc'
    ? { era: value, calendar: 'gregorian' }
    : value === 'hijri'
      ? { era: value }
      : { era: value, calendar: value };
}

/** A month, and whether the word needs company to be one. */
function monthParts(capture: Capture | undefined): Parts {
  if (capture === undefined) return {};
  const { calendar, number, region } = MONTHS[capture.term.value];
  return { calendar, month: number, ...(region === 'AF' && calendar === 'solar' ? { afghan: true } : {}) };
}

function withUntil(parts: Parts, shared: Parts): Parts {
  return parts.until === undefined
    ? { ...parts, ...shared }
    : { ...parts, ...shared, until: { ...parts.until, ...shared } };
}

function weekdayParts(capture: Capture | undefined): Parts {
  if (capture === undefined) return {};
  const { term } = capture;
  const part = weekdayTail(term.detail);
  return {
    // Offsets of the weekday are units here; `recogniseDates` turns them into offsets of the block.
    weekday: { value: WEEKDAYS[term.value].number, start: term.start, end: term.end },
    ...(part === undefined ? {} : { partOfDay: part }),
  };
}

/** Whether a month's name says by itself that it is a month: no everyday word, or «ماه» is joined to it. */
function monthNeed(capture: Capture | undefined, head: Capture | undefined): 'month' | 'afghan' | undefined {
  if (capture === undefined) return undefined;
  const month = MONTHS[capture.term.value];
  // «مهرماه», «ماه مبارک رمضان», «رجب‌المرجب»: longer than the bare name.
  if (capture.term.end - capture.term.start > month.name.length || head !== undefined) return undefined;
  if (month.region === 'AF' && month.calendar === 'solar') return 'afghan';
  return month.homograph ? 'month' : undefined;
}

/** «بیست و دو مهر» are no seals; few things are counted so far in words before such a name. */
const MOST_ARROWS = 12;

/** «می» begins more verbs than it names months. */
const isMay = (capture: Capture | undefined): boolean =>
  capture !== undefined && MONTHS[capture.term.value].name === 'می';

/** Dates of a calendar: days, months, years, weekdays, decades, centuries. */
export const CALENDAR_ROWS: readonly Row[] = [
  pattern(
    'dayUnit? days monthUnit? month fullYear? era?',
    ({ dayUnit, days, monthUnit, month, fullYear, era }, { terms, next }) => {
      if (fullYear !== undefined && era === undefined && isCounted(terms, next)) return undefined;
      const parts = withUntil(spread(days, 'day'), {
        ...monthParts(month),
        ...yearParts(fullYear, era),
        ...monthParts(month),
      });
      const cardinal = days?.list === undefined && days?.term.kind === 'number';
      const need = fullYear !== undefined || dayUnit !== undefined ? undefined : monthNeed(month, monthUnit);
      // «۵ می رسد»: only «سوم می» and «۵ می ۲۰۲۰» are safe; «سه تیر» may be three arrows.
      const arrows =
        need === 'month' &&
        cardinal &&
        days?.term.spelled === true &&
        (days.term.value <= MOST_ARROWS || days.term.value % 10 === 0);
      const weak = need === 'afghan' || (need === 'month' && cardinal && isMay(month));
      return {
        parts,
        fine: Rank.day,
        coarse: fullYear === undefined ? Rank.month : Rank.year,
        need: arrows ? 'arrows' : weak ? need : undefined,
      };
    },
  ),
  pattern('dayUnit? days month shortYear', ({ days, month, shortYear }, { terms, next }) => {
    if (isCounted(terms, next) || (month !== undefined && MONTHS[month.term.value].calendar !== 'solar'))
      return undefined;
    return {
      parts: withUntil(spread(days, 'day'), { ...monthParts(month), ...yearParts(shortYear, undefined) }),
      fine: Rank.day,
      coarse: Rank.year,
    };
  }),
  // «یکم ماه محرم ۱۴۴۷», «اولین روز فروردین».
  pattern('ordinal oneDay month fullYear?', ({ ordinal, month, fullYear }) => {
    if (ordinal === undefined || ordinal.term.value > 31) return undefined;
    return {
      parts: { day: ordinal.term.value, ...monthParts(month), ...yearParts(fullYear, undefined) },
      fine: Rank.day,
      coarse: fullYear === undefined ? Rank.month : Rank.year,
    };
  }),
  pattern('monthUnit? month fullYear era?', ({ month, fullYear, era }, { terms, next }) => {
    if (era === undefined && isCounted(terms, next)) return undefined;
    return { parts: { ...yearParts(fullYear, era), ...monthParts(month) }, fine: Rank.month, coarse: Rank.year };
  }),
  pattern('monthUnit? month shortYear', ({ month, shortYear }, { terms, next }) => {
    if (isCounted(terms, next) || (month !== undefined && MONTHS[month.term.value].calendar !== 'solar'))
      return undefined;
    return { parts: { ...monthParts(month), ...yearParts(shortYear, undefined) }, fine: Rank.month, coarse: Rank.year };
  }),
  pattern('monthUnit month', ({ month }) => ({ parts: monthParts(month), fine: Rank.month })),
  pattern('month modifier', ({ month, modifier }) => {
    if (
      modifier === undefined ||
      (modifier.term.word !== '-1' && modifier.term.word !== '1' && modifier.term.word !== '0')
    )
      return undefined;
    if (
      month !== undefined &&
      MONTHS[month.term.value].homograph &&
      month.term.detail === 0 &&
      modifier.term.word === '0'
    )
      return undefined;
    return {
      parts: { ...monthParts(month), monthOffset: Number(modifier.term.word) },
      fine: Rank.month,
      coarse: Rank.year,
    };
  }),
  pattern('month', ({ month }) => ({ parts: monthParts(month), fine: Rank.month, need: monthNeed(month, undefined) })),
  pattern('dayUnit? numericDate era?', ({ numericDate, era }) => {
    if (numericDate === undefined) return undefined;
    const [year, month, day, ambiguous] = numericDate.term.parts;
    const own = eraOf(era);
    const calendar = own.calendar ?? (year >= 1500 ? 'gregorian' : 'solar');
    return {
      parts: {
        ...own,
        calendar,
        year,
        month,
        day,
        ...(year < 100 ? { twoDigitYear: true } : {}),
        ...(ambiguous === 1 ? { ambiguousOrder: true } : {}),
      },
      fine: Rank.day,
      coarse: Rank.year,
    };
  }),
  // Weekdays.
  pattern('dayUnit? weekday modifier?', ({ weekday, modifier }) => {
    const parts = weekdayParts(weekday);
    const offset = modifier === undefined ? undefined : Number(modifier.term.word);
    if (offset !== undefined && offset !== 1 && offset !== -1) return undefined;
    return {
      parts: { ...parts, ...(offset === undefined ? {} : { weekdayOffset: offset }) },
      fine: parts.partOfDay === undefined ? Rank.weekday : Rank.part,
      coarse: Rank.weekday,
    };
  }),
  pattern('demonstrative weekday', ({ weekday }) => ({
    parts: { ...weekdayParts(weekday), weekdayOffset: 0 },
    fine: Rank.weekday,
  })),
  // «شنبه ۲۰ تا دوشنبه ۲۲ اردیبهشت»: the other end of the range brings the month.
  pattern('dayUnit? weekday day', ({ weekday, day }, { terms, next }) =>
    opensRange(terms, next)
      ? {
          parts: { ...weekdayParts(weekday), day: day?.term.value },
          fine: Rank.weekday,
          coarse: Rank.day,
          need: 'join',
        }
      : undefined,
  ),
  pattern('ordinal weekday', ({ ordinal, weekday }) => ({
    parts: { ...weekdayParts(weekday), nthWeekday: ordinal?.term.value },
    fine: Rank.weekday,
    coarse: Rank.week,
    need: 'edge',
  })),
  pattern('last weekday', ({ weekday }) => ({
    parts: { ...weekdayParts(weekday), nthWeekday: -1 },
    fine: Rank.weekday,
    coarse: Rank.week,
    need: 'edge',
  })),
  // «از دهم تا روز بیستم مهر»: the other end of the range brings the month.
  pattern('dayUnit? day', ({ day }, { terms, next }) =>
    opensRange(terms, next) ? { parts: { day: day?.term.value }, fine: Rank.day, need: 'join' } : undefined,
  ),
  // Years.
  pattern('yearUnit years era?', ({ years, era }, { terms, next }) => {
    const value = years?.term.value ?? 0;
    if (value < 10 && years?.term.detail !== 2 && era === undefined) return undefined;
    if (value >= 100 && value < 1000 && era === undefined) return undefined;
    // «سال ۱۳۹۰ تا چهار ماه»: the list's members must be years alike.
    const alike = (term: Term): boolean =>
      term.value >= 1000 || (term.value < 100 && (term.detail === 2 || (term.spelled && term.value >= 30)));
    if (years?.list !== undefined && era === undefined && !years.list.members.every(alike)) return undefined;
    if (era === undefined && value < 1000 && isCounted(terms, next)) return undefined;
    return { parts: yearParts(years, era), fine: Rank.year };
  }),
  pattern('years era', ({ years, era }) => {
    const letters = era !== undefined && era.term.end - era.term.start === 1;
    if (years === undefined || (years.term.value < 100 && (letters || years.term.spelled))) return undefined;
    if (letters && years.term.value < 100) return undefined;
    return { parts: yearParts(years, era), fine: Rank.year };
  }),
  pattern('bareYears', ({ bareYears }, { terms, next }) => {
    const list = bareYears?.list;
    if ((bareYears !== undefined && bareYears.term.value < 100) || isCounted(terms, next)) return undefined;
    // «از ۱۲۰۰ تا ۱۵۰۰ دلار»: half of a range of amounts is no year either.
    if (
      list === undefined &&
      terms[next]?.kind === 'joiner' &&
      terms[next].word === 'range' &&
      terms[next + 1]?.kind === 'number'
    )
      return undefined;
    const range =
      (list?.range === true || list?.turned === true) &&
      list.members.every((member, index) => isRecent(member.value) || (index > 0 && member.detail === 2));
    return { parts: yearParts(bareYears, undefined), fine: Rank.year, need: range ? undefined : 'year' };
  }),
  pattern('yearUnit era', ({ era }) => ({ parts: { yearOffset: 0, ...eraOf(era) }, fine: Rank.year, need: 'edge' })),
  pattern('yearUnit', () => ({ parts: { yearOffset: 0 }, fine: Rank.year, need: 'edge' })),
  pattern('oneMonth', () => ({ parts: { monthOffset: 0 }, fine: Rank.month, need: 'edge' })),
  pattern('oneWeek', () => ({ parts: { weekOffset: 0 }, fine: Rank.week, need: 'edge' })),
  // Seasons.
  pattern('seasonUnit? season', ({ seasonUnit, season }) => ({
    parts: { season: SEASONS[season?.term.value ?? 0].number, calendar: 'solar' },
    fine: Rank.season,
    need: seasonUnit === undefined && SEASONS[season?.term.value ?? 0].homograph ? 'season' : undefined,
  })),
  pattern('seasonUnit? season fullYear', ({ season, fullYear }) => ({
    parts: { season: SEASONS[season?.term.value ?? 0].number, calendar: 'solar', ...yearParts(fullYear, undefined) },
    fine: Rank.season,
    coarse: Rank.year,
  })),
  pattern('seasonUnit? season shortYear', ({ season, shortYear }, { terms, next }) =>
    isCounted(terms, next)
      ? undefined
      : {
          parts: {
            season: SEASONS[season?.term.value ?? 0].number,
            calendar: 'solar',
            ...yearParts(shortYear, undefined),
          },
          fine: Rank.season,
          coarse: Rank.year,
        },
  ),
  pattern('season modifier', ({ season, modifier }) => {
    const offset = Number(modifier?.term.word);
    return Number.isNaN(offset)
      ? undefined
      : {
          parts: { season: SEASONS[season?.term.value ?? 0].number, calendar: 'solar', seasonOffset: offset },
          fine: Rank.season,
          coarse: Rank.year,
        };
  }),
  // Decades and centuries.
  pattern('decadeUnit decadeYear era?', ({ decadeYear, era }, { terms, next }) => {
    if (era === undefined && isCounted(terms, next)) return undefined;
    const parts = spread(decadeYear, 'decade');
    const short = (value: number | undefined): boolean => value !== undefined && value < 100;
    return {
      parts: {
        ...parts,
        ...(short(parts.decade) ? { twoDigitYear: true } : {}),
        ...(parts.until === undefined
          ? {}
          : { until: { ...parts.until, ...(short(parts.until.decade) ? { twoDigitYear: true } : {}), ...eraOf(era) } }),
        ...eraOf(era),
      },
      fine: Rank.decade,
    };
  }),
  pattern('centuryUnit century era?', ({ century, era }) => {
    const parts = spread(century, 'century');
    return {
      parts:
        parts.until === undefined
          ? { ...parts, ...eraOf(era) }
          : { ...parts, until: { ...parts.until, ...eraOf(era) }, ...eraOf(era) },
      fine: Rank.century,
    };
  }),
  // «سه‌ماههٔ نخست», «شش‌ماههٔ دوم», «ربع چهارم».
  pattern('amount monthAttribute ordinal', ({ amount, ordinal }) => {
    const length = amount?.term.value ?? 0;
    const nth = ordinal?.term.value ?? 0;
    if (length === 3 && nth <= 4) return { parts: { quarter: nth, yearOffset: 0 }, fine: Rank.season };
    if (length === 6 && nth <= 2) return { parts: { half: nth, yearOffset: 0 }, fine: Rank.season };
    return nth === 1 && length < 12 ? { parts: { months: length, yearOffset: 0 }, fine: Rank.season } : undefined;
  }),
  // «سه ماه نخست سال», «۹ ماه اول».
  pattern('amount oneMonth ordinal', ({ amount, ordinal }) => {
    const length = amount?.term.value ?? 0;
    const nth = ordinal?.term.value ?? 0;
    if (length === 3 && nth <= 4) return { parts: { quarter: nth }, fine: Rank.season, need: 'edge' };
    if (length === 6 && nth <= 2) return { parts: { half: nth }, fine: Rank.season, need: 'edge' };
    return nth === 1 && length > 1 && length < 12
      ? { parts: { months: length }, fine: Rank.season, need: 'edge' }
      : undefined;
  }),
  pattern('quarter ordinal', ({ ordinal }) => {
    const nth = ordinal?.term.value ?? 0;
    return nth <= 4 ? { parts: { quarter: nth, yearOffset: 0 }, fine: Rank.season, need: 'edge' } : undefined;
  }),
];
