import type { ResolvedEntity } from '../../entities/types';
import { contextWords } from '../words/contextWords';
import { SPEAKERS, VAGUE_KINDS } from '../words/vocabulary';
import { hitAt, isPunctuation, Word, type Words, wordText } from '../words/words';
import type { Phrase, PhraseContext } from './nounPhrase';
import { hasTitle } from './titles';

/** Whether a phrase names nobody who could be asked: «یک مقام آگاه», «منابع محلی», «برخی کارشناسان». */
export function isVague(
  context: PhraseContext,
  phrase: Phrase,
  plural: boolean,
  entity: ResolvedEntity | undefined,
): boolean {
  const { words } = context;
  const hit = hitAt(words, phrase.first, 'vagueSource');
  // «منبع تأکید کرد»: the one of the sentence before; «منبع دیگری» is another.
  if (entity?.type !== 'person' && wordText(words, phrase.first) === 'منبع') return true;
  // «پزشکان بدون مرز»
  if (namesOrgan(context, phrase.first)) return false;
  if (hit !== undefined && !(VAGUE_KINDS[hit.row] === 'person' && hit.suffix !== undefined)) return true;
  // «یکی از آن‌ها گفت … دیگری گفت»
  if (phrase.first === phrase.last && wordText(words, phrase.first) === 'دیگری') return true;
  if (entity?.type !== 'person' && countsSome(words, phrase, plural)) return true;
  // «دست‌کم دو منبع».
  const counted = afterAtLeast(words, phrase);
  if (counted > phrase.first && isVague(context, { first: counted, last: phrase.last }, plural, entity)) return true;
  for (let token = phrase.first; token <= phrase.last; token += 1) {
    if (hitAt(words, token, 'anonymityMark') !== undefined) return true;
  }
  if (withholdsName(words, phrase.last + 1)) return true;
  if (entity?.type !== 'person' && isUnnamed(words, phrase)) return true;
  if (plural && isKindOfGroup(words, phrase)) return true;
  // «ناشران خصوصی», «قربانیان»: a plural of people that names nobody.
  // «راننده ها», written apart.
  const ending = phrase.last > phrase.first ? wordText(words, phrase.first + 1) : '';
  const head = wordText(words, phrase.first) + (ending === 'ها' || ending === 'های' ? ending : '');
  return (
    plural &&
    (entity === undefined || (entity.type !== 'person' && context.names.entityOf[phrase.first] < 0)) &&
    head.length >= SHORTEST_PLURAL &&
    /(?:ان|ها|های|ین)$/.test(head) &&
    !LEADERS.has(head) &&
    !areMembers(words, phrase) &&
    !hasTitle(words, phrase) &&
    !hasAnd(words, phrase)
  );
}

const namesOrgan = ({ names, entities }: PhraseContext, first: number): boolean =>
  names.spans.get(names.entityOf[first])?.first === first && entities[names.entityOf[first]].type === 'organisation';

/** The token behind «دست‌کم», «حداقل», «بیش از» at the phrase's beginning. */
function afterAtLeast(words: Words, { first, last }: Phrase): number {
  const word = wordText(words, first);
  const next = wordText(words, first + 1);
  if ((word === 'بیش' && next === 'از') || (word === 'دست' && next === 'کم')) return Math.min(first + 2, last);
  return /^(?:دستکم|حداقل|لااقل|حدود)$/.test(word) ? Math.min(first + 1, last) : first;
}

/** «یک منبع نزدیک به خانواده آقای عربی»: whoever is named behind a source without a name, with no comma between, is not the source. */
export function isNearSomebody(
  { words, names, entities }: PhraseContext,
  { first, last }: Phrase,
  entity: ResolvedEntity,
): boolean {
  if (hitAt(words, first, 'vagueSource') === undefined) return false;
  // «مهاجرانی» is no «مهاجر».
  for (let token = first; token <= last; token += 1) {
    if (isPunctuation(words, token, '،«')) return false;
    if (token > first && names.entityOf[token] >= 0 && entities[names.entityOf[token]] === entity) return true;
  }
  return false;
}

/** «چند نانوای محله», «سه کارگر این معدن گفتند»: some of those who do something; not «دو وزارتخانه اعلام کردند». */
function countsSome(words: Words, { first, last }: Phrase, plural: boolean): boolean {
  if (last <= first) return false;
  const word = wordText(words, first);
  if (word === 'چند' || word === 'چندین') return true;
  if (!plural || !/^(?:دو|سه|چهار|پنج|شش|هفت|هشت|ده)$/.test(word)) return false;
  const noun = hitAt(words, first + 1, 'speaker');
  return wordText(words, first + 1) !== 'طرف' && (noun === undefined || SPEAKERS[noun.row].kind === 'person');
}

const SHORTEST_PLURAL = 5;

/** Plurals that mean the holders of known offices. */
const LEADERS = new Set(['وزیران', 'وزرای', 'سران', 'رهبران', 'روسای', 'نیروهای', 'گروههای', 'رییسان']);

/** «کشورهای عضو ناتو», «دولت‌های عضو این پیمان»: all that belong to what is named. */
const areMembers = (words: Words, { first, last }: Phrase): boolean =>
  last > first + 1 &&
  /^(?:کشورهای|دولتهای|شرکتهای|حزبهای|احزاب)$/.test(wordText(words, first)) &&
  wordText(words, first + 1) === 'عضو';

/** «گروه‌های حقوق بشری», «نهادهای مدنی»: what they are for, none of their names. */
const isKindOfGroup = (words: Words, { first, last }: Phrase): boolean =>
  last > first &&
  /^(?:گروههای|نهادهای|سازمانهای|انجمنهای|تشکلهای|موسسات|محافل)$/.test(wordText(words, first)) &&
  CAUSES.has(wordText(words, first + 1));

const CAUSES = contextWords('cause');

/** «یک پزشک محلی», «شاهد دیگری», «یکی از مسافران»: somebody of whom there are many; not «یک باشندهٔ ولسوالی …», «یک سخنگوی وزارت …». */
function isUnnamed(words: Words, { first, last }: Phrase): boolean {
  if (last <= first) return false;
  const word = wordText(words, first);
  if (word === 'یکی') return wordText(words, first + 1) === 'از';
  if (word === 'یک') return isSomebody(words, first + 1);
  return wordText(words, first + 1) === 'دیگری' && isSomebody(words, first);
}

function isSomebody(words: Words, noun: number): boolean {
  if (ANYBODY.has(wordText(words, noun))) return false;
  const speaker = hitAt(words, noun, 'speaker');
  return (
    (speaker === undefined || SPEAKERS[speaker.row].kind === 'person') &&
    hitAt(words, noun, 'documentNoun') === undefined &&
    hitAt(words, noun, 'mediaName') === undefined
  );
}

/** Those who speak for themselves, and those who speak for an office. */
const ANYBODY = contextWords('anybody');

/** «…، که نخواست نامش فاش شود»: said of the speaker after the name of the office. */
function withholdsName(words: Words, from: number): boolean {
  const { count } = words.reading.tokens;
  let token = from;
  if (token < count && isPunctuation(words, token, '،')) token += 1;
  // «…، به شرط فاش نشدن نامش، …»
  if (token < count && hitAt(words, token, 'anonymityMark') !== undefined) return true;
  if (token >= count || (words.flags[token] & Word.que) === 0) return false;
  let wishes = false;
  let name = false;
  for (; token < count && token < from + LONGEST_WISH; token += 1) {
    if (isPunctuation(words, token, '.؛:،')) return false;
    if (hitAt(words, token, 'anonymityMark') !== undefined) return true;
    wishes ||= words.verbOf[token] >= 0 && words.verbs[words.verbOf[token]].infinitive === 'خواستن';
    wishes ||= /^(?:مایل|تمایلی|حاضر|راضی)$/.test(wordText(words, token));
    name ||= /^(?:نام|نامش|نامشان|نامی|هویت|هویتش|هویتشان|اسم|اسمش)$/.test(wordText(words, token));
    // «که نخواست نامش به هیچ صورت در گزارش ذکر شود»
    if (wishes && name) return true;
  }
  return false;
}

/** Words between «که» and the name that is withheld. */
const LONGEST_WISH = 12;

function hasAnd(words: Words, phrase: Phrase): boolean {
  for (let token = phrase.first; token <= phrase.last; token += 1)
    if ((words.flags[token] & Word.and) !== 0) return true;
  return false;
}
