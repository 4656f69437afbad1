import { TokenClass } from '../../text/tokens';
import { opensSaying, quotationEnd } from '../cues/frames';
import { isPassedOn } from '../cues/passedOn';
import type { PhraseCue } from '../cues/phraseCue';
import { DOCUMENT_NOUNS, MEDIA_KINDS } from '../words/vocabulary';
import { hitAt, hitsAt, isPunctuation, Word, type Words, wordText } from '../words/words';
import { phraseEnd } from './appositions';
import { isDrawnOut } from './dateline';
import { type Phrase, type PhraseContext, startsRoleOrPerson } from './nounPhrase';
import { AFORESAID } from './pointing';
import { isCitedMedium, isMedium } from './sources';
import { isSourceWord } from './sourceWords';
import { unclosedEnd } from './unclosedSource';

/** «داده‌های ادارهٔ زمین‌شناسی»: what an observatory reads off is its own word. */
function behindReadings({ words }: PhraseContext, first: number, limit: number): number {
  const data = hitAt(words, first, 'documentNoun');
  if (data === undefined || DOCUMENT_NOUNS[data.row].group !== 'data') return first;
  const organ = wordText(words, first + 1) === 'های' ? first + 2 : first + 1;
  const observes = OBSERVING.test(wordText(words, organ + 1)) || wordText(words, organ + 1) === 'زمین';
  return organ + 1 < limit && hitAt(words, organ, 'speaker') !== undefined && observes ? organ : first;
}

const OBSERVING = /^(?:زمینشناسی|لرزهنگاری|ژیوفیزیک|هواشناسی)$/;

/** Whose words a phrase brings: «به گفتهٔ [سخنگوی دولت]»; undefined where it names nobody. */
export function phraseSource(context: PhraseContext, cue: PhraseCue): Phrase | undefined {
  const { words } = context;
  const limit = cue.sourceLast + 1;
  const first = cue.kind === 'document' ? behindReadings(context, cue.sourceFirst, limit) : cue.sourceFirst;
  if (cue.kind === 'document') {
    const last = phraseEnd(context, first, limit, 'content');
    if (last < first) return undefined;
    const end = behindDate(context, last, limit) ?? documentEnd(context, first, last, limit);
    return { first, last: issuedBy(context, end, limit) ?? end };
  }
  const bearer = behindManner(context, first);
  if (bearer > first && bearer < limit) return phraseSource(context, { ...cue, sourceFirst: bearer });
  // «به روایت ساسان سپنتا، مؤلف …، او …»: who tells it may have an office.
  if (cue.kind === 'say' || cue.kind === 'belief' || isPersonAt(context, first)) {
    const last = phraseEnd(context, first, wholeSentenceEnd(words, cue), 'content');
    if (last < first) return undefined;
    // «گفتهٔ وزیر این است که»: the verb closes it.
    return { first, last: cue.verbFirst === undefined ? closedEnd(context, first, last) : last };
  }
  const last = beforeDash(words, first, phraseEnd(context, first, limit, 'content'));
  if (last < first) return undefined;
  const end = mediumEnd(context, first, last);
  if (cue.frame.kind === 'object') {
    const whole = isPunctuation(words, limit, '،') ? limit - 1 : documentEnd(context, first, end, limit);
    return cue.verbFirst === undefined || whole < cue.verbFirst - 1 ? { first, last: whole } : undefined;
  }
  // «در X آمده است»: the verb closes it.
  const closed =
    cue.kind === 'contained'
      ? (issuedBy(context, end, limit) ?? behindDate(context, end, limit) ?? end)
      : closedEnd(context, first, end);
  return { first, last: closed };
}

/** «گزارش منتشرشده از سوی بانک مرکزی», «نظرسنجی انجام شده توسط ایسپا»: who issued a document, up to the end of his name; undefined where nobody is told. */
function issuedBy(context: PhraseContext, last: number, limit: number): number | undefined {
  const { words } = context;
  // «انجام شده», written apart
  const done = wordText(words, last + 2) === 'شده' ? last + 2 : last;
  if (done === last && !ISSUED.test(wordText(words, last))) return undefined;
  const by = wordText(words, done + 1);
  const first = by === 'توسط' ? done + 2 : by === 'از' && SIDE.test(wordText(words, done + 2)) ? done + 3 : limit;
  const end = first < limit ? phraseEnd(context, first, limit, 'content') : -1;
  if (end < first) return undefined;
  const closed = end + 1 >= limit || isPunctuation(words, end + 1, '،') || (words.flags[end + 1] & Word.prep) !== 0;
  return closed ? end : unclosedEnd(context, { first, last: end });
}

const ISSUED = /.شده$|^(?:صادره|منتشره)$/;
const SIDE = /^(?:سوی|طرف|جانب)$/;

/** «طبق اعلام کتبی دانشگاه», «به گزارش روز جمعهٔ ایرنا»: how and when it was said names nobody. */
function behindManner({ words, names }: PhraseContext, first: number): number {
  if (MANNER.test(wordText(words, first))) return first + 1;
  const isDay = names.dateEnd[first] >= 0 && names.entityOf[first] < 0;
  return isDay ? names.dateEnd[first] + 1 : first;
}

const MANNER = /^(?:کتبی|شفاهی|رسمی|غیررسمی|صریح|تازه|جدید|اولیه|مقدماتی|قبلی|پیشین|تکمیلی|اختصاصی|مستقیم)$/;

/** «به گزارش خبرگزاری اهل‌بیت ـ ابنا ـ …»: a dash closes a medium's name. */
function beforeDash(words: Words, first: number, last: number): number {
  for (let token = first + 1; token <= last; token += 1) if (isDrawnOut(words, token)) return token - 1;
  return last;
}

/** Where no comma, no colon and no clause about it closes the source, its own nouns do. */
function closedEnd(context: PhraseContext, first: number, last: number): number {
  const { words } = context;
  if ((words.flags[last + 1] & Word.que) !== 0) return beforeWhoever(context, first, last);
  const closed =
    isPunctuation(words, last + 1, '،:؛(«') ||
    // «به گزارش X به نقل از Y»
    hitAt(words, last + 1, 'attribution') !== undefined ||
    isPassedOn(words, last + 1) ||
    isDrawnOut(words, last + 1);
  if (closed) return last;
  return sentTo(context, first, last) ?? commaBehind(context, last) ?? unclosedEnd(context, { first, last });
}

/** «بر اساس این پژوهش کسانی که …»: behind a source that is complete some begin of whom it speaks. */
function beforeWhoever(context: PhraseContext, first: number, last: number): number {
  if (last === first || !SOME_PEOPLE.test(wordText(context.words, last))) return last;
  return unclosedEnd(context, { first, last }) === last - 1 ? last - 1 : last;
}

/** The plural with the ending of what is not known: «بیمارانی», «افرادی», «موش‌هایی». */
const SOME_PEOPLE = /(?:..انی|هایی|^افرادی|^اشخاصی|^نفراتی)$/;

/** «خبرنگار اعزامی مهر به تیانجین،»: where he was sent. */
function sentTo({ words, names, entities }: PhraseContext, first: number, last: number): number | undefined {
  const place = names.entityOf[last + 2] ?? -1;
  if (wordText(words, last + 1) !== 'به' || place < 0 || entities[place].type !== 'place') return undefined;
  const end = names.spans.get(place)?.last ?? last;
  if (!isPunctuation(words, end + 1, '،')) return undefined;
  for (let token = first; token <= last; token += 1) if (wordText(words, token) === 'اعزامی') return end;
  return undefined;
}

/** «کانال ۱۴ تلویزیون عبری‌زبان،»: a few more nouns behind what looked like the end, and then the comma. */
function commaBehind({ words, names, entities }: PhraseContext, last: number): number | undefined {
  for (let token = last + 1; token <= last + 1 + LONGEST_REST; token += 1) {
    if (isPunctuation(words, token, '،')) return token > last + 1 ? token - 1 : undefined;
    const isNoun =
      words.reading.tokens.classes[token] === TokenClass.word &&
      words.flags[token] === 0 &&
      words.verbOf[token] < 0 &&
      names.dateEnd[token] < 0 &&
      hitAt(words, token, 'role') === undefined &&
      !isSourceWord(words, token, 'quantity') &&
      !isSourceWord(words, token, 'break') &&
      !(names.entityOf[token] >= 0 && entities[names.entityOf[token]].type === 'person');
    if (!isNoun) return undefined;
  }
  return undefined;
}

/** How many words may stand between the end of a name and the comma that closes the source. */
const LONGEST_REST = 3;

const isPersonAt = ({ names, entities }: PhraseContext, token: number): boolean =>
  names.entityOf[token] >= 0 && entities[names.entityOf[token]].type === 'person';

/** «بخشنامهٔ ۵ آبان بانک مرکزی», «گزارش ماه جولای شورای امنیت»: whose it is, behind its date; undefined where nobody is named. */
function behindDate({ words, names }: PhraseContext, last: number, limit: number): number | undefined {
  let at = last + 1;
  while (at < limit && names.dateEnd[at] >= 0 && names.entityOf[at] < 0) at = names.dateEnd[at] + 1;
  // «صورت‌جلسهٔ سوم اردیبهشت،»
  if (at > last + 1 && isPunctuation(words, at, '،')) return at - 1;
  const owner = names.spans.get(names.entityOf[at]);
  if (at === last + 1 || at >= limit || owner?.first !== at) return undefined;
  return isPunctuation(words, limit, '،') ? limit - 1 : owner.last;
}

/** «طبق این گزارش بیشترین نرخ …»: where no comma closes it, a document ends at its noun, its number or its owner's name. */
function documentEnd(context: PhraseContext, first: number, last: number, limit: number): number {
  const { words, names } = context;
  // «طبق قانون مجازات اخلالگران در نظام اقتصادی کشور،»: the title of a law holds what it will.
  if (isLaw(words, first) && isPunctuation(words, limit, '،') && !holdsDate(names, first, limit - 1)) return limit - 1;
  // «بنا بر اطلاعات موجود لیلا حیدری، … آزاد شد»: behind the adjective somebody begins.
  for (let token = first + 1; token < last; token += 1)
    if (AFORESAID.test(wordText(words, token))) return token;
    else if (/^(?:موجود|رسیده|دریافتی|منتشرشده)$/.test(wordText(words, token)) && names.entityOf[token + 1] >= 0)
      return token;
  if (last === first || isPunctuation(words, last + 1, '،:؛(')) return last;
  if ((words.flags[last + 1] & Word.que) !== 0) return beforeWhoever(context, first, last);
  return unclosedEnd(context, { first, last });
}

function isLaw(words: Words, first: number): boolean {
  const hit = hitAt(words, first, 'documentNoun');
  return hit !== undefined && DOCUMENT_NOUNS[hit.row].group === 'law';
}

function holdsDate({ dateEnd }: PhraseContext['names'], first: number, last: number): boolean {
  return dateEnd.slice(first, last + 1).some((end) => end >= 0);
}

/** «به گزارش ایلنا سردار حسن مرتضوی …»: without a comma somebody who speaks begins behind the medium's name. */
function beforeSomebody(context: PhraseContext, first: number, last: number): number {
  const { words, names, entities } = context;
  for (let token = first; token <= Math.min(first + 2, last); token += 1) {
    const entity = names.entityOf[token];
    if (entity < 0) continue;
    const end = names.spans.get(entity)?.last ?? last;
    const isMediumName = isCitedMedium(entities[entity]) || isMedium(words, token, true);
    return isMediumName && end < last && startsRoleOrPerson(context, end + 1) ? end : last;
  }
  return last;
}

/** «به گزارش ایسنا مجلس …»: a medium known by name ends at its name. */
function mediumEnd(context: PhraseContext, first: number, last: number): number {
  const { words, names } = context;
  // «به گزارش روزنامهٔ «بادگیر»», «به گزارش وب‌سایت خبری «امتداد»»
  for (let open = first + 1; open <= Math.min(first + 2, last); open += 1)
    if (isPunctuation(words, open, '«')) return Math.min(last, quotationEnd(words, open, last));
  const beforePerson = beforeSomebody(context, first, last);
  if (beforePerson < last) return beforePerson;
  const hits = hitsAt(words, first).filter(
    ({ lexicon, row, suffix }) => lexicon === 'mediaName' && MEDIA_KINDS[row] !== 'class' && suffix === undefined,
  );
  const hit = hits[0];
  if (names.entityOf[first] >= 0) return last;
  if (hit === undefined) {
    // «به گزارش روزنامهٔ بادگیر نسخه‌های …»: without a comma the name is taken for one word.
    const named = names.entityOf.slice(first, last + 1).some((entity) => entity >= 0);
    const open = last > first + 1 && !isPunctuation(words, last + 1, '،:؛(');
    return open && !named && isMedium(words, first, true) ? first + 1 : last;
  }
  return Math.min(last, words.reading.tokens.ofUnit[hit.end - 1]);
}

/** A name after «به گفتهٔ» goes on through commas, up to a saying in quotation marks. */
const wholeSentenceEnd = (words: Words, { frame, sourceLast, verbFirst }: PhraseCue): number =>
  verbFirst !== undefined ||
  isPassedOn(words, sourceLast + 1) ||
  opensSaying(words, sourceLast + 1, frame.last) ||
  frame.last < sourceLast
    ? sourceLast + 1
    : Math.min(words.reading.tokens.count, frame.last + 1);
