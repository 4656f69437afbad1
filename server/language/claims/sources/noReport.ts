import { registryEntry } from '../../entities/registry/registry';
import type { OnlySubject } from '../cues/framing';
import type { VerbCue } from '../cues/verbCues';
import { hasObjectMark } from '../cues/verbFrames';
import { contextWords, isInflected } from '../words/contextWords';
import { numberAt } from '../words/numbers';
import { VAGUE_KINDS } from '../words/vocabulary';
import { hitAt, isPunctuation, Word, type Words, wordText } from '../words/words';
import { givesNickname } from './nicknames';
import type { PhraseContext } from './nounPhrase';
import { readsAloud } from './readAloud';
import type { Source } from './sources';
import { isSourceWord } from './sourceWords';
import { MEASURING } from './spokenThrough';
import { isBehindWords, isPluralVerb } from './verbSpeaker';

/** Whether a verb that may report does not: by who or what its subject is, or by what is done to whom. */
export function reportsNothing(context: PhraseContext, cue: VerbCue, source: Source | undefined): boolean {
  if (
    namesChild(context, cue) ||
    givesNickname(context.words, cue, source) ||
    rules(context, cue, source) ||
    welcomesSomebody(context, cue)
  )
    return true;
  if (doesAgain(context, cue) || readsAloud(context, cue) || isInStory(context.words, cue, source)) return true;
  if (cue.personOnly && !isPerson(source)) return true;
  if (cue.only !== undefined && !isOnly(cue.only, source)) return true;
  if (cue.documentOnly && !isDocumentary(context.words, cue, source)) return true;
  if (cue.bare && !isNamedOrOrgan(context.words, source)) return true;
  return source === undefined
    ? (isPluralVerb(cue) && cue.frame.kind === 'object') ||
        isBehindShare(context.words, cue) ||
        tellsStory(context.words, cue) ||
        isNotice(context.words, cue)
    : asksWho(source) ||
        isHardlyAnybody(source) ||
        isNobody(cue, source) ||
        isWriter(source) ||
        isAdvised(source) ||
        isShare(context.words, source) ||
        isNoSpeaker(cue, source);
}

const isOnly = (only: OnlySubject, source: Source | undefined): boolean =>
  only === 'medium' ? source?.type === 'medium' : source !== undefined && fights(source);

/** «داعش», «شاخهٔ عراقی القاعده», «این گروه»: those who claim attacks. */
function fights({ entity, tokens, demonstrative }: Source): boolean {
  if (
    entity?.type === 'organisation' &&
    entity.row !== undefined &&
    registryEntry(entity.row).subtype === 'armed-group'
  )
    return true;
  return FIGHTERS.test(tokens[demonstrative ? 1 : 0] ?? '');
}

const FIGHTERS = /^(?:گروه|شاخه|شاخهی|گردان|گردانهای|جبهه|شبکه|شورشیان|تندروان|طالبان)$/;

/** A thing that does what the verb says of speakers. */
function isNoSpeaker({ preverb, verbClass, frame }: VerbCue, { type, entity, tokens, documentGroup }: Source): boolean {
  // «صف‌ها بر این سخن صحه می‌گذارد»: a thing bears out, nobody says so.
  if (preverb === 'صحه' && type === 'name' && entity === undefined) return true;
  // «این فیلم داستان زنی را روایت می‌کند», «یکی از بهترین رمان‌های او زندگی در تبعید را توصیف می‌کند» report nothing.
  const tells = preverb === 'روایت' || preverb === 'توصیف';
  if (tells && tokens.slice(0, tokens[0] === 'یکی' ? ONE_OF : 2).some((word) => WORKS.test(word))) return true;
  if (isImagined(tokens)) return true;
  // «عقل می‌گوید», «دلم می‌گوید», «سکوت خیابان از چیزی خبر می‌داد»
  if (type === 'name' && entity === undefined && isMute(tokens[tokens[0] === 'این' ? 1 : 0] ?? '')) return true;
  // «شاعر گفته است: «…»», «ضرب‌المثلی می‌گوید»: what everybody knows by heart.
  if (entity?.id === undefined && verbClass === 'say' && BY_HEART.test(tokens.join(''))) return true;
  // A law that «X را لازم می‌داند» demands, it reports nothing; «گزارش … بزرگی زلزله را ۷٫۷ خواند» measures.
  const judges = verbClass === 'evaluate' || verbClass === 'demand' || verbClass === 'opine';
  return type === 'document' && judges && frame.kind === 'object' && !MEASURING.has(documentGroup ?? '');
}

/** «یادآور می‌شود که مهلت تا جمعه است», «تأکید می‌شود که …», with nobody who does it: the writer's own notice. */
export const isNotice = (words: Words, { verb, verbClass, first }: VerbCue): boolean =>
  verb?.form.tense === 'present' &&
  verb.infinitive === 'شدن' &&
  (verbClass === 'stress' || verbClass === 'add') &&
  (first === 0 || isPunctuation(words, first - 1, '.؛!؟'));

/** Words in which «یکی از … رمان‌های» says of what it is one. */
const ONE_OF = 5;

/** «داستان را سه دوست روایت می‌کنند: لیلا که …»: whoever tells it is a figure in it. */
function tellsStory(words: Words, { preverb, first, clause, frame }: VerbCue): boolean {
  if (preverb !== 'روایت' || frame.quoted) return false;
  for (let token = clause; token + 1 < first; token += 1)
    if (WORKS.test(wordText(words, token)) && hasObjectMark(words, token + 1, first)) return true;
  return false;
}

/** «در این فیلم، پدر به پسرش می‌گوید که …»: somebody's kin in a story. */
function isInStory(words: Words, { clause }: VerbCue, source: Source | undefined): boolean {
  if (source === undefined || source.entity !== undefined || !isSourceWord(words, source.first, 'kin')) return false;
  if (wordText(words, clause) !== 'در') return false;
  const work = (words.flags[clause + 1] & Word.demonstrative) !== 0 ? clause + 2 : clause + 1;
  return work < source.first && STORIES.test(wordText(words, work));
}

const STORIES = /^(?:فیلم|سریال|رمان|نمایش|نمایشنامه|داستان|قصه)$/;

/** «راوی می‌گوید», «قهرمان داستان به مادرش قول می‌دهد»: a figure of a story. */
const isImagined = ([head, next]: readonly string[]): boolean =>
  head === 'راوی' || (FIGURE.test(head ?? '') && OF_STORY.test(next ?? ''));

const FIGURE = /^(?:شخصیت|قهرمان|ضدقهرمان)(?:های)?$/;
const OF_STORY = /^(?:اصلی|مرکزی|اول|فیلم|سریال|رمان|کتاب|نمایش|نمایشنامه|داستان|قصه)$/;

const MUTE = contextWords('mute');

/** «دل», «دلم», «نگاهش» */
const isMute = (word: string): boolean => isInflected(word, MUTE, POSSESSIVES);
const POSSESSIVES = ['م', 'ت', 'ش', 'ی'];

const BY_HEART = /^(?:شاعر|شاعری|ضربالمثل|ضربالمثلی|مثل|مثلی)$/;

/** «راه‌آهن اعلام کرده …»: who may speak where no «که» and no comma shows a report. */
const isNamedOrOrgan = (words: Words, source: Source | undefined): boolean =>
  source !== undefined &&
  (source.entity !== undefined || source.type !== 'name' || isSourceWord(words, source.first, 'organ'));

/** «گزارش نشان می‌دهد», «شایعه‌ها نشان می‌دهد», «پژوهشگران نشان داده‌اند که …». */
const isDocumentary = (words: Words, { frame }: VerbCue, source: Source | undefined): boolean =>
  source?.type === 'document' ||
  // «سخنان وزیر نشان می‌دهد»
  (source !== undefined && isBehindWords(words, source)) ||
  (source?.type === 'vague' && isRumour(words, source.first)) ||
  (frame.kind === 'que' && isResearch(source));

/** «چه کسی تضمین می‌کند که …»: asks who says so. */
const asksWho = ({ tokens }: Source): boolean => ASKING.test(tokens[0] ?? '');

/** «بی‌گمان کمتر کسی تصور می‌کرد که …»: what nearly nobody thought. */
const isHardlyAnybody = ({ tokens }: Source): boolean =>
  tokens.some((word, index) => word === 'کمتر' && /^(?:کسی|کس)$/.test(tokens[index + 1] ?? ''));

/** «هیچ مقامی این خبر را رد نکرد» */
const isNobody = ({ verb }: VerbCue, { tokens }: Source): boolean =>
  verb?.form.negative === true && /^هیچ(?:کس|یک|کدام)?$/.test(tokens[0] ?? '');

/** «او را آرش نامید»: a name that was given. */
function namesChild({ words, names }: PhraseContext, { verb, first }: VerbCue): boolean {
  if (verb?.infinitive !== 'نامیدن' || isPunctuation(words, first - 1, '»')) return false;
  const named = names.spans.get(names.entityOf[first - 1]);
  return named !== undefined && (words.flags[named.first - 1] & Word.object) !== 0;
}

const isPerson = (source: Source | undefined): boolean =>
  source?.entity?.type === 'person' ||
  source?.type === 'role' ||
  (source?.type === 'pronoun' && source.speaker === 'person');

/** «نگارنده», «نویسندهٔ این یادداشت»: whoever writes, in his own words; «نگارندهٔ کتاب» is another. */
const isWriter = ({ tokens: [head, pointer, text] }: Source): boolean =>
  head === 'نگارنده'
    ? pointer === undefined || pointer === 'این'
    : /^(?:نویسنده|راقم)$/.test(head ?? '') && pointer === 'این' && /^(?:یادداشت|سطور|نوشتار)$/.test(text ?? '');

/** «۲۲ درصد», «۲۲٫۵ درصد», «تنها ۲۳ درصد مردم». */
const isShare = (words: Words, { first }: Source): boolean => {
  const share = numberAt(words, first, first + 2);
  return share !== undefined && /^(?:درصد|٪|%)$/.test(wordText(words, share.last + 1));
};

/** «از میان آنان ۹ درصد گفته‌اند» */
const isBehindShare = (words: Words, { first, clause }: VerbCue): boolean =>
  first - 2 >= clause &&
  /^(?:درصد|٪|%)$/.test(wordText(words, first - 1)) &&
  numberAt(words, first - 2, first - 2) !== undefined;

/** Those who find out by research. */
const isResearch = (source: Source | undefined): boolean =>
  source?.tokens.slice(0, 4).some((word) => RESEARCHING.test(word)) === true;

const RESEARCHING =
  /^(?:پژوهشگر|دانشمند|محقق|باستانشناس|اخترشناس|ستارهشناس|زیستشناس|زمینشناس|دیرینهشناس|اقیانوسشناس|فیزیکدان|شیمیدان|متخصص|مهندس)(?:ان|انی|ین|ی)?$/;

const isRumour = (words: Words, token: number): boolean => {
  const hit = hitAt(words, token, 'vagueSource');
  return hit !== undefined && VAGUE_KINDS[hit.row] === 'rumour';
};

/** «نباید انتظار داشت … و از کارگردانان خواست»: what one should not do. */
const isAdvised = ({ tokens }: Source): boolean => MODAL.test(tokens[0] ?? '');
const MODAL = /^(?:باید|نباید|شاید|میتوان|نمیتوان|بتوان|میشود|نمیشود)$/;

const ASKING = /^(?:چه|کدام|کدامیک|چهکسی|چرا|چگونه|چطور|آیا|ایا)$/;

const WORKS = /^(?:فیلم|سریال|رمان|کتاب|نمایش|نمایشنامه|داستان|مستند|بازی|نمایشگاه|مجموعه|ترانه|اثر|قصه)(?:های?)?$/;

/** «دادگاه شکایت‌ها را رد کرد», «دیوان عالی حکم را تأیید کرد»: a ruling, no word about it. */
function rules({ words }: PhraseContext, { preverb, frame }: VerbCue, source: Source | undefined): boolean {
  // «داور گل را مردود اعلام کرد», «داور به مدافع اخطار داد که …»
  if (frame.kind === 'object' && source?.tokens[0] === 'داور') return true;
  if (/^(?:اخطار|تذکر)$/.test(preverb) && source?.tokens.includes('داور') === true) return true;
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
  if (ACTED_ON.test(wordText(words, token))) return true;
  // «نمایندگان با ۱۴۲ رأی مخالف کلیات لایحه را رد کردند»
  for (let at = last; at > token; at -= 1) if (VOTED_ON.test(wordText(words, at))) return true;
  return false;
}

const VOTED_ON = /^(?:کلیات|دوفوریت|یکفوریت)$/;

const ACTED_ON = /^(?:بازی|نقش|نقشی|لایحه|کلیات|دوفوریت|قطعنامه|صلاحیت|خط|پنالتی|جایزه)$/;

const RULED =
  /^(?:حکم|حکمی|رای|شکایت|شکایتها|شکایتهای|درخواست|درخواستها|تقاضا|تقاضای|اعتراض|دادخواست|دادخواستها|فرجامخواهی|تجدیدنظرخواهی|صلاحیت|احکام)$/;

/** «قهرمانی پارسال خود را تکرار کرد که …»: a deed, where «ادعای خود را تکرار کرد که …» says so again. */
function doesAgain({ words }: PhraseContext, { preverb, first }: VerbCue): boolean {
  if (preverb !== 'تکرار' || (words.flags[first - 1] & Word.object) === 0) return false;
  for (let token = first - 2; token >= first - LONGEST_DEED; token -= 1)
    if (DEEDS.test(wordText(words, token))) return true;
  return false;
}

/** Tokens. */
const LONGEST_DEED = 6;
const DEEDS = /^(?:عنوان|قهرمانی|پیروزی|برد|شکست|رکورد|نتیجه|موفقیت|اشتباه|گل)$/;

/** «از رهبران اروپا استقبال کرد»: at the airport; «از این تصمیم استقبال کرد» says so. */
function welcomesSomebody({ words, names, entities }: PhraseContext, { preverb, frame }: VerbCue): boolean {
  if (preverb !== 'استقبال' || frame.kind !== 'object') return false;
  for (let token = frame.last; token >= frame.first; token -= 1) {
    if (wordText(words, token) !== 'از' || (words.flags[token] & Word.prep) === 0) continue;
    const entity = names.entityOf[token + 1];
    if (entity >= 0 && entities[entity].type === 'person') return true;
    return hitAt(words, token + 1, 'role') !== undefined || GUESTS.has(wordText(words, token + 1));
  }
  return false;
}

const GUESTS = contextWords('guest');
