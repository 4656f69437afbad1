import source from '../../../data/dates/namesakeDays.tsv';
import { openTable } from '../../../data/table';
import { contextWords as dateWords } from '../../dates/context/contextWords';
import { foldKey } from '../../text/fold';
import type { Reading } from '../../text/reading';
import { lettersIn, wordAt } from '../../text/vocabulary';
import { contextWords } from '../words/contextWords';

const table = openTable(source);
const DAYS: ReadonlySet<string> = new Set(
  Array.from({ length: table.size }, (_, row) => [table.get(row, 'day'), ...table.list(row, 'names')])
    .flat()
    .map(foldKey),
);
/** «۲۲ بهمن», «بیست و دوم بهمن»: tokens. */
const SHORTEST_DAY = 2;
const LONGEST_DAY = 4;

/** What is called after days: «میدان», «دبیرستان», «پاساژ». */
const NOUNS = contextWords('named-by-day');
/** What such a noun has behind it: «مجتمع [تجاری]», «دبیرستان [دخترانه]»; «سالن [جدید] ۲۲ بهمن باز شد» tells when. */
const ATTRIBUTES = contextWords('site-attribute');
const AGES: ReadonlySet<string> = new Set(['جدید', 'جدیدالاحداث', 'قدیم', 'قدیمی', 'تاریخی', 'باستانی'].map(foldKey));
const MOST_ATTRIBUTES = 3;
/** «[این] مجتمع تجاری ۲۲ بهمن باز شد» */
const POINTING: ReadonlySet<string> = new Set(['این', 'آن', 'همین', 'همان', 'یک'].map(foldKey));
/** What happens to a building on a day: «سالن ورزشی ۲۲ بهمن [افتتاح] شد». */
const OPENED: ReadonlySet<string> = new Set([...dateWords('founded'), ...dateWords('begins')]);
const TO = foldKey('به');

type Read = Pick<Reading, 'text' | 'tokens'>;

/**
 * The token behind a day at a token after which something is called whose noun stands before it with what describes it: «پاساژ تجاری
 * [پانزده خرداد]»; undefined where there is none, or it tells when the thing was opened.
 */
export function namesakeEnd(read: Read, at: number): number | undefined {
  if (!isCalledBefore(read, at)) return undefined;
  const { tokens } = read;
  for (let end = at + SHORTEST_DAY; end <= at + LONGEST_DAY && end <= tokens.count; end += 1) {
    if (!DAYS.has(lettersIn(read, tokens.starts[at], tokens.ends[end - 1]))) continue;
    const next = end < tokens.count ? wordAt(read, end) : '';
    return OPENED.has(next) || (next === TO && end + 1 < tokens.count && OPENED.has(wordAt(read, end + 1)))
      ? undefined
      : end;
  }
  return undefined;
}

/** Whether the noun of what is called after days stands before a token, and what describes it in between. */
function isCalledBefore(read: Read, at: number): boolean {
  let token = at - 1;
  while (token > 0 && at - 1 - token < MOST_ATTRIBUTES && isAttribute(wordAt(read, token))) token -= 1;
  if (token < 0 || token === at - 1 || !NOUNS.has(wordAt(read, token))) return false;
  return token === 0 || !POINTING.has(wordAt(read, token - 1));
}

const isAttribute = (word: string): boolean => ATTRIBUTES.has(word) && !AGES.has(word);
