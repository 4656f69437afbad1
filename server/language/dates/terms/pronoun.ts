import { CharacterClass } from '../../text/characters';
import type { Hit } from '../../text/hits';
import type { Reading } from '../../text/reading';
import { hitsBefore } from '../../text/seek';
import { UNITS } from '../words';
import type { Term } from './term';

/** Lexicons whose words end a clause or govern what follows: «که آن روز شنبه», «گفت آن روز شنبه». */
const GOVERNING: ReadonlySet<Hit['lexicon']> = new Set(['verb', 'functionWord', 'dateWord']);

/** Whether a noun stands before a token: «تازه‌ترین [آن]». */
function followsNoun({ tokens, hits }: Reading, token: number): boolean {
  if (token === 0 || tokens.classes[token - 1] !== CharacterClass.letter) return false;
  const start = tokens.starts[token - 1];
  for (let index = hitsBefore(hits, start); hits[index]?.start === start; index += 1)
    if (GOVERNING.has(hits[index].lexicon) && hits[index].tail === tokens.ends[token - 1]) return false;
  return true;
}

/** «تازه‌ترین آن روز شنبه ابلاغ شد»: «آن» belongs to the noun before it, and the day is the Saturday. */
export function withoutPronouns(reading: Reading, terms: readonly Term[]): readonly Term[] {
  const isPronoun = ({ kind, word, firstToken, nextToken }: Term, index: number): boolean =>
    kind === 'demonstrative' &&
    word === 'same' &&
    terms[index + 1]?.kind === 'unit' &&
    UNITS[terms[index + 1].value].unit === 'day' &&
    terms[index + 1].firstToken === nextToken &&
    terms[index + 2]?.kind === 'weekday' &&
    terms[index + 2].firstToken === terms[index + 1].nextToken &&
    terms[index - 1]?.nextToken !== firstToken &&
    followsNoun(reading, firstToken);
  return terms.some(isPronoun) ? terms.filter((term, index) => !isPronoun(term, index)) : terms;
}
