import { isDictionaryWord } from '../../orthography/ofLanguage';
import { TokenClass } from '../../text/tokens';
import { contextWords } from '../words/contextWords';
import { mayBeNumber } from '../words/numbers';
import { VAGUE_KINDS } from '../words/vocabulary';
import { hitAt, isPunctuation, Word, type Words, wordText } from '../words/words';
import { beforeShortForm, phraseEnd } from './appositions';
import { afterObject, beforeObject, beforeUntied } from './aroundObject';
import { CALLING } from './calling';
import { behindConnective } from './connectives';
import {
  closingMark,
  isSpeakerPhrase,
  nextComma,
  type Phrase,
  type PhraseContext,
  simpleEnd,
  startsRoleOrPerson,
} from './nounPhrase';
import { isObjectHead, OBJECT_HEADS } from './objectHeads';
import { isSourceWord } from './sourceWords';
import { clauseOpening, objectMark, openingAt } from './subjectOpening';
import { isTitle } from './titles';
import { completeBefore, unclosedEnd } from './unclosedSource';

/** The person or office that speaks: the phrase that is the subject of the clause [from, to), or undefined where it is left out. */
export function findSubject(context: PhraseContext, from: number, to: number): Phrase | undefined {
  const { words } = context;
  let at = clauseOpening(context, from, to);
  while (at < to) {
    const behind = behindConnective(context, at, to);
    if (behind > at) {
      at = behind;
      continue;
    }
    const opening = openingAt(context, at, from, to);
    switch (opening) {
      case 'subject':
        return subjectAt(context, at, to);
      case 'told': {
        const behind = objectMark(words, at + 1, to) + 1;
        return afterObject(context, behind, to) ?? sayer(context, behind, to);
      }
      case 'date':
        at = afterDate(context, at, to);
        break;
      case 'quotation': {
        const close = closingMark(words, at, to, '»');
        if (close < 0) return undefined;
        at = close + 1;
        break;
      }
      case 'filler':
        at += 1;
        break;
      default: {
        const comma = nextComma(words, at, to);
        const named = namedBefore(context, at, comma, to);
        if (named !== undefined) return named;
        const leads = comma >= 0 && (comma + 1 < to || opening !== 'prepositional');
        if (!leads) return afterPreposition(context, opening === 'occasion' ? at + 1 : at, to);
        at = comma + 1;
      }
    }
  }
  return undefined;
}

/** Behind a date, and behind how far away it was: «چند دقیقه بعد، فلانی نوشت». */
function afterDate({ words, names }: PhraseContext, at: number, to: number): number {
  const behind = names.dateEnd[at] + 1;
  // «سه روز پیش از نشست، وزیر گفت»: what it is counted from follows.
  const isCounted = wordText(words, behind + 1) === 'از';
  return behind < to && !isCounted && AWAY.test(wordText(words, behind)) ? behind + 1 : behind;
}

/** How a stretch of time leads to when something was said. */
const AWAY = /^(?:بعد|بعدتر|پیش|قبل)$/;

/** The subject that begins at a word, without the object that may stand before or behind it in what looks like one phrase. */
function subjectAt(context: PhraseContext, first: number, to: number): Phrase | undefined {
  const { words } = context;
  const whole = { first, last: phraseEnd(context, first, to) };
  if (whole.last < first) return undefined;
  const explained = explainedBy(context, first);
  if (explained >= 0) return { first: explained, last: whole.last };
  // «افزایش دوبارهٔ بهای آب را وزیر نیرو رد کرد»: an adverb seems to end the phrase.
  const opensObject = mayOpenObject(context, whole.last + 1) || !speaksFirst(context, first);
  if (opensObject && hasObjectAhead(words, whole.last + 1, to)) {
    const parted = partFromObject(context, whole, to);
    if (parted !== whole) return parted;
  }
  const named = withOffice(context, whole, to);
  if (named !== undefined) return named;
  // «پیمانکار، وی‌بیلد، را»: a comma closes the object's apposition.
  const mark = isPunctuation(words, whole.last + 1, '،') ? whole.last + 2 : whole.last + 1;
  const isObject = mark < to && (words.flags[mark] & Word.object) !== 0;
  if (!isObject) return whole;
  const behind = speaksFirst(context, first) ? undefined : afterObject(context, mark + 1, to);
  // «قرارداد فروش آب را نمایندهٔ ساوجبلاغ «ظلم» خواند»
  if (behind !== undefined) return behind;
  const before = beforeObject(context, first, whole.last);
  return before === undefined
    ? afterObject(context, mark + 1, to)
    : { first, last: beforeShortForm(context, first, before.last) };
}

/** «علی احمدی؛ وزیر نیرو، گفت»: where somebody's name begins with which the sentence opens, when a semicolon parts it from his office; -1 where none does. */
function explainedBy(context: PhraseContext, first: number): number {
  const { words, names, entities } = context;
  const entity = names.entityOf[first - 2] ?? -1;
  if (!isPunctuation(words, first - 1, '؛') || entity < 0 || entities[entity].type !== 'person') return -1;
  if (hitAt(words, first, 'role') === undefined) return -1;
  const name = names.spans.get(entity)?.first ?? first;
  return name === 0 || isPunctuation(words, name - 1, '.؟!»:') ? name : -1;
}

/** «علی احمدی، [وزیر نیرو] نتیجهٔ طرح را …»: somebody with his office, where the object follows that with no mark between. */
function withOffice(context: PhraseContext, { first, last }: Phrase, to: number): Phrase | undefined {
  const { words } = context;
  const office = last + 2;
  if (!isPunctuation(words, last + 1, '،') || hitAt(words, office, 'role') === undefined) return undefined;
  const end = simpleEnd(context, office, to);
  if (end + 1 >= to || (words.flags[end + 1] & Word.object) === 0) return undefined;
  const before = beforeObject(context, office, end);
  return before === undefined ? undefined : { first, last: before.last };
}

/** «… گفت‌وگو با معترضان را», «… مسئولیت این حمله را»: with what an object goes on that began inside what looks like one phrase. */
const mayOpenObject = ({ words, names }: PhraseContext, token: number): boolean =>
  (words.flags[token] & (Word.prep | Word.demonstrative)) !== 0 ||
  names.dateEnd[token] >= 0 ||
  words.reading.tokens.classes[token] === TokenClass.number ||
  mayBeNumber(wordText(words, token));

/** What of a phrase in which an object begins speaks, or who speaks behind that object; the phrase itself where nothing parts it. */
function partFromObject(context: PhraseContext, whole: Phrase, to: number): Phrase | undefined {
  const { words } = context;
  const { first, last } = whole;
  // «گروهی بی‌برنامگی وزارت در این کار را …»
  const some = hitAt(words, first, 'vagueSource');
  if (some !== undefined && last > first && SOME.test(wordText(words, first)) && !isPlural(words, first + 1))
    return { first, last: first };
  // «خبر درگذشت این هنرمند را پسرش اعلام کرد»: the object stands first.
  // «قطع برق در شهرهای کوچک را وزیر نیرو تکذیب کرد»
  const isAnything = !speaksFirst(context, first);
  if (isAnything || (isDictionaryWord(words.reading, first) && !maySpeak(context, first))) {
    let mark = last + 1;
    while (mark < to && (words.flags[mark] & Word.object) === 0) mark += 1;
    const behind = afterObject(context, mark + 1, to);
    // «گزارش مرکز … در این باره نرخ را …» says so, «سهم مردم از آب را …» does not.
    if (behind !== undefined || (isAnything && hitAt(words, first, 'documentNoun') === undefined)) return behind;
  }
  for (let token = first + 1; token <= last; token += 1)
    if (
      ((words.flags[token] & Word.blocked) !== 0 || isObjectHead(words, token)) &&
      (words.flags[token - 1] & (Word.prep | Word.and)) === 0
    ) {
      // «وزیر پیشین، نامزدی در انتخابات را …»
      const end = isPunctuation(words, token - 1, '،') ? token - 2 : token - 1;
      return { first, last: beforeShortForm(context, first, end) };
    }
  const tied = beforeUntied(context, whole);
  return tied.last < last ? tied : (beforePointed(context, whole, to) ?? whole);
}

/** «وزیر نیرو مدیران [این شرکت را]», «مدیرعامل این شرکت [آمریکا را]»: somebody by his office, where «این» stands before the object's end. */
function beforePointed(context: PhraseContext, { first, last }: Phrase, to: number): Phrase | undefined {
  const { words } = context;
  if ((words.flags[last + 1] & Word.demonstrative) === 0) return undefined;
  let mark = last + 1;
  while (mark < to && (words.flags[mark] & Word.object) === 0) mark += 1;
  const whole = { first, last: mark - 1 };
  const end = unclosedEnd(context, whole);
  const spoken = end < whole.last ? end : completeBefore(context, whole);
  // «دفتر او [این روایت را]»: whatever one word less than the phrase says.
  if (spoken < last && (spoken !== last - 1 || isSpeakerPhrase(words, last) || words.flags[last] !== 0))
    return undefined;
  return spoken < first || spoken === last ? undefined : { first, last: spoken };
}

/** Some people, by a word that needs no other. */
const SOME = /^(?:گروهی|عدهای|برخی|بعضی|بعضیها|بسیاری|خیلیها|جمعی|شماری)$/;

const isPlural = (words: Words, token: number): boolean =>
  wordText(words, token) === 'از' || /(?:ان|ها|های|ین|ات)$/.test(wordText(words, token));

/** Whether a phrase begins with somebody who may speak. */
const speaksFirst = (context: PhraseContext, token: number): boolean =>
  maySpeak(context, token) || mayBeAnybody(context, token);

const maySpeak = ({ words, names }: PhraseContext, token: number): boolean =>
  names.entityOf[token] >= 0 ||
  (words.flags[token] & Word.demonstrative) !== 0 ||
  hitAt(words, token, 'role') !== undefined ||
  hitAt(words, token, 'speaker') !== undefined ||
  hitAt(words, token, 'vagueSource') !== undefined;

const mayBeAnybody = ({ words }: PhraseContext, token: number): boolean =>
  !OBJECT_HEADS.has(wordText(words, token)) && hitAt(words, token, 'documentNoun') === undefined;

/** «این را کربلایی نوروز، دامدار، می‌گوید»: whoever stands between «این را» and the verb says it, known by name or not. */
function sayer(context: PhraseContext, from: number, to: number): Phrase | undefined {
  const { words, names } = context;
  // «آن را ناقص خواند»: what it is called.
  const verb = words.verbs[words.verbOf[to] ?? -1];
  if (verb !== undefined && CALLING.has(verb.infinitive)) return undefined;
  let first = from;
  while (
    first < to &&
    ((names.dateEnd[first] >= 0 && names.entityOf[first] < 0) || (words.flags[first] & Word.adverb) !== 0)
  )
    first += 1;
  if (first >= to || (words.flags[first] & ~Word.demonstrative) !== 0) return undefined;
  if (words.reading.tokens.classes[first] !== TokenClass.word || words.verbOf[first] >= 0) return undefined;
  const last = phraseEnd(context, first, to);
  return last < first ? undefined : { first, last };
}

function hasObjectAhead(words: Words, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) {
    if ((words.flags[token] & Word.object) !== 0) return true;
    if (words.verbOf[token] >= 0 || isPunctuation(words, token, '،')) return false;
  }
  return false;
}

/** «در بازار تهران [یک فروشنده]»: somebody without a name, right behind a name to which nothing more can belong. */
function isOneBehindName({ words, names }: PhraseContext, token: number): boolean {
  if (wordText(words, token) !== 'یک' || names.dateEnd[token] >= 0 || (names.entityOf[token - 1] ?? -1) < 0)
    return false;
  const noun = token + 1;
  return (
    hitAt(words, noun, 'role') !== undefined ||
    hitAt(words, noun, 'vagueSource') !== undefined ||
    ANYBODY.has(wordText(words, noun)) ||
    isSpeakerPhrase(words, noun)
  );
}

const ANYBODY = contextWords('anybody');

/** After a phrase with a preposition that no comma closes: «در پی این حمله سخنگوی ارتش گفت». */
function afterPreposition(context: PhraseContext, from: number, to: number): Phrase | undefined {
  const { words, names, entities } = context;
  const lead = wordText(words, from);
  // «با اشاره به سخنان وزیر افزود»: what follows belongs to the phrase.
  const happens = lead === 'با' && HAPPENING.test(wordText(words, from + 1));
  const concedes = lead === 'با' && wordText(words, from + 1) === 'وجود';
  if ((lead === 'با' && !happens && !concedes) || lead === 'ضمن' || lead === 'به') return undefined;
  for (let token = from + 2; token < to; token += 1) {
    let before = token - 1;
    // «توسط دکتر پزشکیان»
    while (before > from && (isTitle(words, before) || isSourceWord(words, before, 'kin'))) before -= 1;
    before = behindSaidWhen(context, before, from);
    const governed = (words.flags[before] & (Word.prep | Word.and | Word.demonstrative | Word.inner)) !== 0;
    if (governed) continue;
    const entity = names.entityOf[token];
    const startsPerson = entity >= 0 && names.spans.get(entity)?.first === token && entities[entity].type === 'person';
    const startsRole = hitAt(words, token, 'role') !== undefined;
    const startsOrgan = isBehindPlace(context, token);
    // «در واکنش به این خبر یک مقام آگاه گفت»
    const someone = hitAt(words, token, 'vagueSource');
    const startsSomebody = someone !== undefined && VAGUE_KINDS[someone.row] === 'person';
    // «با وجود ادعای قرارداد با والتر ماتزاری مسئولان باشگاه می‌گویند …»
    const startsGroup =
      (happens || (concedes && names.entityOf[token - 1] >= 0)) && hitAt(words, token, 'vagueSource') !== undefined;
    if (concedes && !startsGroup) continue;
    if (
      !startsPerson &&
      !startsRole &&
      !startsOrgan &&
      !startsGroup &&
      !startsSomebody &&
      !isOneBehindName(context, token) &&
      !isSpeakerPhrase(words, token)
    )
      continue;
    const last = phraseEnd(context, token, to);
    // A subject is followed by its verb, its object or adverbs, not by what the preposition governs.
    if (last < token) return undefined;
    // «به پروندهٔ شهرداری لواسان [یک متهم]»: behind a name somebody else begins.
    if (!isOneBehindName(context, last + 1)) return { first: token, last };
    return { first: last + 1, last: phraseEnd(context, last + 1, to) };
  }
  return undefined;
}

/** «در مجلس نیز حسن نوروزی، سخنگوی …، گفت»: somebody whom his office explains, where no comma closes what the preposition governs. */
function namedBefore(context: PhraseContext, from: number, comma: number, to: number): Phrase | undefined {
  const { words, names, entities } = context;
  const entity = names.entityOf[comma - 1] ?? -1;
  const span = names.spans.get(entity);
  if (comma < 0 || span === undefined || entities[entity].type !== 'person') return undefined;
  const before = span.first - 1;
  if (span.last !== comma - 1 || before <= from || !startsRoleOrPerson(context, comma + 1)) return undefined;
  // «در دیدار علی احمدی، وزیر نیرو، …»: whose visit it was.
  const place = names.entityOf[before];
  const closes =
    (words.flags[before] & Word.adverb) !== 0 ||
    names.dateEnd[before] >= 0 ||
    (place >= 0 && entities[place].type !== 'person');
  const last = closes ? phraseEnd(context, span.first, to) : -1;
  return last > comma ? { first: span.first, last } : undefined;
}

/** «به سخنان دیروز وزیر اشاره کرد»: the saying before the day when it was said; the token itself where none is. */
function behindSaidWhen({ words, names }: PhraseContext, before: number, from: number): number {
  for (let token = before; token > from + 1; token -= 1)
    if (names.dateEnd[token] === before && SAYINGS.test(wordText(words, token - 1))) return token - 2;
  return before;
}

const SAYINGS = /^(?:سخنان|سخنرانی|اظهارات|فرمایشات|بیانات|صحبتهای|گفتههای|حرفهای|پیام|بیانیه|نامه|توییت|مصاحبه)$/;

/** «در پی این حکم در ایران سازمان عفو بین‌الملل خواست», «در واکنش به این خبر بانک مرکزی نوشت»: an organ's name right behind a country's, a day's or what «این» points at begins something else. */
function isBehindPlace({ words, names, entities }: PhraseContext, token: number): boolean {
  const entity = names.entityOf[token];
  if (entity < 0 || names.spans.get(entity)?.first !== token || entities[entity].type !== 'organisation') return false;
  const before = names.entityOf[token - 1];
  const event = wordText(words, token - 1);
  if (wordText(words, token - 2) === 'این' && POINTED.has(event) && !OWNED.has(event)) return true;
  return before >= 0 ? entities[before].type === 'place' : names.dateEnd[token - 1] >= 0;
}

/** What one answers to; «این تصمیم بانک مرکزی» is the bank's. */
const POINTED = contextWords('pointed');
const OWNED = contextWords('owned');

/** «با شیوع این بیماری جمعی از پزشکان …»: upon what, and none of their doings. */
const HAPPENING = /^(?:شیوع|آغاز|اغاز|شروع|پایان|گسترش|ادامه|تشدید|فرارسیدن|گذشت|تصویب|افزایش|کاهش|وقوع|سقوط)$/;
