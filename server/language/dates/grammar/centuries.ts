import { Rank } from '../phrases/atom';
import { type Capture, type Row, row } from '../terms/matcher';
import type { DateComponents } from '../types';
import { CATEGORIES } from './categories';
import { eraOf, isCounted, isOfMonth, spread, value } from './parts';

const pattern = (text: string, build: Row['build']): Row => row(CATEGORIES, text, build);

export function ofDecades(decades: Capture | undefined, era: Capture | undefined): ReturnType<Row['build']> {
  const { until, ...parts } = spread(decades, 'decade');
  const withEra = ({ decade = 0, ...rest }: DateComponents): DateComponents => ({
    decade,
    ...rest,
    ...(decade < 100 ? { twoDigitYear: true } : {}),
    ...eraOf(era),
  });
  return {
    parts: { ...withEra(parts), ...(until === undefined ? {} : { until: withEra(until) }) },
    fine: Rank.decade,
  };
}

/** Ten centuries, or those of several millennia; before Christ they are counted backwards. */
function millennium(nth: Capture | undefined, era: Capture | undefined): DateComponents {
  const members = (nth?.list?.members ?? (nth === undefined ? [] : [nth.term])).map(({ value }) => value);
  const [first, last] = [10 * Math.min(...members) - 9, 10 * Math.max(...members)];
  const [from, to] = era?.term.word === 'bc' ? [last, first] : [first, last];
  return { century: from, until: { century: to, ...eraOf(era) }, ...eraOf(era) };
}

/** Decades, centuries and millennia. */
export const CENTURY_ROWS: readonly Row[] = [
  pattern('decadeUnit decadeYear era?', ({ decadeYear, era }, { terms, next }) =>
    era === undefined && isCounted(terms, next) ? undefined : ofDecades(decadeYear, era),
  ),
  // «دههٔ دوم قرن بیستم»
  pattern('decadeUnit ordinal', ({ decadeUnit, ordinal }, at) =>
    value(ordinal) <= 10 && decadeUnit?.term.plural !== true && !isOfMonth(at)
      ? { parts: { nthDecade: ordinal?.term.value }, fine: Rank.decade, need: 'edge' }
      : undefined,
  ),
  pattern('centuryUnit century era?', ({ century, era }, { terms, next }) => {
    // «تا پایان سده دو درجه»
    if (era === undefined && isCounted(terms, next)) return undefined;
    const parts = spread(century, 'century');
    return {
      parts:
        parts.until === undefined
          ? { ...parts, ...eraOf(era) }
          : { ...parts, until: { ...parts.until, ...eraOf(era) }, ...eraOf(era) },
      fine: Rank.century,
    };
  }),
  // «هزارهٔ سوم پیش از میلاد»; without an era they may be the people.
  pattern('millenniumUnit century era', ({ century, era }) => ({
    parts: millennium(century, era),
    fine: Rank.century,
  })),
  // «دههٔ دوم قرن میلادی جدید»
  pattern('centuryUnit era', ({ era }) => ({
    parts: { centuryOffset: 0, ...eraOf(era) },
    fine: Rank.century,
    need: 'edge',
  })),
];
