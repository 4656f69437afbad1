import { TokenClass } from '../../text/tokens';
import type { SentenceTokens } from '../cues/cues';
import type { PhraseCue } from '../cues/phraseCue';
import type { VerbCue } from '../cues/verbCues';
import { clauseStart } from '../words/clauses';
import { numberAt } from '../words/numbers';
import { DOCUMENT_NOUNS, VAGUE_KINDS } from '../words/vocabulary';
import { hitAt, isPunctuation, lastFiniteVerb, type VerbGroup, Word, type Words, wordText } from '../words/words';
import { phraseEnd } from './appositions';
import { type Phrase, type PhraseContext, startsRoleOrPerson } from './nounPhrase';
import { phraseSource } from './phraseSource';
import { classifySource, hasOffice, isCitedMedium, isMedium, type Source } from './sources';
import { isSourceWord } from './sourceWords';
import { MEASURING } from './spokenThrough';
import { findSubject } from './subject';

export type Cue = VerbCue | PhraseCue;

/** A cue and whose words it brings. */
export interface SourcedCue {
  readonly cue: Cue;
  readonly source: Source | undefined;
  readonly agentless: boolean;
}

/** Who speaks through a cue; undefined where the cue turns out to report nothing. */
export function readSource(context: PhraseContext, cue: Cue, tokens: SentenceTokens): SourcedCue | undefined {
  const { words } = context;
  if (cue.type === 'phrase') {
    const resting = restingOnReport(context, cue);
    if (resting !== undefined) return readSource(context, resting, tokens);
    if (cue.kind === 'contained' && isInPlace(context, cue)) return undefined;
    if (cue.kind === 'document' && isDoneByLaw(words, cue, tokens)) return undefined;
    if (cue.kind === 'agentless') return { cue, source: undefined, agentless: true };
    if (cue.kind === 'participial') {
      const subject = findSubject(context, tokens.first, cue.first);
      return {
        cue,
        source: subject === undefined ? undefined : classifySource(context, subject, false),
        agentless: false,
      };
    }
    if (cue.sourceLast < cue.sourceFirst) return { cue, source: undefined, agentless: false };
    const own = phraseSource(context, cue);
    if (own === undefined) return undefined;
    const phrase = senderOf(context, cue, own) ?? own;
    const source = classifySource(context, phrase, namesMany(words, phrase.first));
    if (
      cue.kind === 'belief' &&
      source.entity === undefined &&
      !hasOffice(words, phrase) &&
      source.type !== 'vague' &&
      source.type !== 'role' &&
      source.type !== 'pronoun'
    )
      return undefined;
    if (
      cue.kind === 'belief' &&
      source.entity !== undefined &&
      hitAt(words, phrase.first, 'role') === undefined &&
      source.entity.type === 'place' &&
      phrase.first !== source.first
    )
      return undefined;
    return { cue, source, agentless: false };
  }
  // «نسرین ستوده»: a name that looks like a verb.
  const named = context.names.spans.get(context.names.entityOf[cue.first]);
  if (named !== undefined && named.first < cue.first && named.last >= cue.last) return undefined;
  if (cue.passive) {
    const agent = agentOf(context, cue);
    // «نتایج اعلام شد: …» announces a thing.
    if (agent === undefined && cue.frame.kind !== 'que' && findSubject(context, cue.clause, cue.first) !== undefined)
      return undefined;
    if (agent !== undefined) return { cue, source: classifySource(context, agent, false), agentless: false };
    // A forecast that nobody is said to make is a prediction, not a report.
    return cue.verbClass === 'predict' || cue.verbClass === 'demand' || cue.verbClass === 'accuse'
      ? undefined
      : { cue, source: undefined, agentless: true };
  }
  const subject = cue.postposed
    ? afterCue(context, cue, tokens)
    : (interposed(context, cue) ??
      findSubject(context, wholeNameClause(context, cue, tokens), cue.first) ??
      sharedSubject(context, cue, tokens));
  if (namesChild(context, cue)) return undefined;
  const plural = cue.verb?.form.person === 6;
  const speaking =
    subject !== undefined && isAskedOf(words, cue, subject) ? sharedSubject(context, cue, tokens) : subject;
  const speaker = speaking === undefined ? undefined : classifySource(context, speaking, plural);
  // «شرق نوشت»: an everyday word that writes is the paper.
  const source =
    speaker !== undefined && writesAsMedium(context, cue, speaker) ? { ...speaker, type: 'medium' as const } : speaker;
  // «چه کسی تضمین می‌کند که …»: asks who says so.
  if (source !== undefined && ASKING.test(source.tokens[0] ?? '')) return undefined;
  // «۲۲ درصد نیز معتقدند …»: a figure of a poll, and nobody who could be asked.
  if (source !== undefined && isShare(words, source)) return undefined;
  // «صف‌ها بر این سخن صحه می‌گذارد»: a thing bears out, nobody says so.
  if (cue.preverb === 'صحه' && source?.type === 'name' && source.entity === undefined) return undefined;
  if (cue.personOnly && !isPerson(source)) return undefined;
  if (cue.mediumOnly && source?.type !== 'medium') return undefined;
  if (rules(context, cue, source)) return undefined;
  // «این فیلم داستان زنی را روایت می‌کند» reports nothing.
  if (cue.preverb === 'روایت' && source?.tokens.slice(0, 2).some((word) => WORKS.test(word)) === true) return undefined;
  if (cue.bare && (source === undefined || (source.entity === undefined && source.type === 'name')))
    if (source === undefined || !isSourceWord(words, source.first, 'organ'))
      // «راه‌آهن اعلام کرده …»
      return undefined;
  if (cue.documentOnly && source?.type !== 'document' && !(source?.type === 'vague' && isRumour(words, source.first)))
    if (cue.frame.kind !== 'que' || !isResearch(source))
      // «پژوهشگران نشان داده‌اند که …»
      return undefined;
  if (welcomesSomebody(context, cue)) return undefined;
  // A law that «X را لازم می‌داند» demands, it reports nothing.
  if (
    source?.type === 'document' &&
    (cue.verbClass === 'evaluate' || cue.verbClass === 'demand' || cue.verbClass === 'opine')
  ) {
    // «گزارش … بزرگی زلزله را ۷٫۷ خواند» measures.
    if (cue.frame.kind === 'object' && !MEASURING.has(source.documentGroup ?? '')) return undefined;
  }
  if (source === undefined && plural && cue.frame.kind === 'object') return undefined;
  // «گفته‌اند که او …», «می‌گویند او …»: they, whoever they are.
  const says = cue.frame.kind === 'que' || cue.frame.kind === 'clause';
  if (source === undefined && plural && says && cue.first === tokens.first) return { cue, source, agentless: true };
  return { cue, source, agentless: false };
}

/** «دادگاه شکایت‌ها را رد کرد», «دیوان عالی حکم را تأیید کرد»: a ruling, no word about it. */
function rules({ words }: PhraseContext, { preverb, frame }: VerbCue, source: Source | undefined): boolean {
  // «داور گل را مردود اعلام کرد»
  if (frame.kind === 'object' && source?.tokens[0] === 'داور') return true;
  if (preverb === 'رد' && frame.kind === 'object' && isActedOn(words, source, frame)) return true;
  if (source === undefined || frame.kind !== 'object' || !/^(?:رد|تایید|تأیید)$/.test(preverb)) return false;
  if (!/^(?:دادگاه|دیوان|شعبه|هیات|هییت|هیئت|دادگاهی)$/.test(source.tokens[0] ?? '')) return false;
  for (let token = source.last + 1; token <= frame.last; token += 1)
    if (RULED.test(wordText(words, token))) return true;
  return false;
}

/** «بازی در این نقش را رد کرد», «کلیات لایحه را رد کرد»: declined or voted down, and nothing said about it. */
function isActedOn(words: Words, source: Source | undefined, { first, last }: VerbCue['frame']): boolean {
  let token = source === undefined || source.first < first || source.last > last ? first : source.last + 1;
  while (token < last && (words.flags[token] & (Word.adverb | Word.demonstrative)) !== 0) token += 1;
  return ACTED_ON.test(wordText(words, token));
}

const ACTED_ON = /^(?:بازی|نقش|نقشی|لایحه|کلیات|دوفوریت|قطعنامه|صلاحیت|خط|پنالتی|جایزه)$/;

const RULED =
  /^(?:حکم|حکمی|رای|شکایت|شکایتها|شکایتهای|درخواست|درخواستها|تقاضا|تقاضای|اعتراض|دادخواست|دادخواستها|فرجامخواهی|تجدیدنظرخواهی|صلاحیت|احکام)$/;

/** «۲۲ درصد», «تنها ۲۳ درصد مردم». */
const isShare = (words: Words, { first }: Source): boolean =>
  /^(?:درصد|٪|%)$/.test(wordText(words, first + 1)) && numberAt(words, first, first) !== undefined;

/** Those who find out by research. */
const isResearch = (source: Source | undefined): boolean =>
  source?.tokens.slice(0, 4).some((word) => RESEARCHING.test(word)) === true;

const RESEARCHING =
  /^(?:پژوهشگر|دانشمند|محقق|باستانشناس|اخترشناس|ستارهشناس|زیستشناس|زمینشناس|دیرینهشناس|اقیانوسشناس|فیزیکدان|شیمیدان|متخصص|مهندس)(?:ان|انی|ین|ی)?$/;

/** «از رهبران اروپا استقبال کرد»: at the airport; «از این تصمیم استقبال کرد» says so. */
function welcomesSomebody({ words, names, entities }: PhraseContext, { preverb, frame }: VerbCue): boolean {
  if (preverb !== 'استقبال' || frame.kind !== 'object') return false;
  for (let token = frame.last; token >= frame.first; token -= 1) {
    if (wordText(words, token) !== 'از' || (words.flags[token] & Word.prep) === 0) continue;
    const entity = names.entityOf[token + 1];
    if (entity >= 0 && entities[entity].type === 'person') return true;
    return hitAt(words, token + 1, 'role') !== undefined || GUESTS.test(wordText(words, token + 1));
  }
  return false;
}

const GUESTS =
  /^(?:رهبران|سران|مهمانان|میهمانان|زایران|مسافران|هواداران|بازیکنان|قهرمانان|کاروان|همتای|همتایان|هییت|هیات|گردشگران|ورزشکاران|پناهجویان|مهاجران|ازادگان|آزادگان)$/;

const ASKING = /^(?:چه|کدام|کدامیک|چهکسی|چرا|چگونه|چطور|آیا|ایا)$/;

const WORKS = /^(?:فیلم|سریال|رمان|کتاب|نمایش|نمایشنامه|داستان|مستند|بازی|نمایشگاه|مجموعه|ترانه|اثر|قصه)$/;

const isPerson = (source: Source | undefined): boolean =>
  source?.entity?.type === 'person' ||
  source?.type === 'role' ||
  (source?.type === 'pronoun' && source.speaker === 'person');

const writesAsMedium = (
  { words }: PhraseContext,
  { verbClass }: VerbCue,
  { type, entity, first, last }: Source,
): boolean =>
  verbClass === 'write' && type === 'name' && entity === undefined && first === last && isMedium(words, first, true);

/** «او را آرش نامید»: a name that was given. */
function namesChild({ words, names }: PhraseContext, { verb, first }: VerbCue): boolean {
  if (verb?.infinitive !== 'نامیدن' || isPunctuation(words, first - 1, '»')) return false;
  const named = names.spans.get(names.entityOf[first - 1]);
  return named !== undefined && (words.flags[named.first - 1] & Word.object) !== 0;
}

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
  const sender = findSubject(context, last + 2, verb.first);
  if (sender === undefined) return undefined;
  const { type, entity } = classifySource(context, sender, false);
  return entity !== undefined || type === 'organ' || type === 'role' ? sender : undefined;
}

/** «فرستاد», «نوشت», «منتشر کرد», «ارائه داد». */
const SENDING: ReadonlySet<string> = new Set(['فرستادن', 'نوشتن', 'کردن', 'دادن']);

function afterCue(context: PhraseContext, cue: VerbCue, tokens: SentenceTokens): Phrase | undefined {
  const first = cue.last + 1;
  const last = phraseEnd(context, first, tokens.last + 1);
  return last < first ? undefined : { first, last };
}

/** «به گفتهٔ زندانبانان», «به گفتهٔ میانجی‌ها»: endings that only plurals have. */
const namesMany = (words: Words, token: number): boolean =>
  /..(?:...(?:ها|های)|بانان|گران|کاران|ندگان|داران|شناسان|دانان|ورزان|نگاران|پژوهان|گذاران|سازان|فروشان|نوردان|اندیشان|نویسان)$/.test(
    wordText(words, token),
  );

/** «این طرح، وزیر نیرو گفت، تا پایان سال …»: who speaks stands between the commas that the saying is put into. */
function interposed(context: PhraseContext, cue: VerbCue): Phrase | undefined {
  const { words } = context;
  if (!isPunctuation(words, cue.last + 1, '،')) return undefined;
  let comma = cue.first - 1;
  while (comma > cue.clause && !isPunctuation(words, comma, '،»')) comma -= 1;
  if (comma <= cue.clause || !startsRoleOrPerson(context, comma + 1)) return undefined;
  // «علی احمدی، وزیر نیرو، گفت، …»: an office behind a name explains it.
  const before = findSubject(context, cue.clause, comma);
  if (before !== undefined && isSpeaking(context, before.first)) return undefined;
  const last = phraseEnd(context, comma + 1, cue.first);
  return last <= comma ? undefined : { first: comma + 1, last };
}

function isSpeaking(context: PhraseContext, first: number): boolean {
  const entity = context.names.entityOf[first];
  return startsRoleOrPerson(context, first) || (entity >= 0 && context.entities[entity].type === 'organisation');
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
    const earlier = clauseStart(words, tokens.first, verb.first);
    const subject = findSubject(context, earlier, verb.first);
    if (subject !== undefined) return subject;
    clause = earlier;
  }
  return undefined;
}

/** «اتهام را رد کرده و می‌گوید»: a participle that shares its auxiliary with nobody ends a clause before «و» all the same. */
const participleBefore = (words: Words, first: number, last: number): VerbGroup | undefined => {
  const verb = last > first && words.verbOf[last] >= 0 ? words.verbs[words.verbOf[last]] : undefined;
  return verb?.form.tense === 'participle' ? verb : undefined;
};

/** «از سوی پلیس», «توسط وزارت …» before a passive. */
function agentOf(context: PhraseContext, cue: VerbCue): Phrase | undefined {
  const { words } = context;
  for (let token = cue.first - 1; token >= cue.clause; token -= 1) {
    const text = wordText(words, token);
    if (text !== 'سوی' && text !== 'توسط' && text !== 'جانب') continue;
    const first = token + 1;
    const last = phraseEnd(context, first, cue.first);
    if (last >= first) return { first, last };
  }
  return undefined;
}

const isRumour = (words: Words, token: number): boolean => {
  const hit = hitAt(words, token, 'vagueSource');
  return hit !== undefined && VAGUE_KINDS[hit.row] === 'rumour';
};
