import type { SentenceTokens } from '../cues/cues';
import { SPOKEN_OF } from '../cues/spokenWords';
import { stressedBefore } from '../cues/stressed';
import type { VerbCue } from '../cues/verbCues';
import { opensAgent } from '../words/agent';
import { clauseStart } from '../words/clauses';
import { hitAt, isPunctuation, lastFiniteVerb, type VerbGroup, Word, type Words, wordText } from '../words/words';
import { phraseEnd } from './appositions';
import { doerOf } from './doer';
import { isSpeakerPhrase, type Phrase, type PhraseContext, startsRoleOrPerson } from './nounPhrase';
import { classifySource, isMedium, type Source } from './sources';
import { findSubject } from './subject';

/** Who says what a reporting verb in the active brings; undefined where the clause leaves its subject out. */
export function speakerOf(context: PhraseContext, cue: VerbCue, tokens: SentenceTokens): Source | undefined {
  const subject = cue.postposed
    ? afterCue(context, cue, tokens)
    : (interposed(context, cue) ??
      mainSubject(context, cue) ??
      findSubject(context, wholeNameClause(context, cue, tokens), cue.first) ??
      stressedSubject(context, cue, tokens) ??
      sharedSubject(context, cue, tokens) ??
      describedSubject(context, cue, tokens));
  const speaking =
    subject !== undefined && isAskedOf(context.words, cue, subject) ? sharedSubject(context, cue, tokens) : subject;
  if (speaking === undefined) return undefined;
  const speaker = classifySource(context, whoseWords(context.words, cue, speaking), isPluralVerb(cue));
  // «شرق نوشت»: an everyday word that writes is the paper.
  return writesAsMedium(context, cue, speaker) ? { ...speaker, type: 'medium' } : speaker;
}

/** «[وزیر]» of «سخنان وزیر نشان می‌دهد», «[متهم]» of «متهم به قتل اعتراف کرد», where what he admits is no part of what he is called. */
function whoseWords(words: Words, cue: VerbCue, phrase: Phrase): Phrase {
  const { first, last } = phrase;
  if (first === last) return phrase;
  if (cue.documentOnly && SPOKEN_OF.test(wordText(words, first))) return { first: first + 1, last };
  const isObject = cue.frame.kind === 'object' && last === cue.first - 1;
  return isObject && wordText(words, first) === 'متهم' && wordText(words, first + 1) === 'به'
    ? { first, last: first }
    : phrase;
}

/** «[وزیر] … نشان می‌دهد», where what he has said stands before him. */
export const isBehindWords = (words: Words, { first, type, entity }: Source): boolean =>
  first > 0 && SPOKEN_OF.test(wordText(words, first - 1)) && (type !== 'name' || entity !== undefined);

/** «گفتند»: the verb of more than one. */
export const isPluralVerb = ({ verb }: VerbCue): boolean => verb?.form.person === 6;

/** «از سوی پلیس», «توسط وزارت …» before a passive. */
export function agentOf(context: PhraseContext, cue: VerbCue): Phrase | undefined {
  const { words } = context;
  for (let token = cue.first - 1; token >= cue.clause; token -= 1) {
    if (!opensAgent(words, token)) continue;
    const first = token + 1;
    const last = phraseEnd(context, first, cue.first);
    if (last >= first) return { first, last };
  }
  return undefined;
}

/** «از رئیس دانشگاه نقل شده است که …»: whom it is told of. */
export function toldBy(context: PhraseContext, { preverb, first: verb, clause }: VerbCue): Phrase | undefined {
  const { words } = context;
  if (preverb !== 'نقل') return undefined;
  for (let token = verb - 2; token >= clause; token -= 1) {
    if (wordText(words, token) !== 'از' || (words.flags[token] & Word.prep) === 0) continue;
    const last = phraseEnd(context, token + 1, verb);
    return last === verb - 1 ? { first: token + 1, last } : undefined;
  }
  return undefined;
}

function afterCue(context: PhraseContext, cue: VerbCue, tokens: SentenceTokens): Phrase | undefined {
  const first = cue.last + 1;
  const last = phraseEnd(context, first, tokens.last + 1);
  return last < first ? undefined : { first, last };
}

/** «این طرح، وزیر نیرو گفت، تا پایان سال …»: who speaks stands between the commas that the saying is put into. */
function interposed(context: PhraseContext, cue: VerbCue): Phrase | undefined {
  const { words } = context;
  if (!isPunctuation(words, cue.last + 1, '،')) return undefined;
  let comma = cue.first - 1;
  while (comma > cue.clause && !isPunctuation(words, comma, '،»')) comma -= 1;
  if (comma <= cue.clause || !isInterposed(context, comma + 1)) return undefined;
  // «علی احمدی، وزیر نیرو، گفت، …»: an office behind a name explains it.
  const before = findSubject(context, cue.clause, comma);
  if (before !== undefined && isSpeaking(context, before.first)) return undefined;
  const last = phraseEnd(context, comma + 1, cue.first);
  return last <= comma ? undefined : { first: comma + 1, last };
}

/** Somebody by name or office, an organ, a medium, «وی». */
const isInterposed = (context: PhraseContext, first: number): boolean =>
  isSpeaking(context, first) || isSpeakerPhrase(context.words, first) || isMedium(context.words, first, true);

function isSpeaking(context: PhraseContext, first: number): boolean {
  const entity = context.names.entityOf[first];
  return startsRoleOrPerson(context, first) || (entity >= 0 && context.entities[entity].type === 'organisation');
}

/** «وقتی باران آمد، وزیر گفت …»: who speaks behind the clause that opens the sentence; undefined where nobody does, as in «وقتی وزیر آمد، به ما گفت …». */
function mainSubject(context: PhraseContext, { clause, first }: VerbCue): Phrase | undefined {
  const { words } = context;
  let opening = clause;
  while (opening < first && (words.flags[opening] & (Word.and | Word.but | Word.inner)) !== 0) opening += 1;
  if ((words.flags[opening] & Word.sub) === 0) return undefined;
  let comma = first - 1;
  while (comma > opening && !(isPunctuation(words, comma, '،') && (words.flags[comma - 1] & Word.verb) !== 0))
    comma -= 1;
  const subject = comma > opening ? findSubject(context, comma + 1, first) : undefined;
  return subject !== undefined && maySpeak(context, subject.first) ? subject : undefined;
}

/** «این [وزیر نیرو] بود که گفت». */
function stressedSubject(context: PhraseContext, { first }: VerbCue, tokens: SentenceTokens): Phrase | undefined {
  const stressed = stressedBefore(context.words, tokens.first, first);
  if (stressed === undefined || !maySpeak(context, stressed.first)) return undefined;
  const last = phraseEnd(context, stressed.first, stressed.copula.first);
  return last === stressed.copula.first - 1 ? { first: stressed.first, last } : undefined;
}

/** Somebody by name, by office or by what he belongs to. */
const maySpeak = (context: PhraseContext, token: number): boolean =>
  context.names.entityOf[token] >= 0 ||
  startsRoleOrPerson(context, token) ||
  hitAt(context.words, token, 'speaker') !== undefined ||
  hitAt(context.words, token, 'vagueSource') !== undefined ||
  (context.words.flags[token] & Word.demonstrative) !== 0;

/** Where the clause begins that the block's own reading began inside a name: «ولی نصر» is no «but», «جعفری زند، سرپرست …» no verb. */
function wholeNameClause({ words, names }: PhraseContext, { clause }: VerbCue, tokens: SentenceTokens): number {
  if (clause <= tokens.first) return clause;
  const entity = names.entityOf[clause - 1];
  if (entity >= 0 && names.entityOf[clause] === entity) return clauseStart(words, tokens.first, clause - 1);
  const before = isPunctuation(words, clause - 1, '،') ? clause - 2 : clause - 1;
  const named =
    before > tokens.first && words.verbOf[before] >= 0 ? names.spans.get(names.entityOf[before]) : undefined;
  return named === undefined ? clause : clauseStart(words, tokens.first, named.first);
}

/** «از شهرداری‌های احمدآباد، سورت و راجکوت خواست»: one of those of whom something is asked, not who asks. */
function isAskedOf(words: Words, cue: VerbCue, { first }: Phrase): boolean {
  if (cue.verbClass !== 'demand' || wordText(words, cue.clause) !== 'از' || first <= cue.clause) return false;
  for (let token = cue.clause + 1; token < first; token += 1)
    if ((words.flags[token] & Word.object) !== 0) return false;
  return true;
}

/** «سازمان کمبود را پذیرفت و گفت …»: the subject of the clause that «و» joins to this one. */
function sharedSubject(context: PhraseContext, cue: VerbCue, tokens: SentenceTokens): Phrase | undefined {
  const { words } = context;
  let clause = cue.clause;
  for (
    let step = 0;
    step < 3 && clause > tokens.first && (words.flags[clause - 1] & (Word.and | Word.but)) !== 0;
    step += 1
  ) {
    let verb = lastFiniteVerb(words, tokens.first, clause - 1) ?? participleBefore(words, tokens.first, clause - 2);
    // «اجازه داده است حصار بسازند و وعده می‌دهد»: the verb on which the subjunctive hangs.
    while (verb?.form.tense === 'subjunctive') verb = lastFiniteVerb(words, tokens.first, verb.first - 1);
    if (verb === undefined || verb.first <= tokens.first) return undefined;
    let earlier = clauseStart(words, tokens.first, verb.first);
    // «ثابت نمی‌کند که برق کافی است، بلکه می‌گوید …»: what is said in between has a subject of its own.
    const around = (words.flags[clause - 1] & Word.but) !== 0 ? verbBeforeThat(words, earlier) : undefined;
    if (around !== undefined && around.first > tokens.first) {
      verb = around;
      earlier = clauseStart(words, tokens.first, verb.first);
    }
    const subject = doerOf(context, earlier, verb);
    if (subject !== undefined) return isPointing(words, subject) ? undefined : subject;
    clause = earlier;
  }
  return undefined;
}

/** «این», of a phrase whose noun was taken for a part of its verb. */
const isPointing = (words: Words, { first, last }: Phrase): boolean =>
  first === last && (words.flags[first] & Word.demonstrative) !== 0 && hitAt(words, first, 'speaker') === undefined;

/** The verb on whose «که» a clause hangs. */
const verbBeforeThat = (words: Words, clause: number): VerbGroup | undefined =>
  clause >= 2 && (words.flags[clause - 1] & Word.que) !== 0 ? words.verbs[words.verbOf[clause - 2] ?? -1] : undefined;

/** «[آقای احمدی] که سال‌ها آنجا بوده و بسیار دیده است می‌گوید»: who opens the sentence, where the clause about him has ended. */
function describedSubject(context: PhraseContext, { first }: VerbCue, tokens: SentenceTokens): Phrase | undefined {
  const { words } = context;
  if ((words.flags[first - 1] & Word.verb) === 0 || !maySpeak(context, tokens.first)) return undefined;
  const last = phraseEnd(context, tokens.first, first);
  const next = isPunctuation(words, last + 1, '،') ? last + 2 : last + 1;
  return last >= tokens.first && next < first && (words.flags[next] & Word.que) !== 0
    ? { first: tokens.first, last }
    : undefined;
}

/** «اتهام را رد کرده و می‌گوید»: a participle that shares its auxiliary with nobody ends a clause before «و» all the same. */
const participleBefore = (words: Words, first: number, last: number): VerbGroup | undefined => {
  const verb = last > first && words.verbOf[last] >= 0 ? words.verbs[words.verbOf[last]] : undefined;
  return verb?.form.tense === 'participle' ? verb : undefined;
};

const writesAsMedium = (
  { words }: PhraseContext,
  { verbClass }: VerbCue,
  { type, entity, first, last }: Source,
): boolean =>
  verbClass === 'write' && type === 'name' && entity === undefined && first === last && isMedium(words, first, true);
