import { Rank } from '../phrases/atom';
import { isRecent } from '../terms/digits';
import { type Builder, type Capture, type Row, row } from '../terms/matcher';
import type { Term } from '../terms/term';
import type { DateComponents } from '../types';
import { RELATIVES, SEASONS } from '../words';
import { CATEGORIES } from './categories';
import { ofDecades } from './centuries';
import {
  countsFromText,
  eraOf,
  isAmountBehindMonth,
  isBehind,
  isCounted,
  isOfWhole,
  isYearBeforeNoun,
  mehrParts,
  monthParts,
  oldYearParts,
  touches,
  unitOf,
  value,
  yearParts,
} from './parts';

const pattern = (text: string, build: Row['build']): Row => row(CATEGORIES, text, build);

/** «تابستانی», «پاییزه» are words of their own. */
const seasonOf = (capture: Capture | undefined): number =>
  capture?.term.kind === 'summer' ? Number(capture.term.word) : SEASONS[value(capture)].number;

const isYearBeforeChrist = (term: Term | undefined): boolean =>
  term !== undefined && Number.isInteger(term.value) && term.value >= 10 && term.value <= FIRST_BEFORE_CHRIST;
/** Of what is older «سال پیش» is said. */
const FIRST_BEFORE_CHRIST = 9999;

const edgeOfSeason = (edge: 'start' | 'end', season: Capture | undefined): DateComponents => ({
  edge,
  season: seasonOf(season),
  calendar: 'solar',
});

/** «سال‌های ۶۰», «سال‌های ۶۰ و ۷۰» */
const isOfDecades = (years: Capture | undefined): boolean =>
  years !== undefined &&
  years.list?.range !== true &&
  (years.list?.members ?? [years.term]).every(({ value }) => value >= 30 && value < 100 && value % 10 === 0);

/** «هشت ماه امسال»: all months of a year are the year. */
function firstMonths(amount: Capture | undefined, year: DateComponents): ReturnType<Row['build']> {
  const months = value(amount);
  return Number.isInteger(months) && months > 1 && months < 12 && !Number.isNaN(year.yearOffset)
    ? { parts: { months, ...year }, fine: Rank.season, coarse: Rank.year }
    : undefined;
}

/** Years and what they are divided into. */
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
  // Seasons.
  pattern('seasonUnit? season', ({ seasonUnit, season }) => ({
    parts: { season: seasonOf(season), calendar: 'solar' },
    fine: Rank.season,
    need: seasonUnit === undefined && SEASONS[value(season)].homograph ? 'season' : undefined,
  })),
  // «روز اول پاییز», «روز آخر زمستان»
  pattern('oneDay ordinal season', ({ ordinal, season }) =>
    value(ordinal) === 1 ? { parts: edgeOfSeason('start', season), fine: Rank.day, coarse: Rank.season } : undefined,
  ),
  pattern('oneDay lastOf season', ({ season }) => ({
    parts: edgeOfSeason('end', season),
    fine: Rank.day,
    coarse: Rank.season,
  })),
  // «روز آخر آذر»
  pattern('oneDay lastOf month', ({ month }) => ({
    parts: { edge: 'end', ...monthParts(month) },
    fine: Rank.day,
    coarse: Rank.month,
  })),
  // «این بهار»; «همان بهار» is one that the text names, and «این بهار ۱۳۹۸ بود» names it.
  pattern('demonstrative season', ({ demonstrative, season }, { terms, next }) =>
    demonstrative?.term.word === 'same' || (touches(terms, next) && terms[next].kind === 'number')
      ? undefined
      : { parts: { season: seasonOf(season), calendar: 'solar' }, fine: Rank.season },
  ),
  pattern('seasonUnit? season seasonYear:bareYear era?', ({ season, seasonYear, era }, { terms, next }) =>
    value(seasonYear) < 100 && era === undefined && isCounted(terms, next)
      ? undefined
      : {
          parts: { ...yearParts(seasonYear, era), season: seasonOf(season), calendar: 'solar' },
          fine: Rank.season,
          coarse: Rank.year,
        },
  ),
  // «روزهای گرم تابستان»
  pattern('spans seasonAdjective? season:seasonal', ({ spans, season }) =>
    unitOf(spans) === 'night' && season?.term.kind === 'season'
      ? undefined
      : {
          parts: {
            season: seasonOf(season),
            calendar: 'solar',
          },
          fine: Rank.season,
        },
  ),
  // «یکی از شب‌های سرد زمستان ۵۷»
  pattern('partsPlural seasonAdjective? season seasonYear:bareYear', ({ season, seasonYear }, { terms, next }) =>
    isCounted(terms, next)
      ? undefined
      : {
          parts: { ...yearParts(seasonYear, undefined), season: seasonOf(season), calendar: 'solar' },
          fine: Rank.season,
          coarse: Rank.year,
        },
  ),
  // «هوای سرد زمستانی», «سردترین روز زمستانی»: an attribute.
  pattern('seasonal', ({ seasonal }) => ({
    parts: {
      season: seasonOf(seasonal),
      calendar: 'solar',
    },
    fine: Rank.season,
    coarse: Rank.none,
    need: 'aside',
  })),
  pattern('seasonUnit? season modifier', ({ season, modifier }) => {
    const offset = Number(modifier?.term.word);
    return Number.isNaN(offset)
      ? undefined
      : {
          parts: {
            season: seasonOf(season),
            calendar: 'solar',
            seasonOffset: offset,
            // «تابستان بعد»: after what the text speaks of
            ...(offset === 1 && countsFromText(modifier) ? { sequel: true } : {}),
          },
          fine: Rank.season,
          coarse: Rank.year,
        };
  }),
  // «سال ۱۴۴۳ (قمری)»
  pattern('era', (_, { terms, next }) =>
    terms[next - 2]?.kind === 'open' && touches(terms, next - 1) && terms[next]?.kind === 'close'
      ? { parts: { vague: 'event' }, fine: Rank.year, coarse: Rank.none, need: 'aside' }
      : undefined,
  ),
  // «سه‌ماههٔ نخست», «شش‌ماههٔ دوم», «سه‌ماههٔ پایانی».
  pattern('amount monthAttribute ordinal', ({ amount, ordinal }) =>
    withYear(monthsFromStart(value(amount), value(ordinal))),
  ),
  pattern('amount monthAttribute end', ({ amount, end }, at) =>
    end?.term.kind === 'ending' || isOfWhole(at) ? withYear(monthsToEnd(amount)) : undefined,
  ),
  // «سه ماه نخست سال», «۹ ماه اول», «دو ماه پایانی سال».
  pattern('amount oneMonth ordinal', ({ amount, ordinal }, at) =>
    value(amount) > 1 ? ofYear(monthsFromStart(value(amount), value(ordinal)), at) : undefined,
  ),
  pattern('amount oneMonth end', ({ amount }, at) => ofYear(monthsToEnd(amount), at)),
  // «هشت ماه امسال», «پنج‌ماههٔ سال گذشته»: its first months.
  pattern('amount monthSpan relativeYear', ({ amount, relativeYear }) =>
    firstMonths(amount, { yearOffset: RELATIVES[value(relativeYear)].offset }),
  ),
  // «در ۹ ماههٔ ۱۴۰۴», «۸ ماههٔ سال ۱۴۰۳»
  pattern('amount monthAttribute yearUnit? fullYear era?', ({ amount, fullYear, era }, { terms, next }) =>
    era === undefined && isCounted(terms, next) ? undefined : firstMonths(amount, yearParts(fullYear, era)),
  ),
  // «هشت ماه ابتدای سال»
  pattern('amount monthSpan start', ({ amount }, at) =>
    value(amount) > 1 ? ofYear(monthsFromStart(value(amount), 1), at) : undefined,
  ),
  // «دو ماه نخست پاییز»
  pattern('amount monthSpan ordinal season', ({ amount, ordinal, season }) =>
    value(ordinal) === 1 ? monthsOfSeason(value(amount), season) : undefined,
  ),
  pattern('amount monthSpan start season', ({ amount, season }) => monthsOfSeason(value(amount), season)),
  pattern('amount monthSpan end season', ({ amount, season }) => monthsOfSeason(-value(amount), season)),
  // «سومین سه‌ماههٔ ۱۴۰۴»
  pattern('ordinalBefore amount monthAttribute', ({ ordinalBefore, amount }) =>
    withYear(monthsFromStart(value(amount), value(ordinalBefore))),
  ),
  pattern('amount monthSpan oneYear modifier', ({ amount, modifier }) =>
    firstMonths(amount, { yearOffset: Number(modifier?.term.word) }),
  ),
  // «نیمسال دوم ۱۴۰۲»
  pattern('halfYearUnit ordinal ofMehr?', ({ ordinal, ofMehr }) => {
    const nth = value(ordinal);
    if (nth > 2) return undefined;
    return {
      parts: { half: nth, ...(ofMehr === undefined ? {} : { fromMehr: true }) },
      fine: Rank.season,
      need: 'edge',
    };
  }),
  // «ربع چهارم»
  pattern('quarter ordinal', ({ ordinal }) => withYear(nthQuarter(ordinal), 'edge')),
  // «فصل نخست ۱۴۰۳», «فصل چهارم سال گذشته»
  pattern('oneSeason ordinal', ({ ordinal }, at) => ofYear(nthQuarter(ordinal), at)),
  // «سومین فصل سال»
  pattern('ordinalBefore oneSeason', ({ ordinalBefore }, at) => ofYear(nthQuarter(ordinalBefore), at)),
];

type Stretch = Pick<DateComponents, 'quarter' | 'half' | 'months'>;

const nthQuarter = (ordinal: Capture | undefined): Stretch | undefined =>
  value(ordinal) <= 4 ? { quarter: ordinal?.term.value } : undefined;

/** «سه ماه نخست» is the first quarter, «شش‌ماههٔ دوم» the second half; of other lengths only the first is told. */
function monthsFromStart(length: number, nth: number): Stretch | undefined {
  if (length === 3 && nth <= 4) return { quarter: nth };
  if (length === 6 && nth <= 2) return { half: nth };
  return nth === 1 && length < 12 ? { months: length } : undefined;
}

function monthsToEnd(amount: Capture | undefined): Stretch | undefined {
  const length = value(amount);
  if (length === 3) return { quarter: 4 };
  if (length === 6) return { half: 2 };
  return length > 1 && length < 12 ? { months: -length } : undefined;
}

const monthsOfSeason = (months: number, season: Capture | undefined): ReturnType<Builder> =>
  Math.abs(months) === 2
    ? { parts: { months, season: seasonOf(season), calendar: 'solar' }, fine: Rank.season }
    : undefined;

/** A stretch of this year, unless another follows. */
const withYear = (stretch: Stretch | undefined, need?: 'edge'): ReturnType<Builder> =>
  stretch === undefined ? undefined : { parts: { ...stretch, yearOffset: 0 }, fine: Rank.season, need };

/** A stretch that only the year behind it makes one: «سه ماه آخر بارداری» is a length. */
const ofYear = (stretch: Stretch | undefined, at: Parameters<Builder>[1]): ReturnType<Builder> =>
  stretch === undefined || !isOfWhole(at) ? undefined : { parts: stretch, fine: Rank.season, need: 'edge' };
