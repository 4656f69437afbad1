import { NameClass } from '../../../data/names/classes';
import { isAdjective, isOfLanguage } from '../../orthography/ofLanguage';
import { anyOf, wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import { endingIn } from '../words/endings';
import type { Words } from '../words/words';
import {
  classesAt,
  endAt,
  endsWith,
  isBoundary,
  isCounted,
  isDeterminer,
  isNumber,
  isOneOf,
  isPunctuation,
  isVerb,
  isWord,
  isWordText,
} from '../words/wordTests';

/** Titles without marks, where what stands around speaks of one certain work: who plays in it, and what becomes of it. */

const LONGEST = 5;
/** Surer than that a word of it opens a place: «کوچه اقاقیا». */
const SURE = 0.9;
/** How far behind the class noun it is told what becomes of the work. */
const FARTHEST = 8;
/** Nouns of works that are shown and sold one by one; «نمایش», «داستان» and «مستند» are of other things, too. */
const NOUNS = wordSet([
  'کتاب',
  'رمان',
  'سریال',
  'فیلم',
  'سینمایی',
  'انیمیشن',
  'تلهفیلم',
  'نمایشنامه',
  'تلویزیونی',
  'آلبوم',
]);
const SHOWN = wordSet(['نمایش']);
/** «مجموعه شعر», «مجموعه داستان». */
const COLLECTED = wordSet(['شعر', 'داستان']);
/** Who has to do with one work, and what is done with one. */
const BEFORE = wordSet(contextWords('before-work'));
/** Of what kind, how good and how old works are: no title begins so. */
const KINDS = anyOf(
  wordSet([...contextWords('work-kind'), ...contextWords('which-work'), ...contextWords('work-rank')]),
  wordSet([...contextWords('before-title'), ...contextWords('work')]),
);
const SUPERLATIVE = endingIn(['ترین']);
const YEH = endingIn(['ی']);
const ATTRIBUTES = wordSet(['پرفروش', 'پربیننده', 'پرمخاطب', 'محصول', 'برنده', 'نامزد']);
const DONE = wordSet(['اکران', 'بازنشر', 'بازپخش', 'ترجمه', 'رونمایی', 'دوبله', 'نقد']);
/** Films are also of what happened somewhere, and are published as news. */
const PUBLISHED = wordSet(['منتشر', 'پخش', 'چاپ']);
const FILM = 'فیلم';
const PASSIVE = wordSet(['شد', 'میشود', 'شده', 'شدهاست', 'خواهد', 'نشد', 'میشد', 'گردید', 'بود']);
const TO = wordSet(['چاپ', 'بازار', 'اکران', 'همت', 'صحنه', 'قلم', 'زبان', 'تهیهکنندگی']);
const ON = wordSet(['صحنه', 'آنتن', 'پرده']);
const ACTED = wordSet(['بازی', 'نقش', 'ایفای', 'نقشآفرینی']);
const FAMED = wordSet(['شهرت', 'شناخته', 'ماندگار', 'معروف', 'مشهور']);
/** Adverbs that are everyday words elsewhere. */
const ADVERBS = wordSet(['سرانجام', 'بالاخره', 'امسال', 'دوباره', 'فردا', 'امشب']);
const GIVEN = NameClass.given | NameClass.weakGiven;

/** «بازیگر سریال کوچه سرد درگذشت», «انیمیشن کوچه سرد پرفروش شد». */
export function definiteTitle(words: Words, noun: number, known: Known): Proposal | undefined {
  const from = endAt(words, noun);
  const shown = isOneOf(words, from - 1, SHOWN);
  const collected = from > noun + 1 && isOneOf(words, from - 1, COLLECTED);
  if (!shown && !collected && !isOneOf(words, from - 1, NOUNS)) return undefined;
  if (isCounted(words, noun) || !mayOpen(words, from)) return undefined;
  const before = isOneOf(words, noun - 1, BEFORE);
  // «نمایشگاه کتاب تهران», «بازار فیلم ایران»: what is of such works.
  if (!before && !isBoundary(words, noun - 1)) return undefined;
  const within = isWordText(words, noun - 1, 'در') || isWordText(words, noun - 1, 'با');
  // «کتاب کوچه سرد در سه جلد منتشر شد»: where the title ends, though what tells of it comes later.
  let last = 0;
  for (let end = from + 1; end <= from + FARTHEST; end += 1) {
    const told = shown ? isStaged(words, end) : isTold(words, end, noun) || (within && isPlayed(words, end));
    if (told) return titled(words, known, from, last || end);
    if (
      isPunctuation(words, end) ||
      isNumber(words, end) ||
      end >= words.count ||
      isVerb(words, end) ||
      isWordText(words, end, 'را')
    )
      return before && !shown && end < words.count ? titled(words, known, from, end) : undefined;
    if ((!isBoundary(words, end) && !isOneOf(words, end, ADVERBS)) || isWordText(words, end, 'و')) continue;
    if (before && !shown) return titled(words, known, from, last || end);
    last ||= end;
  }
  return undefined;
}

function titled(words: Words, known: Known, from: number, behind: number): Proposal | undefined {
  const end = beforeMaker(known, from, behind);
  return isTitle(words, from, end) ? byCue(words, 'work', from, end, SURE) : undefined;
}

/** «رمان درخت انجیر معابد احمد محمود»: whose work it is, by his whole name. */
function beforeMaker(known: Known, from: number, end: number): number {
  for (let at = from + 1; at < end - 1; at += 1) {
    const maker = known.get(at);
    if (maker?.type === 'person' && maker.end === end) return at;
  }
  return end;
}

/** Of two words, or of one that is no everyday word. */
function isTitle(words: Words, from: number, end: number): boolean {
  if (end > from + LONGEST || isBoundary(words, end - 1)) return false;
  if (end > from + 1) return !isOneOf(words, end - 1, KINDS);
  return words.classes[from] === 0 && !isOfLanguage(words, from);
}

/** Whether a title may begin with a word: none that says which or of what kind the works are. */
const mayOpen = (words: Words, token: number): boolean =>
  isWord(words, token) &&
  !isBoundary(words, token) &&
  !isOneOf(words, token, KINDS) &&
  !isDeterminer(words, token) &&
  !isAdjective(words, token) &&
  !endsWith(words, token, SUPERLATIVE) &&
  (classesAt(words, token) & (NameClass.role | NameClass.honorific | NameClass.titled | NameClass.event)) === 0;

/** What becomes of a work, or what it is among others. */
function isTold(words: Words, at: number, noun: number): boolean {
  if (isOneOf(words, at, ATTRIBUTES)) return true;
  if (isOneOf(words, at, DONE)) return isOneOf(words, at + 1, PASSIVE);
  if (isOneOf(words, at, PUBLISHED)) return !isWordText(words, noun, FILM) && isOneOf(words, at + 1, PASSIVE);
  if (isWordText(words, at, 'به')) return isOneOf(words, at + 1, TO);
  if (isWordText(words, at, 'روی')) return isOneOf(words, at + 1, ON);
  if (isWordText(words, at, 'راهی')) return isOneOf(words, at + 1, TO);
  if (isWordText(words, at, 'از'))
    return !endsWith(words, at - 1, YEH) && (words.classes[at + 1] & GIVEN) !== 0 && !isBoundary(words, at + 2);
  return endsWith(words, at, SUPERLATIVE) && isWork(words, at + 1);
}

const isStaged = (words: Words, at: number): boolean =>
  (isWordText(words, at, 'روی') || isWordText(words, at, 'به')) && isOneOf(words, at + 1, ON);

/** «در فیلم کوچه سرد بازی کرد», «با سریال کوچه سرد به شهرت رسید». */
const isPlayed = (words: Words, at: number): boolean =>
  isOneOf(words, at, ACTED) ||
  isOneOf(words, at, FAMED) ||
  (isWordText(words, at, 'به') && isOneOf(words, at + 1, FAMED));

const isWork = (words: Words, token: number): boolean =>
  (classesAt(words, token) & NameClass.titled) !== 0 || isWordText(words, token, 'اثر');
