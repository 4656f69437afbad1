import { Gap } from '../../text/fold';
import type { Hit } from '../../text/hits';
import type { Reading } from '../../text/reading';
import { TokenClass } from '../../text/tokens';
import { numberOf, wordSet } from '../../text/vocabulary';
import { contextWords } from './contextWords';
import { readVerbs, type VerbGroup } from './verbGroups';
import { FUNCTION_CLASSES, type FunctionClass } from './vocabulary';
import { Word } from './wordFlags';
import { wordIn } from './wordIn';

export type { VerbGroup } from './verbGroups';
export { Word } from './wordFlags';

/** A block's tokens as claims see them: what each word does, where the verbs are. */
export interface Words {
  readonly reading: Reading;
  readonly flags: readonly number[];
  readonly verbs: readonly VerbGroup[];
  /** The verb group that a token belongs to, -1 where it belongs to none. */
  readonly verbOf: readonly number[];
  /** Hits of the lexicons of claims by the token that they start at. */
  readonly hitsFrom: readonly (readonly Hit[] | undefined)[];
}

const FLAG_OF: Readonly<Record<FunctionClass, number>> = {
  que: Word.que,
  that: Word.that,
  and: Word.and,
  but: Word.but,
  // What opens a sentence is set against what follows, as behind «هرچند».
  concession: Word.but,
  sub: Word.sub,
  or: Word.or,
  prep: Word.prep,
  object: Word.object,
  adverb: Word.adverb,
  demonstrative: Word.demonstrative,
  question: Word.question,
  first: Word.first,
};

/** By the row of the lexicon `functionWord`. */
const FUNCTION_FLAGS = FUNCTION_CLASSES.map((of) => FLAG_OF[of]);

/** Words that may contrast after the subject too. */
const SECOND_PLACE = wordSet(['اما', 'ولی', 'لیکن']);

const SUCH = numberOf('چنین');
const BETWEEN = numberOf('بین');
const NATIONS = wordSet(['الملل', 'المللی', 'النهرین', 'الادیان']);
const BEFORE = numberOf('پیش');
const THIS = numberOf('این');
const GUARDIAN = numberOf('ولی');
const GUARDED = wordSet(['فقیه', 'عصر', 'امر', 'دم', 'نصر', 'عهد']);

const IS = wordSet(['است', 'بود']);
const BECOMES = wordSet(['میشود', 'نمیشود']);
const NAMED = wordSet([
  ...['ذکر', 'فاش', 'برده', 'آورده', 'اورده', 'اعلام', 'افشا', 'منتشر', 'گرفته', 'گفته', 'نوشته', 'دیده', 'شناخته'],
  ...['آشکار', 'اشکار', 'مشخص', 'محسوب', 'شمرده', 'خوانده', 'نامیده', 'برگزار', 'انجام', 'اداره', 'تامین'],
]);

/** «ذکر نمی‌شود», «فاش می‌شود»: a passive, and not the modal of «نمی‌شود گفت». */
export const isPassive = ({ tokens }: Reading, token: number): boolean =>
  token > 0 && BECOMES.has(tokens.words[token]) && NAMED.has(tokens.words[token - 1]);

const OURS: ReadonlySet<string> = new Set([
  'reportingPreverb',
  'attribution',
  'agentlessReport',
  'participialCue',
  'documentNoun',
  'vagueSource',
  'anonymityMark',
  'speaker',
  'role',
  'mediaName',
  'superlative',
  'plainSuperlative',
  'accusation',
  'causalCue',
  'predictiveCue',
  'measure',
  'labelNoun',
  'month',
  'timeUnit',
  'dayPart',
  'weekday',
  'relativeDay',
]);

export const tokenOf = (reading: Reading, unit: number): number => reading.tokens.ofUnit[unit];
/** The token that holds the unit before `end`. */
export const lastTokenOf = (reading: Reading, end: number): number => reading.tokens.ofUnit[end - 1];

/** A token's folded letters; none of what lies outside the block. */
export const wordText = (words: Words, token: number): string => wordIn(words.reading, token);

/** Reads what each word of a block does. Pure; linear in the block's hits. */
export function readWords(reading: Reading): Words {
  const { tokens } = reading;
  // Blocks are short: a typed array apiece would cost more than it saves.
  const flags = new Array<number>(tokens.count).fill(0);
  const verbOf = new Array<number>(tokens.count).fill(-1);
  const hitsFrom = new Array<Hit[] | undefined>(tokens.count);
  const verbHits: Hit[] = [];
  const contrasts: number[] = [];
  let functionEnd = 0;
  for (const hit of reading.hits) {
    const first = tokenOf(reading, hit.start);
    if (hit.lexicon === 'functionWord') {
      if (hit.suffix !== undefined || hit.start < functionEnd) continue;
      // «بین الملل», written apart.
      if (tokens.words[first] === BETWEEN && NATIONS.has(tokens.words[first + 1])) continue;
      // «ولی فقیه», «ولی عصر»: the guardian, no «but».
      if (tokens.words[first] === GUARDIAN && GUARDED.has(tokens.words[first + 1])) continue;
      // «پیش از این حمله، …»: before what; «پیش از این سازمان ملل گفته بود» is «earlier».
      if (tokens.words[first + 2] === THIS && namesOccasion(reading, lastTokenOf(reading, hit.end) + 1)) continue;
      // «وزیر با اینکه خسته بود گفت …»: elsewhere each of its words does what it does.
      if (FUNCTION_CLASSES[hit.row] === 'concession' && !opensSentence(reading, first)) continue;
      functionEnd = hit.end;
      flags[first] |= FUNCTION_FLAGS[hit.row];
      if (SECOND_PLACE.has(tokens.words[first])) contrasts.push(first);
      for (let token = first + 1; token <= lastTokenOf(reading, hit.end); token += 1) flags[token] |= Word.inner;
    } else if (hit.lexicon === 'nonReporting') {
      // «که نامش ذکر نمی‌شود گفت»: the one verb ends the clause about him, the other is his.
      if (isPassive(reading, first)) continue;
      // «ساعاتی پیش گفته بود»: written apart it says when.
      const last = lastTokenOf(reading, hit.end);
      if (tokens.words[first] === BEFORE && first < last) continue;
      // «در نامه نوشته شده است که …»: written apart before its auxiliary it is a verb.
      if (first < last && IS.has(tokens.words[last + 1])) continue;
      for (let token = first; token <= last; token += 1) flags[token] |= Word.blocked;
    } else if (hit.lexicon === 'verb') {
      if (hit.suffix === undefined) verbHits.push(hit);
    } else if (OURS.has(hit.lexicon)) {
      // «آگاهی» is a police force, «آگاه» a source without a name.
      if (hit.lexicon === 'anonymityMark' && hit.suffix !== undefined) continue;
      const list = hitsFrom[first];
      if (list === undefined) hitsFrom[first] = [hit];
      else list.push(hit);
    }
  }
  const verbs = readVerbs(reading, verbHits, flags, verbOf);
  weakenContrasts(reading, flags, verbOf, contrasts);
  for (const verb of verbs) tellManner(reading, flags, verb);
  return { reading, flags, verbs, verbOf, hitsFrom };
}

/** Whether nothing of its sentence stands before a token; a comma and an opening mark are no end of one. */
function opensSentence({ text, tokens }: Reading, token: number): boolean {
  if (token === 0) return true;
  return (
    tokens.classes[token - 1] === TokenClass.punctuation &&
    /[.؛!؟:]/.test(String.fromCharCode(text.units[tokens.starts[token - 1]]))
  );
}

/** Events that «این» points at; any noun that a comma closes. */
const OCCASION = contextWords('pointed');

function namesOccasion(reading: Reading, token: number): boolean {
  if (token >= reading.tokens.count) return false;
  return OCCASION.has(wordIn(reading, token)) || reading.tokens.classes[token + 1] === TokenClass.punctuation;
}

/** «مهدی چمران اما گفت»: after the subject it contrasts nothing but itself. */
function weakenContrasts(
  { tokens }: Reading,
  flags: number[],
  verbOf: readonly number[],
  contrasts: readonly number[],
): void {
  for (const token of contrasts) {
    // «چیزی نگفته اما وزیر گفت»: a participle ends its clause there.
    if (token === 0 || (flags[token] & Word.but) === 0 || verbOf[token - 1] >= 0) continue;
    if (tokens.classes[token - 1] === TokenClass.word && (flags[token - 1] & Word.verb) === 0) {
      flags[token] = (flags[token] & ~Word.but) | Word.adverb;
    }
  }
}

/** «وزیر چنین گفت»: before its verb the word points at no noun, it says how. */
function tellManner({ tokens }: Reading, flags: number[], { first }: VerbGroup): void {
  if (first > 0 && tokens.words[first - 1] === SUCH)
    flags[first - 1] = (flags[first - 1] & ~Word.demonstrative) | Word.adverb;
}

/** The first verb group that lies in a stretch of tokens, `to` inclusive, and passes a test. Linear in the stretch. */
export function firstVerb(
  words: Words,
  from: number,
  to: number,
  test: (verb: VerbGroup) => boolean,
): VerbGroup | undefined {
  for (let token = from; token <= to; token += 1) {
    const group = words.verbOf[token] ?? -1;
    if (group < 0) continue;
    const verb = words.verbs[group];
    if (verb.first >= from && verb.last <= to && test(verb)) return verb;
    token = verb.last;
  }
  return undefined;
}

/** The verb groups of a sentence. */
export function verbsOf(
  words: Words,
  { first, last }: { readonly first: number; readonly last: number },
): readonly VerbGroup[] {
  const verbs: VerbGroup[] = [];
  for (let token = first; token <= last; token += 1) {
    const group = words.verbOf[token];
    if (group < 0) continue;
    const verb = words.verbs[group];
    if (verb.first >= first && verb.last <= last) verbs.push(verb);
    token = verb.last;
  }
  return verbs;
}

/** The last finite verb group that lies in a stretch of tokens, `to` inclusive. Linear in the stretch. */
export function lastFiniteVerb(words: Words, from: number, to: number): VerbGroup | undefined {
  for (let token = to; token >= from; token -= 1) {
    const group = words.verbOf[token] ?? -1;
    if (group < 0) continue;
    const verb = words.verbs[group];
    if (verb.finite && verb.first >= from && verb.last <= to) return verb;
    token = verb.first;
  }
  return undefined;
}

const NO_HITS: readonly Hit[] = [];

/** All hits of the lexicons of claims that start at a token. */
export const hitsAt = (words: Words, token: number): readonly Hit[] => words.hitsFrom[token] ?? NO_HITS;

const COLON = 0x3a;

/** The first hit of a lexicon that starts at a token, the longest where several do. */
export function hitAt(words: Words, token: number, lexicon: Hit['lexicon']): Hit | undefined {
  const hits = words.hitsFrom[token];
  if (hits === undefined) return undefined;
  return hits.find((hit) => hit.lexicon === lexicon);
}

/** Whether a hit of one of these lexicons starts at a token. */
export function startsHit(words: Words, token: number, lexicons: ReadonlySet<Hit['lexicon']>): boolean {
  const hits = words.hitsFrom[token];
  if (hits === undefined) return false;
  return hits.some(({ lexicon }) => lexicons.has(lexicon));
}

/** Whether a token is one of these marks. The colon of a clock time is none; behind «… ۲۰۲۱: ۵۵ نفر» stands a space. */
export function isPunctuation(words: Words, token: number, marks: string): boolean {
  const { text, tokens } = words.reading;
  const { classes, starts } = tokens;
  if (classes[token] !== TokenClass.punctuation) return false;
  const mark = text.units[starts[token]];
  for (let index = 0; index < marks.length; index += 1) {
    if (marks.charCodeAt(index) !== mark) continue;
    if (mark !== COLON) return true;
    if (token === 0 || classes[token - 1] !== TokenClass.number || classes[token + 1] !== TokenClass.number)
      return true;
    return (text.gaps[starts[token + 1]] & Gap.space) !== 0;
  }
  return false;
}
