import type { Block } from '../../article/types';
import { registryEntry } from '../../entities/registry/registry';
import type { ResolvedEntity } from '../../entities/types';
import type { BlockCues, SentenceTokens } from '../cues/cues';
import { hasFiniteVerb, opensSaying, quotationEnd } from '../cues/frames';
import { phraseEnd } from '../sources/appositions';
import type { Phrase, PhraseContext } from '../sources/nounPhrase';
import { isOfWorks } from '../sources/ofWorks';
import { classifySource } from '../sources/sources';
import { isSourceWord } from '../sources/sourceWords';
import { officeAtStart, personAtStart } from '../speakers/antecedents';
import type { Identity } from '../speakers/chains';
import type { ClaimKind, SourceType } from '../types';
import { PHRASES, SPEAKERS, VAGUE_KINDS } from '../words/vocabulary';
import { firstVerb, hitAt, isPunctuation, Word, type Words, wordText } from '../words/words';
import type { ArticleContext } from './articleContext';
import type { Attribution } from './attributions';
import { withoutDateLabel } from './dateLabel';

/** Words that go on after «X گفت:» without a cue of their own. */
export interface Speech {
  readonly chain: number;
  readonly entityChain: number | undefined;
  /** The block in which it last stood, and what that block was part of. */
  readonly block: number;
  readonly container: Block['container'];
  /** Opened by a headline «X: …». */
  readonly headline: boolean;
  /** In quotation marks that have not been closed yet. */
  readonly isOpen: boolean;
  /** Its colon ends the block: the next one holds what is said. */
  readonly isAwaited: boolean;
  /** «در این بیانیه آمده است:», and the text in blocks of its own. */
  readonly isDocument: boolean;
}

/** What its sentences are that have no cue. */
export const kindOfSpeech = ({ isOpen, isDocument }: Speech): ClaimKind =>
  isOpen ? 'quote' : isDocument ? 'document' : 'reported';

/** The speech of somebody who has just been named. */
export const speechOf = (
  { chain, entityChain }: Identity,
  block: number,
  container: Block['container'],
  { headline = false, isOpen = false, isAwaited = false, isDocument = false }: Partial<Speech> = {},
): Speech => ({ chain, entityChain, block, container, headline, isOpen, isAwaited, isDocument });

/** The speech that a statement opens, if it opens one; a document's does where it ends with its colon. */
export function speechBehind(
  { opensSpeech, leavesOpen }: Attribution,
  identity: Identity,
  number: number,
  { container }: Block,
  kind: ClaimKind,
  isAwaited: boolean,
): Speech | undefined {
  const isDocument = isAwaited && kind === 'document';
  return opensSpeech || isDocument
    ? speechOf(identity, number, container, { isOpen: leavesOpen, isAwaited, isDocument })
    : undefined;
}

/** How many blocks ahead the speaker may take up the speech again («وی افزود»). */
export const FARTHEST_RESUMPTION = 3;

/** Whether the quotation is closed in this block or soon after; elsewhere the mark was forgotten. */
function isClosedAhead({ blocks }: ArticleContext, number: number): boolean {
  for (let at = number; at < blocks.length && at <= number + FARTHEST_RESUMPTION; at += 1) {
    if (blocks[at].block.kind === 'heading') return false;
    const { words } = blocks[at].cues;
    if (closesQuotation(words, { first: 0, last: words.reading.tokens.count - 1 })) return true;
  }
  return false;
}

/** Whether a sentence closes quotation marks that it has not opened. */
export function closesQuotation(words: Words, { first, last }: SentenceTokens): boolean {
  let depth = 0;
  for (let token = first; token <= last; token += 1) {
    if (isPunctuation(words, token, '«')) depth += 1;
    else if (isPunctuation(words, token, '»')) depth -= 1;
    if (depth < 0) return true;
  }
  return false;
}

/** How many words a speaker's name and office may have before the colon, where he speaks included. */
const LONGEST_SPEAKER = 18;

/** «در نشست خبری», «پس از بازی», «دربارهٔ این خبر». */
const startsOccasion = (words: Words, token: number): boolean =>
  (words.flags[token] & Word.prep) !== 0 && /^(?:در|پس|پیش|بعد|قبل|درباره|طی|پیرامون)$/.test(wordText(words, token));

/**
 * Whether a new block goes on with a speech: as a list or quotation that it announced, in the first person, or because the
 * same speaker takes it up again afterwards («وی افزود»). A narrator's paragraph does not.
 */
export function continuesSpeech(speech: Speech, context: ArticleContext, number: number): boolean {
  const { blocks } = context;
  const { block, cues } = blocks[number];
  if (speech.isAwaited && block.container !== 'table') return isSaying(cues);
  if (opensEntry(context, number)) return false;
  if (
    block.container !== 'none' &&
    (block.container === speech.container || speech.container === 'none') &&
    block.container !== 'table'
  )
    return true;
  if (speech.headline) return !tellsOfSpeaker(speech, context, number);
  if (speech.isOpen && isClosedAhead(context, number)) return true;
  if (speaksInFirstPerson(blocks[number].cues, 0, blocks[number].reading.tokens.count - 1)) return true;
  if (bringsOnAnother(context.of(number), cues.sentences[0])) return false;
  for (let at = number; at < blocks.length && at <= number + FARTHEST_RESUMPTION; at += 1) {
    if (blocks[at].block.kind === 'heading') return false;
    for (const [attribution] of context.attributionsOf(at))
      if (attribution !== undefined) return takesUp(speech, attribution);
  }
  return false;
}

/** «فرماندار نیز گزارشی ارائه داد»: the narrator brings on somebody else beside the speaker. */
function bringsOnAnother(context: PhraseContext, sentence: SentenceTokens | undefined): boolean {
  const office = sentence === undefined ? undefined : officeAtStart(context, sentence);
  return office !== undefined && /^(?:نیز|هم)$/.test(wordText(context.words, office.last + 1));
}

/** «۱۰:۰۵ عضوی از شورا …», «- ۱۳ مهر: …»: another entry of what is told as it happens. */
function opensEntry(context: ArticleContext, number: number): boolean {
  const [opening] = context.blocks[number].cues.sentences;
  return opening !== undefined && withoutDateLabel(context.of(number), opening).first > opening.first;
}

/** Behind a colon that ends its block stands what was said: a quotation, or a clause. */
function isSaying({ words }: BlockCues): boolean {
  return isPunctuation(words, 0, '«') || hasFiniteVerb(words, 0, words.reading.tokens.count - 1);
}

/** Whether a sentence is nothing but a quotation. */
export const isQuotation = (words: Words, { first, last }: SentenceTokens): boolean =>
  isPunctuation(words, first, '«') && quotationEnd(words, first, last) >= last - 1;

/** Whether a sentence asks, or tells who asked in quotation marks: «قاضی پرسید: «چرا …؟»». */
export function asksOnly(words: Words, { first, last }: SentenceTokens): boolean {
  if (isPunctuation(words, last, '؟')) return true;
  if (!isPunctuation(words, last, '»') || !isPunctuation(words, last - 1, '؟')) return false;
  return firstVerb(words, first, last, ({ infinitive }) => infinitive === 'پرسیدن') !== undefined;
}

/** How many sentences «با بیان این مطلب» may point back at. */
const FARTHEST_SAYING = 3;

/**
 * The first sentence that is attributed, where it says that those before it were its speaker's: «… رئیس سازمان با بیان این
 * مطلب افزود». 0 where none does.
 */
export function sayingBefore(
  { words, sentences }: BlockCues,
  attributions: readonly (readonly Attribution[])[],
): number {
  const sentence = attributions.findIndex((found) => found.length > 0);
  if (sentence <= 0 || sentence > FARTHEST_SAYING) return 0;
  const [{ origin }] = attributions[sentence];
  if (origin.type !== 'verb') return 0;
  for (let token = sentences[sentence].first + 1; token < origin.first; token += 1)
    if (
      wordText(words, token - 1) === 'با' &&
      UTTERING.test(wordText(words, token)) &&
      (words.flags[token + 1] & Word.demonstrative) !== 0 &&
      UTTERED.test(wordText(words, token + 2)) &&
      (words.flags[token + 3] & Word.que) === 0
    )
      return sentence;
  return 0;
}

const UTTERING = /^(?:بیان|گفتن|اعلام|ذکر|طرح|اظهار|ابراز|نوشتن|انتشار)$/;
const UTTERED = /^(?:مطلب|مطالب|جمله|جملات|نکته|نکات|موضوع|سخن|سخنان|خبر)$/;

/** «وی افزود», «افزود که», the speaker's name again. */
function takesUp({ entityChain }: Speech, { source, origin }: Attribution): boolean {
  if (source === undefined) return origin.verbClass === 'add';
  if (source.type === 'pronoun') return source.speaker === 'person';
  // «این مقام مسئول یادآور شد»
  if (source.demonstrative && source.type === 'role') return true;
  return source.entity !== undefined && entityChain !== undefined && source.entity.chain === entityChain;
}

/**
 * Whether a sentence that reports another's words belongs to the speech around it: «دولت پیشنهاد داده بود که …» in the
 * words of a member of parliament. It speaks in the first person, or the speaker takes his speech up right after it.
 * Another person who speaks ends the speech.
 */
export function isReportedInSpeech(speech: Speech, context: ArticleContext, number: number, sentence: number): boolean {
  const { blocks } = context;
  if (speech.headline) return false;
  const own = context.attributionsOf(number);
  if (!own[sentence].every(({ source }) => source !== undefined && IMPERSONAL.has(source.type))) return false;
  const { cues } = blocks[number];
  const { first, last } = cues.sentences[sentence];
  // «یک استاد گفت: ندیده‌ایم»: the first person behind a colon is of whom the sentence names.
  const colon = own[sentence].find(({ origin }) => origin.type === 'verb' && origin.frame.kind === 'colon');
  if (speaksInFirstPerson(cues, first, colon === undefined ? last : colon.origin.first)) return true;
  for (let at = number; at < blocks.length && at <= number + FARTHEST_RESUMPTION; at += 1) {
    if (blocks[at].block.kind === 'heading') return false;
    const later = at === number ? own.slice(sentence + 1) : context.attributionsOf(at);
    for (const [attribution] of later) {
      if (attribution === undefined) continue;
      if (takesUp(speech, attribution)) return true;
      if (!IMPERSONAL.has(attribution.source?.type ?? 'omitted')) return false;
    }
  }
  return false;
}

/** Who may be cited in a speech without taking the floor. */
const IMPERSONAL: ReadonlySet<SourceType> = new Set<SourceType>(['organ', 'document', 'vague']);

/** «حمیدرضا حاجی‌بابایی، نایب‌رئیس مجلس، قانع نشد. او گفت …»: the narrator brings on the next speaker. */
export function introducesSpeaker(speech: Speech, context: ArticleContext, number: number, sentence: number): boolean {
  const phrases = context.of(number);
  const { sentences } = context.blocks[number].cues;
  const next = context.attributionsOf(number)[sentence + 1]?.[0];
  if (next?.source?.type !== 'pronoun' || next.source.speaker !== 'person') return false;
  const { first } = sentences[sentence];
  const person = personAtStart(phrases, { first, last: first });
  const span = phrases.names.spans.get(phrases.names.entityOf[first]);
  if (person === undefined || span === undefined || person.entityChain === speech.entityChain) return false;
  return isPunctuation(phrases.words, span.last + 1, '،') && hitAt(phrases.words, span.last + 2, 'role') !== undefined;
}

/** Whether a sentence outside quotation marks is about the speaker himself: the narrator has the floor again. */
export const isAboutSpeaker = (speech: Speech, context: PhraseContext, sentence: SentenceTokens): boolean =>
  speech.entityChain !== undefined && personAtStart(context, sentence)?.entityChain === speech.entityChain;

/** «خانه پر از گلدان است. مرادی کرمانی ما را پذیرفت.»: before anybody says anything, the block tells of the speaker. */
function tellsOfSpeaker(speech: Speech, context: ArticleContext, number: number): boolean {
  const attributions = context.attributionsOf(number);
  const { sentences } = context.blocks[number].cues;
  const attributed = attributions.findIndex((found) => found.length > 0);
  const before = attributed < 0 ? sentences : sentences.slice(0, attributed);
  return before.some((tokens) => isAboutSpeaker(speech, context.of(number), tokens));
}

/** «من», «ما», «می‌ترسم». */
export function speaksInFirstPerson({ words }: BlockCues, from: number, to: number): boolean {
  const isFirst =
    firstVerb(words, from, to, ({ finite, form }) => finite && (form.person === 1 || form.person === 4)) !== undefined;
  if (isFirst) return true;
  for (let token = from; token <= to; token += 1)
    if ((words.flags[token] & Word.first) !== 0 && !isWriters(words, token)) return true;
  return false;
}

/** «به گمان من», «به خبرنگار ما»: the writer may say so too. */
const isWriters = (words: Words, token: number): boolean => {
  if (token > 0 && /^(?:خبرنگار|گزارشگر|همکار|نشریه|روزنامه|خبرگزاری|رسانه)$/.test(wordText(words, token - 1)))
    return true;
  for (let first = Math.max(0, token - 3); first < token; first += 1) {
    const hit = hitAt(words, first, 'attribution');
    if (hit !== undefined && PHRASES[hit.row].kind === 'belief') return true;
  }
  return false;
};

/** «آتش‌نشانی: حریق مهار شد»: services that every town has, whose words are no name. */
const SERVICE =
  /^(?:آتشنشانی|اتشنشانی|اورژانس|هواشناسی|راهداری|شهرداری|استانداری|فرمانداری|بخشداری|دادستانی|دادگستری|گمرک)$/;

/** «مدیرعامل: علی احمدی», «نویسنده: سارا کیان»: who holds the office. */
const isNamedBehind = ({ names, entities }: PhraseContext, token: number): boolean =>
  names.entityOf[token] >= 0 && entities[names.entityOf[token]].type === 'person';

const isCapital = ({ row }: ResolvedEntity): boolean => row !== undefined && registryEntry(row).subtype === 'capital';

/** «پلیس: …», «منابع محلی: …», «یک مقام آگاه: …»; «زنان: …» are those of whom a list tells. */
function speaksUnnamed(words: Words, { first, last }: Phrase): boolean {
  const vague = hitAt(words, first, 'vagueSource');
  if (vague === undefined) {
    const organ = hitAt(words, first, 'speaker');
    const isOrgan = organ !== undefined && organ.suffix === undefined && SPEAKERS[organ.row].kind === 'organ';
    return first === last && isOrgan && isSourceWord(words, first, 'alone');
  }
  if (VAGUE_KINDS[vague.row] === 'person' || isSourceWord(words, first, 'expert')) return true;
  return TELLING.test(wordText(words, first)) && (last > first || wordText(words, first) !== 'منابع');
}

/** Who is asked for news and not counted. */
const TELLING = /^(?:منابع|شاهدان|ناظران|مقامات|مقامها|مقامهای|رسانهها|رسانههای|محافل)$/;

/** Who speaks in «X: …», and the colon. */
export interface Announced {
  readonly speaker: Phrase;
  readonly colon: number;
}

/** Whether nothing but nouns stands between the comma behind a name and the colon. */
function isDescribed(words: Words, from: number, colon: number): boolean {
  for (let token = colon - 1; token > from; token -= 1) {
    if (isPunctuation(words, token, '،')) return token + 1 < colon;
    if (words.flags[token] !== 0) return false;
  }
  return false;
}

/**
 * The speaker of «X: …», where X is a person or an office; `from` and `to` are the sentence's first and last token. In a headline
 * X may be a capital too, for its government: elsewhere that is a dateline.
 */
export function speakerBeforeColon(
  context: PhraseContext,
  from: number,
  to: number,
  { headline = false }: { readonly headline?: boolean } = {},
): Announced | undefined {
  const { words, names, entities } = context;
  for (let token = from + 1; token <= Math.min(to, from + LONGEST_SPEAKER); token += 1) {
    if ((words.flags[token] & Word.verb) !== 0) return undefined;
    if (!isPunctuation(words, token, ':')) continue;
    const last = phraseEnd(context, from, token);
    const within = last < token - 1;
    // «دبیر جشنواره در نشست خبری: …», «سارا کیان، دبیر، در نشست: …»: where he said so, and a clause behind the colon.
    const behind = isPunctuation(words, last + 1, '،') ? last + 2 : last + 1;
    const entity = names.entityOf[from];
    const isPerson = entity >= 0 && entities[entity].type === 'person';
    // «کریم رجبی، کشاورز اهل خوی: «…»»: what he does, though it is no office.
    const described = isPerson && isDescribed(words, from, token);
    const quoted = isPunctuation(words, token + 1, '«');
    // «علی رضایی، نویسندهٔ کتاب: «بامداد خمار»»: a title.
    const says = quoted && opensSaying(words, token + 1, to);
    if (described && quoted && !says && isOfWorks(wordText(words, token - 1))) return undefined;
    if (described && says && within) return { speaker: { first: from, last: token - 1 }, colon: token };
    if (last < from || (within && !(startsOccasion(words, behind) && hasFiniteVerb(words, token + 1, to))))
      return undefined;
    // «کرملین: دیدار به تعویق نیفتاده است»: an organ says so where a clause follows.
    const named =
      entity >= 0 && (entities[entity].type === 'organisation' || (headline && isCapital(entities[entity])));
    const isOrgan =
      (named || (last === from && SERVICE.test(wordText(words, from)))) && hasFiniteVerb(words, token + 1, to);
    const role = hitAt(words, from, 'role');
    const speaks = !within && speaksUnnamed(words, { first: from, last }) && hasFiniteVerb(words, token + 1, to);
    if (!isPerson && !speaks && (within || !isOrgan) && (role === undefined || (within && role.suffix !== undefined)))
      return undefined;
    // «کارگردان:» is a label.
    if (last === from && !isPerson && (token === to || isNamedBehind(context, token + 1))) return undefined;
    const speaker = { first: from, last };
    return !speaks && classifySource(context, speaker, false).type === 'vague' ? undefined : { speaker, colon: token };
  }
  return undefined;
}
