import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import { CLOSING_QUOTE, OPENING_QUOTE } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { LISTED } from '../organisations/listedOrganisations';
import { isPersianFamily } from '../persons/familyNames';
import { isAmongKin, isKinOf } from '../persons/givenNamesAlone';
import { isScore } from '../persons/opponents';
import { numbersRuler } from '../persons/regnal';
import { TITLED } from '../persons/titledEveryday';
import type { Proposal } from '../spans';
import { Trait } from '../words/traits';
import { isStyled, type Words } from '../words/words';
import { classesAt, isBoundary, isCopula, isNumber, isOneOf, isUnknown, isWord, isWordText } from '../words/wordTests';
import { joins } from './classNouns';

/** From here on the tagger’s word that something is no name goes before a cue’s that it is one. */
const SURE_OF_NONE = 0.98;
/** For persons, whom cues read out of many a word, a little earlier. */
const SURE_OF_NO_PERSON = 0.9;
/** Where a cue reads a person’s name out of an everyday word, its doubt weighs more: «مادرش آرام بود». */
const SURE_OF_NO_EVERYDAY_PERSON = 0.75;

/** «امین بزرگیان هنوز اما …»: what a cue alone took for a name, and the tagger sees none in any of its words. */
export function isDenied(
  { classes }: Words,
  { start, end, type, via, candidates }: Proposal,
  outside: Float32Array,
): boolean {
  if (type === 'event' || type === 'work' || via !== 'cue' || candidates.length > 0) return false;
  const isOneCommon = end === start + 1 && (classes[start] & NameClass.common) !== 0;
  const ofPerson = isOneCommon ? SURE_OF_NO_EVERYDAY_PERSON : SURE_OF_NO_PERSON;
  const sure = type === 'person' ? ofPerson : SURE_OF_NONE;
  for (let token = start; token < end; token += 1) if (outside[token] < sure) return false;
  return true;
}

/** «میدان ۱۷ شهریور ۱۳۵۷», «نمایشگاه جام ۲۷ تا ۲۹ خرداد باز است»: a number that belongs to the day behind it. */
export function isCutFromDay(words: Words, { type, via, end }: Proposal): boolean {
  if ((type !== 'place' && type !== 'event') || via === 'registry' || !isNumber(words, end - 1)) return false;
  const day = isOneOf(words, end, UP_TO) && isNumber(words, end + 1) ? end + 2 : end;
  return day < words.count && (words.traits[day] & Trait.temporal) !== 0;
}
const UP_TO = wordSet(['تا', 'الی', 'و']);

/** «در این رویداد ۲۴ نفر کشته شدند»: a number that counts what stands behind it, and no part of a name. */
export const isCutFromCount = (words: Words, { type, start, end }: Proposal): boolean =>
  type === 'organisation' &&
  end === start + 2 &&
  isNumber(words, end - 1) &&
  isPointedAt(words, start) &&
  isWord(words, end);

const isPointedAt = (words: Words, token: number): boolean =>
  isWordText(words, token - 1, 'این') || isWordText(words, token - 1, 'آن') || isWordText(words, token - 1, 'همین');

/** «روزنامه «بامداد نو»»: what a cue finds between marks needs nobody’s leave. */
function isQuoted({ text, tokens, count }: Words, { start, end }: Proposal): boolean {
  if (start === 0 || end >= count) return false;
  return text.units[tokens.starts[start - 1]] === OPENING_QUOTE && text.units[tokens.starts[end]] === CLOSING_QUOTE;
}

/** «سهیلا رضوی، عزیز ساعتی، شهره سلطانی»: between two people stands another. */
function isAmidPeople(words: Words, { start, end, type }: Proposal, before?: Proposal, after?: Proposal): boolean {
  if (type !== 'person' || before?.type !== 'person' || after?.type !== 'person') return false;
  return before.end === start - 1 && joins(words, start - 1) && joins(words, end) && after.start === end + 1;
}

/** «دختری به نام آبان». */
const isCalledSo = (words: Words, { start, type }: Proposal): boolean =>
  type === 'person' && isWordText(words, start - 1, 'نام') && isWordText(words, start - 2, 'به');

/** «مهندس صفایی شهردار …», «رخشانی مدیر کل … گفت»: a family name before the office, behind a title or where nothing else ends so. */
const isInOffice = (words: Words, { start, end, type }: Proposal): boolean =>
  type === 'person' &&
  end === start + 1 &&
  isPersianFamily(words, start) &&
  (classesAt(words, end) & NameClass.role) !== 0 &&
  ((isUnknown(words, start) && !isOfLanguage(words, start)) ||
    (start > 0 && (words.classes[start - 1] & NameClass.honorific) !== 0));

/** «۴ بر صفر الطالبی از عراق را شکست داد». */
const isBeaten = (words: Words, { start, end, type }: Proposal): boolean =>
  type === 'person' && isScore(words, start - 1) && isWordText(words, end, 'از');

/** «میدان ۱۷ شهریور»: the tagger has seen days only. */
const isCalledAfterDay = (words: Words, { start, end, type }: Proposal): boolean =>
  type === 'place' && end === start + 3 && isNumber(words, start + 1) && (words.traits[end - 1] & Trait.temporal) !== 0;

/** «مردم استفانی روزنتال را …»: a given name that is nothing else, and a word behind it that the language has not. */
const isNamedInFull = (words: Words, { start, end, type }: Proposal): boolean =>
  type === 'person' &&
  end === start + 2 &&
  words.classes[start] === NameClass.given &&
  !isOfLanguage(words, start) &&
  isUnknown(words, start + 1) &&
  !isOfLanguage(words, start + 1) &&
  isBoundary(words, end);

/** «برادرم عبود», «دخترش باران بود که …»: a word that the language has not, and who it was. */
const isKin = (words: Words, { start, end, type }: Proposal): boolean =>
  type === 'person' &&
  isKinOf(words, start - 1) &&
  ((isUnknown(words, start) && !isOfLanguage(words, start)) ||
    (isCopula(words, end) && isWordText(words, end + 1, 'که')));

/** «دو پسر، فرهاد و امید، …». */
const isKinListed = (words: Words, { start, type }: Proposal): boolean => type === 'person' && isAmongKin(words, start);

/** «علاءالدوله»: of which nothing but names are made. */
const isOfCourt = (words: Words, { start, type }: Proposal): boolean => type === 'person' && isStyled(words, start);

/** «هنری هشتم»: a given name and a king's number; «برنامه هنری هشتم» is one of several. */
const isRuler = (words: Words, { start, end, type }: Proposal): boolean =>
  type === 'person' &&
  end === start + 2 &&
  (words.classes[start] === NameClass.given ||
    ((words.classes[start] & NameClass.given) !== 0 && isBoundary(words, start - 1))) &&
  numbersRuler(words, start, start + 1);

/** «بانک‌های ملت، تجارت و صادرات را …», «نشر نی، مرکز و …»: a bank or a publisher of a list, another beside it. */
const isListedHouse = (
  words: Words,
  { start, end, type, confidence }: Proposal,
  before?: Proposal,
  after?: Proposal,
): boolean =>
  type === 'organisation' &&
  confidence >= LISTED &&
  ((before?.type === 'organisation' && before.end === start - 1 && joins(words, start - 1)) ||
    (after?.type === 'organisation' && after.start === end + 1 && joins(words, end)));

/** «سرهنگ آزاد با بیان اینکه …»: what is told behind the word leaves no doubt. */
const isTitled = (words: Words, { start, end, type, confidence }: Proposal): boolean =>
  type === 'person' &&
  end === start + 1 &&
  confidence === TITLED &&
  start > 0 &&
  (words.classes[start - 1] & NameClass.honorific) !== 0;

/** Whether what stands beside a name that only a cue shows leaves no doubt of it. */
export const isCertain = (words: Words, proposal: Proposal, before?: Proposal, after?: Proposal): boolean =>
  isAmidPeople(words, proposal, before, after) ||
  isQuoted(words, proposal) ||
  isCalledSo(words, proposal) ||
  isInOffice(words, proposal) ||
  isNamedInFull(words, proposal) ||
  isBeaten(words, proposal) ||
  isRuler(words, proposal) ||
  isOfCourt(words, proposal) ||
  isKin(words, proposal) ||
  isListedHouse(words, proposal, before, after) ||
  isTitled(words, proposal) ||
  isKinListed(words, proposal) ||
  isCalledAfterDay(words, proposal);
