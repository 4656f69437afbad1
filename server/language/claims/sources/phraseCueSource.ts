import { TokenClass } from '../../text/tokens';
import type { SentenceTokens } from '../cues/cues';
import type { PhraseCue } from '../cues/phraseCue';
import { DOCUMENT_NOUNS } from '../words/vocabulary';
import { hitAt, lastFiniteVerb, Word, type Words, wordText } from '../words/words';
import { doerOf } from './doer';
import type { Phrase, PhraseContext } from './nounPhrase';
import { phraseSource } from './phraseSource';
import type { SourcedCue } from './sourcedCue';
import { classifySource, hasOffice, isCitedMedium, isMedium, type Source } from './sources';
import { findSubject } from './subject';

/** Whose words a phrase of attribution brings; undefined where it brings nobody's. */
export function readPhraseCue(context: PhraseContext, cue: PhraseCue, tokens: SentenceTokens): SourcedCue | undefined {
  const resting = restingOnReport(context, cue);
  if (resting !== undefined) return readPhraseCue(context, resting, tokens);
  if (cue.kind === 'contained' && isInPlace(context, cue)) return undefined;
  if (cue.kind === 'document' && isDoneByLaw(context.words, cue, tokens)) return undefined;
  if (cue.kind === 'agentless') return { cue, source: undefined, agentless: true };
  if (cue.kind === 'participial') {
    const subject = findSubject(context, tokens.first, cue.first);
    const source = subject === undefined ? undefined : classifySource(context, subject, false);
    return { cue, source, agentless: false };
  }
  if (cue.sourceLast < cue.sourceFirst) return { cue, source: undefined, agentless: false };
  const own = phraseSource(context, cue);
  // «از قول خود برنگشت»
  if (own === undefined || (wordText(context.words, own.last) === 'خود' && context.words.verbOf[own.last + 1] >= 0))
    return undefined;
  const phrase = senderOf(context, cue, own) ?? own;
  const source = classifySource(context, phrase, namesMany(context.words, phrase.first));
  // «این‌ها حرف‌های تازه‌ای است»
  // «از زبان پسربچه‌ای نوشته شده است»
  if (wordText(context.words, cue.last) === 'زبان' && source.entity === undefined && source.type === 'vague')
    return undefined;
  const believes = cue.kind === 'belief' || cue.frame.kind === 'trailing';
  if (believes && !mayBelieve(context, phrase, source)) return undefined;
  return { cue, source, agentless: false };
}

/** «به باور کارشناسان»: who holds an opinion is somebody, by name, office or kind, and no country that is named in passing. */
function mayBelieve({ words }: PhraseContext, phrase: Phrase, { type, entity, first }: Source): boolean {
  if (entity === undefined)
    return type === 'vague' || type === 'role' || type === 'pronoun' || hasOffice(words, phrase);
  return entity.type !== 'place' || phrase.first === first || hitAt(words, phrase.first, 'role') !== undefined;
}

/** «حکم بر پایهٔ قانون … صادر شد», «متهم طبق مادهٔ ۵ محکوم شد»: by which law something was done, not what the law says. */
function isDoneByLaw(words: Words, { first, sourceFirst, sourceLast }: PhraseCue, tokens: SentenceTokens): boolean {
  const law = hitAt(words, sourceFirst, 'documentNoun');
  if (law === undefined || DOCUMENT_NOUNS[law.row].group !== 'law') return false;
  if (first === tokens.first || words.reading.tokens.classes[first - 1] !== TokenClass.word) return false;
  const verb = lastFiniteVerb(words, sourceLast + 1, tokens.last);
  if (verb === undefined || (verb.infinitive !== 'شدن' && verb.infinitive !== 'گردیدن')) return false;
  if (!/^(?:past|perfect|pluperfect)$/.test(verb.form.tense)) return false;
  return DONE.test(wordText(words, verb.first - 1));
}

const DONE = /^(?:صادر|محکوم|تشکیل|برگزار|بازداشت|تعیین|منصوب|انتخاب|جریمه|مجازات|احضار|اخراج|تعلیق|لغو|ابطال|تبریه)$/;

/** «در تهران سیلی آمده است که …»: a place holds no saying. */
function isInPlace({ words, names, entities }: PhraseContext, { sourceFirst, sourceLast }: PhraseCue): boolean {
  const entity = names.entityOf[sourceFirst];
  if (entity < 0 || entities[entity].type !== 'place') return false;
  for (let token = sourceFirst; token <= sourceLast; token += 1)
    if (hitAt(words, token, 'documentNoun') !== undefined) return false;
  return true;
}

/** «بنا بر گزارش سالانهٔ انجمن»: where no medium gives it the report itself is the source. */
function restingOnReport({ words, names, entities }: PhraseContext, cue: PhraseCue): PhraseCue | undefined {
  const lead = wordText(words, cue.first);
  if (cue.kind !== 'media' || (lead !== 'بنا' && lead !== 'بنابر')) return undefined;
  if (hitAt(words, cue.last, 'documentNoun') === undefined || cue.last <= cue.first) return undefined;
  const entity = names.entityOf[cue.sourceFirst];
  if (isMedium(words, cue.sourceFirst, true) || (entity >= 0 && isCitedMedium(entities[entity]))) return undefined;
  return { ...cue, kind: 'document', last: cue.last - 1, sourceFirst: cue.last };
}

/** «در نامه‌ای که دانشگاه به فرمانداران فرستاد، آمده است»: whoever sent it speaks; «در گزارشی که منتشر شد» names nobody. */
function senderOf(context: PhraseContext, cue: PhraseCue, { last }: Phrase): Phrase | undefined {
  const { words } = context;
  if (cue.kind !== 'contained' || cue.verbFirst === undefined || (words.flags[last + 1] & Word.que) === 0)
    return undefined;
  const verb = lastFiniteVerb(words, last + 2, cue.verbFirst - 1);
  if (verb === undefined || !SENDING.has(verb.infinitive)) return undefined;
  const sender = doerOf(context, last + 2, verb);
  if (sender === undefined) return undefined;
  const { type, entity } = classifySource(context, sender, false);
  return entity !== undefined || type === 'organ' || type === 'role' ? sender : undefined;
}

/** «فرستاد», «نوشت», «منتشر کرد», «ارائه داد». */
const SENDING: ReadonlySet<string> = new Set(['فرستادن', 'نوشتن', 'کردن', 'دادن']);

/** «به گفتهٔ زندانبانان», «به گفتهٔ میانجی‌ها»: endings that only plurals have. */
const namesMany = (words: Words, token: number): boolean =>
  /..(?:...(?:ها|های)|بانان|گران|کاران|ندگان|داران|شناسان|دانان|ورزان|نگاران|پژوهان|گذاران|سازان|فروشان|نوردان|اندیشان|نویسان)$/.test(
    wordText(words, token),
  );
