import { CharacterClass } from '../../text/characters';
import { type Words, wordText } from '../words/words';
import type { Phrase } from './nounPhrase';

/** Offices in two words that are written as one too. */
const HALVES: ReadonlyMap<string, RegExp> = new Map([
  ['رییس', /^جمهوری?$/],
  ['نخست', /^وزیر$/],
  ['صدر', /^اعظم$/],
  ['مدیر', /^(?:عامل|کل)$/],
  ['دبیر', /^کل$/],
  ['قایم', /^مقام$/],
]);

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['رییسجمهوری', 'رییسجمهور'],
  ['فرماندهی', 'فرمانده'],
  // «خطیب جمعه» is the «امام جمعه».
  ['خطیب', 'امام'],
]);

/** Adds a word of a name or an office, spelled as the registry spells it: «رئیس جمهوری» is a «رئیس‌جمهور». */
function pushOffice(words: string[], word: string): void {
  const last = words.at(-1);
  if (last !== undefined && HALVES.get(last)?.test(word) === true)
    words[words.length - 1] = last + (word === 'جمهوری' ? 'جمهور' : word);
  else words.push(SPELLINGS.get(word) ?? word);
}

/** The words of a name or an office, folded and spelled alike, for comparing. */
export function officeWords(words: Words, { first, last }: Phrase): string[] {
  const office: string[] = [];
  for (let token = first; token <= last; token += 1)
    if (words.reading.tokens.classes[token] === CharacterClass.letter) pushOffice(office, wordText(words, token));
  return office;
}
