import type { Analysis } from '../../language/analyse';
import type { ResolvedDate } from '../../language/dates/types';
import type { Reading } from '../../language/text/reading';
import { matchQuotations } from '../../language/text/sentences';
import { oncePer } from '../once';
import { indexRanges } from '../ranges';

/** In letters: what is shorter is a term or a title, not somebody's words. */
const SHORTEST_SAYING = 15;

/** The sayings in quotation marks of a block, in offsets of its source. */
const sayingsOf = oncePer(({ text }: Reading) => {
  const closing = matchQuotations(text);
  const found: { readonly start: number; readonly end: number }[] = [];
  for (let open = 0; open < closing.length; open += 1) {
    const close = closing[open];
    if (close - open >= SHORTEST_SAYING) found.push({ start: text.starts[open], end: text.ends[close] });
  }
  return indexRanges(found);
});

/** Whether a date stands in somebody's own words, which an editor does not fill in: «امروز گام نخست را برداشتیم». */
export function isQuotedDate({ blocks }: Analysis, { block, mention }: ResolvedDate): boolean {
  const { reading } = blocks[block];
  const { start, end } = mention;
  return sayingsOf(reading).covering({ start, end }) !== undefined;
}
