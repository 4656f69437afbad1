import { NameClass } from '../../../data/names/classes';
import { wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import { isPlainWord } from '../persons/everydayFamilies';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { classesAt, isOneOf, isVerb, isWord, isWordText } from '../words/wordTests';

/** What a body of people is for, in its own name: «مبارزه با مواد مخدر», «حمایت از بیماران». */

/** A preposition inside organisations' names. */
const LINKS = wordSet(['با', 'در', 'به', 'برای', 'از', 'بر', 'بدون']);
/** Nouns that such a preposition links to what follows. */
const LINKED = wordSet([
  ...['مبارزه', 'مقابله', 'همکاری', 'حفاظت', 'حمایت', 'صیانت', 'پیشگیری', 'آمادگی', 'کمک', 'پاسخ', 'نظارت'],
  'رسیدگی',
]);

/** Whether a noun of that kind stands at a token, and its preposition behind it. */
export const isPurpose = (words: Words, token: number): boolean =>
  isOneOf(words, token, LINKED) && isOneOf(words, token + 1, LINKS);

/** «مبارزه با جعل [و کلاهبرداری] پلیس آگاهی»: the other thing that it is for, before whose it is; 0 where none is. */
export function otherPurposeEnd(words: Words, at: number, known: Known): number {
  if (!isWordText(words, at, 'و') || known.has(at + 1) || !isPlainWord(words, at + 1)) return 0;
  const next = known.get(at + 2);
  const whose =
    next?.type === 'organisation' ||
    (classesAt(words, at + 2) & NameClass.organisation) !== 0 ||
    isOneOf(words, at + 2, DISTRICTS);
  return whose ? at + 2 : 0;
}

/** «انجمن ملی حمایت» از …: an organisation of which the tagger sees only the half. */
export const isCutAtPurpose = (words: Words, { type, end }: Proposal): boolean =>
  type === 'organisation' && isPurpose(words, end - 1);

/**
 * «انجمن حمایت از بیماران [ایران]», «اداره کل راه و شهرسازی [استان گلستان]»: whether the tagger leaves out the last word of what a cue has seen, a
 * name that ends it, or the district that does.
 */
export const isCutBeforePlace = (words: Words, cue: Proposal, seen: Proposal): boolean =>
  cue.type === 'organisation' &&
  seen.type === 'organisation' &&
  seen.start === cue.start &&
  (seen.end === cue.end - 1 || (seen.end < cue.end && isOneOf(words, seen.end, DISTRICTS)));
const DISTRICTS = wordSet(['استان', 'شهرستان']);

/** «بیماران [مبتلا به سرطان]»: behind what people suffer from, a word that may be a month elsewhere; 0 where nothing is said of it. */
export const sufferedEnd = (words: Words, token: number): number =>
  isWordText(words, token, 'مبتلا') &&
  isWordText(words, token + 1, 'به') &&
  isWord(words, token + 2) &&
  !isVerb(words, token + 2)
    ? token + 3
    : 0;
