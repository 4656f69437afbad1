import type { Range } from '../article/types';
import { createMemory } from '../memory';
import { CharacterClass } from '../text/characters';
import type { Segment } from '../text/fold';
import type { Reading } from '../text/reading';
import { findCharacterFlaws } from './characters';
import { findCompoundFlaws } from './compounds';
import type { Flaw, FlawKind, Remedy } from './flaw';
import { findGluedNumbers } from './gluedNumbers';
import { findGluedWords } from './gluedWords';
import { findNameFlaws, givenNames } from './nameParts';
import { findNumberFlaws } from './numbers';
import { findPunctuationFlaws } from './punctuation';
import { findQuotationFlaws } from './quotations';
import { findSpacedFlaws, wordsOfReading } from './spaced';
import { isFlawOf, touches, untouchedIn } from './untouched';
import type { Word } from './word';
import { findWordFlaws } from './wordFlaws';

/** What orthography finds in a block: read once, and asked by every rule. Offsets are those of the block's source. */
export interface Survey {
  readonly flaws: ReadonlyMap<FlawKind, readonly Flaw[]>;
  /** The words that houses write in several ways. */
  readonly contested: readonly (Range & { readonly word: Word })[];
}

const EMPTY: Survey = { flaws: new Map(), contested: [] };
const surveys = createMemory<Reading, Survey>();

/** Surveys a block that is Persian. The result lives as long as the reading. */
export function survey(reading: Reading, segments: readonly Segment[]): Survey {
  let found = surveys.get(reading);
  if (found === undefined) {
    found = isPersian(reading) ? look(reading, segments) : EMPTY;
    surveys.set(reading, found);
  }
  return found;
}

/** Of a cell that holds a number alone its digits tell: «۷۸%». */
function isPersian({ text, source }: Reading): boolean {
  let persian = 0;
  let latin = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    if (text.classes[unit] === CharacterClass.letter) persian += 1;
    else if (text.classes[unit] === CharacterClass.latin) latin += 1;
  }
  return persian > 0 ? persian * 2 >= latin : latin === 0 && PERSIAN_DIGIT.test(source);
}

const PERSIAN_DIGIT = /[۰-۹]/;

/** What a word may end in that is known by its letters alone. */
const GUESSED_ENDINGS: ReadonlySet<FlawKind> = new Set(['joined-plural-suffix', 'zwnj-indefinite-i']);

function look(reading: Reading, segments: readonly Segment[]): Survey {
  const all: Flaw[] = [];
  const words = wordsOfReading(reading);
  const given = givenNames(reading);
  findCharacterFlaws(reading.source, segments, all);
  findPunctuationFlaws(reading, findQuotationFlaws(reading, all), all);
  findNumberFlaws(reading, all);
  findGluedNumbers(reading, words, all);
  findWordFlaws(reading, words, given, all);
  findGluedWords(reading, words, given, all);
  findSpacedFlaws(reading, words, all);
  findCompoundFlaws(reading, all);
  findNameFlaws(reading, words, given, all);
  const { text, tokens } = reading;
  const contested: (Range & { readonly word: Word })[] = [];
  for (let token = 0; token < words.length; token += 1) {
    const word = words[token];
    if (!word?.isContested) continue;
    const place = { start: text.starts[tokens.starts[token]], end: text.ends[tokens.ends[token] - 1] };
    if (!touches(untouchedIn(reading), place)) contested.push({ word, ...place });
  }
  if (all.length === 0) return { flaws: new Map(), contested };
  const untouched = untouchedIn(reading);
  const known = all.filter(({ kind }) => kind === 'zwnj-compound');
  const flaws = new Map<FlawKind, Flaw[]>();
  for (const flaw of all) {
    if (isFlawOf(untouched, flaw)) continue;
    // «دستتنها»: where all of a word is a compound that is known, it is no guessed word with an ending.
    if (GUESSED_ENDINGS.has(flaw.kind) && !flaw.safe && known.some((one) => isSame(one, flaw))) continue;
    if (!flaw.remedies.every((remedy) => isInProse(remedy, segments))) continue;
    const same = flaws.get(flaw.kind);
    if (same === undefined) flaws.set(flaw.kind, [flaw]);
    else same.push(flaw);
  }
  return { flaws, contested };
}

const isSame = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end;

/** Whether each replacement lies in one stretch of prose: what is hidden between two of them is not ours. */
function isInProse(remedy: Remedy, segments: readonly Segment[]): boolean {
  return remedy.every(({ start, end }) =>
    segments.some((segment) => segment.kind === 'prose' && start >= segment.start && end <= segment.end),
  );
}
