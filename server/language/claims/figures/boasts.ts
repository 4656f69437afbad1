import { TokenClass } from '../../text/tokens';
import { isSpeakerPhrase, type PhraseContext } from '../sources/nounPhrase';
import { findSubject } from '../sources/subject';
import { clauseStart } from '../words/clauses';
import { contextWords, isInflected } from '../words/contextWords';
import { firstVerb, type VerbGroup, Word, type Words, wordText } from '../words/words';
import { isBackground } from './background';
import type { FigureCue } from './figures';

/** Whether a superlative boasts of something that was measured, and is no event or feeling. */
export function isSuperlative(context: PhraseContext, figure: FigureCue, first: number, last: number): boolean {
  const { words } = context;
  const before = figure.first > first ? wordText(words, figure.first - 1) : '';
  const leading = figure.first - first <= 1;
  const demonstrative = figure.first > first && (words.flags[figure.first - 1] & Word.demonstrative) !== 0;
  if (isBackground(words, figure.first, first, last)) return false;
  // «به خشن‌ترین شکل زدند»: how it was done.
  if (before === 'به' && isInflected(wordText(words, figure.last + 1), MANNERS, ['ی', 'ای'])) return false;
  const copula = firstVerb(
    words,
    figure.last + 1,
    last,
    (verb) => verb.finite && (verb.infinitive === 'شدن' || isToBe(words, verb) || isBehindDate(context, verb)),
  );
  const isBoast = copula !== undefined && (isToBe(words, copula) || isBehindDate(context, copula));
  switch (figure.measure) {
    case 'history':
      return false;
    case 'first':
      // «نخستین جلد فرهنگ رونمایی شد» is an event, «نخستین زنی شد که …» a boast.
      if (leading && isOfWorld(words, figure.last + 1)) return true;
      // «نخستین بار است که …»
      if (isBoast && wordText(words, figure.last + 1) === 'بار') return true;
      if (isFirstOfScope(context, figure.last + 1, last)) return true;
      // «در نخستین مسابقه هفته میزبان است»: when, and not what is said of the subject.
      if (before === 'در') return false;
      if (copula !== undefined && !isBoast && !opensClause(words, copula.last + 1)) return false;
      return copula !== undefined && (demonstrative || !leading || isSaidOfSubject(context, figure, first, last));
    case 'first-time':
      // «او برای نخستین بار به دریا رفت»: new to one, and no first of the world.
      return !isOfOne(context, figure, first) || hasScope(context, figure.last + 1, figure.last + 1 + NEAR_SCOPE);
    case 'ordinal':
      return isBoast && demonstrative;
    case 'most':
      // «بیشترین اثر را بر شاخص گذاشتند»: a day's market, no record.
      if (
        /^(?:بیشترین|کمترین)$/.test(wordText(words, figure.last)) &&
        /^(?:اثر|تاثیر)$/.test(wordText(words, figure.last + 1))
      )
        return false;
      // «بزرگ‌ترین دغدغهٔ ما»: how somebody sees it, nothing that was measured.
      if (
        JUDGED.has(wordText(words, figure.last + 1)) &&
        !(isBoast && demonstrative && isOverTime(words, figure, copula))
      )
        return false;
      // «بزرگ‌ترین پسر شاه»: the eldest.
      if (KIN.test(wordText(words, figure.last + 1)) || wordText(words, figure.last + 2) === 'خانواده') return false;
      return before !== 'از' || figure.first - 2 < first || wordText(words, figure.first - 2) !== 'یکی';
    default:
      return true;
  }
}

/** «است», what hangs on the word before it («نخستین مصوبه دربارهٔ صندوق‌هاست»), «شمرده می‌شود», «به شمار می‌آید». */
const isToBe = (words: Words, { infinitive, first, last }: VerbGroup): boolean =>
  infinitive === 'بودن' ||
  (infinitive === '' && /(?:ست|اند)$/.test(wordText(words, last))) ||
  (/^(?:شدن|آمدن|رفتن)$/.test(infinitive) && /^(?:شمرده|محسوب|شمار|حساب)$/.test(wordText(words, first - 1)));

/** «در یک دهه گذشته است که …»: the copula behind a date that looks like the perfect of a verb. */
const isBehindDate = ({ words, names }: PhraseContext, { first, last }: VerbGroup): boolean =>
  last === first + 1 && names.dateEnd[first] === first && /^(?:است|بود)$/.test(wordText(words, last));

/** «نخستین محاکمهٔ جهان»: an event too is a boast where it is the first of the world. */
function isOfWorld(words: Words, noun: number): boolean {
  for (let token = noun + 1; token <= noun + FARTHEST_WORLD; token += 1) {
    const placed = wordText(words, token) === 'در';
    if (/^(?:جهان|دنیا|خاورمیانه)$/.test(wordText(words, placed ? token + 1 : token))) return true;
    // «نخستین زن تاریخ سینما», not «نخستین روز در تاریخ اول مهر»
    if (wordText(words, token) === 'تاریخ') return true;
    const isNoun =
      words.reading.tokens.classes[token] === TokenClass.word && words.verbOf[token] < 0 && words.flags[token] === 0;
    if (!isNoun) return false;
  }
  return false;
}

/** «نخستین فرمان حکومت قانون در خاورمیانه». */
const FARTHEST_WORLD = 5;

const opensClause = (words: Words, token: number): boolean => (words.flags[token] & Word.que) !== 0;

/** «او نخستین کسی بود که …»: behind its subject and before the copula with what he did first; «نخستین فرزند خانواده بود» boasts of nothing. */
function isSaidOfSubject(context: PhraseContext, figure: FigureCue, first: number, last: number): boolean {
  const { words } = context;
  const before = figure.first - 1;
  if (before < first || words.reading.tokens.classes[before] !== TokenClass.word || words.flags[before] !== 0)
    return false;
  const verb = firstVerb(words, figure.last + 1, last, ({ finite }) => finite);
  if (verb === undefined || verb.form.negative) return false;
  if (!isToBe(words, verb) && !(verb.infinitive === 'شدن' && opensClause(words, verb.last + 1))) return false;
  const goesOn = verb.last < last && (words.flags[verb.last + 1] & Word.que) !== 0;
  if (!goesOn && !hasScope(context, figure.last + 1, verb.first)) return false;
  for (let token = figure.last + 1; token < verb.first; token += 1)
    if ((words.flags[token] & (Word.object | Word.que | Word.verb)) !== 0) return false;
  return true;
}

/** «نخستین ماهوارهٔ بخش خصوصی ایران», «نخستین زن تاریخ جایزه»: the first of a country, the world or all times. */
function hasScope({ words, names, entities }: PhraseContext, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) {
    const entity = names.entityOf[token];
    if (entity >= 0 && entities[entity].type === 'place') return true;
    if (/^(?:جهان|دنیا|تاریخ|کشور|خاورمیانه|قرن)$/.test(wordText(words, token))) return true;
  }
  return false;
}

/** «در ایران», «در جهان» right behind the figure. */
const NEAR_SCOPE = 2;

/** A person, by name or «او», does what the figure is of. */
function isOfOne(context: PhraseContext, figure: FigureCue, first: number): boolean {
  const { words, names, entities } = context;
  const doer = findSubject(context, clauseStart(words, first, figure.first), figure.first);
  if (doer === undefined) return false;
  return isSpeakerPhrase(words, doer.first) || entities[names.entityOf[doer.first]]?.type === 'person';
}

/** «نخستین طلای ایران را گرفت»: the first of a country or of all times, told as what somebody got, saw or did. */
function isFirstOfScope(context: PhraseContext, from: number, last: number): boolean {
  const { words } = context;
  if (isInflected(wordText(words, from), SERIES, ['ی', 'ه', 'های'])) return false;
  for (let token = from; token <= last; token += 1) {
    if ((words.flags[token] & Word.object) !== 0) return token > from + 1 && hasScope(context, from + 1, token);
    if ((words.flags[token] & (Word.prep | Word.verb | Word.que | Word.and)) !== 0) return false;
    if (words.reading.tokens.classes[token] !== TokenClass.word) return false;
  }
  return false;
}

/** The first of several that follow one another: «نخستین گل ایران را زد». */
const SERIES = contextWords('series');

/** The manner of what is done: «به بدترین شکل». */
const MANNERS = contextWords('manner');

/** «کوچک‌ترین دختر خانواده» */
const KIN = /^(?:پسر|دختر|فرزند|برادر|خواهر|نوه|بچه)(?:ی|م|ش|شان|مان)?$/;

/** What is great or small by feeling only. */
const JUDGED = contextWords('judged');

/** «این بزرگ‌ترین آسیب اروپا پس از آن فاجعه است»: compared with what was before. */
function isOverTime(words: Words, { last }: FigureCue, copula: VerbGroup): boolean {
  for (let token = last + 1; token < copula.first; token += 1) {
    const word = wordText(words, token);
    if (word === 'تاریخ' || (word === 'پس' && wordText(words, token + 1) === 'از')) return true;
    if (word === 'از' && /^(?:زمان|سال|دهه|آغاز|اغاز)$/.test(wordText(words, token + 1))) return true;
  }
  return false;
}
