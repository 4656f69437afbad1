import { Rank } from '../phrases/atom';
import { isRecent } from '../terms/digits';
import { type Capture, type Row, row } from '../terms/matcher';
import type { Term } from '../terms/term';
import { CATEGORIES } from './categories';
import { ofDecades } from './centuries';
import {
  eraOf,
  isAmountBehindMonth,
  isBehind,
  isCounted,
  isYearBeforeNoun,
  mehrParts,
  oldYearParts,
  touches,
  value,
  yearParts,
} from './parts';

const pattern = (text: string, build: Row['build']): Row => row(CATEGORIES, text, build);

const isYearBeforeChrist = (term: Term | undefined): boolean =>
  term !== undefined && Number.isInteger(term.value) && term.value >= 10 && term.value <= FIRST_BEFORE_CHRIST;
/** Of what is older «سال پیش» is said. */
const FIRST_BEFORE_CHRIST = 9999;

/** «سال‌های ۶۰», «سال‌های ۶۰ و ۷۰» */
const isOfDecades = (years: Capture | undefined): boolean =>
  years !== undefined &&
  years.list?.range !== true &&
  (years.list?.members ?? [years.term]).every(({ value }) => value >= 30 && value < 100 && value % 10 === 0);

/** Of a season in two digits: before it a Gregorian one is meant as often. */
const FIRST_OF_TWO_DIGITS = 50;

/** Years, and the months and weeks of the text's own. */
export const YEAR_ROWS: readonly Row[] = [
  pattern('yearUnit years era?', ({ yearUnit, years, era }, { terms, next }) => {
    const first = value(years);
    // «سال‌های ۹۰ میلادی», «سال‌های ۶۰»: ten years
    if (yearUnit?.term.plural === true && isOfDecades(years))
      return isCounted(terms, next) && era === undefined ? undefined : ofDecades(years, era);
    if (first < 10 && years?.term.detail !== 2 && era === undefined) return undefined;
    // «آخر سال ۲۸ اسفند است»; «سال ۷۴ آب بالا بود» is no day.
    if (first <= 31 && era === undefined && terms[next]?.kind === 'month' && touches(terms, next)) return undefined;
    if (first >= 100 && first < 1000 && era === undefined) return undefined;
    // «در طول سال ۱۲ جلسه»: news rarely speaks of years so early in its century, and never by two digits.
    if (first >= 10 && first < 20 && era === undefined && years?.list === undefined) return undefined;
    // «سال ۱۳۹۰ تا چهار ماه»: the list's members must be years alike.
    const alike = (term: Term): boolean =>
      term.value >= 1000 || (term.value < 100 && (term.detail === 2 || (term.spelled && term.value >= 30)));
    if (years?.list !== undefined && era === undefined && !years.list.members.every(alike)) return undefined;
    const last = years?.list?.members.at(-1)?.value ?? first;
    // «از آغاز سال ۱۴۰۴ تا ۱۷ خرداد»
    if (last <= 31 && years?.list !== undefined && terms[next]?.kind === 'month' && touches(terms, next))
      return undefined;
    if (era === undefined && (first < 1000 || last < 100) && isCounted(terms, next)) return undefined;
    const calendar = era === undefined ? oldYearParts(yearUnit, years) : {};
    return { parts: { ...yearParts(years, era), ...mehrParts(yearUnit, years), ...calendar }, fine: Rank.year };
  }),
  // «سال دهم هجری»
  pattern('yearUnit ordinal era', ({ ordinal, era }) =>
    era?.term.word === 'hijri' || era?.term.word === 'lunar'
      ? { parts: { year: ordinal?.term.value, ...eraOf(era), calendar: 'lunar' }, fine: Rank.year }
      : undefined,
  ),
  pattern('years era', ({ years, era }) => {
    const letters = era !== undefined && era.term.end - era.term.start === 1;
    if (years === undefined || (years.term.value < 100 && (letters || years.term.spelled))) return undefined;
    if (letters && years.term.value < 100) return undefined;
    return { parts: yearParts(years, era), fine: Rank.year };
  }),
  // «۲۵۰۰ سال پیش از میلاد», «۳۵۰۰ ق.م.»: no other era has so many years, and they are counted.
  pattern('amounts oneYear? era', ({ amounts, era }) =>
    era?.term.word === 'bc' && (amounts?.list?.members ?? [amounts?.term]).every(isYearBeforeChrist)
      ? { parts: yearParts(amounts, era), fine: Rank.year }
      : undefined,
  ),
  pattern('bareYears', ({ bareYears }, { terms, next }) => {
    const list = bareYears?.list;
    // «از ۹۲ تاکنون»
    const untilNow = terms[next]?.kind === 'untilNow';
    if (isCounted(terms, next) && !isYearBeforeNoun(terms, next - 1)) return undefined;
    const isOfBirth = isBehind('born', terms, bareYears);
    if (bareYears !== undefined && bareYears.term.value < 100 && !untilNow && !isOfBirth)
      return terms[next - 2]?.kind === 'eventHead' && touches(terms, next - 1)
        ? { parts: yearParts(bareYears, undefined), fine: Rank.year, need: 'aside' }
        : undefined;
    // «بین دو تا دو هزار و ۵۰۰ تن»: the number goes on in digits.
    if (bareYears?.term.spelled === true && terms[next]?.word === 'list' && terms[next + 1]?.kind === 'number')
      return undefined;
    const before = terms[next - 2];
    if (
      bareYears !== undefined &&
      before?.kind === 'month' &&
      touches(terms, next - 1) &&
      isAmountBehindMonth(before.value, bareYears.term.value)
    )
      return undefined;
    // «مبتلایان از ۱۲۵۰ به ۱۵ هزار رسید»
    if (
      list === undefined &&
      isBehind('from', terms, bareYears) &&
      terms[next]?.kind === 'left' &&
      terms[next + 1]?.kind === 'number' &&
      touches(terms, next)
    )
      return undefined;
    // «از ۱۲۰۰ تا ۱۵۰۰ دلار»: half of a range of amounts is no year either.
    if (
      list === undefined &&
      terms[next]?.kind === 'joiner' &&
      terms[next].word === 'range' &&
      terms[next + 1]?.kind === 'number' &&
      // «از ۱۳۹۰ تا ۱۵ آذر سال گذشته»
      terms[next + 2]?.kind !== 'month'
    )
      return undefined;
    const range =
      (list?.range === true || list?.turned === true) &&
      list.members.every((member, index) => isRecent(member.value) || (index > 0 && member.detail === 2));
    return { parts: yearParts(bareYears, undefined), fine: Rank.year, need: range || isOfBirth ? undefined : 'year' };
  }),
  // «فصل ۲۰۲۵-۲۰۲۶», «فصل ۲۷-۲۰۲۶», of a league
  pattern('oneSeason seasonYears', ({ seasonYears }) => {
    const members = seasonYears?.list?.members ?? [];
    const turned = seasonYears?.list?.turned === true;
    const [first, last] = turned ? [members[1], members[0]] : members;
    if (members.length !== 2 || first.value % 100 !== (last.value + 99) % 100) return undefined;
    // «فصل ۹۵-۹۶»; «فصل ۲۳-۲۴» may be of either calendar.
    if (first.detail === 2 && last.detail === 2)
      return first.value >= FIRST_OF_TWO_DIGITS && !turned
        ? { parts: yearParts(seasonYears, undefined), fine: Rank.year }
        : undefined;
    // «فصل ۹۹-۱۴۰۰»
    const year = first.value >= 1000 ? first.value : last.value - 1;
    return year >= 1000 ? { parts: { year, until: { year: year + 1 } }, fine: Rank.year } : undefined;
  }),
  pattern('yearUnit era', ({ era }) => ({ parts: { yearOffset: 0, ...eraOf(era) }, fine: Rank.year, need: 'edge' })),
  // «سال جدید», «سال جدید میلادی», «سال تحصیلی جدید»
  pattern('oneYear fresh era?', ({ oneYear, era }) => ({
    parts: { yearOffset: 0, fresh: true, ...mehrParts(oneYear), ...eraOf(era) },
    fine: Rank.year,
  })),
  // «سال جدید تحصیلی»
  pattern('oneYear fresh ofMehr', () => ({ parts: { yearOffset: 0, fresh: true, fromMehr: true }, fine: Rank.year })),
  pattern('oneYear era fresh', ({ era }) => ({
    parts: { yearOffset: 0, fresh: true, ...eraOf(era) },
    fine: Rank.year,
  })),
  pattern('oneYear', ({ oneYear: yearUnit }) => ({
    parts: { yearOffset: 0, ...mehrParts(yearUnit) },
    fine: Rank.year,
    need: 'edge',
  })),
  pattern('oneMonth', () => ({ parts: { monthOffset: 0 }, fine: Rank.month, need: 'edge' })),
  pattern('oneWeek', () => ({ parts: { weekOffset: 0 }, fine: Rank.week, need: 'edge' })),
];
