import type { ReadBlock } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { matchQuotations } from '../../language/text/sentences';

/** Letters that Arabic has not. */
const PERSIAN = /[پچژگکی]/;
/** What Persian words hardly have: ة, إ, ٱ, two harakat or more on one word, ى at a word's end after a Persian-free text. */
const ARABIC = /[\u0629\u0625\u0671]|[\u064b-\u0652][^\s\u064b-\u0652]?[\u064b-\u0652]|(?:^|\s)\u0627\u0644\p{L}+/gu;

/**
 * Arabic in a Persian text, whose ي and ك are right: verses in «﴿﴾», and quotations that have letters and vowel signs
 * of Arabic and none of Persian. Offsets are those of the block's source.
 */
export function arabicStretches({ reading }: ReadBlock): readonly Range[] {
  const { text, source } = reading;
  const ranges: Range[] = [];
  let verse = source.indexOf('\ufd3f');
  while (verse >= 0) {
    const close = source.indexOf('\ufd3e', verse);
    const end = close < 0 ? source.length : close;
    ranges.push({ start: verse, end });
    verse = source.indexOf('\ufd3f', end + 1);
  }
  const closing = matchQuotations(text);
  for (let open = 0; open < text.length; open += 1) {
    if (closing[open] === 0) continue;
    const start = text.ends[open];
    const end = text.starts[closing[open]];
    const quotation = source.slice(start, end);
    if (!PERSIAN.test(quotation) && (quotation.match(ARABIC)?.length ?? 0) >= 2) ranges.push({ start, end });
  }
  return ranges;
}
