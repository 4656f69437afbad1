import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import { CLOSING_QUOTE, OPENING_QUOTE } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { joins } from '../senses/classNouns';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import type { Words } from '../words/words';
import { isBoundary, isMark, isOneOf, isUnknown, isWord, isWordText } from '../words/wordTests';

/** Shares, by the names under which they are traded. */

/** Words under which shares are traded that mean something else, too. */
const TICKERS = wordSet(contextWords('ticker'));
/** «نمادهای معاملاتی»: what kind they are. */
const OF_TRADE = 'معاملاتی';
const LIKELY = 0.76;
/** Among others that are shares, a word that the registry knows as somebody or some place is surely one. */
const SURE = 0.95;

interface Item {
  readonly token: number;
  /** The token behind it and its marks. */
  readonly end: number;
  readonly quoted: boolean;
}

/** «نماد فخوز و شبندر», «نمادهای «فملی»، «کاوه» و «وامید»»: what is listed right behind the noun. */
export function symbols(words: Words, from: number, known: Known): readonly Proposal[] {
  const isShare = ({ token, end, quoted }: Item): boolean =>
    isCompany(known, token) ||
    (!known.has(token) &&
      (isOneOf(words, token, TICKERS) ||
        (isUnknown(words, token) &&
          !isWordText(words, token, OF_TRADE) &&
          (quoted ? !isOfLanguage(words, token) : isBoundary(words, end)))));
  const row: Item[] = [];
  let shares = 0;
  for (let item = itemAt(words, from); item !== undefined; item = itemAt(words, item.end + 1)) {
    // «… و فجهان بیشترین اثر را داشتند»: the last of a row closes no phrase.
    const closes = shares > 0 && isUnknown(words, item.token) && isWordText(words, item.token - 1, AND);
    const share = isShare(item) || closes;
    if (!share && !mayBeAmong(words, item, known)) break;
    row.push(item);
    if (share) shares += 1;
    if (!joins(words, item.end)) break;
  }
  const sure = row.length > 1;
  // «نماد «خودرو»»: of one alone between marks the word itself must tell.
  if (shares === 0 || (!sure && row[0].quoted && !isUnknown(words, row[0].token))) return [];
  return row
    .filter(({ token }) => !isCompany(known, token))
    .map(({ token }) => byCue(words, 'organisation', token, token + 1, sure ? SURE : LIKELY));
}

const AND = 'و';

/** A word, or one between quotation marks. */
function itemAt(words: Words, at: number): Item | undefined {
  const quoted = isMark(words, at, OPENING_QUOTE);
  const token = quoted ? at + 1 : at;
  if (!isWord(words, token) || isWordText(words, token, AND)) return undefined;
  if (!quoted) return { token, end: token + 1, quoted };
  return isMark(words, token + 1, CLOSING_QUOTE) ? { token, end: token + 2, quoted } : undefined;
}

const isCompany = (known: Known, token: number): boolean =>
  known.get(token)?.type === 'organisation' && known.get(token)?.end === token + 1;

const isGiven = (words: Words, token: number): boolean =>
  (words.classes[token] & (NameClass.given | NameClass.weakGiven)) !== 0;

/** Whether a word that is something else may be a share, too, if others in the row are: whatever word between marks, a name in mid-row. */
const mayBeAmong = (words: Words, { token, end, quoted }: Item, known: Known): boolean =>
  quoted ||
  (isOneOf(words, token, TICKERS) && joins(words, end)) ||
  (joins(words, end) && (known.get(token)?.end === token + 1 || isGiven(words, token)));
