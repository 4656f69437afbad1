import { openingOf } from '../cues/notSaid';
import type { VerbCue } from '../cues/verbCues';
import { isPunctuation, Word, type Words, wordText } from '../words/words';
import type { Source } from './sources';

/** Verbs that give a name. */
const NAMING: ReadonlySet<string> = new Set(['نامیدن', 'خواندن', 'دانستن']);
/** Everybody, whose word is the language's and no judgement. */
const PEOPLE =
  /^(?:مردم|مردها|مردان|زنها|زنان|پیرمردها|پیرزنها|اهالی|بومیان|بومیها|محلیها|روستاییان|قدیمیها|بچهها|کودکان|همه|صیادان|کشاورزان)$/;
/** Oneself: whoever holds no office says nothing of the world by it. */
const ONESELF = /^(?:خود|خودش|خودشان|خویش)$/;

/** «زنی خود را «مأمور سطل» خوانده است», «مردم این کوه را «کلاه‌قاضی» می‌نامند»: what something is called, and nobody's statement. */
export function givesNickname(words: Words, { verb, first, clause }: VerbCue, source: Source | undefined): boolean {
  if (verb === undefined || !NAMING.has(verb.infinitive) || !isPunctuation(words, first - 1, '»')) return false;
  const object = openingOf(words, clause, first - 1) - 1;
  if (object <= clause || (words.flags[object] & Word.object) === 0) return false;
  if (ONESELF.test(wordText(words, object - 1))) return source === undefined || isAnybody(source);
  return verb.form.tense === 'present' && PEOPLE.test(source?.tokens[0] ?? '');
}

/** «زنی», «صیاد پیر»: neither named nor an office. */
const isAnybody = ({ entity, type, tokens }: Source): boolean =>
  entity === undefined && (type !== 'role' || tokens[0]?.endsWith('ی') === true);
