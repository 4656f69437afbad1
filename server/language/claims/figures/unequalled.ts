import type { SentenceTokens } from '../cues/cues';
import { contextWords } from '../words/contextWords';
import { isPunctuation, type VerbGroup, Word, type Words, wordText } from '../words/words';

export const NO = 'هیچ';

/** How far behind «هیچ کشوری» its verb may stand. */
const FARTHEST_VERB = 20;

/**
 * «هیچ کشوری تاکنون از اتحادیه‌ای به این بزرگی جدا نشده است», «هیچ تیمی پیش از این سه بار پیاپی قهرمان نشده بود»: what nobody ever
 * did says that it is the first or the greatest. Gives the noun's token. «هیچ متهمی تاکنون بازداشت نشده است» only says that nothing
 * has come about.
 */
export function unequalledAt(words: Words, { first, last }: SentenceTokens, token: number): number | undefined {
  if (wordText(words, token) !== NO || token + 1 > last) return undefined;
  // «به هیچ کشوری …»
  if (token > first && (words.flags[token - 1] & Word.prep) !== 0) return undefined;
  const noun = wordText(words, token + 1);
  if (!/.ی$/.test(noun)) return undefined;
  let ever = false;
  let compared = false;
  for (let at = token + 2; at <= last && at <= token + FARTHEST_VERB; at += 1) {
    if (isPunctuation(words, at, '؛:؟') || (words.flags[at] & Word.que) !== 0) return undefined;
    const verb = words.verbs[words.verbOf[at] ?? -1];
    ever ||= isEver(words, at);
    compared ||= isCompared(words, at);
    if (verb === undefined || verb.first !== at) continue;
    if (!verb.form.negative || !PAST.has(verb.form.tense)) return undefined;
    const boasts = compared || (ever && ACHIEVERS.has(noun.slice(0, -1)) && isAchieved(words, verb));
    return ever && boasts ? token + 1 : undefined;
  }
  return undefined;
}

const PAST: ReadonlySet<string> = new Set(['perfect', 'pluperfect', 'participle', 'past']);

/** «تاکنون», «تا کنون», «تا امروز», «هرگز», «پیش از این», «در تاریخ». */
function isEver(words: Words, token: number): boolean {
  const word = wordText(words, token);
  if (/^(?:تاکنون|هرگز|هیچگاه|هیچوقت|تابهحال|تاامروز)$/.test(word)) return true;
  if (word === 'تا') return /^(?:کنون|امروز|حالا|بهحال|به)$/.test(wordText(words, token + 1));
  if (/^(?:پیش|قبل)$/.test(word))
    return /^(?:از)$/.test(wordText(words, token + 1)) && /^(?:این|او|ان|آن)$/.test(wordText(words, token + 2));
  return word === 'تاریخ';
}

/** «به این بزرگی», «به اندازهٔ آن», «چنین», «در این حد», «تا این اندازه», «همانند آن». */
function isCompared(words: Words, token: number): boolean {
  const word = wordText(words, token);
  if (/^(?:چنین|چنان|اینچنین|اینقدر|اینهمه|اینگونه|همانند|بهاندازه)$/.test(word)) return true;
  const next = wordText(words, token + 1);
  if (word === 'به' && next === 'این') return /.ی$/.test(wordText(words, token + 2));
  if (/^(?:به|تا|در)$/.test(word) && /^(?:این|اندازه|همین)$/.test(next))
    return /^(?:حد|اندازه|سطح|مقیاس|پایه|شمار|او|ان|آن|این)$/.test(wordText(words, token + 2)) || next === 'اندازه';
  // «سه بار پیاپی»
  return /^(?:پیاپی|متوالی|پیدرپی)$/.test(word);
}

/** Who sets records. */
const ACHIEVERS = contextWords('achiever');

/** «نرسیده است», «نبرده است», «قهرمان نشده است»; «بازداشت نشده است» is done to one. */
const isAchieved = (words: Words, { infinitive, first }: VerbGroup): boolean =>
  /^(?:رسیدن|بردن|گرفتن|زدن|توانستن|پیمودن|شکستن|یافتن|گذشتن|ساختن)$/.test(infinitive) ||
  (infinitive === 'شدن' &&
    /^(?:قهرمان|موفق|برنده|پیروز|نایل|نائل|رئیسجمهور|رییسجمهور|نخستوزیر)$/.test(wordText(words, first - 1)));
