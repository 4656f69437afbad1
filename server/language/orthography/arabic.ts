import type { Range } from '../article/types';
import type { Reading } from '../text/reading';
import { matchQuotations } from '../text/sentences';

/** Letters that Arabic has not. */
const PERSIAN = /[پچژگکی]/;
/** What Persian words hardly have: ة, إ, ٱ, أ at their start, two vowel signs close together, a word with the article. */
const ARABIC =
  /[\u0629\u0625\u0671]|(?:^|\s)[وفبلك]?\u0623\p{L}|[\u064b-\u0652][^\s\u064b-\u0652]?[\u064b-\u0652]|(?:^|\s)\u0627\u0644\p{L}+/gu;

/** The same with the letters of a Persian keyboard: no «پ», articles, a word that only Arabic has, and none of Persian's. */
const NEVER_ARABIC =
  /[پچژگ]|(?:^|\s)(?:از|در|به|که|را|است|این|آن|با|برای|می|شد|بود|خود|هم|هر|تا|بر|یک)(?=[\s\u200c]|$)/;
const ARTICLES = /(?:^|\s)[وفبلک]?ال\p{L}{1,}/gu;
const ARABIC_WORD =
  /(?:^|\s)(?:ایها|ایتها|فی|الی|عن|لا|هو|هذا|هذه|ذلک|کان|انه|انما|لقد|الذی|الذین|لم|ثم|ولا|ولم|لله|بالله|اللهم|ربنا|علیهم|علیکم)(?=\s|$)/;
/** Letters that Persian words have not, whatever the keyboard: «إنا لله و إنا إلیه راجعون». */
const NEVER_PERSIAN = /[\u0625\u0671]/g;
/** «الذلة»: the article and ة in one word, with more words around it. */
const ARABIC_NOUN = /\s[وفبلک]?ال\p{L}+ة(?=\s|$)/u;
const isArabicByWords = (quotation: string): boolean =>
  !NEVER_ARABIC.test(quotation) &&
  (ARABIC_NOUN.test(quotation) ||
    (quotation.match(NEVER_PERSIAN)?.length ?? 0) >= 2 ||
    ((quotation.match(ARTICLES)?.length ?? 0) >= 2 && ARABIC_WORD.test(quotation)));

/**
 * Arabic in a Persian text, whose letters are right as they are: verses in «﴿﴾», and quotations that have letters and
 * vowel signs of Arabic and none of Persian, or its words. Offsets are those of the source.
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
    if ((!PERSIAN.test(quotation) && (quotation.match(ARABIC)?.length ?? 0) >= 2) || isArabicByWords(quotation))
      ranges.push({ start, end });
  }
  return ranges;
}

/** «غَضَبِكَ», «بَيانٌ»: a word with two vowel signs close together, or with the ending of a case, and no letter that only Persian has. */
const VOWELLED = /[\p{L}\p{M}]*(?:[\u064c\u064d]|[\u064b-\u0652][^\s\u064b-\u0652]?[\u064b-\u0652])[\p{L}\p{M}]*/gu;
const MAY_BE_VOWELLED = /[\u064c-\u0652]/;
const ONLY_PERSIAN = /[پچژگ]/;

/** Words of Arabic by the vowel signs that they have, wherever they stand: their letters are right as they are. */
export function vowelledWords(source: string): readonly Range[] {
  if (!MAY_BE_VOWELLED.test(source)) return [];
  const ranges: Range[] = [];
  for (const { 0: word, index } of source.matchAll(VOWELLED))
    if (!ONLY_PERSIAN.test(word)) ranges.push({ start: index, end: index + word.length });
  return ranges;
}
