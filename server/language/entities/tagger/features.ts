import type { Reading } from '../../text/reading';
import { TokenClass } from '../../text/tokens';
import { registryType } from '../registry/registry';
import type { Proposal } from '../spans';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { TAGGED_TYPES } from './labels';

/** Features are hashed into a table of this many rows. */
const FEATURE_BITS = 21;
export const FEATURE_ROWS = 2 ** FEATURE_BITS;

/** Features of each token, one row of the weights' table each; `width` of them stand side by side. */
export interface Features {
  readonly width: number;
  readonly rows: Uint32Array;
}

/** Takes the features of a token, one after another: the number of the template, from 1, and the value in it. */
export interface Sink {
  add(template: number, value: number): void;
}

/** How many features a token has: the numbers of the templates below. */
const TEMPLATES = 42;

function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0x85ebca6b) ^ (mixed >>> 13);
}

/** The row of a feature. No string is made; a feature is a row number. */
export function rowOf(template: number, value: number): number {
  return mix(mix(Math.imul(template, 0x1b873593), value), template) >>> (32 - FEATURE_BITS);
}

/** What a feature of a token before the block has for a word; its number from the edge is added. */
const NOTHING = 0x1f0f;
/** So many tokens on either side of one that is labelled have a say. */
export const REACH = 2;

/** The letters of a word: the units [start, end). */
export interface Letters {
  readonly units: Uint16Array;
  readonly start: number;
  readonly end: number;
  /** `TokenClass`. */
  readonly tokenClass: number;
}

/** A word's letters as a number; numbers count by their length only. */
export function hashOfWord({ units, start, end, tokenClass }: Letters): number {
  let hash = tokenClass * 0x3779;
  if (tokenClass === TokenClass.number) return mix(hash, end - start);
  for (let unit = start; unit < end; unit += 1) hash = mix(hash, units[unit]);
  return hash;
}

/** The word's number of a place beyond the block: counted from the edge, so that the end of every block looks alike. */
export function hashOfEdge(token: number, count: number): number {
  return token < 0 ? NOTHING + token : NOTHING + 1 + token - count;
}

/** The hash of the first (`length` > 0) or last (`length` < 0) letters of a word; of the whole where it is shorter. */
function affix({ units, start, end }: Letters, length: number): number {
  const from = length > 0 ? start : Math.max(start, end + length);
  const to = length > 0 ? Math.min(end, start + length) : end;
  let hash = 0x51ed;
  for (let unit = from; unit < to; unit += 1) hash = mix(hash, units[unit]);
  return hash;
}

/**
 * What one word says, by itself, of the token that stands `-offset` from it. `hash` is the word's; a place beyond the block has no
 * letters.
 */
export function addWord(hash: number, letters: Letters | undefined, offset: number, sink: Sink): void {
  switch (offset) {
    case 0:
      sink.add(2, hash);
      if (letters === undefined) return;
      for (let length = 2; length <= 4; length += 1) sink.add(10 + length, affix(letters, length));
      for (let length = 1; length <= 4; length += 1) sink.add(14 + length, affix(letters, -length));
      return;
    case -1:
    case 1:
      sink.add(offset < 0 ? 3 : 4, hash);
      sink.add(offset < 0 ? 19 : 20, letters === undefined ? NOTHING : affix(letters, -3));
      return;
    default:
      sink.add(offset < 0 ? 5 : 6, hash);
  }
}

/** What a word and what is known and ruled of the labelled token say together: of the token's own word, or of the one before it. */
export function addKnownWord(hash: number, offset: number, known: number, ruled: number, sink: Sink): void {
  sink.add(offset === 0 ? 31 : 33, mix(known, hash));
  sink.add(offset === 0 ? 40 : 42, mix(ruled, hash));
}

/** The fields of a token in `TokenValues`. */
export const Field = { word: 0, classes: 1, known: 2, ruled: 3, traits: 4, shape: 5, tokenClass: 6 } as const;
const FIELDS = 7;

/** The numbers of which the features of a block's tokens are made, `FIELDS` a token, `REACH` places beyond either edge among them. */
export type TokenValues = Int32Array;

/** From a token's fields to the next one's. */
export const NEXT = FIELDS;
/** Where the fields of a token stand. */
export const placeOf = (token: number): number => (token + REACH) * FIELDS;

/** Longer words are all of one shape. */
const LONGEST_SHAPE = 9;
/** Shapes are below it. */
export const SHAPES = 32;

/** The values of a block, whose words have these hashes. */
export function readValues(
  reading: Reading,
  words: Words,
  proposed: readonly Proposal[],
  hashOf: (token: number) => number,
): TokenValues {
  const { count, tokens, classes, traits, phraseClasses } = words;
  const values = new Int32Array((count + 2 * REACH) * FIELDS);
  for (let token = 0; token < count; token += 1) {
    const at = placeOf(token);
    const tokenClass = tokens.classes[token];
    values[at + Field.word] = hashOf(token);
    values[at + Field.classes] = classes[token] | (phraseClasses[token] << 16);
    // What the model has not learnt to read.
    values[at + Field.traits] = traits[token] & ~Trait.rest;
    values[at + Field.tokenClass] = tokenClass;
    values[at + Field.shape] =
      tokenClass === TokenClass.word
        ? Math.min(tokens.ends[token] - tokens.starts[token], LONGEST_SHAPE)
        : 16 + tokenClass;
  }
  for (const token of [-2, -1, count, count + 1]) {
    const at = placeOf(token);
    values.fill(-1, at, at + FIELDS);
    values[at + Field.word] = hashOfEdge(token, count);
    values[at + Field.traits] = 0;
  }
  fillKnown(reading, values);
  fillRuled(proposed, values);
  return values;
}

/** What the recogniser's lexicons and the registry know of each token, as small numbers. */
function fillKnown({ tokens, hits }: Reading, values: Int32Array): void {
  let lengths: Uint8Array | undefined;
  for (const hit of hits) {
    if (hit.lexicon !== 'entity') continue;
    lengths ??= new Uint8Array(tokens.count);
    const first = tokens.ofUnit[hit.start];
    const last = tokens.ofUnit[hit.end - 1];
    const length = Math.min(last - first + 1, 255);
    const type = (TAGGED_TYPES as readonly string[]).indexOf(registryType(hit.row));
    // A marked alias counts only with a cue: another value for it. Longer names overrule the shorter ones within them.
    const value =
      1 + (type < 0 ? TAGGED_TYPES.length : type) * 4 + (hit.detail === 0 || (hit.detail & 0x3ff) === 0 ? 0 : 2);
    for (let token = first; token <= last; token += 1) {
      if (length < lengths[token]) continue;
      const at = placeOf(token) + Field.known;
      const mine = value + (token === first ? 0 : 1);
      values[at] = length === lengths[token] && values[at] !== mine ? mix(values[at], mine) & 0xff : mine;
      lengths[token] = length;
    }
  }
}

/** What the rules of the recogniser make of each token: type, beginning or inside, and on what ground. */
function fillRuled(proposed: readonly Proposal[], values: Int32Array): void {
  for (const { start, end, type, via, confidence } of proposed) {
    const known = (TAGGED_TYPES as readonly string[]).indexOf(type);
    const ground = (via === 'registry' ? 0 : 1) + (confidence >= 0.9 ? 0 : 2);
    const value = 1 + ((known < 0 ? TAGGED_TYPES.length : known) * 4 + ground) * 2;
    for (let token = start; token < end; token += 1)
      values[placeOf(token) + Field.ruled] = value + (token === start ? 0 : 1);
  }
}

/** What is known and ruled of a token and its neighbours, and their traits; `at` is where the token's fields stand. */
export function addKnown(values: TokenValues, at: number, sink: Sink): void {
  const known = values[at + Field.known];
  const knownBefore = values[at - NEXT + Field.known];
  const knownAfter = values[at + NEXT + Field.known];
  const ruled = values[at + Field.ruled];
  const traits = values[at + Field.traits];
  sink.add(1, 0);
  sink.add(27, traits | (values[at - NEXT + Field.traits] << 8) | (values[at + NEXT + Field.traits] << 16));
  sink.add(28, known);
  sink.add(29, knownBefore);
  sink.add(30, knownAfter);
  sink.add(32, mix(mix(knownBefore, known), knownAfter));
  sink.add(38, ruled);
  sink.add(39, mix(ruled, mix(values[at - NEXT + Field.ruled], values[at + NEXT + Field.ruled])));
}

/** The classes of a token and its neighbours, and what is known and ruled of it with them. */
export function addClasses(values: TokenValues, at: number, sink: Sink): void {
  const own = values[at + Field.classes];
  const before = values[at - NEXT + Field.classes];
  const after = values[at + NEXT + Field.classes];
  sink.add(21, own);
  sink.add(22, before);
  sink.add(23, after);
  sink.add(24, mix(before, own));
  sink.add(25, mix(own, after));
  sink.add(34, mix(values[at + Field.known], before));
  sink.add(35, mix(values[at + Field.known], after));
  sink.add(41, mix(values[at + Field.ruled], own));
}

/** What a token is made of, and the one before it. */
export function addShape(shape: number, tokenClassBefore: number, sink: Sink): void {
  sink.add(37, mix(shape, tokenClassBefore));
}

/** Pairs of words; three classes in a row; the word before and the class after. */
export function addNeighbours(values: TokenValues, at: number, sink: Sink): void {
  const word = values[at + Field.word];
  const before = values[at - NEXT + Field.word];
  const after = values[at + NEXT + Field.word];
  sink.add(7, mix(before, word));
  sink.add(8, mix(word, after));
  sink.add(9, mix(before, after));
  sink.add(10, mix(values[at - 2 * NEXT + Field.word], before));
  sink.add(11, mix(after, values[at + 2 * NEXT + Field.word]));
  const classesBefore = mix(values[at - 2 * NEXT + Field.classes], values[at - NEXT + Field.classes]);
  sink.add(26, mix(classesBefore, values[at + Field.classes]));
  sink.add(36, mix(before, values[at + NEXT + Field.classes]));
}

/**
 * What the tagger sees of a block: words and their neighbours, beginnings and endings, what the lexicons and the registry
 * say of them. For the learner; who tags adds the weights up at once (`scores.ts`).
 */
export function extractFeatures(reading: Reading, words: Words, proposed: readonly Proposal[]): Features {
  const { count, text, tokens } = words;
  const lettersOf = (token: number): Letters | undefined =>
    token < 0 || token >= count
      ? undefined
      : {
          units: text.units,
          start: tokens.starts[token],
          end: tokens.ends[token],
          tokenClass: tokens.classes[token],
        };
  const hashOf = (token: number): number => {
    const letters = lettersOf(token);
    return letters === undefined ? hashOfEdge(token, count) : hashOfWord(letters);
  };
  const values = readValues(reading, words, proposed, hashOf);
  const rows = new Uint32Array(count * TEMPLATES);
  for (let token = 0; token < count; token += 1) {
    const sink: Sink = {
      add: (template, value) => {
        rows[token * TEMPLATES + template - 1] = rowOf(template, value);
      },
    };
    const at = placeOf(token);
    addKnown(values, at, sink);
    addClasses(values, at, sink);
    addShape(values[at + Field.shape], values[at - NEXT + Field.tokenClass], sink);
    addNeighbours(values, at, sink);
    for (let offset = -REACH; offset <= REACH; offset += 1)
      addWord(hashOf(token + offset), lettersOf(token + offset), offset, sink);
    for (const offset of [-1, 0])
      addKnownWord(hashOf(token + offset), offset, values[at + Field.known], values[at + Field.ruled], sink);
  }
  return { width: TEMPLATES, rows };
}
