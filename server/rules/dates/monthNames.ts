import type { Analysis } from '../../language/analyse';
import type { ResolvedDate } from '../../language/dates/types';
import { groupBy } from '../../language/groupBy';
import type { Hit } from '../../language/text/hits';
import type { Reading } from '../../language/text/reading';
import { oncePer } from '../once';
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
  const { reading } = blocks[block];
  const { text, source } = reading;
  const offset = blocks[block].block.start;
  for (const hit of monthHits(reading)) {
    const start = text.starts[hit.start];
    if (start >= mention.end) return undefined;
    if (start < mention.start) continue;
    // «ژوئن ماه»
    const name = source.slice(start, text.ends[hit.end - 1]).replace(MONTH, '');
    return { start: offset + start, end: offset + start + name.length, month, name };
  }
  return undefined;
}

/** The names of months in a block, in the order of the text. */
export const monthHits = oncePer(({ hits }: Reading): readonly Hit[] =>
  hits.filter(({ lexicon }) => lexicon === 'month'),
);

const MONTH = /[\s\u200c]+ماه$/u;

/** Months that an article calls by two names («ژوئن», «جون»), each time with the rarer one; of equals the later. */
export function strayMonthNames(analysis: Analysis): readonly (Written & { readonly other: string })[] {
  const named = analysis.dates.flatMap((date) => {
    const name = nameIn(analysis, date);
    return name === undefined ? [] : [{ date, name }];
  });
  // Most articles call each month by one name: whether a date is quoted need not be asked.
  const first = new Map<number, string>();
  for (const { name } of named) if (!first.has(name.month)) first.set(name.month, name.name);
  if (named.every(({ name }) => first.get(name.month) === name.name)) return [];
  const written = named.flatMap(({ date, name }) => (isQuotedDate(analysis, date) ? [] : name));
  return [...groupBy(written, ({ month }) => month).values()].flatMap((own) => {
    const byName = groupBy(own, ({ name }) => name);
    if (byName.size < 2) return [];
    const [[usual], ...others] = [...byName].sort(([, one], [, two]) => two.length - one.length);
    return others.flatMap(([, strays]) => strays.map((stray) => ({ ...stray, other: usual })));
  });
}
