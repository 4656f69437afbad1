import type { ResolvedEntity } from '../entities/types';
import { TokenClass } from '../text/tokens';
import type { BlockNames } from './names';
import { ROLE_REACHES_PLACE, SPEAKERS } from './vocabulary';
import { hitAt, isPunctuation, tokenText, Word, type Words } from './words';

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

const RECIPROCAL = new Set(['یکدیگر', 'همدیگر', 'خود']);

/** Words with which the object of a denial, a confirmation or an announcement begins. */
const OBJECT_HEADS = new Set([
  'خبر',
  'خبرهای',
  'اخبار',
  'ادعا',
  'ادعای',
  'ادعاهای',
  'گزارش',
  'گزارشهای',
  'اظهارات',
  'سخنان',
  'گفتههای',
  'اتهام',
  'اتهامات',
  'شایعه',
  'شایعات',
  'موضوع',
  'احتمال',
  'هرگونه',
  'هر',
  'وجود',
  'انتشار',
  'حمله',
  'حملات',
  'اقدام',
  'اقدامات',
  'بازداشت',
  'طرح',
  'لایحه',
  'افزایش',
  'کاهش',
  'خروج',
  'توقف',
  'تغییر',
  'کمبود',
  'تعلیق',
  'درخواست',
  'پیشنهاد',
  'رفتار',
  'تصمیم',
  'سیاست',
  'سیاستهای',
  'نرخ',
  'قیمت',
  'شمار',
  'تعداد',
  'میزان',
  'آغاز',
  'اغاز',
  'پایان',
  'حکم',
  'رای',
  'نتیجه',
  'نتایج',
  'برنامه',
  'زمان',
  'تاریخ',
  'علت',
  'دلیل',
  'جزییات',
  'شرایط',
  'استعفا',
  'استعفای',
  'مرگ',
  'کشته',
  'قتل',
  'وقوع',
  'نقش',
  'دخالت',
  'ارتباط',
  'همکاری',
  'مذاکره',
  'مذاکرات',
  'وضعیت',
  'وضع',
  'روند',
  'نام',
  'اسامی',
  'ارسال',
  'فروش',
  'خرید',
  'تحریم',
  'تحریمهای',
  'حضور',
  'تجاوز',
  'نقض',
  'ترور',
  'هدف',
  'ختم',
  'موافقت',
  'مخالفت',
  'آمادگی',
  'امادگی',
]);

const CONJUNCTION = Word.and | Word.but | Word.or | Word.que | Word.that | Word.sub;

/** Words after which a preposition still belongs to the name or office: «مبارزه با», «رسیدگی به», «در امور». */
const GOVERNING = new Set([
  'مبارزه',
  'مقابله',
  'رسیدگی',
  'کمک',
  'حمایت',
  'مقاومت',
  'نظارت',
  'امور',
  'حفاظت',
  'حراست',
  'خدمت',
  'مربوط',
  'منتسب',
  'وابسته',
  'موسوم',
  'معروف',
  'مشهور',
  'نزدیک',
  'مسلط',
  'دفاع',
  'پاسداری',
  'پیشگیری',
  'جلوگیری',
  'حقیقت',
  'جنگ',
  'پزشکان',
  'داکتران',
  'حمایت',
]);
const FIELDS = new Set([
  'امور',
  'صنعت',
  'حوزه',
  'بخش',
  'زمینه',
  'بازار',
  'مجلس',
  'سازمان',
  'دانشگاه',
  'کابینه',
  'شورای',
  'پارلمان',
  'نهاد',
  'دولت',
  'استان',
]);

/** «تهران - ایرنا - …», «بجنورد ــ ایرنا ــ …»: where and by whom the report was filed. */
function afterDateline({ words, names, entities }: PhraseContext, from: number, to: number): number {
  if (from !== 0 || names.entityOf[0] < 0 || entities[names.entityOf[0]].type !== 'place') return from;
  let at = (names.spans.get(names.entityOf[0])?.last ?? 0) + 1;
  const dash = at < to && (isPunctuation(words, at, '-|(،:') || isDrawnOut(words, at));
  while (at < to && isPunctuation(words, at, '-|()،:')) at += 1;
  const medium = at < to ? hitAt(words, at, 'mediaName') : undefined;
  if (medium === undefined) return dash && (isPunctuation(words, at - 1, '-|:') || isDrawnOut(words, at)) ? at : from;
  at = words.reading.tokens.ofUnit[medium.end - 1] + 1;
  while (at < to && isPunctuation(words, at, '-|()،:')) at += 1;
  return at;
}

/** «قندوز ــ مسئولان …»: a dash made of tatweel, which is no character of the folded text. */
function isDrawnOut({ reading }: Words, token: number): boolean {
  const { text, tokens, source } = reading;
  if (token === 0) return false;
  return (
    source.slice(text.ends[tokens.starts[token] - 1], text.starts[tokens.starts[token]]).includes('\u0640') ||
    source.slice(text.starts[tokens.starts[token] - 1], text.starts[tokens.starts[token]]).includes(' \u0640')
  );
}

/** The person or office that speaks: the phrase that is the subject of the clause [from, to), or undefined where it is left out. */
export function findSubject(context: PhraseContext, from: number, to: number): Phrase | undefined {
  const { words, names } = context;
  let at = afterDateline(context, from, to);
  while (at < to) {
    const flags = words.flags[at];
    if (at + 1 < to && (flags & Word.demonstrative) !== 0 && (words.flags[at + 1] & Word.object) !== 0) {
      // «این را فلانی گفت».
      at += 2;
      continue;
    }
    if (names.dateEnd[at] >= 0 && names.entityOf[at] < 0) at = names.dateEnd[at] + 1;
    else if (isPunctuation(words, at, '«"“')) return undefined;
    else if (
      words.reading.tokens.classes[at] === TokenClass.punctuation ||
      words.reading.tokens.classes[at] === TokenClass.other
    )
      at += 1;
    else if (hitAt(words, at, 'speaker') !== undefined && isSpeakerPhrase(words, at)) break;
    else if (hitAt(words, at, 'attribution') !== undefined) {
      const comma = nextComma(words, at, to);
      if (comma < 0) return afterPreposition(context, at, to);
      at = comma + 1;
    } else if ((flags & (CONJUNCTION | Word.adverb | Word.inner)) !== 0 || words.verbOf[at] >= 0) at += 1;
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
  const isObject = last + 1 < to && (words.flags[last + 1] & Word.object) !== 0;
  return isObject ? beforeObject(context, at, last) : { first: at, last };
}

/** A phrase that runs into «را» is the object; the subject is what a name or an office at its beginning sets apart. */
function beforeObject(context: PhraseContext, first: number, last: number): Phrase | undefined {
  const { words, names } = context;
  if (RECIPROCAL.has(tokenText(words.reading, last)) && last > first) return { first, last: last - 1 };
  for (let token = first + 1; token <= last; token += 1) {
    if (OBJECT_HEADS.has(tokenText(words.reading, token))) return { first, last: token - 1 };
  }
  const speaker = hitAt(words, first, 'speaker');
  if (
    speaker !== undefined &&
    SPEAKERS[speaker.row].kind === 'organ' &&
    speaker.suffix === undefined &&
    names.entityOf[first] < 0 &&
    last > first
  ) {
    return { first, last: first };
  }
  if (hitAt(words, first, 'role') === undefined && (words.flags[first] & Word.demonstrative) === 0) return undefined;
  for (let token = first; token < last; token += 1) {
    const entity = names.entityOf[token];
    const span = entity >= 0 ? names.spans.get(entity) : undefined;
    if (span !== undefined && span.last < last) return { first, last: span.last };
  }
  return last > first + 1 ? { first, last: first + 1 } : undefined;
}

/** «این مقام», «وی». */
function isSpeakerPhrase(words: Words, at: number): boolean {
  const hit = hitAt(words, at, 'speaker');
  return hit !== undefined && hit.suffix === undefined && SPEAKERS[hit.row].pronoun;
}

function nextComma(words: Words, from: number, to: number): number {
  for (let token = from; token < to; token += 1) {
    if (isPunctuation(words, token, '،')) return token;
    if (isPunctuation(words, token, '«')) while (token < to && !isPunctuation(words, token, '»')) token += 1;
  }
  return -1;
}

/** After a phrase with a preposition that no comma closes: «در پی این حمله سخنگوی ارتش گفت». */
function afterPreposition(context: PhraseContext, from: number, to: number): Phrase | undefined {
  const { words, names, entities } = context;
  const lead = tokenText(words.reading, from);
  // «با اشاره به سخنان وزیر افزود»: what follows belongs to the phrase.
  if (lead === 'با' || lead === 'ضمن' || lead === 'به') return undefined;
  for (let token = from + 2; token < to; token += 1) {
    const governed = (words.flags[token - 1] & (Word.prep | Word.and | Word.demonstrative)) !== 0;
    if (governed) continue;
    const entity = names.entityOf[token];
    const startsPerson = entity >= 0 && names.spans.get(entity)?.first === token && entities[entity].type === 'person';
    const startsRole = hitAt(words, token, 'role') !== undefined;
    if (!startsPerson && !startsRole && !isSpeakerPhrase(words, token)) continue;
    const last = phraseEnd(context, token, to);
    // A subject is followed by its verb, its object or adverbs, not by what the preposition governs.
    return last < token ? undefined : { first: token, last };
  }
  return undefined;
}

/** The last token of the noun phrase that begins at `first`, appositions included. */
export function phraseEnd(context: PhraseContext, first: number, to: number): number {
  const { words } = context;
  if (isSpeakerPhrase(words, first)) return first;
  let last = simpleEnd(context, first, to);
  while (last + 1 < to && isPunctuation(words, last + 1, '،')) {
    const next = last + 2;
    if (!opensApposition(context, next, to)) break;
    const end = simpleEnd(context, next, to);
    if (end < next) break;
    const closed = end + 1 >= to || isPunctuation(words, end + 1, '،') || words.verbOf[end + 1] >= 0;
    if (!closed && !startsRoleOrPerson(context, next)) break;
    last = end;
  }
  return trimEnd(context, first, last);
}

function trimEnd(context: PhraseContext, first: number, end: number): number {
  const { words } = context;
  let last = end;
  while (
    last >= first &&
    ((words.flags[last] & (CONJUNCTION | Word.adverb)) !== 0 || isPunctuation(words, last, '،'))
  ) {
    if (tokenText(words.reading, last) === 'خود') break;
    last -= 1;
  }
  return last;
}

function startsRoleOrPerson({ words, names, entities }: PhraseContext, token: number): boolean {
  const entity = names.entityOf[token];
  if (entity >= 0 && entities[entity].type === 'person') return true;
  return hitAt(words, token, 'role') !== undefined;
}

/** Whether what follows a comma explains the name before it: an office, a name, «پایتخت عمان،». */
function opensApposition(context: PhraseContext, token: number, to: number): boolean {
  const { words, names } = context;
  if (token >= to || names.dateEnd[token] >= 0) return false;
  if (startsRoleOrPerson(context, token)) return true;
  if (words.reading.tokens.classes[token] !== TokenClass.word || words.verbOf[token] >= 0) return false;
  if ((words.flags[token] & ~(Word.blocked | Word.inner)) !== 0) return false;
  const comma = nextComma(words, token, to);
  if (comma < 0) return false;
  for (let at = token; at < comma; at += 1) {
    if (words.verbOf[at] >= 0 || (words.flags[at] & (Word.object | Word.que)) !== 0 || names.dateEnd[at] >= 0)
      return false;
  }
  return true;
}

/** The end of a noun phrase up to its comma, preposition, adverb, date or verb. */
function simpleEnd(context: PhraseContext, first: number, to: number): number {
  const { words, names, entities } = context;
  const { tokens } = words.reading;
  let at = first;
  let reachesPlace = false;
  while (at < to) {
    const entity = names.entityOf[at];
    const span = entity >= 0 ? names.spans.get(entity) : undefined;
    if (span !== undefined && span.first <= at && (at === first || span.first === at)) {
      at = span.last + 1;
      const person = entities[entity].type === 'person';
      const opened = span.first === first;
      if (at >= to || (!person && !opened)) continue;
      const goesOn =
        startsRoleOrPerson(context, at) || isPunctuation(words, at, '(') || (words.flags[at] & Word.and) !== 0;
      if (!goesOn && !isGovernedPreposition(context, first, at, to, reachesPlace)) break;
      continue;
    }
    if (names.dateEnd[at] >= 0 && entity < 0 && at > first) break;
    if (words.verbOf[at] >= 0 && words.verbs[words.verbOf[at]].finite) break;
    if (isPunctuation(words, at, '(')) {
      let close = at;
      while (close < to && !isPunctuation(words, close, ')')) close += 1;
      if (close >= to) break;
      at = close + 1;
      continue;
    }
    if (isPunctuation(words, at, '«')) {
      let close = at;
      while (close < to && !isPunctuation(words, close, '»')) close += 1;
      if (close >= to || close - at > 5) break;
      at = close + 1;
      continue;
    }
    if (tokens.classes[at] === TokenClass.punctuation || tokens.classes[at] === TokenClass.other) break;
    const flags = words.flags[at];
    if ((flags & (Word.object | Word.que | Word.that | Word.but | Word.sub)) !== 0) break;
    if ((flags & Word.adverb) !== 0 && at > first) break;
    if ((flags & Word.demonstrative) !== 0 && at > first && (words.flags[at - 1] & Word.and) === 0) break;
    if (hitAt(words, at, 'reportingPreverb') !== undefined && isPunctuationOrVerb(words, at + 1)) break;
    if ((flags & Word.prep) !== 0) {
      if (!isGovernedPreposition(context, first, at, to, reachesPlace)) break;
      at += 1;
      continue;
    }
    const role = hitAt(words, at, 'role');
    if (role !== undefined) reachesPlace ||= ROLE_REACHES_PLACE[role.row];
    at += 1;
  }
  return at - 1;
}

const isPunctuationOrVerb = (words: Words, token: number): boolean => words.verbOf[token] >= 0;

/** Whether the preposition at `at` belongs to the phrase: «سازمان مبارزه با حوادث», «باشنده‌ای از هرات», «سفیر ایران در چین». */
function isGovernedPreposition(
  context: PhraseContext,
  first: number,
  at: number,
  to: number,
  reachesPlace: boolean,
): boolean {
  const { words, names, entities } = context;
  if ((words.flags[at] & Word.prep) === 0 || at + 1 >= to || at === first) return false;
  const before = tokenText(words.reading, at - 1);
  const preposition = tokenText(words.reading, at);
  const next = tokenText(words.reading, at + 1);
  if (GOVERNING.has(before)) return true;
  if (preposition === 'در') {
    if (FIELDS.has(next) && (words.flags[at + 1] & Word.demonstrative) === 0) {
      return (
        next === 'امور' ||
        hitAt(words, first, 'role') !== undefined ||
        hitAt(words, first, 'vagueSource') !== undefined ||
        reachesPlace
      );
    }
    const entity = names.entityOf[at + 1];
    return reachesPlace && entity >= 0 && entities[entity].type !== 'person';
  }
  if (preposition === 'از' && at - first <= 3) {
    // «باشنده‌ای از هرات», «یکی از نمایندگان», «شماری از اهالی».
    return (
      next !== 'این' &&
      (before.endsWith('ای') ||
        ['یکی', 'شماری', 'برخی', 'بعضی', 'گروهی', 'جمعی', 'تعدادی', 'عدهای', 'بسیاری', 'تن', 'نفر', 'چند'].includes(
          before,
        ))
    );
  }
  return false;
}
