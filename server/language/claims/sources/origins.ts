import { TokenClass } from '../../text/tokens';
import { contextWords } from '../words/contextWords';
import { PREVERBS, type ReportingVerb, SIMPLE_VERBS, SPEAKERS } from '../words/vocabulary';
import { hitAt, hitsAt, isPunctuation, Word, type Words, wordText } from '../words/words';
import type { PhraseContext } from './nounPhrase';

/**
 * «بی‌بی‌زهرا از انجیل می‌گوید», «سرهنگ بازوند از پلیس راه علت را … ذکر کرد», «مادری از ولسوالی دامان گفت»: somebody without an
 * office, and where he is from. «ترامپ از ایران خواست» asks it of Iran: there the preposition is the verb's.
 */
export function comesFrom(context: PhraseContext, first: number, at: number, to: number): boolean {
  const { words, names, entities } = context;
  const isNamed = isPersonOnly(context, first, at);
  if (!isNamed && !isSomebody(context, first, at)) return false;
  const end = placeEnd(context, at + 1, to);
  if (end < 0) return false;
  // «به گفتهٔ منابع محلی از ولایت غور، …»: no verb of saying, and no list.
  if (reportingAt(words, to).length === 0)
    return isPunctuation(words, end + 1, '،') && placeEnd(context, end + 2, to) < 0;
  if (!speaks(words, to)) return false;
  const origin = names.entityOf[end];
  const isOrgan = origin < 0 || entities[origin].type === 'organisation';
  return isFollowedBySaying(words, end + 1, to, isOrgan);
}

/** «یک داروساز در خیابان ولیعصر می‌گوید»: somebody of a trade, and where he does it; «یک مقام در پاریس گفت» merely spoke there. */
export function worksThere(context: PhraseContext, first: number, at: number, to: number): boolean {
  const { words } = context;
  if (hitAt(words, first, 'vagueSource') !== undefined || !isSomebody(context, first, at)) return false;
  if (TRAVELLING.test(wordText(words, first + 1))) return false;
  const end = placeEnd(context, at + 1, to);
  return end >= 0 && isFollowedBySaying(words, end + 1, to, false);
}

/** Those who speak now here, now there. */
const TRAVELLING = /^(?:دیپلمات|مسیول|سخنگو|سخنگوی|وزیر|سناتور|نماینده|سفیر|خبرنگار|فرمانده|معاون|مشاور|عضو)$/;

/** «سرهنگ حسین بازوند»: a name up to the preposition, a rank before it at most; whom everybody knows, speaks from there: «نتانیاهو از اورشلیم نوشت». */
function isPersonOnly({ words, names, entities }: PhraseContext, first: number, at: number): boolean {
  const person = names.entityOf[at - 1];
  const span = names.spans.get(person);
  if (span === undefined || span.last !== at - 1 || entities[person].type !== 'person') return false;
  if (entities[person].id !== undefined) return false;
  return span.first === first || (span.first === first + 1 && hitAt(words, first, 'role') !== undefined);
}

/** «یک شاهد عینی», «مادری», «منابع محلی»: somebody whom nobody names. */
function isSomebody({ words, names }: PhraseContext, first: number, at: number): boolean {
  if (at - first > LONGEST_SOMEBODY) return false;
  for (let token = first; token < at; token += 1)
    if (names.entityOf[token] >= 0 || words.reading.tokens.classes[token] !== TokenClass.word) return false;
  const word = wordText(words, first);
  if (word === 'یک' || hitAt(words, first, 'vagueSource') !== undefined) return true;
  return at === first + 1 && word.length > SHORTEST_INDEFINITE && word.endsWith('ی') && words.flags[first] === 0;
}

/** «یک معامله‌گر سکهٔ قدیمی». */
const LONGEST_SOMEBODY = 4;
/** «زنی» */
const SHORTEST_INDEFINITE = 2;

/** The last token of the place or organ that begins at `token`, its class noun or «این» included; -1 where neither stands there. */
function placeEnd({ words, names, entities }: PhraseContext, token: number, to: number): number {
  if (token >= to) return -1;
  const entityAt = (at: number): number => (at < to ? names.entityOf[at] : -1);
  const isPlace = (at: number): boolean =>
    entityAt(at) >= 0 && (entities[entityAt(at)].type === 'place' || entities[entityAt(at)].type === 'organisation');
  const endOf = (at: number): number => names.spans.get(names.entityOf[at])?.last ?? at;
  const isClass = AREAS.has(wordText(words, token));
  if (isPlace(token)) {
    const end = endOf(token);
    // «خیابان ولیعصر تهران»
    return isPlace(end + 1) && entities[entityAt(end + 1)].type === 'place' ? endOf(end + 1) : end;
  }
  if (isClass && isPlace(token + 1)) return endOf(token + 1);
  // «بازار رضا»: a place that no registry knows.
  if (isClass && token + 1 < to && belongsToOrgan(words, token + 1)) return token + 1;
  if ((words.flags[token] & Word.demonstrative) !== 0 && token + 1 < to && AREAS.has(wordText(words, token + 1)))
    return token + 1;
  // «کانون عالی کارفرمایان»: an organ that no registry knows.
  const organ = hitAt(words, token, 'speaker');
  if (organ === undefined || SPEAKERS[organ.row].kind !== 'organ') return -1;
  let end = token;
  while (end + 1 < to && belongsToOrgan(words, end + 1)) end += 1;
  return end;
}

const AREAS = contextWords('area');

const belongsToOrgan = (words: Words, token: number): boolean =>
  words.reading.tokens.classes[token] === TokenClass.word &&
  words.flags[token] === 0 &&
  words.verbOf[token] < 0 &&
  hitAt(words, token, 'reportingPreverb') === undefined;

/** Whether what stands at `token` reports without a preposition «از» of its own. */
export const speaks = (words: Words, token: number): boolean =>
  reportingAt(words, token).every((verb) => !isAskedFrom(verb, words, token));

function reportingAt(words: Words, token: number): readonly ReportingVerb[] {
  const verb = words.verbOf[token] >= 0 ? SIMPLE_VERBS.get(words.verbs[words.verbOf[token]].infinitive) : undefined;
  if (verb !== undefined) return [verb];
  return hitsAt(words, token)
    .filter(({ lexicon }) => lexicon === 'reportingPreverb')
    .map(({ row }) => PREVERBS[row]);
}

/** «از او خواست», «از آن انتقاد کرد»; «از کانون کارفرمایان بیم داد که …» has its object in the clause. */
function isAskedFrom({ verbClass, objects }: ReportingVerb, words: Words, token: number): boolean {
  if (verbClass === 'demand') return true;
  if (!objects.includes('از')) return false;
  if (verbClass === 'accuse' || verbClass === 'evaluate') return true;
  for (let at = token + 1; at <= token + LONGEST_CUE; at += 1) if ((words.flags[at] & Word.que) !== 0) return false;
  return true;
}

/** «بیم داده است که» */
const LONGEST_CUE = 4;

/** What follows the place: the saying itself, to whom it is said, a clause about the speaker; behind an organ an object too. */
function isFollowedBySaying(words: Words, next: number, to: number, isOrgan: boolean): boolean {
  if (next >= to || isPunctuation(words, next, '،') || (words.flags[next] & Word.que) !== 0) return true;
  if (wordText(words, next) === 'به' || hitAt(words, next, 'reportingPreverb') !== undefined) return true;
  if (words.verbOf[next] >= 0) return false;
  for (let token = next; isOrgan && token < to; token += 1) {
    if ((words.flags[token] & Word.object) !== 0) return true;
    if (words.verbOf[token] >= 0 || (words.flags[token] & Word.prep) !== 0) return false;
  }
  return false;
}
