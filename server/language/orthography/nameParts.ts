import { NameClass } from '../../data/names/classes';
import { Gap } from '../text/fold';
import type { Reading } from '../text/reading';
import type { Flaw, Remedy } from './flaw';
import { joins, joint } from './letters';
import { lexicon } from './lexicon';
import { FEWEST_LETTERS, familyTails, SHORTEST_NAME } from './nameSpelling';
import type { Words } from './spaced';
import { Kind } from './word';

/** Finds names whose parts stand apart: «صالحی پور», «علی آبادی», «بی بی سی». They are suggestions: names are their owners'. */
export function findNameFlaws(reading: Reading, words: Words, given: ReadonlySet<number>, flaws: Flaw[]): void {
  for (let token = 0; token < words.length; token += 1) {
    const run = lettersFrom(words, token);
    if (run >= FEWEST_LETTERS && !isLament(words, token, run)) {
      parted(reading, token, token + run - 1, flaws);
      token += run - 1;
      continue;
    }
    if (token > 0 && endsName(words, given, token)) parted(reading, token - 1, token, flaws);
  }
}

/** Tokens that are given names, everyday words aside. */
export function givenNames({ nameWords, tokens }: Reading): ReadonlySet<number> {
  const given = new Set<number>();
  for (const { detail, suffix, start, end } of nameWords) {
    if (suffix !== undefined || (detail & NameClass.given) === 0) continue;
    if (tokens.ofUnit[start] === tokens.ofUnit[end - 1]) given.add(tokens.ofUnit[start]);
  }
  return given;
}

/** How many tokens from here on are letters' names. */
function lettersFrom(words: Words, token: number): number {
  let count = 0;
  while (token + count < words.length && isLetterName(words[token + count])) count += 1;
  return count;
}

/** «ای وای ای وای»: a cry, though both words are letters too. */
function isLament(words: Words, token: number, count: number): boolean {
  for (let at = token; at < token + count; at += 1) if (!/^(?:ای|وای)$/.test(words[at]?.key ?? '')) return false;
  return true;
}

function isLetterName(word: Words[number]): boolean {
  return word !== undefined && (word.kinds & Kind.letterName) !== 0;
}

/** What ends a family name of which the word before is a part. */
const CONTINUING: ReadonlySet<string> = new Set(['اف', 'اوف', 'یف', 'زاده', 'پور', 'نژاد']);

function endsName(words: Words, given: ReadonlySet<number>, token: number): boolean {
  const tail = words[token];
  if (tail === undefined || (tail.kinds & Kind.nameTail) === 0) return false;
  // «توفیق قلی اف»: it begins the family name.
  if (CONTINUING.has(words[token + 1]?.key ?? '')) return false;
  const left = words[token - 1];
  if (left === undefined || left.key.length < SHORTEST_NAME) return false;
  const alone = familyTails.get(tail.key);
  if (alone === undefined || (left.kinds & (Kind.verb | Kind.inflected)) !== 0) return false;
  const afterGiven = given.has(token - 2);
  // «محمد صالحی فرد», «رضا علی آبادی», not «ایرانی اصل», «این فرد».
  if (tail.key === 'آبادی') return afterGiven || given.has(token - 1);
  if (alone) return afterGiven && (left.key.endsWith('ی') || given.has(token - 1));
  const { nouns, adjectives } = lexicon();
  // «سازهای زهی»: no family name is a plural.
  const isCommon = nouns.has(left.key) || adjectives.has(left.key) || left.key.endsWith('های');
  return given.has(token - 1) || afterGiven || (left.key.endsWith('ی') && !isCommon);
}

/** Suggests joints in place of the spaces between two tokens. */
function parted({ text, tokens, source }: Reading, first: number, last: number, flaws: Flaw[]): void {
  const remedy: Remedy[number][] = [];
  for (let token = first + 1; token <= last; token += 1) {
    const unit = tokens.starts[token];
    const gap = text.gaps[unit];
    const left = String.fromCharCode(text.units[unit - 1]);
    const [from, to] = [text.ends[unit - 1], text.starts[unit]];
    if ((gap & Gap.line) !== 0 || !/^[\s\u200b-\u200f\u00ad]*$/.test(source.slice(from, to))) return;
    if ((gap & Gap.space) === 0) continue;
    // «مدرسة پور»: the letter that only looks right is mended first.
    if (joins(left) && !joins(source[from - 1])) return;
    remedy.push({ start: from, end: to, text: joint(left) });
  }
  if (remedy.length === 0) return;
  const start = text.starts[tokens.starts[first]];
  const end = text.ends[tokens.ends[last] - 1];
  flaws.push({ kind: 'zwnj-compound', start, end, remedies: [remedy], safe: false });
}
