import type { SentenceTokens } from '../cues/cues';
import { hasFiniteVerb, quotationEnd } from '../cues/frames';
import type { PhraseCue } from '../cues/phraseCue';
import { beginsAnother, explains } from '../sources/nextClause';
import type { PhraseContext } from '../sources/nounPhrase';
import type { Cue, SourcedCue } from '../sources/sourcedCue';
import { isPunctuation, Word, type Words, wordText } from '../words/words';

/** Where the first statement of a sentence begins: after a list's date and colon, after a finished clause of its own. */
export function leadOf(words: Words, reading: SourcedCue, tokens: SentenceTokens): number {
  const { cue, source } = reading;
  if (cue.type === 'phrase') return behindClause(words, cue, tokens.first);
  if (cue.frame.kind === 'trailing' || source === undefined || cue.clause <= tokens.first) return tokens.first;
  if (source.first < cue.clause) return tokens.first;
  const before = cue.clause - 1;
  if (isPunctuation(words, before, ':')) return cue.clause;
  // «این در حالی است که X نوشت …»
  if (wordText(words, tokens.first) === 'این' && opensWithContrast(words, tokens.first, before)) return cue.clause;
  if (isMeanwhile(words, before)) return cue.clause;
  const isJoint = (words.flags[before] & (Word.and | Word.but | Word.inner)) !== 0 || isPunctuation(words, before, '؛');
  return isJoint && hasFiniteVerb(words, tokens.first, before) ? cue.clause : tokens.first;
}

/** Whether nothing but one contrasting phrase stands between two tokens. */
function opensWithContrast(words: Words, first: number, last: number): boolean {
  if ((words.flags[first] & Word.but) === 0) return false;
  for (let token = first + 1; token <= last; token += 1) if ((words.flags[token] & Word.inner) === 0) return false;
  return true;
}

/** The «که» of «این سخنان در حالی مطرح می‌شود که …». */
function isMeanwhile(words: Words, que: number): boolean {
  const verb = words.verbs[words.verbOf[que - 1] ?? -1];
  if (verb === undefined || (words.flags[que] & Word.que) === 0) return false;
  // «مطرح» may stand before the verb.
  return (
    /^(?:حالی|شرایطی)$/.test(wordText(words, verb.first - 1)) ||
    /^(?:حالی|شرایطی)$/.test(wordText(words, verb.first - 2))
  );
}

/** «نمایشگاه برپا بود و به گزارش مهر، …»: the phrase attributes what stands behind the conjunction alone. */
function behindClause(words: Words, { first, kind }: PhraseCue, sentenceFirst: number): number {
  if (kind !== 'say' && kind !== 'media' && kind !== 'relay' && kind !== 'document') return sentenceFirst;
  let joint = first - 1;
  if (isPunctuation(words, joint, '،')) joint -= 1;
  // «لحن وزارتخانه نرم‌تر بود: بنا بر بیانیه …»
  const isJoint = (words.flags[joint] & (Word.and | Word.but)) !== 0 || isPunctuation(words, joint, '؛:');
  return isJoint && joint > sentenceFirst && hasFiniteVerb(words, joint - 1, joint - 1) ? first : sentenceFirst;
}

/**
 * The last token of what somebody is said to say, before what the writer adds in the same sentence: «بعضی می‌گویند آب را می‌برند؛ من
 * نمی‌دانم», «منتقدان آن را بهترین اقتباس می‌دانند؛ فیلمی با بازی …», «برخی از صدا گله دارند و حق با آنان است». A speech behind a colon goes on.
 */
export function statementEnd(context: PhraseContext, cue: Cue, last: number): number {
  const { words } = context;
  const { kind } = cue.frame;
  if (kind === 'colon' || kind === 'quotation' || kind === 'trailing') return last;
  const isClosed = kind === 'object' && cue.frame.last < cue.first;
  for (let token = cue.last + 1; token < last; token += 1) {
    if (isPunctuation(words, token, '«')) token = quotationEnd(words, token, last);
    else if (isPunctuation(words, token, '؛')) {
      const isOver = isClosed || hasFiniteVerb(words, cue.last + 1, token);
      if (isOver && hasFiniteVerb(words, token, last) && (isClosed || !explains(words, token + 1, last)))
        return token - 1;
    } else if (isClosed && token === cue.last + 1 && (words.flags[token] & Word.and) !== 0)
      if (beginsAnother(context, token + 1, last)) return token - 1;
  }
  return last;
}
