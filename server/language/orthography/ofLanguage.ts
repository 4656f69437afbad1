import source from '../../data/orthography/adjectives.tsv';
import { openTable } from '../../data/table';
import { foldKey } from '../text/fold';
import { whetherWord } from '../text/vocabulary';
import { lexicon } from './lexicon';
import { isListed, isNominal, isAdjective as isOrthographic } from './nominal';

/** Whether a word is a noun or an adjective, as orthography knows them. */
export const isOfLanguage = whetherWord(isNominal);

/** Whether it is one as it stands: «قربانی», but not «حاتمی», which only an ending makes of another. */
export const isDictionaryWord = whetherWord(isListed);

/** Whether it is one with the ی of «a» or of what one does: «هنرمندی», «شاعری». */
export const isDictionaryWordWithYeh = whetherWord((key) => key.endsWith('ی') && isListed(key.slice(0, -1)));

let built: ReadonlySet<string> | undefined;

function adjectives(): ReadonlySet<string> {
  if (built !== undefined) return built;
  const table = openTable(source);
  const keys = new Set<string>();
  for (let row = 0; row < table.size; row += 1) keys.add(foldKey(table.get(row, 'word')));
  built = keys;
  return keys;
}

const isKnown = (key: string): boolean => isOrthographic(key) || adjectives().has(key);

/** Whether folded letters are an adjective, which a noun may be besides: what «تر» compares. */
export function isComparable(key: string): boolean {
  return lexicon().adjectives.has(key) || adjectives().has(key);
}

const COMPARED = /(.{2,})(?:تر|ترین)$/;

/**
 * Whether a word is an adjective of everyday prose and no noun: «مجهز», «وابسته», «بدتر». Of a noun before it, it says how that is.
 */
export const isAdjective = whetherWord((key) => isKnown(key) || compares(key));

function compares(key: string): boolean {
  const stem = COMPARED.exec(key)?.[1];
  return stem !== undefined && isKnown(stem);
}

/** Whether a word is the comparative or superlative of an adjective: «بدتر». */
export const isComparative = whetherWord(compares);

/** Whether a word is an adverb with tanwin, the mark written or not: «عمداً», «صریحا». */
export const isTanwinAdverb = whetherWord((key) => lexicon().tanwin.has(key));

const MANNER = 'انه';

/** Whether a word says how something is done, by an adjective and its ending: «قاطعانه». */
export const isOfManner = whetherWord((key) => key.endsWith(MANNER) && isComparable(key.slice(0, -MANNER.length)));
