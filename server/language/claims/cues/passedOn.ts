import { SIMPLE_VERBS } from '../words/vocabulary';
import { hitAt, isPunctuation, type VerbGroup, Word, type Words } from '../words/words';

/** «از قول پدر او [نقل شده است] که …», «… [آمده است] که …»: how somebody's words were handed on, which ends who he is. */
export function isPassedOn(words: Words, token: number): boolean {
  const verb = verbAt(words, token);
  if (verb !== undefined) return handsOn(verb) && opensSaid(words, verb);
  const light = verbAt(words, token + 1);
  return light !== undefined && hitAt(words, token, 'reportingPreverb') !== undefined && opensSaid(words, light);
}

const verbAt = ({ verbs, verbOf }: Words, token: number): VerbGroup | undefined => verbs[verbOf[token] ?? -1];

const handsOn = ({ infinitive }: VerbGroup): boolean => SIMPLE_VERBS.has(infinitive) || infinitive === 'آمدن';

const opensSaid = (words: Words, { last }: VerbGroup): boolean =>
  (words.flags[last + 1] & Word.que) !== 0 || isPunctuation(words, last + 1, ':');
