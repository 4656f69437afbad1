import { NameClass } from '../../../data/names/classes';
import { isAdjective, isDictionaryWord } from '../../orthography/ofLanguage';
import { COMMA } from '../../text/marks';
import { whetherWord, wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { isPersianFamily } from '../persons/familyNames';
import { joins } from '../senses/classNouns';
import type { Proposal } from '../spans';
import { pluralEnd, pluralsOf } from '../words/plurals';
import { isStyled, type Words } from '../words/words';
import {
  classesAt,
  isBoundary,
  isMark,
  isOneOf,
  isPartedEzafe,
  isUnknown,
  isVerb,
  mayName,
  mayNameInflected,
} from '../words/wordTests';

/** Houses that are monuments, called after the family who lived there. */
const HOUSE_NOUNS = ['خانه', 'حمام', 'عمارت', 'سرای'] as const;
const HOUSES = wordSet(HOUSE_NOUNS);
/** The words that `oldHouses` begins with. */
export const OLD_HOUSES = pluralsOf([...HOUSE_NOUNS, 'خانههای', 'حمامهای', 'عمارتهای']);
const OLD = wordSet(['تاریخی']);
/** Where houses are spoken of as monuments: «مرمت …», «… از دوره قاجار». */
const HERITAGE = wordSet([
  ...[
    'تاریخی',
    'مرمت',
    'مرمتی',
    'باستانی',
    'ابنیه',
    'میراث',
    'میراثفرهنگی',
    'قاجار',
    'قاجاری',
    'قاجاریه',
    'صفوی',
    'صفویه',
  ],
]);
/** How far from the house. */
const NEAR = 20;
/** What the owner of such a house was called besides. */
const STYLES = wordSet([
  'میرزا',
  'حاج',
  'حاجی',
  'ملا',
  'سید',
  'شیخ',
  'آقا',
  'آقای',
  'دکتر',
  'استاد',
  'شهید',
  'آیتالله',
  'علامه',
]);
const GIVEN = NameClass.given | NameClass.weakGiven;
/** «طباطبایی‌ها» */
const isWholeFamily = whetherWord((word) => word.length > 5 && (word.endsWith('یها') || word.endsWith('انها')));
const NONE: readonly Proposal[] = [];

/** «خانه تاریخی پیرنیا», «مرمت خانه کلاه‌دوزان»; in a list «خانه‌های تاریخی پیرنیا، امینی و لاری». */
export function oldHouses(words: Words, token: number, known: Known): readonly Proposal[] {
  const plural = pluralEnd(words, token, OLD_HOUSES);
  if (plural === 0) return NONE;
  const one = isOneOf(words, token, HOUSES);
  const noun = isPartedEzafe(words, plural) ? plural + 1 : plural;
  const told = isOneOf(words, noun, OLD);
  if (!told && !(one && isMonument(words, token))) return NONE;
  const found: Proposal[] = [];
  for (let at = told ? noun + 1 : noun; ; ) {
    const owner = ownerEnd(words, at, told, known);
    // «خانه محمدی، شهردار پیشین»: the home of somebody.
    if (owner === 0 || (!told && isMark(words, owner, COMMA) && (classesAt(words, owner + 1) & NameClass.role) !== 0))
      break;
    const town = known.get(owner);
    const ends = town?.type === 'place' ? town : undefined;
    found.push(byCue(words, 'place', one ? token : at, ends?.end ?? owner, 0.97, ends?.endUnit));
    if (one || !joins(words, owner)) break;
    at = owner + 1;
  }
  return found;
}

/** Behind who gave the house its name; 0 where nobody is seen to: «خانه تاریخی ارزشمند», «خانه تاریخی شهر». */
function ownerEnd(words: Words, from: number, told: boolean, known: Known): number {
  let at = from;
  while (isOneOf(words, at, STYLES)) at += 1;
  const styled = at > from;
  const entry = known.get(at);
  if (entry !== undefined) return entry.type === 'person' ? entry.end : 0;
  if (isBoundary(words, at) || isAdjective(words, at)) return 0;
  if ((words.classes[at] & GIVEN) !== 0) {
    const family = known.get(at + 1);
    const isFamily = family === undefined ? mayName(words, at + 1) : family.type === 'person' && family.end === at + 2;
    const second = isFamily && !isVerb(words, at + 2);
    return second ? at + 2 : styled || isStyled(words, at) ? at + 1 : 0;
  }
  // «خانه طباطبایی‌ها»: the whole family.
  const family = mayNameInflected(words, at) && (told || !isDictionaryWord(words, at));
  if (!family || !(isUnknown(words, at) || isWholeFamily(words, at))) return 0;
  const named = styled || told || isPersianFamily(words, at) || isWholeFamily(words, at);
  if (!named) return 0;
  return isUnknown(words, at + 1) && !known.has(at + 1) && isPersianFamily(words, at + 1) && isBoundary(words, at + 2)
    ? at + 2
    : at + 1;
}

/** Whether the text around a house speaks of what is old. */
function isMonument(words: Words, token: number): boolean {
  for (let at = Math.max(0, token - NEAR); at < Math.min(words.count, token + NEAR); at += 1)
    if (isOneOf(words, at, HERITAGE)) return true;
  return false;
}
