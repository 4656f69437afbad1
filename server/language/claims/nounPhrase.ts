import type { ResolvedEntity } from '../entities/types';
import { TokenClass } from '../text/tokens';
import type { BlockNames } from './names';
import { ROLE_REACHES_PLACE, SPEAKERS } from './vocabulary';
import { hitAt, isPunctuation, Word, type Words, wordText } from './words';

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
    if (wordText(words, last) === 'خود') break;
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
    if ((flags & Word.demonstrative) !== 0 && at > first && opensObject(words, at, to)) break;
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

/** «سخنگوی دولت این خبر را …»: the object begins; «رئیس این جمعیت» goes on. */
function opensObject(words: Words, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) {
    if ((words.flags[token] & Word.object) !== 0) return true;
    if (isPunctuation(words, token, '،') || words.verbOf[token] >= 0) return false;
  }
  return false;
}

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
  const before = wordText(words, at - 1);
  const preposition = wordText(words, at);
  const next = wordText(words, at + 1);
  if (GOVERNING.has(before) || preposition === 'بدون') return true;
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
