import { type Built, Rank } from '../phrases/atom';
import { type Capture, type Row, row } from '../terms/matcher';
import type { Term, TermKind } from '../terms/term';
import { MONTHS, type UnitName } from '../words';
import { CATEGORIES } from './categories';
import {
  countsFromText,
  eraOf,
  FIRST_GREGORIAN_YEAR,
  isAmountBehindMonth,
  isCounted,
  isCountedInMonth,
  isFollowed,
  isMay,
  isOfWhole,
  isWater,
  MOST_ARROWS,
  monthNeed,
  monthOfYearNeed,
  monthParts,
  opensRange,
  partOf,
  spread,
  touches,
  unitOf,
  value,
  weekdayParts,
  withUntil,
  yearParts,
} from './parts';

const pattern = (text: string, build: Row['build']): Row => row(CATEGORIES, text, build);

/** «(۲۵ تیر ۳۱)», «۲۵ تیر ۳۱، …». */
const CLOSES: ReadonlySet<TermKind> = new Set(['close', 'comma']);

const goesOnCounting = ({ kind, word }: Term): boolean =>
  kind === 'number' || kind === 'ordinal' || kind === 'clock' || (kind === 'preposition' && word === 'in');

/** «روزهای شنبه»: with nothing behind it that could be another day, or the week or the month of this one. */
const isAlone = ({ terms, next }: Parameters<Row['build']>[1]): boolean =>
  !touches(terms, next) || terms[next].kind === 'function' || terms[next].kind === 'preposition';

/** «از خرداد ۹۵ تا [خرداد] ۹۹ عضو شورا بود»: a number behind such a month is a year too. */
function endsYears(terms: readonly Term[], month: Capture | undefined): boolean {
  const named = month === undefined ? 0 : terms.indexOf(month.term);
  // «تا ۱۲ مهر ۹۹»
  const at = terms[named - 1]?.word === 'range' ? named : named - 1;
  const [first, year, joint] = terms.slice(Math.max(0, at - 3), Math.max(0, at));
  return joint?.word === 'range' && first.kind === 'month' && year.detail === 2 && touches(terms, at);
}

/** What a month has many of. */
const DAYS: ReadonlySet<UnitName> = new Set(['day', 'night', 'week']);

/** Whether what could be the month's year is an amount, by what is counted behind it or by itself. */
const isAmount = (
  month: Capture | undefined,
  year: Capture | undefined,
  terms: readonly Term[],
  next: number,
): boolean => isCountedInMonth(terms, next) || isAmountBehindMonth(value(month), value(year));

/** «دومین دوشنبه [ماه]», «جمعهٔ آخر [سال]»: the nth such day of what follows. */
const nthWeekday = (weekday: Capture | undefined, nth: number | undefined): Built => ({
  parts: { ...weekdayParts(weekday), ...(nth === undefined ? {} : { nthWeekday: nth }) },
  fine: Rank.weekday,
  coarse: Rank.week,
  need: 'edge',
});

/** Dates of a calendar: days, months, weekdays. */
export const CALENDAR_ROWS: readonly Row[] = [
  pattern(
    'dayUnit? days monthUnit? month fullYear? era?',
    ({ dayUnit, days, monthUnit, month, fullYear, era }, { terms, next }) => {
      if (fullYear !== undefined && era === undefined && isAmount(month, fullYear, terms, next)) return undefined;
      // «از ۹ تا ۱۱ و ۱۴ تا ۱۶ آب قطع می‌شود»
      if (isWater(month) && days?.list !== undefined && (fullYear ?? dayUnit) === undefined) return undefined;
      // «روزهای اول مهر»
      if (dayUnit?.term.plural === true && days?.list === undefined && days?.term.kind === 'ordinal') return undefined;
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
      // «دو قوس و سه عقرب»
      if (need === 'afghan' && cardinal && days?.term.spelled === true) return undefined;
      // «۲۸ ثور», «۱۵ تا ۲۵ قوس» are days wherever they stand.
      const weak =
        (need === 'afghan' && days?.list === undefined && MONTHS[value(month)].homograph) ||
        (need === 'month' && cardinal && (isMay(month) || isWater(month)));
      return {
        parts,
        fine: Rank.day,
        coarse: fullYear === undefined ? Rank.month : Rank.year,
        need: arrows ? 'arrows' : weak ? need : undefined,
      };
    },
  ),
  // «۲۴ فبروری، ۲۰۲۲ میلادی», «۴ ژوئیه، ۱۷۷۶،»: a comma before the year, as in English; what is counted behind one is no year.
  pattern('dayUnit? days month comma fullYear era?', ({ days, month, fullYear, era }, { terms, next }) => {
    if (days?.list !== undefined || MONTHS[value(month)].calendar !== 'gregorian') return undefined;
    if (era === undefined && !isFollowed(terms, next)) return undefined;
    return {
      parts: {
        ...withUntil(spread(days, 'day'), monthParts(month)),
        ...yearParts(fullYear, era),
        ...monthParts(month),
      },
      fine: Rank.day,
      coarse: Rank.year,
    };
  }),
  // «شب‌های ۱۹، ۲۱ و ۲۳ رمضان»
  pattern('partsPlural days monthUnit? month fullYear?', ({ partsPlural, days, month, fullYear }) =>
    days?.list === undefined
      ? undefined
      : {
          parts: {
            ...withUntil(spread(days, 'day'), { ...yearParts(fullYear, undefined), ...monthParts(month) }),
            partOfDay: partOf(partsPlural),
          },
          fine: Rank.part,
          coarse: fullYear === undefined ? Rank.month : Rank.year,
        },
  ),
  // «۱۵ جدی/دی»: one month by both its names
  pattern('days month slash month2:month fullYear?', ({ days, month, month2, fullYear }) => {
    const [first, second] = [MONTHS[value(month)], MONTHS[value(month2)]];
    return first.calendar !== second.calendar || first.number !== second.number
      ? undefined
      : {
          parts: withUntil(spread(days, 'day'), { ...yearParts(fullYear, undefined), ...monthParts(month) }),
          fine: Rank.day,
          coarse: fullYear === undefined ? Rank.month : Rank.year,
        };
  }),
  // «۱۴ شهریور آینده»
  pattern('dayUnit? days month modifier', ({ days, month, modifier }) => {
    const direction = modifier?.term.word;
    if (direction !== '1' && direction !== '-1' && direction !== '0') return undefined;
    const tense = direction === '1' ? 'future' : direction === '-1' ? 'past' : undefined;
    return {
      parts: withUntil(spread(days, 'day'), { ...monthParts(month), ...(tense === undefined ? {} : { tense }) }),
      fine: Rank.day,
      coarse: Rank.year,
    };
  }),
  pattern('dayUnit? days month shortYear era?', ({ days, month, shortYear, era }, { terms, next }) => {
    if (
      (era === undefined && isCounted(terms, next) && !endsYears(terms, month)) ||
      (month !== undefined && MONTHS[month.term.value].calendar !== 'solar')
    )
      return undefined;
    return {
      parts: withUntil(spread(days, 'day'), { ...yearParts(shortYear, era), ...monthParts(month) }),
      fine: Rank.day,
      coarse: Rank.year,
    };
  }),
  // «۲۵ تیر ۳۱»: a number as small as a day is a year only where nothing follows that it could count.
  pattern('dayUnit? days month oldYear', ({ days, month, oldYear }, { terms, next }) => {
    const after = terms[next];
    const closes = after?.firstToken === terms[next - 1].nextToken && CLOSES.has(after.kind);
    // «دما در ۲۵ تیر ۲۸، در ۲۶ تیر ۳۰ …»: numbers of something.
    const second = terms[next + 1];
    if (after?.kind === 'comma' && second?.firstToken === after.nextToken && goesOnCounting(second)) return undefined;
    if (!closes || days?.list !== undefined || MONTHS[value(month)].calendar !== 'solar') return undefined;
    return {
      parts: withUntil(spread(days, 'day'), { ...monthParts(month), ...yearParts(oldYear, undefined) }),
      fine: Rank.day,
      coarse: Rank.year,
    };
  }),
  // «یکم ماه محرم ۱۴۴۷», «اولین روز فروردین», «سومین روز از ماه محرم».
  pattern('ordinal oneDay of? monthUnit? month fullYear?', ({ ordinal, month, fullYear }) => {
    if (ordinal === undefined || ordinal.term.value > 31) return undefined;
    return {
      parts: { day: ordinal.term.value, ...monthParts(month), ...yearParts(fullYear, undefined) },
      fine: Rank.day,
      coarse: fullYear === undefined ? Rank.month : Rank.year,
    };
  }),
  pattern('monthUnit? month fullYear era?', ({ monthUnit, month, fullYear, era }, { terms, next }) => {
    if (era === undefined && isAmount(month, fullYear, terms, next)) return undefined;
    if (isWater(month) && monthUnit === undefined && value(fullYear) < FIRST_GREGORIAN_YEAR) return undefined;
    return {
      parts: { ...yearParts(fullYear, era), ...monthParts(month) },
      fine: Rank.month,
      coarse: Rank.year,
      need: monthOfYearNeed(month, monthUnit ?? era),
    };
  }),
  pattern('monthUnit? month shortYear era?', ({ monthUnit, month, shortYear, era }, { terms, next }) => {
    if (
      (era === undefined && isCounted(terms, next) && !endsYears(terms, month)) ||
      (month !== undefined && MONTHS[month.term.value].calendar !== 'solar')
    )
      return undefined;
    return {
      parts: { ...yearParts(shortYear, era), ...monthParts(month) },
      fine: Rank.month,
      coarse: Rank.year,
      need: monthOfYearNeed(month, monthUnit ?? era),
    };
  }),
  // «ماه مه میلادی»
  pattern('monthUnit? month era', ({ month }) => ({ parts: monthParts(month), fine: Rank.month })),
  pattern('monthUnit month', ({ month }) => ({ parts: monthParts(month), fine: Rank.month })),
  pattern('monthUnit? month modifier', ({ monthUnit, month, modifier }) => {
    if (
      modifier === undefined ||
      (modifier.term.word !== '-1' && modifier.term.word !== '1' && modifier.term.word !== '0')
    )
      return undefined;
    if (
      month !== undefined &&
      monthUnit === undefined &&
      MONTHS[month.term.value].homograph &&
      month.term.detail === 0 &&
      modifier.term.word === '0'
    )
      return undefined;
    if (isWater(month) && monthUnit === undefined) return undefined;
    return {
      parts: { ...monthParts(month), monthOffset: Number(modifier.term.word) },
      fine: Rank.month,
      coarse: Rank.year,
      need: monthOfYearNeed(month, monthUnit),
    };
  }),
  pattern('month', ({ month }) => ({
    parts: monthParts(month),
    fine: Rank.month,
    // «پر از آب»; «آب تا ایلول»
    need: isWater(month) ? 'join' : monthNeed(month, undefined),
  })),
  pattern('dayUnit? numericDate era?', ({ numericDate, era }) => {
    if (numericDate === undefined) return undefined;
    const [year, month, day, ambiguous] = numericDate.term.parts;
    const own = eraOf(era);
    const calendar = own.calendar ?? (year >= FIRST_GREGORIAN_YEAR ? 'gregorian' : 'solar');
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
  pattern('dayUnit? weekday modifier?', ({ dayUnit, weekday, modifier }, at) => {
    // «موزه روزهای شنبه تعطیل است»
    if (dayUnit?.term.plural === true && modifier === undefined && isAlone(at))
      return { parts: { setGrain: 'day' }, fine: Rank.none, kind: 'set' };
    const parts = weekdayParts(weekday);
    const offset = modifier === undefined ? undefined : Number(modifier.term.word);
    if (offset !== undefined && offset !== 1 && offset !== -1) return undefined;
    return {
      parts: {
        ...parts,
        ...(offset === undefined ? {} : { weekdayOffset: offset }),
        // «جمعهٔ بعد»: from the day that the text is at
        ...(offset === 1 && countsFromText(modifier) ? { anchored: true } : {}),
      },
      fine: parts.partOfDay === undefined ? Rank.weekday : Rank.part,
      coarse: Rank.weekday,
    };
  }),
  // «یک روز جمعه»: nobody says which.
  pattern('amount oneDay weekday', ({ amount, weekday }) =>
    value(amount) === 1
      ? { parts: { ...weekdayParts(weekday), vague: 'some' }, fine: Rank.weekday, coarse: Rank.none }
      : undefined,
  ),
  // «این جمعه»; «هفت روز آن جمعه است» is none.
  pattern('demonstrative weekday', ({ demonstrative, weekday }) =>
    demonstrative?.term.word === 'same'
      ? undefined
      : { parts: { ...weekdayParts(weekday), weekdayOffset: 0 }, fine: Rank.weekday },
  ),
  // «شنبه ۲۰ تا دوشنبه ۲۲ اردیبهشت»: the other end of the range brings the month.
  pattern('dayUnit? weekday day >joiner', ({ weekday, day }, { terms, next }) =>
    opensRange(terms, next)
      ? {
          parts: { ...weekdayParts(weekday), day: day?.term.value },
          fine: Rank.weekday,
          coarse: Rank.day,
          need: 'join',
        }
      : undefined,
  ),
  pattern('ordinalBefore weekday', ({ ordinalBefore, weekday }) => nthWeekday(weekday, ordinalBefore?.term.value)),
  pattern('last weekday', ({ weekday }) => nthWeekday(weekday, -1)),
  // «دوشنبهٔ دوم ماه»; beside the month’s name a day may be meant: «دوشنبه، دوم آذر»
  pattern('weekday ordinal', ({ weekday, ordinal }, at) =>
    isOfWhole(at) && at.terms[at.next].kind !== 'month' ? nthWeekday(weekday, ordinal?.term.value) : undefined,
  ),
  // «جمعهٔ آخر آذر», «چهارشنبهٔ پایانی سال», «جمعهٔ آخر هر ماه»
  pattern('weekday lastOf', ({ weekday }, at) =>
    isOfWhole(at) || (touches(at.terms, at.next) && at.terms[at.next].kind === 'every')
      ? nthWeekday(weekday, -1)
      : undefined,
  ),
  // «روزهای سرد دی», «یکی از شب‌های آذر ۱۳۹۸»
  pattern('spans seasonAdjective? month fullYear?', ({ spans, month, fullYear }, { terms, next }) =>
    !DAYS.has(unitOf(spans)) || isWater(month) || (fullYear !== undefined && isCountedInMonth(terms, next))
      ? undefined
      : {
          parts: { ...monthParts(month), ...yearParts(fullYear, undefined) },
          fine: Rank.month,
          coarse: fullYear === undefined ? Rank.month : Rank.year,
          need: fullYear === undefined ? monthNeed(month, undefined) : undefined,
        },
  ),
  // «از دهم تا روز بیستم مهر»: the other end of the range brings the month.
  pattern('dayUnit? day >joiner', ({ day }, { terms, next }) =>
    opensRange(terms, next) ? { parts: { day: day?.term.value }, fine: Rank.day, need: 'join' } : undefined,
  ),
];
