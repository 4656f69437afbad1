import { CharacterClass } from '../../text/characters';
import type { Reading } from '../../text/reading';
import { TokenClass } from '../../text/tokens';
import { registryType } from '../registry';
import type { Proposal } from '../spans';
import type { Words } from '../words';
import { TAGGED_TYPES } from './labels';

/** Features are hashed into a table of this many rows. */
export const FEATURE_BITS = 21;
export const FEATURE_ROWS = 2 ** FEATURE_BITS;

/** Features of each token, one row of the weights' table each; `width` of them stand side by side. */
export interface Features {
  readonly width: number;
  readonly rows: Uint32Array;
}

const NOTHING = 0x1f0f;

/** How many features a token has: the calls of `add` below. */
const TEMPLATES = 42;

function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0x85ebca6b) ^ (mixed >>> 13);
}

/** What the recogniser's lexicons and the registry know of each token, as small numbers. */
function gazetteer(reading: Reading): Int32Array {
  const { tokens, hits } = reading;
  const known = new Int32Array(tokens.count);
  const lengths = new Uint8Array(tokens.count);
  for (const hit of hits) {
    if (hit.lexicon !== 'entity') continue;
    const first = tokens.ofUnit[hit.start];
    const last = tokens.ofUnit[hit.end - 1];
    const length = Math.min(last - first + 1, 255);
    const type = (TAGGED_TYPES as readonly string[]).indexOf(registryType(hit.row));
    // A marked alias counts only with a cue: another value for it. Longer names overrule the shorter ones within them.
    const value =
      1 + (type < 0 ? TAGGED_TYPES.length : type) * 4 + (hit.detail === 0 || (hit.detail & 0x3ff) === 0 ? 0 : 2);
    for (let token = first; token <= last; token += 1) {
      if (length < lengths[token]) continue;
      const mine = value + (token === first ? 0 : 1);
      known[token] = length === lengths[token] && known[token] !== mine ? mix(known[token], mine) & 0xff : mine;
      lengths[token] = length;
    }
  }
  return known;
}

/** What the rules of the recogniser make of each token: type, beginning or inside, and on what ground. */
function ruledLabels(proposed: readonly Proposal[], count: number): Int32Array {
  const labels = new Int32Array(count);
  for (const { start, end, type, via, confidence } of proposed) {
    const known = (TAGGED_TYPES as readonly string[]).indexOf(type);
    const ground = (via === 'registry' ? 0 : 1) + (confidence >= 0.9 ? 0 : 2);
    const value = 1 + ((known < 0 ? TAGGED_TYPES.length : known) * 4 + ground) * 2;
    for (let token = start; token < end; token += 1) labels[token] = value + (token === start ? 0 : 1);
  }
  return labels;
}

/** A token's letters as a number; numbers count by their length only. */
function wordHashes(words: Words): Int32Array {
  const { text, tokens, count } = words;
  const hashes = new Int32Array(count);
  for (let token = 0; token < count; token += 1) {
    let hash = tokens.classes[token] * 0x3779;
    if (tokens.classes[token] === TokenClass.number) hash = mix(hash, tokens.ends[token] - tokens.starts[token]);
    else for (let unit = tokens.starts[token]; unit < tokens.ends[token]; unit += 1) hash = mix(hash, text.units[unit]);
    hashes[token] = hash;
  }
  return hashes;
}

/** The hash of the first (`length` > 0) or last (`length` < 0) letters of a token; of the whole where it is shorter. */
function affix(words: Words, token: number, length: number): number {
  const { text, tokens } = words;
  const start = tokens.starts[token];
  const end = tokens.ends[token];
  const from = length > 0 ? start : Math.max(start, end + length);
  const to = length > 0 ? Math.min(end, start + length) : end;
  let hash = 0x51ed;
  for (let unit = from; unit < to; unit += 1) hash = mix(hash, text.units[unit]);
  return hash;
}

/**
 * What the tagger sees of a block: words and their neighbours, beginnings and endings, what the lexicons and the registry
 * say of them. No string is made; a feature is a row number.
 */
export function extractFeatures(reading: Reading, words: Words, proposed: readonly Proposal[]): Features {
  const { count, tokens, classes, traits, phraseClasses } = words;
  const hashes = wordHashes(words);
  const known = gazetteer(reading);
  const ruled = ruledLabels(proposed, count);
  const rows = new Uint32Array(count * TEMPLATES);
  let filled = 0;
  const wordAt = (token: number): number => {
    if (token < 0) return NOTHING + token;
    // Counted from the end, so that the end of every block looks alike.
    return token >= count ? NOTHING + 1 + token - count : hashes[token];
  };
  const edge = (token: number): boolean => token < 0 || token >= count;
  const traitAt = (token: number): number => (edge(token) ? 0 : traits[token]);
  const classAt = (token: number): number => (edge(token) ? -1 : classes[token] | (phraseClasses[token] << 16));
  const knownAt = (token: number): number => (edge(token) ? -1 : known[token]);
  const ruledAt = (token: number): number => (edge(token) ? -1 : ruled[token]);
  let template = 0;
  const add = (value: number): void => {
    template += 1;
    rows[filled] = mix(mix(template * 0x1b873593, value), template) >>> (32 - FEATURE_BITS);
    filled += 1;
  };
  for (let token = 0; token < count; token += 1) {
    template = 0;
    const word = hashes[token];
    const before = wordAt(token - 1);
    const after = wordAt(token + 1);
    add(0);
    add(word);
    add(before);
    add(after);
    add(wordAt(token - 2));
    add(wordAt(token + 2));
    add(mix(before, word));
    add(mix(word, after));
    add(mix(before, after));
    add(mix(wordAt(token - 2), before));
    add(mix(after, wordAt(token + 2)));
    add(affix(words, token, 2));
    add(affix(words, token, 3));
    add(affix(words, token, 4));
    add(affix(words, token, -1));
    add(affix(words, token, -2));
    add(affix(words, token, -3));
    add(affix(words, token, -4));
    add(edge(token - 1) ? NOTHING : affix(words, token - 1, -3));
    add(edge(token + 1) ? NOTHING : affix(words, token + 1, -3));
    const own = classAt(token);
    add(own);
    add(classAt(token - 1));
    add(classAt(token + 1));
    add(mix(classAt(token - 1), own));
    add(mix(own, classAt(token + 1)));
    add(mix(mix(classAt(token - 2), classAt(token - 1)), own));
    add(traitAt(token) | (traitAt(token - 1) << 8) | (traitAt(token + 1) << 16));
    add(knownAt(token));
    add(knownAt(token - 1));
    add(knownAt(token + 1));
    add(mix(knownAt(token), word));
    add(mix(mix(knownAt(token - 1), knownAt(token)), knownAt(token + 1)));
    add(mix(knownAt(token), before));
    add(mix(knownAt(token), classAt(token - 1)));
    add(mix(knownAt(token), classAt(token + 1)));
    add(mix(before, classAt(token + 1)));
    const shape =
      tokens.classes[token] === CharacterClass.letter
        ? Math.min(tokens.ends[token] - tokens.starts[token], 9)
        : 16 + tokens.classes[token];
    add(mix(shape, edge(token - 1) ? -1 : tokens.classes[token - 1]));
    add(ruledAt(token));
    add(mix(ruledAt(token), mix(ruledAt(token - 1), ruledAt(token + 1))));
    add(mix(ruledAt(token), word));
    add(mix(ruledAt(token), own));
    add(mix(ruledAt(token), before));
  }
  return { width: TEMPLATES, rows };
}
