import type { ResolvedEntity } from '../../entities/types';
import { TokenClass } from '../../text/tokens';
import { contextWords } from '../words/contextWords';
import { ROLE_REACHES_PLACE, SPEAKERS } from '../words/vocabulary';
import { hitAt, isPunctuation, Word, type Words, wordText } from '../words/words';
import { isGovernedPreposition, type PhraseSoFar } from './governedPreposition';
import type { BlockNames } from './names';
import { isOfWorks } from './ofWorks';
import { isSourceWord } from './sourceWords';

/** Tokens of a noun phrase, `last` inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** What the grammar of noun phrases looks at. */
export interface PhraseContext {
  readonly words: Words;
  readonly names: BlockNames;
  readonly entities: readonly ResolvedEntity[];
}

export const CONJUNCTION = Word.and | Word.but | Word.or | Word.que | Word.that | Word.sub;

/** «این مقام», «وی». */
export function isSpeakerPhrase(words: Words, at: number): boolean {
  const hit = hitAt(words, at, 'speaker');
  return hit !== undefined && hit.suffix === undefined && SPEAKERS[hit.row].pronoun;
}

/** The next comma outside quotation marks, -1 where there is none. */
export function nextComma(words: Words, from: number, to: number): number {
  for (let token = from; token < to; token += 1) {
    if (isPunctuation(words, token, '،')) return token;
    if (isPunctuation(words, token, '«')) while (token < to && !isPunctuation(words, token, '»')) token += 1;
  }
  return -1;
}

/** How long before or after something, where no date covers it; «سخنگو نه تنها …». */
const AFTER_A_WHILE = /^(?:نه|ساعاتی|ساعتی|دقایقی|دقیقهای|لحظاتی|لحظهای|روزهایی|هفتههایی|ماههایی|چندی)$/;

/** How many times. */
const COUNTS = /^(?:یک|دو|سه|چهار|پنج|چند|چندین|هر|این|نخستین|اولین|برای)$/;

/** «همین دیروز», «همین هفتهٔ گذشته»: the word that stresses a date. */
export const pointsAtDate = ({ words, names }: PhraseContext, at: number): boolean =>
  wordText(words, at) === 'همین' && names.dateEnd[at + 1] >= 0 && names.entityOf[at + 1] < 0;

/** What a step answers where the phrase has ended before a token: a negative number, which it turns back into the token. */
const endedBefore = (at: number): number => ~at;

/** The end of a noun phrase up to its comma, preposition, adverb, date or verb. */
export function simpleEnd(context: PhraseContext, first: number, to: number): number {
  const phrase: PhraseSoFar = { first, to, reachesPlace: false, holdsRole: false };
  let at = first;
  while (at < to) {
    const next = nextInPhrase(context, phrase, at);
    if (next < 0) return endedBefore(next) - 1;
    at = next;
  }
  return at - 1;
}

/** Where the phrase goes on behind what stands at a token, or before what it has ended. */
function nextInPhrase(context: PhraseContext, phrase: PhraseSoFar, at: number): number {
  const { words, names } = context;
  const { first } = phrase;
  const entity = names.entityOf[at];
  const span = entity >= 0 ? names.spans.get(entity) : undefined;
  if (span !== undefined && span.first <= at && (at === first || span.first === at))
    return nextBehindName(context, phrase, span.last + 1, span.first === first);
  if (names.dateEnd[at] >= 0 && entity < 0 && at > first)
    // «سخنگوی کمیسیون تلفیق بودجه سال ۱۴۰۵ کل کشور»: which budget.
    return wordText(words, at - 1) === 'بودجه' ? names.dateEnd[at] + 1 : endedBefore(at);
  if (isPunctuation(words, at, '(')) {
    const close = closingMark(words, at, phrase.to, ')');
    return close < 0 ? endedBefore(at) : close + 1;
  }
  if (isPunctuation(words, at, '«')) return nextBehindQuotation(context, phrase, at);
  if (endsBefore(context, phrase, at) || pointsAtDate(context, at)) return endedBefore(at);
  if ((words.flags[at] & Word.prep) !== 0) return nextBehindPreposition(context, phrase, at);
  const role = hitAt(words, at, 'role');
  phrase.holdsRole ||= role !== undefined;
  if (role !== undefined) phrase.reachesPlace ||= ROLE_REACHES_PLACE[role.row];
  return at + 1;
}

/** Behind a name only what hangs on it goes on: an office, whose it is, what it is called besides. */
function nextBehindName(context: PhraseContext, phrase: PhraseSoFar, at: number, opened: boolean): number {
  const { words, names, entities } = context;
  const { first, to } = phrase;
  const named = entities[names.entityOf[at - 1]];
  const person = named.type === 'person';
  if (at >= to || (!person && !opened)) return at;
  const goesOn =
    startsRoleOrPerson(context, at) ||
    isPunctuation(words, at, '(') ||
    (words.flags[at] & Word.and) !== 0 ||
    (!person && opened && isOfThis(words, at, to)) ||
    (!person &&
      (hasEzafe(words, at - 1, named) ||
        namesCountry(context, at, to) ||
        (opened &&
          (isOfOrgan(context, first, at) || isFamilyName(context, at, to) || isLastAdjective(context, at, to)))));
  return goesOn || isGovernedPreposition(context, phrase, at) ? at : endedBefore(at);
}

/** Behind a name in quotation marks that goes on as it would without them. */
function nextBehindQuotation(context: PhraseContext, { first, to }: PhraseSoFar, open: number): number {
  const { words, names } = context;
  const close = closingMark(words, open, to, '»');
  if (close < 0 || close - open > longestTitle(words, open)) return endedBefore(open);
  const at = close + 1;
  if (at >= to) return at;
  // «به گفتهٔ «علی کریمیان» …»: as without the marks; «به گفتهٔ مدیر شرکت «…» این طرح …»
  const named = open === first && names.entityOf[open + 1] >= 0;
  if (named && !startsRoleOrPerson(context, at) && (words.flags[at] & Word.and) === 0) return endedBefore(at);
  return (words.flags[at] & Word.demonstrative) === 0 ? at : endedBefore(at);
}

/** A preposition ends the phrase, unless a noun of it asks for one. */
function nextBehindPreposition(context: PhraseContext, phrase: PhraseSoFar, at: number): number {
  const { words } = context;
  // «بیش از ۱۰۰ نویسنده»
  if (at === phrase.first + 1 && wordText(words, at) === 'از' && COMPARING.test(wordText(words, at - 1)))
    return words.reading.tokens.classes[at + 1] === TokenClass.number ? at + 2 : at + 1;
  return isGovernedPreposition(context, phrase, at) ? at + 1 : endedBefore(at);
}

const COMPARING = /^(?:بیش|بیشتر|کمتر)$/;

/** Whether no noun phrase reaches a word: a verb, a conjunction, the object's mark, what begins another phrase. */
function endsBefore({ words, names }: PhraseContext, { first, to }: PhraseSoFar, at: number): boolean {
  const kind = words.reading.tokens.classes[at];
  if (kind === TokenClass.punctuation || kind === TokenClass.other) return true;
  const flags = words.flags[at];
  if ((flags & (Word.object | Word.que | Word.that | Word.but | Word.sub)) !== 0) return true;
  if (words.verbOf[at] >= 0 && words.verbs[words.verbOf[at]].finite) return true;
  if (at === first) return false;
  // «… ساعاتی پس از نیمه‌شب گفت»
  if ((flags & Word.adverb) !== 0 || AFTER_A_WHILE.test(wordText(words, at))) return true;
  // «رئیس جلسه چند بار تذکر داد»
  if (
    /^(?:بار|مرتبه)$/.test(wordText(words, at + 1)) &&
    (kind === TokenClass.number || COUNTS.test(wordText(words, at)))
  )
    return true;
  // «به گفته شبکه ای‌بی‌سی ۱۹٫۷ میلیون نفر …»: behind a name a number counts what follows; «رئیس اورژانس ۱۱۵» is one.
  if (kind === TokenClass.number && names.entityOf[at - 1] >= 0 && wordText(words, at - 1) !== 'اورژانس') return true;
  // «معاون فنی گزارشی از روند کار ارائه داد و گفت»: what he gives.
  if (hitAt(words, first, 'role') !== undefined && isSomeDocument(words, at)) return true;
  return (flags & Word.demonstrative) !== 0 && opensAnother(words, first, at, to);
}

/** «این»: of something else than the phrase is about, but for «همسر این زندانی», whose wife. */
const opensAnother = (words: Words, first: number, at: number, to: number): boolean =>
  !(isSourceWord(words, at - 1, 'kin') && PEOPLE.has(wordText(words, at + 1))) &&
  (opensObject(words, at, to) || opensPerson(words, first, at));

/** The mark that closes what one at `open` has opened, -1 where none does before `to`. */
export function closingMark(words: Words, open: number, to: number, mark: string): number {
  for (let token = open + 1; token < to; token += 1) if (isPunctuation(words, token, mark)) return token;
  return -1;
}

/** What somebody gives or reads out: «گزارشی», «بیانیه‌ای». */
const isSomeDocument = (words: Words, token: number): boolean =>
  /^(?:گزارشی|بیانیهای|نامهای|پیامی|اطلاعیهای|اعلامیهای|یادداشتی|فهرستی|سندی|مدارکی|اسنادی|اماری|آماری|توییتی|پستی|مقالهای)$/.test(
    wordText(words, token),
  );

/** «وزارت خارجهٔ این گروه»: whose organ it is. */
const isOfThis = (words: Words, at: number, to: number): boolean =>
  at + 1 < to &&
  (words.flags[at] & Word.demonstrative) !== 0 &&
  /^(?:گروه|کشور|ولایت|استان|شهر|شهرستان|سازمان|شرکت|باشگاه|دانشگاه|نهاد|رژیم|جنبش|حزب|ولسوالی)$/.test(
    wordText(words, at + 1),
  ) &&
  !opensObject(words, at, to);

/** What has a clause with «که» that says it. */
const CLAIMED = /^(?:اتهام|ادعا|خبر|گزارش|شایعه|تصور|گمانه|فرض|فرضیه|باور|نظر)$/;

/** «سخنگوی دولت این خبر را …»: the object begins; «رئیس این جمعیت» goes on. */
function opensObject(words: Words, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) {
    // «وکیل این متهم چنین قصدی را …»: the object is the one that begins last.
    if (pointsTwice(words, from, token)) return false;
    if ((words.flags[token] & Word.object) !== 0) return true;
    // «مدیر این کارخانه که نام خود را …»: the object of a clause about him; «سخنگو این اتهام که … را رد کرد».
    if ((words.flags[token] & Word.que) !== 0) return CLAIMED.test(wordText(words, token - 1)) && token === from + 2;
    if (isPunctuation(words, token, '،') || words.verbOf[token] >= 0) return false;
  }
  return false;
}

/** «به گفتهٔ پلیس این مرد …»: of whom an organ speaks; «پلیس این شهر» is one. */
function opensPerson(words: Words, first: number, at: number): boolean {
  const organ = hitAt(words, first, 'speaker');
  if (organ === undefined || at !== first + 1 || SPEAKERS[organ.row].kind !== 'organ') return false;
  return PEOPLE.has(wordText(words, at + 1));
}

const PEOPLE = contextWords('person');

const pointsTwice = ({ flags }: Words, from: number, token: number): boolean =>
  token > from + 1 &&
  (flags[from] & flags[token] & Word.demonstrative) !== 0 &&
  (flags[token - 1] & (Word.and | Word.or | Word.prep)) === 0;

/** A person or an office begins here. */
export function startsRoleOrPerson({ words, names, entities }: PhraseContext, token: number): boolean {
  const entity = names.entityOf[token];
  if (entity >= 0 && entities[entity].type === 'person') return true;
  return hitAt(words, token, 'role') !== undefined;
}

/** «کانون انجمن‌های صنفی کارگران ساختمانی می‌گوید»: an adjective between a name that ends short of it and the verb. */
const isLastAdjective = ({ words, names }: PhraseContext, at: number, to: number): boolean =>
  (at + 1 >= to || words.verbOf[at + 1] >= 0) &&
  words.reading.tokens.classes[at] === TokenClass.word &&
  words.flags[at] === 0 &&
  words.verbOf[at] < 0 &&
  names.dateEnd[at] < 0 &&
  names.entityOf[at] < 0 &&
  hitAt(words, at, 'reportingPreverb') === undefined &&
  wordText(words, at).length > 4 &&
  wordText(words, at).endsWith('ی');

/** «گلبهار نظروا، باشندهٔ …»: a given name that is a place's too, where an office explains the whole. */
function isFamilyName(context: PhraseContext, at: number, to: number): boolean {
  const { words, names } = context;
  for (let token = at; token < to && token < at + 3; token += 1) {
    if (isPunctuation(words, token, '،')) return token > at && startsRoleOrPerson(context, token + 1);
    const isName =
      words.reading.tokens.classes[token] === TokenClass.word &&
      words.flags[token] === 0 &&
      words.verbOf[token] < 0 &&
      names.dateEnd[token] < 0;
    if (!isName) return false;
  }
  return false;
}

/** How far a quotation within a name may reach, its marks included: «سازمان «…»», «کارگردان «شبی که ماه کامل شد»». */
const longestTitle = (words: Words, open: number): number =>
  open > 0 && isOfWorks(wordText(words, open - 1)) ? 10 : 5;

/** «صداوسیمای مرکز لرستان»: the ی after ا or و ties the name to what follows. */
const hasEzafe = (words: Words, last: number, entity: ResolvedEntity): boolean =>
  /[او]ی$/.test(wordText(words, last)) && !/ی$/.test(entity.name);

/** «مرکز لرزه‌نگاری کشوری مؤسسهٔ ژئوفیزیک»: behind an organ's noun another organ is the one that it belongs to, but for the object. */
function isOfOrgan({ words, names, entities }: PhraseContext, first: number, token: number): boolean {
  const entity = names.entityOf[token];
  const span = names.spans.get(entity);
  if (span?.first !== token || entities[entity].type !== 'organisation') return false;
  return isSourceWord(words, first, 'organ') || OF_AN_ORGAN.test(wordText(words, first))
    ? (words.flags[span.last + 1] & Word.object) === 0
    : false;
}

const OF_AN_ORGAN = /^(?:مرکز|دفتر|اداره|روابط|گروه|دانشکده|معاونت|شاخه|بازوی|پژوهشکده|پژوهشگاه|کمیته|کارگروه)$/;

/** «نیروهای پشتیبانی سریع سودان»: whose the organ is. «حماس اسرائیل را …» is subject and object. */
function namesCountry({ words, names, entities }: PhraseContext, token: number, to: number): boolean {
  const place = names.entityOf[token];
  if (place < 0 || entities[place].type !== 'place') return false;
  const before = names.entityOf[token - 1];
  return before >= 0 && entities[before].type === 'organisation' && !opensObject(words, token, to);
}
