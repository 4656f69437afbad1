import { cardinals } from '../../text/cardinals';
import { anyOf, wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { endsAsFamily } from '../persons/familyNames';
import { registryEntry } from '../registry/registry';
import type { Proposal } from '../spans';
import { endingIn } from '../words/endings';
import type { Words } from '../words/words';
import { endsWith, isBoundary, isNumber, isOneOf, isUnknown, isWordText } from '../words/wordTests';
import { NO_TOWN } from './settlements';

/** Offices that a place completes. */
const OFFICES = wordSet(['فرماندار', 'استاندار', 'شهردار', 'بخشدار', 'والی', 'ولسوال']);
const GOVERNORS = wordSet(['استاندار']);
/** Of whom a place says where they live. */
const DWELLERS = wordSet(['ساکنان', 'اهالی', 'باشندگان', 'شهروندان', 'روستاییان']);
const WHERE = wordSet(['در', 'به', 'از']);
const TRAVELS = wordSet(['سفر', 'پرواز']);
const ADVERBS = wordSet(['ندرت', 'کرات', 'اتفاق', 'سرعت', 'نوبت', 'ترتیب', 'دفعات', 'اجبار', 'ناچار', 'عمد']);
const DISTRICTS = wordSet(['ناحیه', 'منطقه', 'حوزه']);
const ORDINAL = endingIn(['م']);
const SMALL_NUMBERS = wordSet(cardinals(1, 10));
/** «فرماندار راسک», «ساکنان راشت»: an unknown word right after the office or its people, where the phrase ends or the holder is named. */
function governedAt(words: Words, token: number, known: Known): Proposal | undefined {
  const at = token + 1;
  const dwelt = isOneOf(words, token, DWELLERS);
  // «استاندار مرکزی»: a province that is an everyday word.
  if (isOneOf(words, token, GOVERNORS) && isWordText(words, at, 'مرکزی') && isBoundary(words, at + 1))
    return byCue(words, 'place', at, at + 1, 0.9);
  if (!(dwelt || isOneOf(words, token, OFFICES)) || !isUnknown(words, at) || known.has(at)) return undefined;
  // «ساکنان معترض», but «ساکنان راشت».
  if (!isBoundary(words, at + 1) || (dwelt && endsWith(words, at, NO_TOWN))) return undefined;
  // «استاندار معتمدیان»: who governs.
  return endsAsFamily(words, at) ? undefined : byCue(words, 'place', at, at + 1, 0.72);
}

/**
 * «به بازفت پرواز کرد», «در بلم برزیل»: an unknown word after a preposition, where somebody travels there or a country
 * says whose it is. Adjectives and adverbs end in «ی», «ان», «ات» («به تنهایی سفر کرد»).
 */
function reachedAt(words: Words, token: number, known: Known): Proposal | undefined {
  const at = token + 1;
  if (!isOneOf(words, token, WHERE) || !isUnknown(words, at) || known.has(at)) return undefined;
  if (endsWith(words, at, NO_TOWN) || isOneOf(words, at, ADVERBS)) return undefined;
  const travelled = !isWordText(words, token, 'در') && isOneOf(words, at + 1, TRAVELS);
  const country = known.get(at + 1);
  const within =
    country?.type === 'place' &&
    country.candidates.length > 0 &&
    registryEntry(country.candidates[0].row).subtype === 'country' &&
    isBoundary(words, country.end);
  if (!travelled && !within) return undefined;
  return byCue(words, 'place', at, at + 1, 0.74);
}

/** «ناحیه پنجم کابل», «منطقه ۱۲ تهران». */
function districtAt(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isOneOf(words, token, DISTRICTS)) return undefined;
  const numbered = isNumber(words, token + 1) || isOneOf(words, token + 1, SMALL_NUMBERS);
  if (!numbered && !endsWith(words, token + 1, ORDINAL)) return undefined;
  const city = known.get(token + 2);
  return city?.type === 'place' ? byCue(words, 'place', token, city.end, 0.85, city.endUnit) : undefined;
}

/** All words with which a rule above begins. */
export const GOVERNING = anyOf(OFFICES, DWELLERS, WHERE, DISTRICTS);

/** Places without a class noun of their own: by who governs or inhabits them, by who gets there, by their number in a town. */
export const governedPlaces = (words: Words, token: number, known: Known): readonly Proposal[] =>
  [governedAt(words, token, known), reachedAt(words, token, known), districtAt(words, token, known)].filter(
    (place) => place !== undefined,
  );
