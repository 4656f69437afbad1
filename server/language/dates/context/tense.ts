import { openTable } from '../../../data/table';
import verbSource from '../../../data/verbs.tsv';
import { type Tense as FormTense, unpackVerbForm } from '../../morphology/verbForm';
import { beginsWithOneOf } from '../../text/beginnings';
import { CharacterClass } from '../../text/characters';
import { foldKey, Gap } from '../../text/fold';
import { foldedWords } from '../../text/foldedWords';
import type { Hit } from '../../text/hits';
import { foldedString, type Reading } from '../../text/reading';
import { hitsBefore, sentencesBefore } from '../../text/seek';
import { wordAt } from '../../text/vocabulary';
import { isVerb } from '../terms/clause';
import { contextWords } from './contextWords';

export type Tense = 'past' | 'future';

/** What a form says of the time; the present of news tells what is planned. */
const TENSES: Readonly<Partial<Record<FormTense, Tense>>> = {
  past: 'past',
  imperfect: 'past',
  perfect: 'past',
  pluperfect: 'past',
  'past-subjunctive': 'past',
  'progressive-perfect': 'past',
  present: 'future',
  subjunctive: 'future',
  future: 'future',
};

const verbs = openTable(verbSource);
/** «است» tells no time: «انتخابات جمعه است». */
const COPULA = Array.from({ length: verbs.size }, (_, row) => verbs.get(row, 'infinitive') === 'بودن');
/** Past stems that are nouns too («آمد», «خرید»): verbs only where the clause ends with them. */
const IS_NOUN = Array.from({ length: verbs.size }, (_, row) => verbs.get(row, 'homograph') !== '');
/** The infinitive of a verb's form. */
export const infinitiveOf = ({ row }: Hit): string => verbs.get(row, 'infinitive');
/** Whether a hit says that somebody speaks: «گفت», «[اعلام] کرد». */
export const isSaying = (hit: Hit): boolean =>
  hit.lexicon === 'reportingPreverb' || (isVerb(hit) && SAYING.has(infinitiveOf(hit)));
const SAYING: ReadonlySet<string> = new Set(['گفتن', 'افزودن', 'نوشتن']);
let infinitives: ReadonlySet<string> | undefined;
export function isInfinitive(word: string): boolean {
  infinitives ??= new Set(Array.from({ length: verbs.size }, (_, row) => foldKey(verbs.get(row, 'infinitive'))));
  return infinitives.has(word);
}
/** Whether a form is a noun too. */
export const isNounToo = ({ row, detail }: Hit): boolean => IS_NOUN[row] && unpackVerbForm(detail).tense === 'past';
/** Whether a form says when: a participle does not. */
export const tellsTime = ({ detail }: Hit): boolean => TENSES[unpackVerbForm(detail).tense] !== undefined;
/** Whether it tells of the past; a participle does. */
export function tellsPast({ detail }: Hit): boolean {
  const { tense } = unpackVerbForm(detail);
  return tense === 'participle' || TENSES[tense] === 'past';
}
const PLAN = foldKey('قرار است');

/** «گفت» is a noun in «گفت و گو» only. */
const SAYS = Array.from({ length: verbs.size }, (_, row) => verbs.get(row, 'past') === 'گفت');
/** What makes nouns of two past stems: «خرید و [فروش]», «گفت و [گو]», «ساخت و [ساز]». */
const isPaired = beginsWithOneOf(contextWords('paired'));
/** Whether what follows a past stem shows that it is a verb: «گفت [که]», «خواند [و] از آنان خواست». */
const isVerbBefore = (next: string, second: string, row: number): boolean =>
  next === 'و' ? !isPaired(second) : next === 'که' || SAYS[row];

/** «خواست» is a noun no more where «از» stands before it: «شنبه از دولت خواست». */
const ASKS = Array.from({ length: verbs.size }, (_, row) => verbs.get(row, 'past') === 'خواست');
const FROM = foldKey('از');

/** Light verbs, whose participles seldom describe: «باز شده و …», not «اعضای برگزیده و …». */
const LIGHT: ReadonlySet<string> = new Set(['شدن', 'کردن', 'یافتن', 'دادن', 'گرفتن', 'رفتن', 'آمدن', 'رسیدن']);
/** Units. Farther off a participle may describe something. */
const NEAR = 24;
const AND = foldKey('و');
/** A verb farther away belongs to something else. */
const FARTHEST = 240;

/** A verb's tense, and whether its form says that something is to come to pass: «خواهد رفت», «برگزار می‌شود», «قرار است». */
export interface TensedVerb {
  /** Units. */
  readonly start: number;
  readonly tense: Tense;
  readonly plans: boolean;
  /** Whether the verb is of a state that goes on: «دسترسی ندارند». */
  readonly lasts: boolean;
  /** Whether it is «شدن». */
  readonly becomes: boolean;
  /** Whether it is left to the verb behind it: «باز شده و …». */
  readonly participle?: true;
  /** Whether another verb says when it was wished for: «می‌توانستند [فعال کنند]». */
  readonly wished?: boolean;
  /** Whether its form is past as well: «می‌برد», «می‌خواند». */
  readonly alike?: boolean;
}

/** Verbs of states: what is so since a month began in it. */
const STATES: ReadonlySet<string> = new Set(['داشتن', 'زیستن', 'ماندن', 'سوختن', 'جنگیدن']);
const DRAWN = foldedWords('زبانه انتظار');
/** «در زندان به [سر] می‌برد», «آتش [زبانه] می‌کشد»: verbs of states with the word before them. */
const STATES_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['بردن', foldedWords('سر رنج')],
  ['کشیدن', DRAWN],
  // «می‌کشد» is written alike of both verbs.
  ['کشتن', DRAWN],
]);
const WANT = 'خواستن';
const LASTS = Array.from({ length: verbs.size }, (_, row) => STATES.has(verbs.get(row, 'infinitive')));

/** «شدن» in the present tells of the news what is to be: «منتشر می‌شود». */
const BECOMES = Array.from({ length: verbs.size }, (_, row) => verbs.get(row, 'infinitive') === 'شدن');

/** Whether the first verb behind a unit in its sentence is «است». */
export function isCopula({ text, hits, sentences }: Reading, unit: number): boolean {
  const sentence = sentences[sentencesBefore(sentences, unit)];
  const end = sentence?.textEnd ?? text.length;
  for (let index = hitsBefore(hits, unit); index < hits.length; index += 1) {
    const hit = hits[index];
    if (hit.start >= end) return false;
    if (isVerb(hit)) return COPULA[hit.row] && unpackVerbForm(hit.detail).tense === 'present';
  }
  return false;
}

/**
 * The first verb behind a unit in its sentence. «خواهد شد» and the present, in which news tells what is planned, are
 * `future`; undefined where no verb tells.
 */
export function verbAfter(reading: Reading, unit: number): TensedVerb | undefined {
  const { text, hits, sentences } = reading;
  const sentence = sentences[sentencesBefore(sentences, unit)];
  const end = Math.min(sentence?.textEnd ?? text.length, unit + FARTHEST);
  let done = unit;
  for (let index = hitsBefore(hits, unit); index < hits.length; index += 1) {
    const hit = hits[index];
    if (hit.start >= end) return undefined;
    if (!isVerb(hit) || hit.start < done) continue;
    // The longest form at a start comes first.
    done = hit.end;
    const tense = tenseAt(hits, index);
    if (tense === 'past' && isNounHere(reading, hit, unit, end)) continue;
    if (COPULA[hit.row] && tense === 'present') return planOf(reading, hit, unit);
    // «شنبه باز شده و قطارها حرکت می‌کنند»
    if (tense === 'participle' && hit.end - unit <= NEAR && isLeftOpen(reading, hit))
      return { ...NO_PLAN, start: hit.start, tense: 'past', becomes: BECOMES[hit.row], participle: true };
    const verb = tensed(reading, index, tense);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** «می‌برد», «می‌خواند» are written alike in both tenses: news tells of what is. */
function tenseAt(hits: readonly Hit[], index: number): FormTense {
  const hit = hits[index];
  const { tense } = unpackVerbForm(hit.detail);
  const other = hits[index + 1];
  const isAlike = other?.lexicon === 'verb' && other.start === hit.start && other.end === hit.end;
  return tense === 'imperfect' && isAlike ? unpackVerbForm(other.detail).tense : tense;
}

/** Whether a past stem that is a noun too is one where it stands. */
function isNounHere(reading: Reading, hit: Hit, unit: number, end: number): boolean {
  const { text, tokens } = reading;
  if (!IS_NOUN[hit.row]) return false;
  const next = hit.tail < text.length ? tokens.ofUnit[hit.tail] : tokens.count;
  const isFollowed =
    next < tokens.count && tokens.starts[next] < end && tokens.classes[next] !== CharacterClass.punctuation;
  if (!isFollowed || isVerbBefore(wordAt(reading, next), wordAt(reading, next + 1), hit.row)) return false;
  return !(ASKS[hit.row] && asksOf(reading, hit.start, unit));
}

/** «شنبه [از] دولت خواست» */
function asksOf(reading: Reading, verb: number, unit: number): boolean {
  const { tokens } = reading;
  for (let token = tokens.ofUnit[verb] - 2; token >= 0 && tokens.starts[token] >= unit; token -= 1)
    if (wordAt(reading, token) === FROM) return true;
  return false;
}

const NO_PLAN = { plans: false, lasts: false, becomes: false };

/** «قرار است»; any other «است» tells no time. */
function planOf({ text }: Reading, { end }: Hit, unit: number): TensedVerb | undefined {
  const start = end - PLAN.length;
  return start >= unit && foldedString(text, start, end) === PLAN
    ? { ...NO_PLAN, start, tense: 'future', plans: true }
    : undefined;
}

/** What a form of this tense tells. */
function tensed(reading: Reading, index: number, tense: FormTense): TensedVerb | undefined {
  const hit = reading.hits[index];
  const found = TENSES[tense];
  if (found === undefined) return undefined;
  const isHelper = tense === 'subjunctive' && isAuxiliary(reading, hit, index);
  return {
    start: hit.start,
    tense: found,
    plans: tense === 'future' || isHelper || BECOMES[hit.row],
    lasts: found === 'future' && tense !== 'future' && !isHelper && (LASTS[hit.row] || isStateOf(reading, hit)),
    becomes: BECOMES[hit.row],
    ...(tense === 'subjunctive' && !isHelper ? { wished: true } : {}),
    ...(tense === unpackVerbForm(hit.detail).tense ? {} : { alike: true }),
  };
}

/** «خواهد [رفت]»: of verbs that no lexicon holds with their future. */
function isAuxiliary({ text, tokens, hits }: Reading, hit: Hit, index: number): boolean {
  if (infinitiveOf(hit) !== WANT || hit.tail >= text.length) return false;
  const start = tokens.starts[tokens.ofUnit[hit.tail]];
  for (let next = index + 1; next < hits.length && hits[next].start <= start; next += 1)
    if (hits[next].start === start && isVerb(hits[next]) && unpackVerbForm(hits[next].detail).tense === 'past')
      return true;
  return false;
}

/** «باز شده [و] …» */
function isLeftOpen(reading: Reading, hit: Hit): boolean {
  const { text, tokens } = reading;
  const { start, tail } = hit;
  if (!LIGHT.has(infinitiveOf(hit)) || tail >= text.length || (text.gaps[start] & Gap.space) === 0) return false;
  return wordAt(reading, tokens.ofUnit[tail]) === AND;
}

/** Whether the word before a verb makes a state of it. */
const isStateOf = (reading: Reading, hit: Hit): boolean =>
  STATES_OF.get(infinitiveOf(hit))?.has(wordAt(reading, reading.tokens.ofUnit[hit.start] - 1)) === true;
