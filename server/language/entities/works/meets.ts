import { NameClass } from '../../../data/names/classes';
import { CLOSING_QUOTE } from '../../text/marks';
import { whetherWord, wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { registryEntry } from '../registry/registry';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import {
  classesAt,
  isBoundary,
  isMark,
  isOneOf,
  isUnknown,
  isVerb,
  isWord,
  isWordText,
  mayName,
} from '../words/wordTests';

/** Auctions, cups in somebody's memory, tours of sport, festivals of two things. */

const AUCTION = 'حراج';
const CUP = 'جام';
const TOUR = 'تور';
/** What opens the names below. */
export const MEETS = wordSet([AUCTION, TOUR]);

export function meet(words: Words, token: number, known: Known): Proposal | undefined {
  if (isWordText(words, token, AUCTION)) return auction(words, token, known);
  if (isWordText(words, token, TOUR)) return tour(words, token, known);
  return isWordText(words, token, CUP) ? championsCup(words, token, known) : undefined;
}

const isOrdinal = whetherWord((word) => word.length > 4 && word.endsWith('مین'));

/** «حراج البرز», «دوازدهمین حراج باران»; but «حراج خودرو», «حراج لندن». */
function auction(words: Words, token: number, known: Known): Proposal | undefined {
  const place = known.get(token + 1);
  if (place?.type === 'place') {
    const own = place.candidates.length > 0 && registryEntry(place.candidates[0].row).country === 'IR';
    return own && !isVerb(words, place.end) ? byCue(words, 'event', token, place.end, 0.93, place.endUnit) : undefined;
  }
  const ranked = token > 0 && isOrdinal(words, token - 1);
  return ranked && !isBoundary(words, token + 1) ? byCue(words, 'event', token, token + 2, 0.8) : undefined;
}

const hasStars = whetherWord((word) => word.endsWith('ستاره') && word.length > 5);

/** «تور یک‌ستاره کاسپین»: of how many stars, and where. */
function tour(words: Words, token: number, known: Known): Proposal | undefined {
  const at = token + 2;
  if (at >= words.count || !hasStars(words, token + 1)) return undefined;
  const place = known.get(at);
  if (place?.type === 'place') return byCue(words, 'event', token, place.end, 0.95, place.endUnit);
  return isUnknown(words, at) ? byCue(words, 'event', token, at + 1, 0.85) : undefined;
}

const CHAMPIONS = wordSet(['پهلوان', 'جهانپهلوان']);

/** «جام پهلوان حبیبی», «جام پهلوان رضا سوخته‌سرایی»: in whose memory one wrestles. */
function championsCup(words: Words, token: number, known: Known): Proposal | undefined {
  const at = token + 2;
  if (!isOneOf(words, token + 1, CHAMPIONS)) return undefined;
  const person = known.get(at);
  if (person?.type === 'person') return byCue(words, 'event', token, person.end, 0.97, person.endUnit);
  const given = at < words.count && (words.classes[at] & (NameClass.given | NameClass.weakGiven)) !== 0;
  if (!given && !mayName(words, at)) return undefined;
  // Whatever stands last between quotation marks belongs to it.
  const quoted = isWord(words, at + 1) && isMark(words, at + 2, CLOSING_QUOTE);
  const two = quoted || (given && mayName(words, at + 1) && isBoundary(words, at + 2));
  return byCue(words, 'event', token, two ? at + 2 : at + 1, 0.97);
}

/** «جشنواره نان و خرما»: behind the second of the two things that are celebrated. */
export function pairEnd(words: Words, joint: number, known: Known): number {
  const other = joint + 1;
  const everyday = (words.classes[joint - 1] & NameClass.common) !== 0 || isUnknown(words, joint - 1);
  const heads =
    NameClass.event | NameClass.role | NameClass.organisation | NameClass.weakOrganisation | NameClass.outsidePlace;
  if (!everyday || !isWordText(words, joint, 'و') || known.has(joint - 1) || known.has(other)) return joint;
  const noun = isWord(words, other) && !isBoundary(words, other) && (classesAt(words, other) & heads) === 0;
  const closes = isBoundary(words, other + 1) && !isVerb(words, other + 1) && !isWordText(words, other + 1, 'را');
  const celebrated = known.get(other + 1)?.type === 'place' || closes || isOneOf(words, other + 1, HELD);
  return noun && celebrated ? other + 1 : joint;
}
const HELD = wordSet(['برگزار', 'آغاز', 'پایان', 'افتتاح', 'گشایش']);
