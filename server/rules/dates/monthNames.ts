import type { Analysis } from '../../language/analyse';
import type { ResolvedDate } from '../../language/dates/types';
import { groupBy } from '../../language/groupBy';
import { isQuotedDate } from './quoted';

/** A month as a date writes it. */
interface Written {
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly name: string;
}

/** The name of the Gregorian month in a date. */
function nameIn({ blocks }: Analysis, { block, mention }: ResolvedDate): Written | undefined {
  const { month, until, calendar } = mention.components;
  if (calendar !== 'gregorian' || month === undefined || until !== undefined) return undefined;
  const { text, hits, source } = blocks[block].reading;
  const offset = blocks[block].block.start;
  for (let index = 0; index < hits.length; index += 1) {
    const hit = hits[index];
    const start = text.starts[hit.start];
    if (start >= mention.end) return undefined;
    if (start < mention.start || hit.lexicon !== 'month') continue;
    // «ژوئن ماه»
    const name = source.slice(start, text.ends[hit.end - 1]).replace(MONTH, '');
    return { start: offset + start, end: offset + start + name.length, month, name };
  }
  return undefined;
}

const MONTH = /[\s\u200c]+ماه$/u;

/** Months that an article calls by two names («ژوئن», «جون»), each time with the rarer one; of equals the later. */
export function strayMonthNames(analysis: Analysis): readonly (Written & { readonly other: string })[] {
  const written = analysis.dates.flatMap((date) =>
    date.calendar !== 'gregorian' || isQuotedDate(analysis, date) ? [] : (nameIn(analysis, date) ?? []),
  );
  return [...groupBy(written, ({ month }) => month).values()].flatMap((own) => {
    const byName = groupBy(own, ({ name }) => name);
    if (byName.size < 2) return [];
    const [[usual], ...others] = [...byName].sort(([, one], [, two]) => two.length - one.length);
    return others.flatMap(([, strays]) => strays.map((stray) => ({ ...stray, other: usual })));
  });
}
