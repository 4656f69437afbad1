import { Rank } from '../phrases/atom';
import { type Builder, type Capture, type Row, row } from '../terms/matcher';
import type { DateComponents } from '../types';
import { RELATIVES, SEASONS } from '../words';
import { CATEGORIES } from './categories';
import { countsFromText, isCounted, isOfWhole, monthParts, touches, unitOf, value, yearParts } from './parts';

const pattern = (text: string, build: Row['build']): Row => row(CATEGORIES, text, build);

/** «تابستانی», «پاییزه» are words of their own. */
const seasonOf = (capture: Capture | undefined): number =>
  capture?.term.kind === 'summer' ? Number(capture.term.word) : SEASONS[value(capture)].number;

const edgeOfSeason = (edge: 'start' | 'end', season: Capture | undefined): DateComponents => ({
  edge,
  season: seasonOf(season),
  calendar: 'solar',
});

/** «هشت ماه امسال»: all months of a year are the year. */
function firstMonths(amount: Capture | undefined, year: DateComponents): ReturnType<Row['build']> {
  const months = value(amount);
  return Number.isInteger(months) && months > 1 && months < 12 && !Number.isNaN(year.yearOffset)
    ? { parts: { months, ...year }, fine: Rank.season, coarse: Rank.year }
    : undefined;
}

/** Seasons, quarters, halves and other stretches of a year. */
export const SEASON_ROWS: readonly Row[] = [
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
