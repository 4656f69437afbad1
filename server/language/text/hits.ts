import { type Automaton, automaton as compiled } from '../../data/automaton';
import type { LexiconName } from '../../data/lexicons';
import { CharacterClass } from './characters';
import { type FoldedText, Gap } from './fold';
import { type Lookup, rankHits } from './ranked';
import { hitsBefore } from './seek';
import { LONGEST_SUFFIX, SUFFIXES, type Suffix, suffixAt } from './suffixes';
import type { Tokens } from './tokens';
import { FORM_FIELDS, wordSteps } from './wordSteps';

/** A form of a lexicon found in a text. Positions are units of the folded text. */
export interface Hit {
  readonly lexicon: LexiconName;
  /** The row in the lexicon's table. */
  readonly row: number;
  /** What the lexicon says of the form that was found. */
  readonly detail: number;
  /** The form itself. */
  readonly start: number;
  readonly end: number;
  /** The form with its ending; equals `end` where it has none. */
  readonly tail: number;
  readonly suffix: Suffix | undefined;
}

/** What the lexicons know of a text. */
export interface Found {
  /** All but those of `nameWords`. Sorted by start, then the longest first. */
  readonly hits: readonly Hit[];
  /**
   * What words are to the recognition of names: nearly every token is something to it, and it alone asks. Sorted by start.
   */
  readonly nameWords: readonly Hit[];
}

/** Whether a word may end before `unit`. */
function isEdge(text: FoldedText, unit: number): boolean {
  return unit >= text.length || (text.gaps[unit] & (Gap.space | Gap.edge)) !== 0;
}

/** Whether the gaps inside a stretch are where the entry's pieces meet, and none is missing where one is needed. */
function fits(automaton: Automaton, text: FoldedText, start: number, end: number, entry: number): boolean {
  let boundary = automaton.firstBoundary(entry);
  const last = automaton.firstBoundary(entry + 1);
  for (let unit = start + 1; unit < end; unit += 1) {
    const gap = text.gaps[unit];
    const here = boundary < last && (automaton.boundary(boundary) & 0x7f) === unit - start;
    if (here) {
      const strict = automaton.boundary(boundary) >= 0x80;
      boundary += 1;
      if (strict && (gap & (Gap.space | Gap.half)) === 0) return false;
    } else if ((gap & Gap.space) !== 0) {
      return false;
    }
  }
  return true;
}

function isSameForm(automaton: Automaton, one: number, other: number): boolean {
  return (
    automaton.rowOf(one) === automaton.rowOf(other) &&
    automaton.detailOf(one) === automaton.detailOf(other) &&
    automaton.lexiconOf(one) === automaton.lexiconOf(other)
  );
}

/**
 * All forms of all lexicons in one pass: from every word's start down the automaton. A hit begins and ends at a word's
 * edge; where the bare form ends inside a word, the rest must be one of the endings that Persian hangs on a word.
 * Cost: linear, at most the longest form a word; another such pass for each of the look-ups, the first in rank first.
 */
export function findHits(text: FoldedText, tokens: Tokens, lookups: readonly Lookup[] = NONE): Found {
  const { hits, nameWords } = walk(compiled, text, tokens);
  return {
    hits: lookups.reduceRight(
      (ranked, lookup) => rankHits(walk(lookup.automaton, text, tokens).hits, lookup, ranked),
      hits,
    ),
    nameWords,
  };
}

/** Whether a form that passes a test begins at a unit. `hits` are sorted by start. */
export function hasHitAt(hits: readonly Hit[], unit: number, test: (hit: Hit) => boolean): boolean {
  for (let index = hitsBefore(hits, unit); index < hits.length && hits[index].start === unit; index += 1)
    if (test(hits[index])) return true;
  return false;
}

/** Whether a hit that begins in [from, to) is such a one. */
export function hasHitWithin(hits: readonly Hit[], from: number, to: number, test: (hit: Hit) => boolean): boolean {
  for (let index = hitsBefore(hits, from); index < hits.length && hits[index].start < to; index += 1)
    if (test(hits[index])) return true;
  return false;
}

/** Whether a hit without its ending covers all of [start, end). */
export const hasHitOver = (
  hits: readonly Hit[],
  start: number,
  end: number,
  test: (hit: Hit) => boolean = () => true,
): boolean => hasHitWithin(hits, start - LONGEST_FORM, start + 1, (hit) => hit.end >= end && test(hit));

/** Whether any lexicon has a word of which a token is all or a part. */
export function isInHit({ hits, nameWords }: Found, { starts, ends }: Tokens, token: number): boolean {
  const reaches = ({ end }: Hit): boolean => end > starts[token];
  const from = starts[token] - LONGEST_FORM;
  return hasHitWithin(hits, from, ends[token], reaches) || hasHitWithin(nameWords, from, ends[token], reaches);
}

/** Letters. Whoever compiles an automaton refuses a longer form (`data/compile/automaton.ts`). */
const LONGEST_FORM = 127;

const NONE: readonly Lookup[] = [];

/** Puts the hits from `first` on, which one word begins, in order: a handful at most, for which `sort` would make copies. */
function longestFirst(hits: Hit[], first: number): void {
  for (let index = first + 1; index < hits.length; index += 1) {
    const hit = hits[index];
    let at = index;
    while (at > first && hits[at - 1].end < hit.end) {
      hits[at] = hits[at - 1];
      at -= 1;
    }
    hits[at] = hit;
  }
}

function walk(automaton: Automaton, text: FoldedText, tokens: Tokens): Found {
  const hits: Hit[] = [];
  const nameWords: Hit[] = [];
  const words = wordSteps(automaton);
  for (let token = 0; token < tokens.count; token += 1) {
    const tokenClass = tokens.classes[token];
    if (tokenClass === CharacterClass.other) continue;
    const start = tokens.starts[token];
    const wordEnd = tokens.ends[token];
    const first = hits.length;
    const place = words.placeOf(tokens.words[token], text.units, start, wordEnd);
    const { steps } = words;
    const formsEnd = place + 2 + steps[place + 1] * FORM_FIELDS;
    for (let form = place + 2; form < formsEnd; form += FORM_FIELDS)
      take(automaton, text, start, start + steps[form], wordEnd, steps[form + 2], steps[form + 1], hits, nameWords);
    let node = steps[place];
    // The word's own end, and on through those behind it as long as a form goes on.
    for (let end = wordEnd; node >= 0; end += 1) {
      if (automaton.firstEntry(node) !== automaton.firstEntry(node + 1))
        takeAt(automaton, text, tokens, start, end, node, hits, nameWords);
      if (end === text.length) break;
      node = automaton.child(node, text.units[end]);
    }
    longestFirst(hits, first);
  }
  return { hits, nameWords };
}

/** Takes the forms of a node that ends before a unit, if a word may end there. */
function takeAt(
  automaton: Automaton,
  text: FoldedText,
  tokens: Tokens,
  start: number,
  end: number,
  node: number,
  hits: Hit[],
  nameWords: Hit[],
): void {
  let tail = end;
  let suffix = -1;
  if (!isEdge(text, end)) {
    tail = tokens.ends[tokens.ofUnit[end - 1]];
    suffix = suffixAt(text.units, end, tail);
    if (suffix < 0) return;
  } else if (end < text.length && text.gaps[end] === Gap.space && text.classes[end] === CharacterClass.letter) {
    // «تنش ها»: an ending that lost its half-space. A lone letter or «است» is a word of its own.
    const next = tokens.ends[tokens.ofUnit[end]];
    if (next - end >= 2 && next - end <= LONGEST_SUFFIX) {
      const apart = suffixAt(text.units, end, next);
      if (apart >= 0 && (SUFFIXES[apart].kind === 'plural' || SUFFIXES[apart].kind === 'indefinite')) {
        tail = next;
        suffix = apart;
      }
    }
  }
  take(automaton, text, start, end, tail, suffix, node, hits, nameWords);
}

/** Takes the forms of a node whose pieces the text parts as they may be parted. */
function take(
  automaton: Automaton,
  text: FoldedText,
  start: number,
  end: number,
  tail: number,
  suffix: number,
  node: number,
  hits: Hit[],
  nameWords: Hit[],
): void {
  const entries = automaton.firstEntry(node);
  const lastEntry = automaton.firstEntry(node + 1);
  for (let entry = entries; entry < lastEntry; entry += 1) {
    // Two spellings of one row may differ in their boundaries only, and both fit: one hit.
    if (entry > entries && isSameForm(automaton, entry - 1, entry) && fits(automaton, text, start, end, entry - 1))
      continue;
    if (!fits(automaton, text, start, end, entry)) continue;
    const lexicon = automaton.lexiconOf(entry);
    (lexicon === 'nameWord' ? nameWords : hits).push({
      lexicon,
      row: automaton.rowOf(entry),
      detail: automaton.detailOf(entry),
      start,
      end,
      tail,
      suffix: suffix < 0 ? undefined : SUFFIXES[suffix],
    });
  }
}
