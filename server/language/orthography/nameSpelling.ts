import tailTable from '../../data/orthography/nameTails.tsv';
import { openTable, type Table } from '../../data/table';
import { foldKey } from '../text/fold';
import { letterNames } from '../text/letterNames';
import { joins } from './letters';
import { lexicon } from './lexicon';
import { isNominal } from './nominal';

/** Ends of family names by their folded letters; `true` for those that are words of their own too («فرد», «مهر»). */
export const familyTails: ReadonlyMap<string, boolean> = new Map(
  rows(openTable(tailTable), (table, row) => [foldKey(table.get(row, 'tail')), table.get(row, 'alone') === 'word']),
);

function rows<T>(table: Table, read: (table: Table, row: number) => T): readonly T[] {
  return Array.from({ length: table.size }, (_, row) => read(table, row));
}

/** Fewer letters' names in a row are words: «سی و دو», «بی او». */
export const FEWEST_LETTERS = 3;

/** A name before the end of a family name has at least so many letters. */
export const SHORTEST_NAME = 3;

/** Ends of family names that no other word has behind ی: «ویرجینیا» is a place. */
const SURE_TAILS = ['زاده', 'نژاد', 'پناه', 'نسب', 'فرد', 'پور', 'راد', 'کیا', 'نیا', 'فر'] as const;

/** Arabic words with آ behind a letter that joins, and negated verbs: «مآخذ», «منشآت», «الآن», «برنآمد». */
const ARABIC = /^(?:ال|م|منش|ضم|هی|تاس|(?:بر|در|باز|فرا|وا|پیش)?ن)آ|آت$|آن(?:ی|ها|های)?$/;

/** Foreign names that only look so. */
const PLACES: ReadonlySet<string> = new Set(['ویرجینیا', 'ساردینیا', 'سردینیا', 'یوجینیا', 'اوگینیا', 'ابیسینیا']);

/** Where a name in one word has lost its half-spaces, units from its start: «صالحیفر», «بیبیسی». Empty where it has lost none. */
export function joinedName(key: string): readonly number[] {
  // «ویدئوی» is a video's, «امامان» are several.
  const isWord = lexicon().nouns.has(key.slice(0, -1)) || isNominal(key.replace(/(?:ان|ات|ین)$/, ''));
  const letters = isWord ? [] : lettersIn(key);
  // «استیسی» and «السیسی» are somebody.
  if (letters.length >= FEWEST_LETTERS && !/^ا[سل]/.test(key))
    return letters.slice(0, -1).filter((cut) => joins(key[cut - 1]));
  const madda = key.indexOf('آ', SHORTEST_NAME - 1);
  // «دولتآبادی», «شمسآذر»: only Arabic words have آ in their middle.
  if (madda > 0 && madda < key.length - 2 && joins(key[madda - 1]) && !ARABIC.test(key)) return [madda];
  if (PLACES.has(key)) return [];
  for (const tail of SURE_TAILS) {
    const cut = key.length - tail.length;
    if (cut > SHORTEST_NAME && key.endsWith(tail) && key[cut - 1] === 'ی' && !isOther(key, cut)) return [cut];
  }
  return [];
}

/** «بازیافر» has no family in it: what stands before is a word of its own, or the whole is. */
function isOther(key: string, cut: number): boolean {
  const { nouns, adjectives } = lexicon();
  const stem = key.slice(0, cut);
  return nouns.has(key) || adjectives.has(key) || nouns.has(stem) || adjectives.has(stem);
}

/** The ends of letters' names that make up a word; empty where they do not. */
function lettersIn(key: string, from = 0): readonly number[] {
  if (from === key.length) return [];
  for (let length = 6; length >= 2; length -= 1) {
    const end = from + length;
    if (end > key.length || !letterNames.has(key.slice(from, end))) continue;
    if (end === key.length) return [end];
    const rest = lettersIn(key, end);
    if (rest.length > 0) return [end, ...rest];
  }
  return [];
}
