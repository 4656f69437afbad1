import { createMemory } from '../../memory';
import { Kind, wordOfToken } from '../../orthography/word';
import { isInHit } from '../../text/hits';
import { isOneApart } from '../../text/oneApart';
import { type Reading, read } from '../../text/reading';
import { beginAlike, beginningsAlike, soundOf } from '../../text/sound';
import { TokenClass } from '../../text/tokens';
import { whetherWord, wordAt } from '../../text/vocabulary';
import { ByEdges, edgesOf } from './edges';
import { areTwoNames } from './spelling';

/** Shorter names have too many neighbours: «ساری» and «سارا». */
const SHORTEST = 5;
/** But where another letter writes the same sound: «نتنز» for «نطنز». */
const SHORTEST_HEARD = 4;
/** From here on a name may lack its last letter, or have another: «تربت‌حیدری», «تقی‌زاده‌فر». Folded, without half-spaces. */
const LONG = 7;
/** A name of the language's own whose vowels differ is somebody else's up to here: «جلالی», «جلیلی». */
const LONGEST_OF_A_ROOT = 6;

/** What orthography knows of a word by its letters alone; anything else makes it one of the language. */
const BY_LETTERS = Kind.silentHeh | Kind.heh;

/** Names of an article that may be misspelled elsewhere in it. */
export interface Slips {
  readonly keys: readonly string[];
  /** By the two letters with which they begin, and by those with which they end: a slip has the one or the other. */
  readonly byEdges: ByEdges<string>;
  /** By the first letter, which a slip shares or says alike, how long it may be, as bits: most words of a text need no closer look. */
  readonly lengths: Uint32Array;
}

/** Letters at either end. */
const EDGE = 2;

/** First letters that are so many apart share a place. */
const LETTERS = 64;
const LONGEST = 30;

/** Where a name stands with a letter wrong: the range in the block's source. */
export interface SlipAt {
  /** The name as the article has it elsewhere, folded. */
  readonly key: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a name is long enough to be sought where a letter of it is wrong. */
export const mayBeMisspelled = (key: string): boolean => key.length >= SHORTEST_HEARD;

let lastSought: Slips | undefined;

/** The set in which names are sought; the same object for the same names in the same order. */
export function slipsOf(keys: readonly string[]): Slips {
  const last = lastSought;
  if (last !== undefined && last.keys.length === keys.length && last.keys.every((key, index) => key === keys[index]))
    return last;
  const byEdges = new ByEdges<string>();
  const lengths = new Uint32Array(LETTERS);
  for (const key of keys) {
    for (const first of beginningsAlike(key[0]))
      lengths[first.charCodeAt(0) % LETTERS] |= 7 << Math.min(key.length - 1, LONGEST);
    byEdges.add(edgesOf(key, EDGE), key);
  }
  lastSought = { keys, byEdges, lengths };
  return lastSought;
}

/**
 * Whether a word that nobody knows is a name with one letter left out, put in, changed or swapped with its neighbour, or with other
 * letters that are said alike.
 */
export function isSlip(written: string, name: string): boolean {
  if (written === name || Math.min(written.length, name.length) < SHORTEST_HEARD) return false;
  if (!beginAlike(written[0], name[0])) return false;
  const short = written.length <= name.length ? written : name;
  const long = short === written ? name : written;
  if (written[0] !== name[0] || short.length < SHORTEST || !isOneApart(short, long))
    return soundsTheSame(short, long) && !areTwoNames(written, name);
  // Endings are no slips, and the last letter makes other words: «پنجشیری», «احمدی» and «احمدو».
  if (differInTheEnd(short, long) && !hasLostItsEnd(written, name) && !endsInOtherVowel(written, name)) return false;
  return !areTwoNames(written, name) && !(long.length <= LONGEST_OF_A_ROOT && isOfOneRoot(written, name));
}

/** Whether of two words that are one letter apart the one goes on, or ends, otherwise; the first is no longer than the second. */
export const differInTheEnd = (short: string, long: string): boolean =>
  long.startsWith(short.length < long.length ? short : short.slice(0, -1));

/** What may stand at the end of any word: the ezafe, a pronoun, a plural, a vowel. */
const ENDINGS: ReadonlySet<string> = new Set('یاوهنمتش');

/** «یلونایت» for «یلونایف», «تربت‌حیدری» for «تربت‌حیدریه»: what is missing or other at the end of a long name is no ending. */
function hasLostItsEnd(written: string, name: string): boolean {
  if (Math.max(written.length, name.length) < LONG) return false;
  const last = name[name.length - 1];
  if (written.length === name.length) return !ENDINGS.has(last) && !'یاوه'.includes(written[written.length - 1]);
  return written.length < name.length ? last === 'ه' || !ENDINGS.has(last) : !ENDINGS.has(written[name.length]);
}

/** «کیپچوگی» for «کیپچوگه»: the vowel at the end of a long foreign name; behind a place's ه another ending may stand in its stead. */
export const endsInOtherVowel = (written: string, name: string): boolean =>
  written.length === name.length &&
  name.length >= LONG &&
  name.slice(0, -1) === written.slice(0, -1) &&
  FINAL_VOWELS.has(written.slice(-1) + name.slice(-1));

const FINAL_VOWELS: ReadonlySet<string> = new Set(['یه', 'هی', 'اه', 'ها']);

/** Whether two words are the same but for letters that are said alike. */
export const soundsTheSame = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) <= 1 && soundOf(one) === soundOf(other);

/** «جلالی» and «جلیلی», «صادقی» and «صدیقی»: families of one root. */
const isOfOneRoot = (one: string, other: string): boolean =>
  one.endsWith('ی') && other.endsWith('ی') && one.replace(/[اوی]/g, '') === other.replace(/[اوی]/g, '');

/** The name of a set of which a word is a slip; undefined where there is none, or several. */
export function rightSpelling(written: string, { byEdges }: Slips): string | undefined {
  if (written.length < SHORTEST_HEARD) return undefined;
  const edges = edgesOf(written, EDGE);
  const right = byEdges.find(edges, (name) => isSlip(written, name));
  if (right === undefined) return undefined;
  const other = byEdges.find(edges, (name) => name !== right && isSlip(written, name));
  return other === undefined ? right : undefined;
}

/** Whether no lexicon has a word of a block: it is neither a name nor a word of the language, with whatever ending. */
export const isUnknownWord = (reading: Reading, token: number): boolean =>
  isInNoLexicon(reading, token) && !isPlural(reading, token);

/** The same of a word that may look like a plural and cannot be one where it stands: «استاندار کرامان». */
export const isInNoLexicon = (reading: Reading, token: number): boolean =>
  (wordOfToken(reading, token).kinds & ~BY_LETTERS) === 0 && !isInHit(reading, reading.tokens, token);

/** «بانیان», «راویان»: more than one of what is known; «هیران» is too short to be «هیر» and an ending. */
const isPlural = whetherWord((word) => word.length > SHORTEST && word.endsWith('ان') && isKnownWord(word.slice(0, -2)));

/** Whether a folded word is a name or a word of the language, as far as any lexicon knows. */
export function isKnownWord(word: string): boolean {
  const reading = read(word);
  return reading.tokens.count !== 1 || !isUnknownWord(reading, 0);
}

/** What is kept of a block: what was found for the last set; and once a second set is sought, the words that nobody knows. */
interface Known {
  readonly slips: Slips;
  readonly found: readonly SlipAt[];
  readonly unknown: readonly Unknown[] | undefined;
}

type Unknown = Omit<SlipAt, 'key'>;

const slipsKnown = createMemory<Reading, Known>();

/** Where names of a set stand in a block with a letter wrong. */
export function slipsIn(reading: Reading, slips: Slips): readonly SlipAt[] {
  const known = slipsKnown.get(reading);
  if (known?.slips === slips) return known.found;
  // Who types changes the names, not what is unknown of the other blocks: of that there is little, and it is asked for once.
  const unknown = known === undefined ? undefined : (known.unknown ?? unknownIn(reading));
  const found =
    known === undefined || unknown === undefined
      ? seek(reading, slips)
      : mayBeSpelledOtherwise(unknown, changeOf(known.slips, slips))
        ? spelledAs(unknown, slips)
        : known.found;
  slipsKnown.set(reading, { slips, found, unknown });
  return found;
}

/** The names that one set has and the other has not. */
interface SlipsChange {
  readonly before: Slips;
  readonly after: Slips;
  readonly names: readonly string[];
}

/** All blocks of an article ask about the same two sets. */
let lastChange: SlipsChange | undefined;

function changeOf(before: Slips, after: Slips): readonly string[] {
  if (lastChange?.before !== before || lastChange.after !== after) {
    const had = new Set(before.keys);
    const has = new Set(after.keys);
    const names = [...after.keys.filter((key) => !had.has(key)), ...before.keys.filter((key) => !has.has(key))];
    lastChange = { before, after, names };
  }
  return lastChange.names;
}

/** What a word is meant to be is decided by the names of which it is a slip: the others may come and go. */
const mayBeSpelledOtherwise = (unknown: readonly Unknown[], changed: readonly string[]): boolean =>
  changed.length > FEW || unknown.some(({ written }) => changed.some((name) => isSlip(written, name)));

/** To look through more names one by one takes as long as to look among all by their edges. */
const FEW = 8;

function spelledAs(unknown: readonly Unknown[], slips: Slips): readonly SlipAt[] {
  const found: SlipAt[] = [];
  for (const { written, start, end } of unknown) {
    const key = rightSpelling(written, slips);
    if (key !== undefined) found.push({ key, written, start, end });
  }
  return found;
}

/** Most words of a block are far from all names: whether anybody knows them is asked last. */
function seek(reading: Reading, slips: Slips): readonly SlipAt[] {
  const found: SlipAt[] = [];
  const { tokens, text } = reading;
  for (let token = 0; token < tokens.count; token += 1) {
    const start = tokens.starts[token];
    const end = tokens.ends[token];
    if (((slips.lengths[text.units[start] % LETTERS] >>> Math.min(end - start, LONGEST)) & 1) === 0) continue;
    if (tokens.classes[token] !== TokenClass.word) continue;
    const written = wordAt(reading, token);
    const key = rightSpelling(written, slips);
    if (key === undefined || !isUnknownWord(reading, token)) continue;
    found.push({ key, written, start: text.starts[start], end: text.ends[end - 1] });
  }
  return found;
}

function unknownIn(reading: Reading): readonly Unknown[] {
  const found: Unknown[] = [];
  const { tokens, text } = reading;
  for (let token = 0; token < tokens.count; token += 1) {
    const start = tokens.starts[token];
    const end = tokens.ends[token];
    if (end - start < SHORTEST_HEARD || tokens.classes[token] !== TokenClass.word || !isUnknownWord(reading, token))
      continue;
    found.push({ written: wordAt(reading, token), start: text.starts[start], end: text.ends[end - 1] });
  }
  return found;
}
