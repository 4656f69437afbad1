import { crossedEdge } from '../linkEdges';
import { type Reading, sourceRange } from '../text/reading';
import { judge } from './context/context';
import { GRAMMAR } from './grammar/index';
import { toMention } from './mention';
import type { Atom } from './phrases/atom';
import { withComparedLengths } from './phrases/comparedLength';
import { opensEntry } from './phrases/entries';
import { partFromVerbs } from './phrases/fromOfVerb';
import { glueAt, type Item } from './phrases/glue';
import { joinRanges } from './phrases/join';
import { markLonger } from './phrases/lengthAhead';
import { relate } from './phrases/links';
import { mergeNeighbours } from './phrases/merge';
import { withParallelDecades } from './phrases/parallelDecade';
import { withoutPassed } from './phrases/passed';
import { withSharedYears } from './phrases/sharedYear';
import { noteSpeech } from './phrases/speechDay';
import { noteNow } from './phrases/speechNow';
import { surround } from './phrases/surroundings';
import { noteUnsure } from './phrases/unsure';
import { numberListAt } from './terms/lists';
import { type Lattice, longestMatch, type NumberList } from './terms/matcher';
import { withoutPronouns } from './terms/pronoun';
import { withoutSkyParts } from './terms/skyParts';
import type { Term } from './terms/term';
import { classify } from './terms/terms';
import type { DateMention } from './types';

function latticeOf(terms: readonly Term[]): Lattice {
  const lists = new Map<number, NumberList | undefined>();
  return {
    terms,
    list: (index) => {
      if (!lists.has(index)) lists.set(index, numberListAt(terms, index));
      return lists.get(index);
    },
  };
}

/** The expressions that the grammar reads in a block's terms, before their surroundings are weighed. */
function readAtoms(terms: readonly Term[]): readonly Atom[] {
  const lattice = latticeOf(terms);
  const items: Item[] = [];
  let index = 0;
  while (index < terms.length) {
    const atom = longestMatch(lattice, GRAMMAR, index);
    // «سال‌های پایانی» is longer than the length «سال‌ها».
    const glue = atom === undefined || atom.nextToken <= terms[index].nextToken ? glueAt(terms, index) : undefined;
    if (atom !== undefined && atom.nextToken >= (glue?.nextToken ?? 0)) {
      items.push(atom);
      do index += 1;
      while (index < terms.length && terms[index].firstToken < atom.nextToken);
      // A unit joined to its number («پنج‌ساله») has the number's token.
      while (index < terms.length && terms[index].start < atom.end) index += 1;
      continue;
    }
    if (glue !== undefined) items.push(glue);
    const next = glue?.nextToken ?? 0;
    do index += 1;
    while (index < terms.length && terms[index].firstToken < next);
  }
  return joinRanges(mergeNeighbours(items));
}

/** Where the day of a clock time opens an entry below. */
const dayOfNextEntry = (reading: Reading, atom: Atom): number | undefined =>
  atom.parts.dayStart !== undefined && opensEntry(reading, atom.parts.dayStart, atom) ? atom.parts.dayStart : undefined;

/**
 * The terms in runs, so that no expression crosses the edge of a link («آن [روز پس از آن](…)» is no «آن روز») or of an entry on
 * a line of its own. Only where one would is there anything to part; a link within an expression parts nothing.
 */
function readWithinEdges(reading: Reading, terms: readonly Term[]): readonly Atom[] {
  const atoms = readAtoms(terms);
  const cuts = atoms.flatMap((atom) => crossedEdge(reading, atom) ?? dayOfNextEntry(reading, atom) ?? []);
  if (cuts.length === 0) return atoms;
  const runs: Term[][] = [[]];
  for (const term of terms) {
    if (cuts.includes(term.start)) runs.push([]);
    runs[runs.length - 1].push(term);
  }
  return runs.flatMap((run) => readAtoms(run)).filter((atom) => crossedEdge(reading, atom) === undefined);
}

/**
 * Finds the temporal expressions of one block: classifies its words, reads them by the grammar, merges what is one
 * phrase, weighs everyday words by their neighbours. Pure and local; one pass, linear in the block's length. `wide` takes in
 * what is temporal and no date to us (ages, a year after a noun), and notes what surrounds each expression.
 */
export function recogniseDates(reading: Reading, wide = false): readonly DateMention[] {
  return recogniseAllDates([reading], wide)[0];
}

/** What the words around make of a block's terms, in this order. */
const REFINERS: readonly ((reading: Reading, terms: readonly Term[]) => readonly Term[])[] = [
  withoutSkyParts,
  partFromVerbs,
  withoutPassed,
  withComparedLengths,
  markLonger,
  withoutPronouns,
];

/** The temporal expressions of each block, all of them classified before any is read. */
export function recogniseAllDates(readings: readonly Reading[], wide = false): readonly (readonly DateMention[])[] {
  const terms = readings.map((reading) =>
    REFINERS.reduce((found, refine) => refine(reading, found), classify(reading)),
  );
  return readings.map((reading, at) => (terms[at].length === 0 ? [] : readMentions(reading, terms[at], wide)));
}

function readMentions(reading: Reading, terms: readonly Term[], wide: boolean): readonly DateMention[] {
  const judged = judge(reading, terms, readWithinEdges(reading, terms), wide);
  const kept = wide ? surround(reading.text, terms, judged) : judged;
  const related = noteNow(
    reading,
    noteSpeech(reading, withParallelDecades(reading, withSharedYears(reading, terms, relate(reading, terms, kept)))),
  );
  return noteUnsure(reading, related).map((atom) =>
    toMention(
      atom,
      sourceRange(reading.text, atom.start, atom.end),
      (unit) => reading.text.starts[unit],
      (unit) => reading.text.ends[unit - 1],
    ),
  );
}
