import { Gap } from '../text/fold';
import { hasHitAt, hasHitOver } from '../text/hits';
import type { Reading } from '../text/reading';
import { TokenClass } from '../text/tokens';
import { contextWords } from './contextWords';
import type { Flaw } from './flaw';
import type { Words } from './spaced';
import { Kind, type Word } from './word';

/** What tells «۳۰نفر» from «سیب،گلابی». */
export const BEHIND_NUMBER = 'number';

/** «۳۰ساله», «۵جانبه»: what makes one adjective with its number, which many write so. */
const MEASURING = contextWords('measuring');
const UNITS = contextWords('unit');
/** «۱۴۰۴و», «۲۱:۳۰امروز»: small words that are no part of a name. */
const SMALL = new Set([...contextWords('no-complement'), ...contextWords('once')]);
/** «از۳۰ نفر», «سال۱۴۰۰»: words before a number that no name is made of with one. */
const BEFORE_NUMBER = contextWords('before-number');
/** «۱۲الف»: a letter that counts on. */
const COUNTING_LETTER = 'الف';

/** What a number belongs to that is no number of its own: «#۸مارس», «رویداد۲۴آنلاین», «a_۳نفر». */
const IN_NAME = /[\p{L}\p{M}#_@/\\.\-\u200c]/u;
/** «۳.۶درجه», «۲۱:۳۰امروز», «۲۰-۳۰نفر»: the parts of a number before the last. */
const EARLIER_PARTS = /(?:[\d۰-۹٠-٩]+[.,:٫٬\-–/])+$/;
const LONGEST_NUMBER = 20;

function beginOfNumber(source: string, last: number): number {
  const [parts = ''] = EARLIER_PARTS.exec(source.slice(Math.max(0, last - LONGEST_NUMBER), last)) ?? [];
  return last - parts.length;
}

/** Finds numbers that have run into the word behind them, or before. */
export function findGluedNumbers(reading: Reading, words: Words, flaws: Flaw[]): void {
  findBehindNumbers(reading, words, flaws);
  findBeforeNumbers(reading, words, flaws);
}

/** «با۲۱ نفر», «در۱۲ تیر», «سال۱۴۰۰», «خرداد۱۴۰۲» */
function findBeforeNumbers({ text, tokens, source, hits }: Reading, words: Words, flaws: Flaw[]): void {
  for (let token = 1; token < tokens.count; token += 1) {
    const word = words[token - 1];
    if (word === undefined || tokens.classes[token] !== TokenClass.number) continue;
    const unit = tokens.starts[token];
    const at = text.starts[unit];
    if (text.gaps[unit] !== Gap.edge || text.ends[unit - 1] !== at) continue;
    const first = tokens.starts[token - 1];
    if (!BEFORE_NUMBER.has(word.key) && !hasHitAt(hits, first, ({ lexicon }) => lexicon === 'month')) continue;
    const start = text.starts[first];
    const end = text.ends[tokens.ends[token] - 1];
    if (IN_NAME.test(source[start - 1] ?? '') || IN_NAME.test(source[end] ?? '')) continue;
    if (hasHitOver(hits, first, tokens.ends[token])) continue;
    // «ساعت۲۴» may be a paper; what is called after «از» and a number is hardly anything.
    const safe = SMALL.has(word.key);
    const remedies = [[{ start: at, end: at, text: ' ' }]];
    flaws.push({ kind: 'missing-space-after-punct', start, end, remedies, safe, detail: BEHIND_NUMBER });
  }
}

/** «۳۰نفر», «3.6درجه», «۱۴۰۴و همچنین» */
function findBehindNumbers({ text, tokens, source, hits }: Reading, words: Words, flaws: Flaw[]): void {
  for (let token = 1; token < words.length; token += 1) {
    const word = words[token];
    if (word === undefined || tokens.classes[token - 1] !== TokenClass.number) continue;
    const unit = tokens.starts[token];
    const at = text.starts[unit];
    if (text.gaps[unit] !== Gap.edge || text.ends[unit - 1] !== at) continue;
    if (!standsAlone(word) && !hasHitAt(hits, unit, ({ lexicon }) => lexicon === 'month')) continue;
    // «۸صبح»: a newspaper.
    if (hasHitOver(hits, tokens.starts[token - 1], tokens.ends[token])) continue;
    // «پلاک ۱۲ایران۳۴»
    const end = text.ends[tokens.ends[token] - 1];
    if (/[\d۰-۹_]/.test(source[end] ?? '')) continue;
    const start = beginOfNumber(source, text.starts[tokens.starts[token - 1]]);
    if (IN_NAME.test(source[start - 1] ?? '')) continue;
    const remedies = [[{ start: at, end: at, text: ' ' }]];
    flaws.push({ kind: 'missing-space-after-punct', start, end, remedies, safe: true, detail: BEHIND_NUMBER });
  }
}

function standsAlone({ key, kinds }: Word): boolean {
  if (UNITS.has(key) || SMALL.has(key)) return true;
  if (MEASURING.has(key) || key === COUNTING_LETTER || key.length < 2 || key.endsWith('ی')) return false;
  return (kinds & Kind.noun) !== 0 && (kinds & (Kind.adjective | Kind.ending)) === 0;
}
