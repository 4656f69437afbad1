import { TokenClass } from '../../text/tokens';
import { SIMPLE_VERBS } from './vocabulary';
import { hitAt, isPunctuation, Word, type Words, wordText } from './words';

/**
 * Where the clause of a verb begins, seen from the verb to the left: after a finished clause and its conjunction, after a
 * colon, a semicolon, a contrast, or at the sentence's start.
 */
export function clauseStart(words: Words, sentenceFirst: number, verbFirst: number): number {
  const { flags } = words;
  for (let token = verbFirst - 1; token >= sentenceFirst; token -= 1) {
    // «مدیر مرکز در گفت‌وگو با ایسنا؛ گفت: …»: a verb right behind the mark has its subject before it.
    if (isPunctuation(words, token, '؛') && (token + 1 === verbFirst || goesOnBehind(words, sentenceFirst, token)))
      continue;
    // «در پاسخ به این پرسش که آیا …؟ گفت: …»
    if (isPunctuation(words, token, '؟') && token + 1 === verbFirst) {
      const asked = askedBefore(words, sentenceFirst, token);
      if (asked < 0) return verbFirst;
      token = asked;
      continue;
    }
    if (isPunctuation(words, token, ':؛؟|')) return token + 1;
    if (isPunctuation(words, token, '»')) {
      // A quotation is one word of the clause around it.
      while (token > sentenceFirst && !isPunctuation(words, token, '«')) token -= 1;
      continue;
    }
    if ((flags[token] & Word.but) !== 0 && !followsApposition(words, sentenceFirst, token)) {
      let next = token + 1;
      while (next < verbFirst && (flags[next] & Word.inner) !== 0) next += 1;
      return next;
    }
    if ((flags[token] & Word.verb) !== 0) {
      const next = token + 1;
      // «… این پرسش که آیا …، که … بود، باز است یا خیر گفت»
      const weighed = endsOpen(words, next) ? weighedBefore(words, sentenceFirst, token) : -1;
      if (weighed >= 0) {
        token = weighed;
        continue;
      }
      // «X که … است، …» and «با بیان اینکه … است، …»: the clause below belongs to the one around it.
      if (opensBelow(words, sentenceFirst, token)) {
        token = opener(words, sentenceFirst, token);
        continue;
      }
      const aside = asideBefore(words, sentenceFirst, token);
      if (aside >= 0) {
        token = aside;
        continue;
      }
      const holder = holderOf(words, sentenceFirst, token, verbFirst);
      if (holder >= 0) {
        token = holder;
        continue;
      }
      if (next >= verbFirst) return next;
      if ((flags[next] & (Word.and | Word.but | Word.que | Word.or)) !== 0) return next + 1;
      if (isPunctuation(words, next, '،')) {
        const after = next + 1;
        return after < verbFirst && (flags[after] & (Word.and | Word.but)) !== 0 ? after + 1 : after;
      }
      return next;
    }
  }
  return sentenceFirst;
}

/** The first comma of «فلانی، در حالی که پایین می‌آمد، گفت», by the last verb of what stands between: no clause has ended before it; -1 where one has. */
function asideBefore(words: Words, sentenceFirst: number, last: number): number {
  if (!isPunctuation(words, last + 1, '،')) return -1;
  let at = last - 1;
  while (at > sentenceFirst && (words.flags[at] & Word.but) === 0) {
    if ((words.flags[at] & Word.verb) !== 0 && words.verbOf[at] !== words.verbOf[last]) return -1;
    if (isPunctuation(words, at, '،:؛؟»')) return -1;
    at -= 1;
  }
  while (at > sentenceFirst && (words.flags[at - 1] & Word.but) !== 0) at -= 1;
  const comma = at - 1;
  if (comma <= sentenceFirst || !isPunctuation(words, comma, '،')) return -1;
  for (let token = comma - 1; token >= sentenceFirst; token -= 1)
    if ((words.flags[token] & (Word.verb | Word.object | Word.but)) !== 0 || isPunctuation(words, token, ':؛؟|»'))
      return -1;
  return comma;
}

/**
 * The last token of a finished clause that a mark or a conjunction parts from the one that begins at `next`: «…؛ در حالی که شورای عالی
 * کار …», «این بزرگ‌ترین نشست بود و وزیر گفت …». -1 where there is none.
 */
export function clauseBefore(words: Words, sentenceFirst: number, next: number): number {
  let mark = next - 1;
  while (mark > sentenceFirst && (words.flags[mark] & (Word.and | Word.but | Word.inner)) !== 0) mark -= 1;
  const isJoint = mark < next - 1 || isPunctuation(words, mark, '؛،');
  if (isPunctuation(words, mark, '؛،')) mark -= 1;
  return mark > sentenceFirst && isJoint && (words.flags[mark] & Word.verb) !== 0 ? mark : -1;
}

/** «نادر پورملک در گفت‌وگو با ایسنا؛ دربارهٔ این طرح گفت»: no clause has ended before the mark, and no other subject begins behind it. */
function goesOnBehind(words: Words, sentenceFirst: number, mark: number): boolean {
  if ((words.flags[mark + 1] & Word.prep) === 0 || hitAt(words, sentenceFirst, 'attribution') !== undefined)
    return false;
  for (let token = sentenceFirst; token < mark; token += 1)
    if ((words.flags[token] & Word.verb) !== 0 || isPunctuation(words, token, ':؛؟')) return false;
  return true;
}

/** «فلانی، نمایندهٔ پیشین، اما گفت …»: a contrast behind the subject's apposition, where no clause has ended yet. */
function followsApposition(words: Words, sentenceFirst: number, token: number): boolean {
  if (token - 1 <= sentenceFirst || !isPunctuation(words, token - 1, '،')) return false;
  // «لاریجانی، اما، گفت»
  let commas = isPunctuation(words, token + 1, '،') ? 1 : 0;
  for (let at = token - 1; at >= sentenceFirst; at -= 1) {
    if ((words.flags[at] & (Word.verb | Word.object | Word.but)) !== 0 || isPunctuation(words, at, ':؛؟|'))
      return false;
    if (isPunctuation(words, at, '،')) commas += 1;
  }
  return commas > 1;
}

/** The word that subordinates the clause of the verb at `token`, or -1. */
function opener(words: Words, sentenceFirst: number, token: number): number {
  let group = words.verbOf[token];
  for (let at = token - 1; at >= sentenceFirst; at -= 1) {
    const flags = words.flags[at];
    // «که دوازده سال است کیوی می‌کارد»: since when, no clause of its own.
    if ((flags & Word.verb) !== 0 && words.verbOf[at] !== group && !tellsSince(words, at)) {
      // «که مدعی شده است … جان باخته‌اند»: what the one verb says hangs on it.
      if (saysOn(words, at)) {
        group = words.verbOf[at];
        continue;
      }
      // «که نخواست نامش بیاید»: the verb on which the subjunctive hangs.
      if (words.verbs[group].form.tense !== 'subjunctive' && !isBetweenCommas(words, sentenceFirst, at, token))
        return -1;
      group = words.verbOf[at];
    }
    if ((flags & Word.that) !== 0) return at;
    if ((flags & Word.que) !== 0) return at > sentenceFirst && (words.flags[at - 1] & Word.verb) !== 0 ? -1 : at;
    if ((flags & Word.sub) !== 0) return at;
    if (isPunctuation(words, at, ':؛')) return -1;
  }
  return -1;
}

/**
 * «در پاسخ به این سؤال که … خواهید شد و … شده‌اید، گفت», «با بیان اینکه … رفته است و … هستند، افزود»: the word that holds
 * several clauses before a verb with no subject of its own, or -1.
 */
function holderOf(words: Words, sentenceFirst: number, last: number, verbFirst: number): number {
  for (let token = last + 1; token < verbFirst; token += 1)
    if (!isPunctuation(words, token, '،') && (words.flags[token] & (Word.adverb | Word.inner)) === 0)
      if (!ADDRESSING.test(wordText(words, token))) return -1;
      else break;
  for (let token = last - 1; token > sentenceFirst; token -= 1) {
    if (isPunctuation(words, token, ':؛')) return -1;
    if ((words.flags[token] & Word.that) !== 0) return (words.flags[token - 1] & Word.verb) === 0 ? token : -1;
    if ((words.flags[token] & Word.que) !== 0 && ASKING.test(wordText(words, token - 1))) return token;
  }
  return -1;
}

/** The «پاسخ» of «در پاسخ به این پرسش که …؟», or -1. */
function askedBefore(words: Words, sentenceFirst: number, last: number): number {
  for (let token = last - 1; token > sentenceFirst; token -= 1) if (wordText(words, token) === 'پاسخ') return token;
  return -1;
}

/** Whether «یا خیر», «یا نه» stands at a token: what is asked in between ends with it. */
export const endsOpen = (words: Words, or: number): boolean =>
  (words.flags[or] & Word.or) !== 0 && /^(?:خیر|نه)$/.test(wordText(words, or + 1));

/** The word that opens what is asked in between and ends at a verb: «آیا», the «که» of «این پرسش که»; -1 where none does. */
function weighedBefore(words: Words, sentenceFirst: number, last: number): number {
  for (let token = last - 1; token > sentenceFirst; token -= 1) {
    if (isPunctuation(words, token, ':؛؟»')) return -1;
    if ((words.flags[token] & Word.question) !== 0 || (words.flags[token] & Word.that) !== 0) return token;
    if ((words.flags[token] & Word.que) !== 0 && ASKING.test(wordText(words, token - 1))) return token;
  }
  return -1;
}

/** «خطاب به خبرنگاران گفت» */
const ADDRESSING = /^(?:خطاب|رو)$/;

const ASKING = /^(?:سوال|سوالی|پرسش|پرسشی|سووال|سووالی|مطلب|نکته|موضوع|مسیله|مساله|خبر|ادعا)$/;

const tellsSince = (words: Words, token: number): boolean =>
  /^(?:سال|ماه|هفته|مدت)هاست$/.test(wordText(words, token)) ||
  (words.verbs[words.verbOf[token]].infinitive === 'بودن' &&
    /^(?:سال|سالی|سالها|ماه|روز|هفته|دهه|مدتی)$/.test(wordText(words, token - 1)));

/** A verb of saying that nothing parts from the clause behind it. */
function saysOn(words: Words, token: number): boolean {
  const { infinitive, first, last, finite } = words.verbs[words.verbOf[token]];
  const next = words.flags[last + 1];
  if (!finite || words.reading.tokens.classes[last + 1] === TokenClass.punctuation) return false;
  if ((next & (Word.and | Word.but | Word.que | Word.sub | Word.or | Word.adverb)) !== 0) return false;
  return (
    SIMPLE_VERBS.get(infinitive)?.verbClass === 'say' ||
    /^(?:مدعی|معتقد|اعلام|تاکید|ادعا|اظهار|تصریح)$/.test(wordText(words, first - 1))
  );
}

/** «، که سی سال است آنجا کار می‌کند،»: a clause about a noun that commas close may hold two verbs. */
function isBetweenCommas(words: Words, sentenceFirst: number, from: number, last: number): boolean {
  if (!isPunctuation(words, last + 1, '،')) return false;
  for (let at = from; at > sentenceFirst; at -= 1) {
    if (isPunctuation(words, at, '،؛:')) return (words.flags[at + 1] & Word.que) !== 0 && isPunctuation(words, at, '،');
  }
  return false;
}

const opensBelow = (words: Words, sentenceFirst: number, token: number): boolean =>
  opener(words, sentenceFirst, token) >= 0;
