import type { SentenceTokens } from '../cues/cues';
import { contextWords } from '../words/contextWords';
import { isPunctuation, Word, type Words, wordText } from '../words/words';

/** What is said to be so, and not merely told as what happened. */
export const HELD_AGAINST: ReadonlySet<string> = new Set(['perfect', 'pluperfect', 'present', 'participle']);

/** How the words begin that tell of such wrongs, folded. */
export const WRONGDOING = /^(?:(?:می)?(?:دزد|چاپ|خور)(?:ید|د|ند|ه|$)|بالا$|جیب$|دست$|کلاه$|رشوه$)/;

/** Verbs that say a wrong by themselves. */
const STEALING: ReadonlySet<string> = new Set(['دزدیدن', 'چاپیدن']);

/** Verbs that do so of what is others': «حق کارگران را خورده است», «سپرده‌ها را بالا کشیده است»; before those of the second kind stands a word. */
const TAKING: ReadonlyMap<string, RegExp | undefined> = new Map([
  ['خوردن', undefined],
  ['کشیدن', /^بالا$/],
]);

/** What is others', and may be taken from them. */
const WEALTH = contextWords('wealth');

/**
 * A wrong that a verb alone tells of, at the first token of what tells it: «سیمان دزدیده است», «پول مردم را بالا کشیده است», «به
 * جیب زده است», «در ترازنامه دست برده است», «سر خریداران کلاه گذاشته است». Gives the verb's last token.
 */
export function wrongTold(words: Words, { first, last }: SentenceTokens, token: number): number | undefined {
  const opening = wordText(words, token);
  const at = words.verbOf[token] >= 0 && words.verbs[words.verbOf[token]].first === token ? token : token + 1;
  const verb = at <= last ? words.verbs[words.verbOf[at] ?? -1] : undefined;
  if (verb === undefined || verb.first !== at || verb.last > last) return undefined;
  const { infinitive, form } = verb;
  if (
    form.negative ||
    form.passive ||
    !HELD_AGAINST.has(form.tense) ||
    (form.person !== 3 && form.person !== 6 && form.tense !== 'participle')
  )
    return undefined;
  // «کالای دزدیده را پس داد»
  if (form.tense === 'participle' && !endsThere(words, verb.last + 1, last)) return undefined;
  if (at === token) {
    if (STEALING.has(infinitive)) return verb.last;
    return infinitive === 'خوردن' && takesWealth(words, first, at) ? verb.last : undefined;
  }
  switch (infinitive) {
    case 'کشیدن':
      return TAKING.get(infinitive)?.test(opening) === true && takesWealth(words, first, token) ? verb.last : undefined;
    case 'زدن':
      // «سود را به جیب زد» is said of any trade.
      return opening === 'جیب' &&
        !PROFIT.test(wordText(words, token - 2)) &&
        !PROFIT.test(wordText(words, token - 3)) &&
        wordText(words, token - 1) === 'به' &&
        token - 1 > first
        ? verb.last
        : undefined;
    case 'بردن':
      return opening === 'دست' && isInText(words, first, token) ? verb.last : undefined;
    case 'گذاشتن':
      return opening === 'کلاه' && wordText(words, token - 1) !== 'را' && hasHead(words, first, token)
        ? verb.last
        : undefined;
    case 'خوردن':
      return opening === 'رشوه' ? verb.last : undefined;
    default:
      return undefined;
  }
}

const PROFIT = /^(?:سود|سودی|درآمد|درامد|درآمدی|درامدی|جایزه|منفعت)$/;

const endsThere = (words: Words, next: number, last: number): boolean =>
  next > last || isPunctuation(words, next, '،؛.') || (words.flags[next] & (Word.and | Word.but)) !== 0;

/** «حق‌التألیف سه نویسنده را», «پول بیمه‌شدگان را»; «خود را بالا کشیده است». */
function takesWealth(words: Words, first: number, before: number): boolean {
  let mark = before - 1;
  while (mark > first && mark >= before - FARTHEST_OBJECT && (words.flags[mark] & (Word.object | Word.verb)) === 0)
    mark -= 1;
  if (mark <= first || (words.flags[mark] & Word.object) === 0) return false;
  for (let token = mark - 1; token >= first && token >= mark - LONGEST_OBJECT; token -= 1) {
    if ((words.flags[token] & Word.verb) !== 0 || isPunctuation(words, token, '،؛:')) return false;
    if (WEALTH.has(wordText(words, token))) return true;
  }
  return false;
}

const FARTHEST_OBJECT = 3;
const LONGEST_OBJECT = 6;

/** «در ترازنامه دست برده است», «در شیر دست برده است»; «دست در جیب برد» takes out what is his. */
function isInText(words: Words, first: number, token: number): boolean {
  for (let at = token - 1; at > first && at >= token - LONGEST_OBJECT; at -= 1) {
    if ((words.flags[at] & (Word.verb | Word.object)) !== 0 || isPunctuation(words, at, '،؛:«»')) return false;
    if (wordText(words, at) === 'در') return !/^(?:جیب|کیف|آب|اب|موی|موهای|خاک)$/.test(wordText(words, at + 1));
  }
  return false;
}

/** «سر مشتریان کلاه گذاشته است». */
function hasHead(words: Words, first: number, token: number): boolean {
  for (let at = token - 1; at >= first && at >= token - LONGEST_OBJECT; at -= 1) {
    if ((words.flags[at] & Word.verb) !== 0 || isPunctuation(words, at, '،؛:')) return false;
    if (wordText(words, at) === 'سر')
      return wordText(words, at - 1) !== 'بر' && wordText(words, at + 1) !== 'خود' && at + 1 < token;
  }
  return false;
}
