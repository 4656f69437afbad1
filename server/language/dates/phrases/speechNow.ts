import { type Tense, unpackVerbForm } from '../../morphology/verbForm';
import type { Reading } from '../../text/reading';
import { hitsBefore, sentencesBefore } from '../../text/seek';
import { wordAt } from '../../text/vocabulary';
import { governorOf } from '../context/ofNoun';
import { isVerb } from '../terms/clause';
import type { Atom } from './atom';
import { openingOf } from './speechDay';

/** Forms that tell of what was, and is no more. */
const GONE: ReadonlySet<Tense> = new Set(['past', 'imperfect', 'pluperfect']);

/** Whether the first verb behind a unit in its sentence tells of what is so, or has come to be so. */
function tellsOfNow({ hits, sentences, text }: Reading, unit: number): boolean {
  const end = sentences[sentencesBefore(sentences, unit)]?.textEnd ?? text.length;
  for (let index = hitsBefore(hits, unit); hits[index]?.start < end; index += 1)
    if (isVerb(hits[index])) return !GONE.has(unpackVerbForm(hits[index].detail).tense);
  return false;
}

/** «با یادآوری رکود سال ۱۳۹۲», «دربارهٔ …»: of a time that is spoken of, not of that of speaking. */
function isSpokenOf(reading: Reading, { firstToken }: Atom): boolean {
  const governor = governorOf(reading, firstToken);
  return governor !== undefined && wordAt(reading, governor) !== IN;
}
const IN = 'در';

const saysYear = ({ parts: { year, until } }: Atom): boolean => (year ?? until?.year) !== undefined;
const lacksYear = ({ kind, parts: { month, year, yearOffset } }: Atom): boolean =>
  kind === 'date' && month !== undefined && (year ?? yearOffset) === undefined;

/**
 * «با یادآوری رکود سال ۱۳۹۲ گفت: «از مهر رونق گرفته است»»: what a speaker says of now is of no year that is told before the quotation
 * marks, unless he spoke in it.
 */
export function noteNow(reading: Reading, atoms: readonly Atom[]): readonly Atom[] {
  const { sentences, tokens } = reading;
  let told: Atom | undefined;
  return atoms.map((atom) => {
    const before = told;
    if (saysYear(atom)) told = atom;
    if (before === undefined || !lacksYear(atom) || !isSpokenOf(reading, before)) return atom;
    const opening = openingOf(reading, atom.firstToken);
    if (opening === undefined || before.firstToken > opening) return atom;
    const sentence = sentences[sentencesBefore(sentences, tokens.starts[opening])];
    if (sentence !== undefined && before.start < sentence.start) return atom;
    return tellsOfNow(reading, atom.end) ? { ...atom, parts: { ...atom.parts, ofNow: true as const } } : atom;
  });
}
