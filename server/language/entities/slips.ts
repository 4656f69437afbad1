import { createMemory } from '../memory';
import { Kind, wordOfToken } from '../orthography/word';
import { editDistance } from '../text/editDistance';
import type { Reading } from '../text/reading';
import { TokenClass } from '../text/tokens';
import { wordAt } from '../text/vocabulary';
import { areTwoNames } from './spelling';

/** Shorter names have too many neighbours: «ساری» and «سارا». */
const SHORTEST = 5;
/** A name of the language's own whose vowels differ is somebody else's up to here: «جلالی», «جلیلی». */
const LONGEST_OF_A_ROOT = 6;

/** What orthography knows of a word by its letters alone; anything else makes it one of the language. */
const BY_LETTERS = Kind.silentHeh | Kind.heh;

/** Names of an article that may be misspelled elsewhere in it, found by their letters with one left out. */
export interface Slips {
  readonly keys: readonly string[];
  readonly without: ReadonlyMap<string, readonly string[]>;
}

/** Where a name stands with a letter wrong: the range in the block's source. */
export interface SlipAt {
  /** The name as the article has it elsewhere, folded. */
  readonly key: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a name is long enough to be sought where a letter of it is wrong. */
export const mayBeMisspelled = (key: string): boolean => key.length >= SHORTEST;

/** A word as it is, and with each of its letters left out in turn. */
function* withoutOne(word: string): Generator<string> {
  yield word;
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}

let lastSought: Slips | undefined;

/** The set in which names are sought; the same object for the same names in the same order. */
export function slipsOf(keys: readonly string[]): Slips {
  const last = lastSought;
  if (last !== undefined && last.keys.length === keys.length && last.keys.every((key, index) => key === keys[index]))
    return last;
  const without = new Map<string, string[]>();
  for (const key of keys) {
    for (const shorter of withoutOne(key)) {
      const same = without.get(shorter);
      if (same === undefined) without.set(shorter, [key]);
      else same.push(key);
    }
  }
  lastSought = { keys, without };
  return lastSought;
}

/** Whether a word that nobody knows is a name with one letter left out, put in, changed or swapped with its neighbour. */
export function isSlip(written: string, name: string): boolean {
  const [short, long] = written.length <= name.length ? [written, name] : [name, written];
  if (short.length < SHORTEST || written === name || written[0] !== name[0]) return false;
  // Endings are no slips, and the last letter makes other words: «پنجشیری», «احمدی» and «احمدو».
  if (long.startsWith(short)) return false;
  if (long.length === short.length && long.slice(0, -1) === short.slice(0, -1)) return false;
  if (areTwoNames(written, name) || (long.length <= LONGEST_OF_A_ROOT && isOfOneRoot(written, name))) return false;
  return editDistance(written, name) === 1;
}

/** «جلالی» and «جلیلی», «صادقی» and «صدیقی»: families of one root. */
const isOfOneRoot = (one: string, other: string): boolean =>
  one.endsWith('ی') && other.endsWith('ی') && one.replace(/[اوی]/g, '') === other.replace(/[اوی]/g, '');

/** The name of a set of which a word is a slip; undefined where there is none, or several. */
export function rightSpelling(written: string, { without }: Slips): string | undefined {
  if (written.length < SHORTEST) return undefined;
  const names = new Set<string>();
  for (const shorter of withoutOne(written))
    for (const name of without.get(shorter) ?? []) if (isSlip(written, name)) names.add(name);
  return names.size === 1 ? [...names][0] : undefined;
}

interface UnknownWord {
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

const unknownWords = createMemory<Reading, readonly UnknownWord[]>();

/** The words of a block that no lexicon has: neither names nor words of the language, with whatever ending. */
function unknownIn(reading: Reading): readonly UnknownWord[] {
  const known = unknownWords.get(reading);
  if (known !== undefined) return known;
  const { tokens, text, hits, nameWords } = reading;
  const found: UnknownWord[] = [];
  let hit: Uint8Array | undefined;
  for (let token = 0; token < tokens.count; token += 1) {
    const start = tokens.starts[token];
    const end = tokens.ends[token];
    if (tokens.classes[token] !== TokenClass.word || end - start < SHORTEST) continue;
    if ((wordOfToken(reading, token).kinds & ~BY_LETTERS) !== 0) continue;
    if (hit === undefined) {
      hit = new Uint8Array(tokens.count);
      for (const list of [hits, nameWords])
        for (const { start: from, end: to } of list) hit.fill(1, tokens.ofUnit[from], tokens.ofUnit[to - 1] + 1);
    }
    if (hit[token] === 0)
      found.push({ written: wordAt(reading, token), start: text.starts[start], end: text.ends[end - 1] });
  }
  unknownWords.set(reading, found);
  return found;
}

const slipsKnown = createMemory<Reading, { readonly slips: Slips; readonly found: readonly SlipAt[] }>();

/** Where names of a set stand in a block with a letter wrong. */
export function slipsIn(reading: Reading, slips: Slips): readonly SlipAt[] {
  const known = slipsKnown.get(reading);
  if (known?.slips === slips) return known.found;
  const found: SlipAt[] = [];
  for (const word of unknownIn(reading)) {
    const key = rightSpelling(word.written, slips);
    if (key !== undefined) found.push({ key, ...word });
  }
  slipsKnown.set(reading, { slips, found });
  return found;
}
