import { COMMA } from '../../text/marks';
import { anyOf, wordAt, wordSet } from '../../text/vocabulary';
import { endsPlural, type Plurals, pluralsOf } from '../words/plurals';
import type { Words } from '../words/words';
import { isBoundary, isMark, isOneOf, isWord, isWordText } from '../words/wordTests';

/** What the noun before a name says of what it names: its subtype in the registry, and its country. */

/** Class nouns before a name, and the subtypes that they mean. */
const SUBTYPES_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['استان', ['province']],
  ['ولایت', ['province']],
  ['ایالت', ['province', 'region']],
  ['شهر', ['city', 'capital']],
  ['شهرستان', ['city', 'capital']],
  ['پایتخت', ['capital']],
  ['کشور', ['country']],
  ['بندر', ['city']],
  ['رود', ['river']],
  ['رودخانه', ['river']],
  ['کوه', ['mountain']],
  ['قله', ['mountain']],
  ['ارتفاعات', ['mountain']],
  ['رشتهکوه', ['mountain']],
  ['کوههای', ['mountain']],
  ['دامنه', ['mountain']],
  ['دامنهها', ['mountain']],
  ['دامنههای', ['mountain']],
  ['دریاچه', ['lake']],
  ['جزیره', ['island']],
  ['استاندار', ['province']],
  ['والی', ['province']],
  ['استانداری', ['province']],
  ['فرماندار', ['city', 'capital']],
  ['فرمانداری', ['city', 'capital']],
  ['شهردار', ['city', 'capital']],
  ['شهرداری', ['city', 'capital']],
  ['باشگاه', ['club']],
  ['تیم', ['club', 'national-team']],
  ['سرمربی', ['club', 'national-team']],
  ['خبرگزاری', ['news-agency']],
  ['روزنامه', ['newspaper']],
  ['مجله', ['magazine']],
  ['ماهنامه', ['magazine']],
  ['هفتهنامه', ['magazine', 'newspaper']],
  ['نشریه', ['magazine', 'newspaper']],
  ['شبکه', ['broadcaster']],
]);

/** What one country calls its districts and who governs them, and of which country the name behind is so. */
const COUNTRY_OF: ReadonlyMap<string, string> = new Map([
  ...['شهرستان', 'فرماندار', 'فرمانداری', 'بخشدار', 'بخشداری', 'دهستان'].map((noun) => [noun, 'IR'] as const),
  ...['ولسوالی', 'ولسوال', 'شاروال', 'شاروالی'].map((noun) => [noun, 'AF'] as const),
]);

/** What nobody else calls districts and their heads; there are counties and «شاروال» elsewhere. */
export const AFGHAN_DISTRICTS = wordSet(['ولسوالی', 'ولسوال']);

const DIRECTIONS = wordSet(['شمالی', 'جنوبی', 'شرقی', 'غربی', 'مرکزی']);

/** What the class noun at a token means, a compass word behind it or not. */
export function subtypesAt(words: Words, token: number): readonly string[] | undefined {
  // «دامنه‌های جنوبی البرز»
  if (isOneOf(words, token, DIRECTIONS)) return subtypesAt(words, token - 1);
  // Whatever means a subtype has a class.
  if (!isWord(words, token) || words.classes[token] === 0) return undefined;
  return SUBTYPES_OF.get(wordAt(words, token));
}

/** The country that calls its districts by the noun at a token. */
export function countryAt(words: Words, token: number): string | undefined {
  // «بخشدار مرکزی بن»
  if (isWordText(words, token, 'مرکزی')) return countryAt(words, token - 1);
  return isWord(words, token) ? COUNTRY_OF.get(wordAt(words, token)) : undefined;
}

/** Plurals before a list of names: «استان‌های هرات، قندهار و هلمند». */
interface ListNoun {
  readonly nouns: Plurals;
  readonly subtypes: readonly string[] | undefined;
  readonly country?: string;
}
const LISTED: readonly ListNoun[] = [
  { nouns: pluralsOf(['استانهای', 'ولایتهای', 'ولایات', 'استانداران']), subtypes: ['province'] },
  { nouns: pluralsOf(['شهرهای', 'بنادر']), subtypes: ['city', 'capital'] },
  { nouns: pluralsOf(['شهرستانهای']), subtypes: ['city', 'capital'], country: 'IR' },
  { nouns: pluralsOf(['ولسوالیهای']), subtypes: undefined, country: 'AF' },
  { nouns: pluralsOf(['کشورهای']), subtypes: ['country'] },
  { nouns: pluralsOf(['روزنامههای', 'نشریات', 'نشریههای']), subtypes: ['newspaper', 'magazine'] },
  { nouns: pluralsOf(['خبرگزاریهای', 'سایتهای', 'پایگاههای']), subtypes: ['news-agency', 'agency', 'newspaper'] },
  { nouns: pluralsOf(['تیمهای', 'باشگاههای']), subtypes: ['club'] },
];
const PLURALS = anyOf(...LISTED.map(({ nouns }) => nouns.joined), wordSet(['های']));
/** How far a list reaches from its noun, in tokens. */
const LONGEST_LIST = 24;

/** The plural noun before a list of names; `token` stands right before the name. */
export function listedUnder(words: Words, token: number): ListNoun | undefined {
  if (!isOneOf(words, token, PLURALS) && !joins(words, token)) return undefined;
  for (let at = token; at > token - LONGEST_LIST && at >= 0; at -= 1) {
    if (isOneOf(words, at, PLURALS)) return LISTED.find(({ nouns }) => endsPlural(words, at, nouns));
    if (isBoundary(words, at) && !joins(words, at)) return undefined;
  }
  return undefined;
}

/** What stands between the names of a list. */
export function joins(words: Words, token: number): boolean {
  return isWordText(words, token, 'و') || isMark(words, token, COMMA);
}
