import type { Range } from '../article/types';
import type { Reading } from '../text/reading';
import { matchQuotations } from '../text/sentences';

/** Letters that Arabic has not. */
const PERSIAN = /[پچژگکی]/;
/** What Persian words hardly have: ة, إ, ٱ, two vowel signs close together, a word with the article. */
const ARABIC = /[\u0629\u0625\u0671]|[\u064b-\u0652][^\s\u064b-\u0652]?[\u064b-\u0652]|(?:^|\s)\u0627\u0644\p{L}+/gu;

/**
 * Arabic in a Persian text, whose letters are right as they are: verses in «﴿﴾», and quotations that have letters and
 * vowel signs of Arabic and none of Persian. Offsets are those of the source.
 */
export function arabicStretches({ text, source }: Pick<Reading, 'text' | 'source'>): readonly Range[] {
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
