import { hasHitAt } from '../text/hits';
import type { Reading } from '../text/reading';
import { contextWords } from './contextWords';
import type { Flaw } from './flaw';
import { lexicon } from './lexicon';
import type { Words } from './spaced';
import { Kind, type Word } from './word';

/** Words that a sentence never has twice in a row, however short. */
const ONCE = contextWords('once');

const PLURAL_OF_ANOTHER = /^.{2,}(?:های|هایی|هایش|هایشان|هایمان)$/;
const PERSONAL = /^.{2,}(?:ند|یم)$/;
const SUPERLATIVE = /^.{3,}ترین$/;
/** «اقتصادی»: of what kind a thing is; of how much it is so («آبی آبی») short words tell, and of how it is done «دزدکی». */
const OF_A_KIND = /^.{4,}(?<!ک)ی$/;

/** «نیم‌درجه نیم‌درجه می‌چرخد»: so much each time. */
const SO_MUCH_EACH = /^(?:نیم|یک|دو|سه|چهار|پنج|ده|صد)\u200c(?!شنبه)/;

/** A word that stands at `token` as it stood before it: «که که», but not «گروه گروه» or a name. */
export function readRepetition(reading: Reading, words: Words, token: number, flaws: Flaw[]): void {
  const word = words[token];
  const key = word?.key ?? '';
  if (lexicon().reduplications.has(key)) return;
  if (!ONCE.has(key) && (key.length < 3 || !isCommon(word) || SO_MUCH_EACH.test(word?.written ?? ''))) return;
  if (beginsCompound(reading, token)) return;
  if (key === 'به' && (isPraise(reading, words, token) || OF_WHAT_BEGINS_SO.has(words[token + 1]?.key ?? ''))) return;
  takeAway(reading, token - 1, token, flaws);
}

/** «گفت گفت و گوها» */
function beginsCompound({ hits, tokens }: Reading, token: number): boolean {
  return hasHitAt(hits, tokens.starts[token], ({ lexicon, end }) => lexicon === 'compound' && end > tokens.ends[token]);
}

/** A word that everybody writes; a name may be said twice: «عبدالله عبدالله». */
function isCommon(word: Word | undefined): boolean {
  const key = word?.key ?? '';
  const kinds = word?.kinds ?? 0;
  return (
    ((kinds & (Kind.noun | Kind.verb | Kind.participle)) !== 0 && (kinds & Kind.adjective) === 0) ||
    ((kinds & Kind.adjective) !== 0 && OF_A_KIND.test(key)) ||
    // «روزهای روزهای», «مهم‌ترین مهم‌ترین», «رفتند رفتند»: endings that no doubled word has.
    PLURAL_OF_ANOTHER.test(key) ||
    SUPERLATIVE.test(key) ||
    ((kinds & Kind.afterMi) !== 0 && PERSONAL.test(key))
  );
}

/** «به [به‌کارگیری] راننده», «به [به‌رسمیت شناختن]»: nouns that begin with «به» themselves, written apart. */
const OF_WHAT_BEGINS_SO = new Set([
  'کارگیری',
  'رسمیت',
  'روز',
  'روزرسانی',
  'هنگام',
  'دست',
  'وجود',
  'هم',
  'تعویق',
  'ثمر',
  'حداقل',
  'حداکثر',
  'اشتراک',
  'سر',
]);

/** What a phrase begins with that is written twice by mistake only: «به گزارش به گزارش». */
const OPENING = new Set(['به', 'در', 'از', 'با', 'بر', 'برای', 'این']);
/** «به خدا به خدا» */
const SWORN_BY = new Set(['خدا', 'قرآن', 'جان', 'خون']);

/** Two words that stand at `token` as they stood before it: «شده است شده است», «در این در این». */
export function readPhraseRepetition(reading: Reading, words: Words, token: number, flaws: Flaw[]): void {
  const first = words[token - 1]?.key ?? '';
  const last = words[token]?.key ?? '';
  if (first === last || words[token - 3]?.key !== first) return;
  const isSlip = ONCE.has(last) || (OPENING.has(first) && isCommon(words[token]) && !SWORN_BY.has(last));
  if (isSlip) takeAway(reading, token - 2, token, flaws);
}

/** Offers to take away what stands behind the token `kept`, up to `last`, where nothing but spaces parts them all. */
function takeAway({ text, tokens, source }: Reading, kept: number, last: number, flaws: Flaw[]): void {
  for (let token = 2 * kept - last + 2; token <= last; token += 1) {
    const unit = tokens.starts[token];
    if (!/^\s+$/.test(source.slice(text.ends[unit - 1], text.starts[unit]))) return;
  }
  const from = text.ends[tokens.ends[kept] - 1];
  const stop = text.ends[tokens.ends[last] - 1];
  flaws.push({
    kind: 'repeated-word',
    start: text.starts[tokens.starts[2 * kept - last + 1]],
    end: stop,
    remedies: [[{ start: from, end: stop, text: '' }]],
    safe: false,
  });
}

/** «به به!», «به به چه باغی», «گفت: «به به به این باغ»»: praise opens what is said, or is all of it. */
function isPraise({ text, tokens, source }: Reading, words: Words, token: number): boolean {
  const before = words[token - 2]?.key;
  const start = tokens.starts[token - 1];
  const end = tokens.ends[token];
  const opens = start === 0 || '.!؟:،؛«…'.includes(source[text.ends[start - 1] - 1]);
  return before === 'به' || opens || end >= text.length || '!؟،.…»'.includes(source[text.starts[end]]);
}
