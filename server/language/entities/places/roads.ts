import { NameClass } from '../../../data/names/classes';
import { wordSet } from '../../text/vocabulary';
import type { Grown, Known } from '../grow';
import type { Words } from '../words/words';
import { isOneOf, isPunctuation, isUnknown, mayName } from '../words/wordTests';

export const ROADS = wordSet(['جاده', 'آزادراه', 'بزرگراه', 'اتوبان', 'راهآهن', 'قطار', 'محور']);
/** Where one goes or looks. */
export const COMPASS = wordSet(['شمال', 'جنوب', 'شرق', 'غرب']);
const DASHES: ReadonlySet<number> = new Set(['-'.charCodeAt(0), '/'.charCodeAt(0)]);

/** Where a road goes beyond the town with which its name begins. */
export const roadEnd = (words: Words, road: number, at: number, known: Known): Grown | undefined =>
  (isOneOf(words, road, ROADS) ? siteEnd(words, at) : undefined) ??
  (isOneOf(words, road, MOTORWAYS) ? compassEnd(words, at, known) : undefined);

/** «آزادراه تهران شمال»: without a dash. */
function compassEnd(words: Words, at: number, known: Known): Grown | undefined {
  if (!isOneOf(words, at, COMPASS) || known.has(at + 1) || isOneOf(words, at + 1, WHOSE_NORTH)) return undefined;
  return { end: at + 1, endUnit: words.tokens.ends[at], confidence: 0.87 };
}
const MOTORWAYS = wordSet(['آزادراه', 'اتوبان']);
const WHOSE_NORTH = wordSet(['شرق', 'غرب', 'کشور', 'استان', 'این', 'آن', 'شهر']);

/** «آزادراه تهران - شمال», «آزادراه خرم‌آباد - پل زال»: where a road goes that ends at no town. */
function siteEnd(words: Words, at: number): Grown | undefined {
  if (!isPunctuation(words, at) || !DASHES.has(words.text.units[words.tokens.starts[at]])) return undefined;
  if (isOneOf(words, at + 1, COMPASS)) return { end: at + 2, endUnit: words.tokens.ends[at + 1], confidence: 0.85 };
  const site = (words.classes[at + 1] & NameClass.place) !== 0 && mayName(words, at + 2);
  return site ? { end: at + 3, endUnit: words.tokens.ends[at + 2], confidence: 0.85 } : undefined;
}

/** «جاده میامی–سبزوار»: the other end of a road. */
export function afterDash(words: Words, at: number, known: Known): Grown | undefined {
  if (!isPunctuation(words, at) || !DASHES.has(words.text.units[words.tokens.starts[at]])) return undefined;
  const entry = known.get(at + 1);
  if (entry?.type === 'place') return { end: entry.end, endUnit: entry.endUnit, confidence: 0.85 };
  return isUnknown(words, at + 1) ? { end: at + 2, endUnit: words.tokens.ends[at + 1], confidence: 0.75 } : undefined;
}
