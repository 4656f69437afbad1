import { TokenClass } from '../../text/tokens';
import { contextWords, isInflected } from '../words/contextWords';
import { SPEAKERS } from '../words/vocabulary';
import { hitAt, isPunctuation, Word, type Words, wordText } from '../words/words';
import { phraseEnd } from './appositions';
import { CALLING } from './calling';
import { afterDateline } from './dateline';
import { CONJUNCTION, closingMark, isSpeakerPhrase, type PhraseContext, pointsAtDate } from './nounPhrase';
import { opensOccasion } from './occasions';

/** What stands at a word before the subject: the subject itself, what is passed over, or what leads to it otherwise. */
export type Opening =
  | 'subject'
  /** «این را», «این خبر را»: who says so stands behind. */
  | 'told'
  | 'date'
  | 'quotation'
  /** What a comma closes, or else the first word behind it that may speak. */
  | 'attribution'
  | 'occasion'
  | 'prepositional'
  /** Marks, conjunctions, adverbs, verbs that ended another clause. */
  | 'filler';

/** The first word of a clause that may open its subject: behind a dateline, a remark, or a participle that ends another clause. */
export const clauseOpening = (context: PhraseContext, from: number, to: number): number =>
  afterRemark(context.words, afterDateline(context, afterParticiple(context, from, to), to), to);

/** What stands at `at`, in the clause [from, to). */
export function openingAt(context: PhraseContext, at: number, from: number, to: number): Opening {
  const { words, names } = context;
  const flags = words.flags[at];
  if ((flags & Word.demonstrative) !== 0 && objectMark(words, at + 1, to) >= 0) return 'told';
  // «آن سوی خط، فرماندار گفت»
  if ((flags & Word.demonstrative) !== 0 && SIDES.test(wordText(words, at + 1))) return 'prepositional';
  if (names.dateEnd[at] >= 0 && names.entityOf[at] < 0) return 'date';
  if (pointsAtDate(context, at)) return 'filler';
  if (isPunctuation(words, at, '«'))
    return isQuotedPerson(context, at) || isQuotedOrgan(context, at, from, to) ? 'subject' : 'quotation';
  const kind = words.reading.tokens.classes[at];
  if (kind === TokenClass.punctuation || kind === TokenClass.other) return 'filler';
  if (isSpeakerPhrase(words, at)) return 'subject';
  if (hitAt(words, at, 'attribution') !== undefined) return 'attribution';
  if (isPartOfOccasion(context, at, to)) return 'occasion';
  const isVerb = words.verbOf[at] >= 0;
  // «دیده بان حقوق بشر»: a name may open with what is a verb elsewhere.
  if (isFinding(words, at) || (isVerb && names.entityOf[at] >= 0)) return 'subject';
  if (isVerb || (flags & (CONJUNCTION | Word.adverb | Word.inner)) !== 0 || isManner(words, at)) return 'filler';
  return (flags & (Word.prep | Word.object)) === 0 ? 'subject' : 'prepositional';
}

const SIDES = /^(?:سو|سوی|طرف|سمت|روی)$/;

/** What somebody else has said: «این خبر را …», «این موضوع را …». */
const TOLD = /^(?:خبر|موضوع|مطلب|نکته|گزارش|ادعا|سخن|سخنان|جمله|جملات|آمار|امار|رقم|حرف|حرفها|پیام)$/;

/** The «را» of «این را», «این خبر را»; -1 where what «این» opens is no such object. */
export function objectMark(words: Words, token: number, to: number): number {
  if (token < to && (words.flags[token] & Word.object) !== 0) return token;
  return token + 1 < to && TOLD.test(wordText(words, token)) && (words.flags[token + 1] & Word.object) !== 0
    ? token + 1
    : -1;
}

/** «گفتنی است وزیر …», «شایان ذکر است وزیر …»: behind what the writer says of his own telling. */
function afterRemark(words: Words, from: number, to: number): number {
  let at = from;
  while (at < to && (words.flags[at] & Word.blocked) !== 0) at += 1;
  return at > from && at < to && wordText(words, at - 1).endsWith('است') ? at : from;
}

/** «محصول افت کرده و کیوان رعیت‌پیشه، کارشناس، … می‌داند»: behind a participle that ends its clause another subject may begin. */
function afterParticiple(context: PhraseContext, from: number, to: number): number {
  const { words, names, entities } = context;
  for (let token = to - 2; token > from; token -= 1) {
    if ((words.flags[token] & Word.and) === 0 || words.verbOf[token - 1] < 0) continue;
    const { form, finite } = words.verbs[words.verbOf[token - 1]];
    const entity = names.entityOf[token + 1];
    const span = names.spans.get(entity);
    const explained = span?.first === token + 1 && isPunctuation(words, span.last + 1, '،');
    if (finite || form.tense !== 'participle') continue;
    if (explained && entities[entity].type === 'person') return token + 1;
    // «… گرفته شده و دادستان رفسنجان آن را تکذیب کرد»; «… گرفته و دادستان را متهم کرد» has its object there.
    const isOrgan = startsOrgan(context, token + 1);
    if (!isOrgan && hitAt(words, token + 1, 'role') === undefined) continue;
    const end = phraseEnd(context, token + 1, to);
    // «… رفته و مرکز ملی … از وزیر توضیح خواست»
    const opening = Word.demonstrative | Word.adverb | (isOrgan ? Word.prep : 0);
    const speaks = end + 1 >= to || (words.flags[end + 1] & opening) !== 0;
    if (end > token && speaks) return token + 1;
  }
  return from;
}

/** An organ by its name, or by the noun of one: «سازمان …», «مرکز ملی …». */
function startsOrgan({ words, names, entities }: PhraseContext, token: number): boolean {
  const entity = names.entityOf[token];
  if (entity >= 0) return names.spans.get(entity)?.first === token && entities[entity].type === 'organisation';
  const speaker = hitAt(words, token, 'speaker');
  return speaker !== undefined && speaker.suffix === undefined && SPEAKERS[speaker.row].kind === 'organ';
}

/** ««باراک راوید» خبرنگار آکسیوس نوشت», «« غلام نبی » فرمانده پلیس گفت»: agencies put names in quotation marks. */
function isQuotedPerson({ words, names, entities }: PhraseContext, open: number): boolean {
  const entity = names.entityOf[open + 1];
  const span = names.spans.get(entity);
  if (span !== undefined && entities[entity].type === 'person' && isPunctuation(words, span.last + 1, '»')) return true;
  for (let token = open + 1; token <= open + LONGEST_QUOTED_NAME + 1; token += 1) {
    if (isPunctuation(words, token, '»')) return token > open + 1 && hitAt(words, token + 1, 'role') !== undefined;
    if (words.reading.tokens.classes[token] !== TokenClass.word || words.verbOf[token] >= 0 || words.flags[token] !== 0)
      return false;
  }
  return false;
}

/** ««جبههٔ مقاومت» می‌گوید که …», ««کانون نویسندگان» در بیانیه‌ای نوشت»: organs that are set in marks, known by name or not. */
function isQuotedOrgan({ words, names, entities }: PhraseContext, open: number, from: number, to: number): boolean {
  const close = closingMark(words, open, Math.min(to, open + LONGEST_QUOTED_NAME + 2), '»');
  if (close < open + 2) return false;
  const entity = names.entityOf[open + 1];
  if (entity >= 0 && names.spans.get(entity)?.last === close - 1) return entities[entity].type === 'organisation';
  if (open !== from || (close < to - 1 && (words.flags[close + 1] & Word.prep) === 0)) return false;
  // «بی‌پایه» خواند: what it is called.
  const verb = words.verbs[words.verbOf[to] ?? -1];
  if (verb === undefined || verb.first !== to || CALLING.has(verb.infinitive)) return false;
  return isInflected(wordText(words, open + 1), ORGANS, ['ی']);
}

/** With what the name of an organ begins that nobody knows. */
const ORGANS = contextWords('organ');

/** How many words a name in quotation marks may have that no registry knows. */
const LONGEST_QUOTED_NAME = 4;

/** «در ادامهٔ جلسه، وزیر گفت»: no adverb, but a part of the occasion. */
function isPartOfOccasion({ words }: PhraseContext, at: number, to: number): boolean {
  if ((words.flags[at] & Word.adverb) === 0 || wordText(words, at) !== 'در') return false;
  if (!/^(?:ادامه|پایان|ابتدا)$/.test(wordText(words, at + 1))) return false;
  const noun = (words.flags[at + 2] & Word.demonstrative) !== 0 ? at + 3 : at + 2;
  return noun < to && opensOccasion(wordText(words, noun));
}

/** «یافتهٔ تازهٔ پژوهشگران نشان می‌دهد»: a noun, though a participle by its letters. */
const isFinding = (words: Words, token: number): boolean =>
  words.verbOf[token] >= 0 &&
  words.verbs[words.verbOf[token]].form.tense === 'participle' &&
  hitAt(words, token, 'documentNoun') !== undefined;

/** «خنده‌کنان می‌گوید»: an adverb of manner; «ساکنان» are people. */
const isManner = (words: Words, token: number): boolean =>
  /^(?!سا|بازی|کار|تولید|مصرف|شرکت|وارد|صادر|بازدید).{2,}کنان$/.test(wordText(words, token));
