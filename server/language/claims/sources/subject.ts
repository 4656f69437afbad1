import { TokenClass } from '../../text/tokens';
import { mayBeNumber } from '../words/numbers';
import { SPEAKERS } from '../words/vocabulary';
import { hitAt, isPunctuation, Word, type Words, wordText } from '../words/words';
import { beforeShortForm, phraseEnd } from './appositions';
import { afterObject, beforeObject, beforeUntied } from './aroundObject';
import { afterDateline } from './dateline';
import { CONJUNCTION, isSpeakerPhrase, nextComma, type Phrase, type PhraseContext } from './nounPhrase';
import { isObjectHead, OBJECT_HEADS } from './objectHeads';
import { OCCASIONS } from './occasions';

/** The person or office that speaks: the phrase that is the subject of the clause [from, to), or undefined where it is left out. */
export function findSubject(context: PhraseContext, from: number, to: number): Phrase | undefined {
  const { words, names } = context;
  let at = afterRemark(words, afterDateline(context, afterParticiple(context, from, to), to), to);
  while (at < to) {
    const flags = words.flags[at];
    const mark = (flags & Word.demonstrative) === 0 ? -1 : objectMark(words, at + 1, to);
    // «این را فلانی گفت», «این خبر را فلانی اعلام کرد».
    if (mark >= 0) return afterObject(context, mark + 1, to) ?? sayer(context, mark + 1, to);
    if (names.dateEnd[at] >= 0 && names.entityOf[at] < 0) {
      at = names.dateEnd[at] + 1;
      // «چند دقیقه بعد، فلانی نوشت»
      if (at < to && AWAY.test(wordText(words, at))) at += 1;
    } else if (isPunctuation(words, at, '«')) {
      if (isQuotedPerson(context, at) || isQuotedOrgan(context, at, from, to)) break;
      const close = closingMark(words, at, to);
      if (close < 0) return undefined;
      at = close + 1;
    } else if (
      words.reading.tokens.classes[at] === TokenClass.punctuation ||
      words.reading.tokens.classes[at] === TokenClass.other
    )
      at += 1;
    else if (hitAt(words, at, 'speaker') !== undefined && isSpeakerPhrase(words, at)) break;
    else if (hitAt(words, at, 'attribution') !== undefined) {
      const comma = nextComma(words, at, to);
      if (comma < 0) return afterPreposition(context, at, to);
      at = comma + 1;
    } else if (isPartOfOccasion(context, at, to)) {
      const comma = nextComma(words, at, to);
      if (comma < 0) return afterPreposition(context, at + 1, to);
      at = comma + 1;
    } else if (isFinding(words, at)) break;
    // «دیده بان حقوق بشر»: a name may open with what is a verb elsewhere.
    else if (words.verbOf[at] >= 0 && names.entityOf[at] >= 0) break;
    else if ((flags & (CONJUNCTION | Word.adverb | Word.inner)) !== 0 || words.verbOf[at] >= 0 || isManner(words, at))
      at += 1;
    else if ((flags & (Word.prep | Word.object)) !== 0) {
      const comma = nextComma(words, at, to);
      if (comma >= 0 && comma + 1 < to) {
        at = comma + 1;
        continue;
      }
      return afterPreposition(context, at, to);
    } else break;
  }
  if (at >= to) return undefined;
  const last = phraseEnd(context, at, to);
  if (last < at) return undefined;
  // «وزیر کشور گفت‌وگو با معترضان را …», «داعش مسئولیت این حمله را …»: the object begins inside what looks like one phrase.
  const breaks =
    (words.flags[last + 1] & (Word.prep | Word.demonstrative)) !== 0 ||
    names.dateEnd[last + 1] >= 0 ||
    words.reading.tokens.classes[last + 1] === TokenClass.number ||
    mayBeNumber(wordText(words, last + 1));
  if (breaks && hasObjectAhead(words, last + 1, to)) {
    // «گروهی بی‌برنامگی وزارت در این کار را …»
    const some = hitAt(words, at, 'vagueSource');
    if (some !== undefined && last > at && SOME.test(wordText(words, at)) && !isPlural(words, at + 1))
      return { first: at, last: at };
    // «خبر درگذشت این هنرمند را پسرش اعلام کرد»: the object stands first.
    if (!speaksFirst(context, at)) {
      let mark = last + 1;
      while (mark < to && (words.flags[mark] & Word.object) === 0) mark += 1;
      const behind = afterObject(context, mark + 1, to);
      // «گزارش مرکز … در این باره نرخ را …» says so, «سهم مردم از آب را …» does not.
      if (behind !== undefined || hitAt(words, at, 'documentNoun') === undefined) return behind;
    }
    for (let token = at + 1; token <= last; token += 1)
      if (
        ((words.flags[token] & Word.blocked) !== 0 || isObjectHead(words, token)) &&
        (words.flags[token - 1] & Word.prep) === 0
      ) {
        // «وزیر پیشین، نامزدی در انتخابات را …»
        const end = isPunctuation(words, token - 1, '،') ? token - 2 : token - 1;
        return { first: at, last: beforeShortForm(context, at, end) };
      }
    const tied = beforeUntied(context, { first: at, last });
    if (tied.last < last) return tied;
  }
  // «پیمانکار، وی‌بیلد، را»: a comma closes the object's apposition.
  const mark = isPunctuation(words, last + 1, '،') ? last + 2 : last + 1;
  const isObject = mark < to && (words.flags[mark] & Word.object) !== 0;
  if (!isObject) return { first: at, last };
  const behind = speaksFirst(context, at) ? undefined : afterObject(context, mark + 1, to);
  // «قرارداد فروش آب را نمایندهٔ ساوجبلاغ «ظلم» خواند»
  if (behind !== undefined) return behind;
  const before = beforeObject(context, at, last);
  return before === undefined
    ? afterObject(context, mark + 1, to)
    : { first: at, last: beforeShortForm(context, at, before.last) };
}

/** How a stretch of time leads to when something was said. */
const AWAY = /^(?:بعد|بعدتر|پیش|قبل)$/;

/** What somebody else has said: «این خبر را …», «این موضوع را …». */
const TOLD = /^(?:خبر|موضوع|مطلب|نکته|گزارش|ادعا|سخن|سخنان|جمله|جملات|آمار|امار|رقم|حرف|حرفها|پیام)$/;

/** The «را» of «این را», «این خبر را»; -1 where what «این» opens is no such object. */
function objectMark(words: Words, token: number, to: number): number {
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

/** Some people, by a word that needs no other. */
const SOME = /^(?:گروهی|عدهای|برخی|بعضی|بعضیها|بسیاری|خیلیها|جمعی|شماری)$/;

const isPlural = (words: Words, token: number): boolean =>
  wordText(words, token) === 'از' || /(?:ان|ها|های|ین|ات)$/.test(wordText(words, token));

/** Whether a phrase begins with somebody who may speak. */
const speaksFirst = ({ words, names }: PhraseContext, token: number): boolean =>
  names.entityOf[token] >= 0 ||
  (words.flags[token] & Word.demonstrative) !== 0 ||
  hitAt(words, token, 'role') !== undefined ||
  hitAt(words, token, 'speaker') !== undefined ||
  hitAt(words, token, 'vagueSource') !== undefined ||
  (!OBJECT_HEADS.has(wordText(words, token)) && hitAt(words, token, 'documentNoun') === undefined);

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
  const close = closingMark(words, open, Math.min(to, open + LONGEST_QUOTED_NAME + 2));
  if (close < open + 2) return false;
  const entity = names.entityOf[open + 1];
  if (entity >= 0 && names.spans.get(entity)?.last === close - 1) return entities[entity].type === 'organisation';
  if (open !== from || (close < to - 1 && (words.flags[close + 1] & Word.prep) === 0)) return false;
  // «بی‌پایه» خواند: what it is called.
  const verb = words.verbs[words.verbOf[to] ?? -1];
  if (verb === undefined || verb.first !== to || CALLING.has(verb.infinitive)) return false;
  return NAMED_ORGAN.test(wordText(words, open + 1));
}

/** With what the name of an organ begins that nobody knows. */
const NAMED_ORGAN =
  /^(?:جبهه|جنبش|سازمان|کانون|انجمن|گروه|حزب|شورای|اتحادیه|سندیکای|بنیاد|موسسه|کمیته|کمپین|شبکه|نهضت|جمعیت|مجمع|خانه|شرکت|دانشگاه|مرکز|ستاد|ائتلاف|ایتلاف|جامعه|فدراسیون|هرانا|روزنامه|سایت|خبرگزاری|هفتهنامه|کانال)(?:ی)?$/;

/** How many words a name in quotation marks may have that no registry knows. */
const LONGEST_QUOTED_NAME = 4;

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

const CALLING: ReadonlySet<string> = new Set(['خواندن', 'دانستن', 'شمردن', 'نامیدن']);

function hasObjectAhead(words: Words, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) {
    if ((words.flags[token] & Word.object) !== 0) return true;
    if (words.verbOf[token] >= 0 || isPunctuation(words, token, '،')) return false;
  }
  return false;
}

/** «در ادامهٔ جلسه، وزیر گفت»: no adverb, but a part of the occasion. */
function isPartOfOccasion({ words }: PhraseContext, at: number, to: number): boolean {
  if ((words.flags[at] & Word.adverb) === 0 || wordText(words, at) !== 'در') return false;
  if (!/^(?:ادامه|پایان|ابتدا)$/.test(wordText(words, at + 1))) return false;
  const noun = (words.flags[at + 2] & Word.demonstrative) !== 0 ? at + 3 : at + 2;
  return noun < to && OCCASIONS.test(wordText(words, noun));
}

/** «یافتهٔ تازهٔ پژوهشگران نشان می‌دهد»: a noun, though a participle by its letters. */
const isFinding = (words: Words, token: number): boolean =>
  words.verbOf[token] >= 0 &&
  words.verbs[words.verbOf[token]].form.tense === 'participle' &&
  hitAt(words, token, 'documentNoun') !== undefined;

/** «خنده‌کنان می‌گوید»: an adverb of manner; «ساکنان» are people. */
const isManner = (words: Words, token: number): boolean =>
  /^(?!سا|بازی|کار|تولید|مصرف|شرکت|وارد|صادر|بازدید).{2,}کنان$/.test(wordText(words, token));

function closingMark(words: Words, open: number, to: number): number {
  for (let token = open + 1; token < to; token += 1) if (isPunctuation(words, token, '»')) return token;
  return -1;
}

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
    while (before > from && TITLE.test(wordText(words, before))) before -= 1;
    const governed = (words.flags[before] & (Word.prep | Word.and | Word.demonstrative | Word.inner)) !== 0;
    if (governed) continue;
    const entity = names.entityOf[token];
    const startsPerson = entity >= 0 && names.spans.get(entity)?.first === token && entities[entity].type === 'person';
    const startsRole = hitAt(words, token, 'role') !== undefined;
    const startsOrgan = isBehindPlace(context, token);
    // «با وجود ادعای قرارداد با والتر ماتزاری مسئولان باشگاه می‌گویند …»
    const startsGroup =
      (happens || (concedes && names.entityOf[token - 1] >= 0)) && hitAt(words, token, 'vagueSource') !== undefined;
    if (concedes && !startsGroup) continue;
    if (!startsPerson && !startsRole && !startsOrgan && !startsGroup && !isSpeakerPhrase(words, token)) continue;
    const last = phraseEnd(context, token, to);
    // A subject is followed by its verb, its object or adverbs, not by what the preposition governs.
    return last < token ? undefined : { first: token, last };
  }
  return undefined;
}

/** «در پی این حکم در ایران سازمان عفو بین‌الملل خواست»: an organ's name right behind a country's or a day's begins something else. */
function isBehindPlace({ names, entities }: PhraseContext, token: number): boolean {
  const entity = names.entityOf[token];
  if (entity < 0 || names.spans.get(entity)?.first !== token || entities[entity].type !== 'organisation') return false;
  const before = names.entityOf[token - 1];
  return before >= 0 ? entities[before].type === 'place' : names.dateEnd[token - 1] >= 0;
}

/** «با شیوع این بیماری جمعی از پزشکان …»: upon what, and none of their doings. */
const HAPPENING = /^(?:شیوع|آغاز|اغاز|شروع|پایان|گسترش|ادامه|تشدید|فرارسیدن|گذشت|تصویب|افزایش|کاهش|وقوع|سقوط)$/;

const TITLE =
  /^(?:دکتر|داکتر|مهندس|انجنیر|آقای|اقای|خانم|بانو|سید|سردار|سرهنگ|سرتیپ|سرلشکر|ژنرال|جنرال|استاد|پروفسور|شیخ|ملا|مولوی|شهید|حجتالاسلام|آیتالله|ایتالله)$/;
