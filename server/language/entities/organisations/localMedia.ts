import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import { COLON, COMMA, SEMICOLON } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { isPlainWord } from '../persons/everydayFamilies';
import { isCited } from '../senses/cited';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { isBoundary, isMark, isOneOf, isUnknown, isWord, isWordText } from '../words/wordTests';

/** Sites and papers of provinces that the registry does not know, where they are cited: «به گزارش ندای گیلان، …». */

/** What they are called by, before the town or another word: «[صبح] قزوین», «[نشان] تجارت». */
export const LOCAL_MEDIA = wordSet(contextWords('medium-opener'));
/** What they are called by behind the town: «تفتان [ما]», «آذربایجان [بیدار]». */
export const AFTER_TOWN = wordSet(['ما', 'بیدار', 'آنلاین', 'پرس', 'نیوز', 'خبر', 'زیبا', 'پیام', 'تایمز']);
/** Their kind, between what cites and the name: «به گزارش پایگاه [خبری] ندای گیلان». */
const KINDS = wordSet(['خبری', 'تحلیلی']);
const SITES = wordSet(['پایگاه', 'سایت', 'وبسایت', 'رسانه', 'شبکه']);
/** How sure such a name is, against the town in it that the registry knows. */
const SURE = 0.97;

/** «به گزارش ندای گیلان، …», «به نقل از صبح زاگرس، …», «به گزارش تفتان ما، …». */
export function localMedium(words: Words, token: number, known: Known): Proposal | undefined {
  const reported = agency(words, token, known) ?? unheardOf(words, token, known);
  if (reported !== undefined) return reported;
  const opens = isOneOf(words, token, LOCAL_MEDIA);
  const town = known.get(opens ? token + 1 : token);
  const isTown = town?.type === 'place' && town.end - town.start <= 2;
  if (opens) {
    if (isTown && closes(words, town.end)) return cited(words, token, town.end);
    const other = isUnknown(words, token + 1) || isPlainWord(words, token + 1);
    const whole = other && !known.has(token) && (isMarked(words, token + 2) || isOneOf(words, token + 2, SAID));
    return whole ? cited(words, token, token + 2) : undefined;
  }
  if (!isTown || !isOneOf(words, town.end, AFTER_TOWN) || !closes(words, town.end + 1)) return undefined;
  return cited(words, token, town.end + 1);
}

const SAID = wordSet(['گفت', 'نوشت']);

/** «به گزارش خبرگزاری معمار؛ …»: an agency that is called as somebody's trade is. */
function agency(words: Words, token: number, known: Known): Proposal | undefined {
  const named = isWordText(words, token, AGENCY) && isOneOf(words, token - 1, REPORT) && !known.has(token);
  if (!named || !isMarked(words, token + 2) || (words.classes[token + 1] & NameClass.role) === 0) return undefined;
  return (words.traits[token + 1] & Trait.inflected) === 0
    ? byCue(words, 'organisation', token, token + 2, SURE)
    : undefined;
}
const AGENCY = 'خبرگزاری';

/** «به‌گزارش سالارنیوز، …»: a word that the language has not. */
const unheardOf = (words: Words, token: number, known: Known): Proposal | undefined =>
  isUnknown(words, token) &&
  !known.has(token) &&
  isOneOf(words, token - 1, REPORT) &&
  isMarked(words, token + 1) &&
  !isOfLanguage(words, token)
    ? byCue(words, 'organisation', token, token + 1, 0.8)
    : undefined;

const REPORT = wordSet(['گزارش', 'بهگزارش']);

/** Whether a mark stands at a token that closes what is cited. */
export const isMarked = (words: Words, at: number): boolean =>
  isMark(words, at, COMMA) || isMark(words, at, SEMICOLON) || isMark(words, at, COLON);

/** Whether the phrase is over, or who relays it follows. */
const closes = (words: Words, at: number): boolean =>
  isMarked(words, at) ||
  (isWord(words, at) && isBoundary(words, at) && (words.classes[at] & NameClass.verb) === 0) ||
  isOneOf(words, at, SAID);

function cited(words: Words, start: number, end: number): Proposal | undefined {
  let from = start;
  while (isOneOf(words, from - 1, KINDS)) from -= 1;
  const kind = from < start && isOneOf(words, from - 1, SITES);
  if (!isCited(words, kind ? from - 1 : start, end) && !isDesks(words, start)) return undefined;
  return byCue(words, 'organisation', start, end, SURE);
}

/** «به گزارش سرویس ورزشی تفتان ما، …». */
const isDesks = (words: Words, start: number): boolean =>
  isWord(words, start - 1) &&
  isOneOf(words, start - 2, DESKS) &&
  (isWordText(words, start - 3, 'گزارش') || isWordText(words, start - 3, 'خبرنگار'));
const DESKS = wordSet(['سرویس', 'گروه', 'بخش']);
