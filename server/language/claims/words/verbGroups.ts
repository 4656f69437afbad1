import { unpackVerbForm, type VerbForm } from '../../morphology/verbForm';
import type { Hit } from '../../text/hits';
import type { Reading } from '../../text/reading';
import { TokenClass } from '../../text/tokens';
import { contextWords } from './contextWords';
import { joinedCompound } from './joinedCompounds';
import { mayBeNumber } from './numbers';
import { personOf, unknownVerbAt } from './unknownVerbs';
import { isLookalike, isMiswrittenNoun, YOU } from './verbLookalikes';
import { FULL_PARADIGM, INFINITIVES, NOUN_LIKE, SIMPLE_VERBS } from './vocabulary';
import { Word } from './wordFlags';
import { wordIn } from './wordIn';

/** A verb's form in the text, auxiliaries included. Positions are tokens, `last` inclusive. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly infinitive: string;
  readonly form: VerbForm;
  /** It can close a clause: a finite form, or a participle that stands for one. */
  readonly finite: boolean;
}

/** Longest first, from left to right; what merely looks like a verb is left out. */
export function readVerbs(reading: Reading, hits: readonly Hit[], flags: number[], verbOf: number[]): VerbGroup[] {
  const verbs: VerbGroup[] = [];
  let next = 0;
  const add = (first: number, last: number, infinitive: string, form: VerbForm, finite: boolean): void => {
    for (let token = first; token <= last; token += 1) {
      verbOf[token] = verbs.length;
      if (finite) flags[token] |= Word.verb;
    }
    verbs.push({ first, last, infinitive, form, finite });
    next = last + 1;
  };
  let index = 0;
  for (let token = 0; token < reading.tokens.count; token += 1) {
    const start = reading.tokens.starts[token];
    while (index < hits.length && hits[index].start < start) index += 1;
    if (token < next) continue;
    if (hits[index]?.start !== start) {
      const joined = joinedCompound(reading, token);
      if (joined !== undefined) {
        add(token, token, joined.infinitive, joined.form, true);
        continue;
      }
      const last = unknownVerbAt(reading, token);
      if (last >= 0) {
        const person = personOf(wordIn(reading, last));
        add(token, last, '', { tense: 'present', person, negative: false, passive: false }, true);
      }
      continue;
    }
    const hit = likeliest(hits, index);
    const last = reading.tokens.ofUnit[hit.end - 1];
    // «این در حالی است که» is one word for «اما».
    if ((flags[token] & (Word.blocked | Word.inner)) !== 0) continue;
    if (isLookalike(reading, token, flags)) continue;
    const form = unpackVerbForm(hit.detail);
    if (form.person === YOU && isMiswrittenNoun(reading, form, token, last)) continue;
    const finite =
      form.tense === 'participle'
        ? isFiniteParticiple(reading, hits, index, hit, flags)
        : !isNoun(reading, hit, token, last, flags);
    if (!finite && form.tense !== 'participle') continue;
    add(token, last, INFINITIVES[hit.row], form, finite);
  }
  return verbs;
}

/** A participle that stands for the finite verb, or shares the auxiliary of the next one. */
function isFiniteParticiple(reading: Reading, hits: readonly Hit[], index: number, hit: Hit, flags: number[]): boolean {
  const last = reading.tokens.ofUnit[hit.end - 1];
  return (
    isCommonParticiple(hit) &&
    !isCounted(reading, reading.tokens.ofUnit[hit.start]) &&
    (standsForFinite(reading, last, flags) || sharesAuxiliary(reading, hits, index, last, flags))
  );
}

/** Of the readings of one form the indicative («خواند», «کند»): the subjunctive needs its «که» or «باید» anyway. */
function likeliest(hits: readonly Hit[], index: number): Hit {
  // «می‌کند» is of کردن, not of کندن.
  const rank = (hit: Hit): number => (FULL_PARADIGM[hit.row] ? 0 : 16) + (hit.detail & 0xf);
  let best = hits[index];
  for (
    let next = index + 1;
    next < hits.length && hits[next].start === best.start && hits[next].end === best.end;
    next += 1
  ) {
    if (rank(hits[next]) < rank(best)) best = hits[next];
  }
  return best;
}

const closesClause = (reading: Reading, token: number, flags: readonly number[]): boolean =>
  token >= reading.tokens.count ||
  reading.tokens.classes[token] === TokenClass.punctuation ||
  reading.tokens.classes[token] === TokenClass.other ||
  (flags[token] & (Word.and | Word.but | Word.sub | Word.que)) !== 0;

/** Words that make a verb of «نشست» and «نهاد»: «به گل نشست», «بنا نهاد». */
const MAKES_VERB: ReadonlyMap<string, RegExp> = new Map([
  ['نشستن', /^(?:به|بر|پای|کنار|عقب|روی|سر|میز)$/],
  ['نهادن', /^(?:بنا|بنیان|پا|پای|ارج|گام|وقع|سر|کنار|بر|روی)$/],
  ['زیستن', /^$/],
]);

/** «محیط زیست،», «در پایان نشست،»: verbs so rare in the news that the noun is meant where nothing makes a verb of them. */
function isLikelierNoun(reading: Reading, infinitive: string, first: number): boolean {
  const makes = MAKES_VERB.get(infinitive);
  if (makes === undefined) return false;
  for (let token = first - 1; token >= 0 && token >= first - 4; token -= 1)
    if (makes.test(wordIn(reading, token))) return false;
  return true;
}

/** «سیاستمدار کرد», «شهروندان کرد»: of the Kurds. */
const PEOPLE = contextWords('kurd');

const PARTED = Word.prep | Word.object | Word.adverb | Word.verb | Word.and | Word.que | Word.sub | Word.but;

/** «X، مدیر پروژه ساخت، …»: words between two commas, none of them an object or an adverb, only name. */
function isBetweenCommas(reading: Reading, first: number, flags: number[]): boolean {
  for (let token = first - 1; token >= 0; token -= 1) {
    if (wordIn(reading, token) === '،') return token < first - 1;
    if ((flags[token] & PARTED) !== 0) return false;
  }
  return false;
}

/** «از میان برد», «کمتر از آن خواند»: the preposition has what it governs. */
function endsPhraseOfVerb(reading: Reading, first: number, last: number, flags: readonly number[]): boolean {
  if (first < 2 || wordIn(reading, first - 2) !== 'از') return false;
  return /^(?:میان|بین|آن|ان|این)$/.test(wordIn(reading, first - 1)) && closesClause(reading, last + 1, flags);
}

/** A colon, a quotation or «که» behind what looks like a noun. */
const bringsSaying = (reading: Reading, token: number, flags: readonly number[]): boolean =>
  /^[:«]$/.test(wordIn(reading, token)) || ((flags[token] ?? 0) & Word.que) !== 0;

const isNumeral = (reading: Reading, token: number): boolean =>
  reading.tokens.classes[token] === TokenClass.number || mayBeNumber(wordIn(reading, token));

/** «این نشست», «شکست سنگین»: the past stem as a noun. */
function isNoun(reading: Reading, hit: Hit, first: number, last: number, flags: number[]): boolean {
  if (wordIn(reading, first) === 'کرد' && first > 0 && PEOPLE.has(wordIn(reading, first - 1)))
    return !closesClause(reading, last + 1, flags) || isBetweenCommas(reading, first, flags);
  // «عبدالعزیز کردی، معلم زاهدانی،»: a name; «چه کردی؟» asks.
  if (wordIn(reading, first) === 'کردی')
    return !closesClause(reading, last + 1, flags) || wordIn(reading, last + 1) === '،';
  const form = unpackVerbForm(hit.detail);
  if (form.tense !== 'past' || form.person !== 3 || form.passive) return false;
  if (form.negative) return OTHER_NEGATED.has(INFINITIVES[hit.row]) && !closesClause(reading, last + 1, flags);
  if (!NOUN_LIKE[hit.row]) return false;
  // «سه مرد و یک زن»
  if (wordIn(reading, first) === 'مرد' && first > 0 && isNumeral(reading, first - 1)) return true;
  if (isLikelierNoun(reading, INFINITIVES[hit.row], first)) return true;
  const before = first > 0 ? flags[first - 1] : Word.prep;
  // «وزیر چنین گفت»: a noun behind the word has its «ی».
  if ((before & (Word.demonstrative | Word.prep)) !== 0 && wordIn(reading, first - 1) !== 'چنین')
    // «دربارهٔ اهمیت آن گفت: …»
    return !endsPhraseOfVerb(reading, first, last, flags) && !bringsSaying(reading, last + 1, flags);
  if (
    wordIn(reading, last + 1) === '،' &&
    !SIMPLE_VERBS.has(INFINITIVES[hit.row]) &&
    isBetweenCommas(reading, first, flags)
  )
    return true;
  return (!FULL_PARADIGM[hit.row] || ACTIONS.has(INFINITIVES[hit.row])) && !closesClause(reading, last + 1, flags);
}

/** «ساخت شهرک», «برد تیم»: verbs of all forms that end their clause where they are verbs. */
const ACTIONS: ReadonlySet<string> = new Set(['ساختن', 'بردن', 'گشتن']);

/** «نبرد با …» is a battle, «نزد ما» is with us. */
const OTHER_NEGATED: ReadonlySet<string> = new Set(['بردن', 'زدن']);

const COMMON_PARTICIPLES = new Set([
  'رسیدن',
  'یافتن',
  'رفتن',
  'گذشتن',
  'آمدن',
  'ماندن',
  'پیوستن',
  'افتادن',
  'خوردن',
  'دیدن',
  'شنیدن',
  'رساندن',
  'کشیدن',
  'انداختن',
  'پرداختن',
  'نشستن',
  'بازگشتن',
  'برگشتن',
  'درگذشتن',
  'برداشتن',
  'دریافتن',
  'گماردن',
  'بستن',
  'کشتن',
  'خریدن',
  'فروختن',
  'فرستادن',
  'گشودن',
]);

/** Participles of rarer verbs are names and adjectives: ستوده، آزموده، برگزیده. */
const isCommonParticiple = ({ row }: Hit): boolean =>
  (FULL_PARADIGM[row] && INFINITIVES[row] !== 'ستودن') || COMMON_PARTICIPLES.has(INFINITIVES[row]);

/** «یک بازگشته»: a noun. */
const isCounted = (reading: Reading, first: number): boolean => first > 0 && wordIn(reading, first - 1) === 'یک';

/** «متهم کرده و خواستار … شده است»: light verbs whose auxiliary stands with the next one. */
const SHARING: ReadonlySet<string> = new Set([
  ...['کردن', 'دادن', 'شدن', 'گفتن', 'خواندن', 'دانستن', 'نوشتن', 'خواستن', 'گرفتن', 'یافتن', 'داشتن', 'رسیدن'],
]);

/** How many words the clause may have that ends in the auxiliary. */
const FARTHEST_AUXILIARY = 30;

function sharesAuxiliary(
  reading: Reading,
  hits: readonly Hit[],
  index: number,
  last: number,
  flags: readonly number[],
): boolean {
  if (!SHARING.has(INFINITIVES[hits[index].row]) || unpackVerbForm(hits[index].detail).passive) return false;
  if (last + 1 >= reading.tokens.count || (flags[last + 1] & Word.and) === 0) return false;
  for (let next = index + 1; next < hits.length; next += 1) {
    const first = reading.tokens.ofUnit[hits[next].start];
    if (first <= last + 2) continue;
    if (first > last + FARTHEST_AUXILIARY) return false;
    const { tense } = unpackVerbForm(hits[next].detail);
    if (tense === 'perfect' || tense === 'pluperfect') return true;
  }
  return false;
}

/** «به ۳۱ درصد رسیده که …»: the perfect without its auxiliary. */
function standsForFinite(reading: Reading, last: number, flags: number[]): boolean {
  const next = last + 1;
  if (next >= reading.tokens.count) return true;
  if ((flags[next] & Word.que) !== 0) return true;
  return reading.tokens.classes[next] === TokenClass.punctuation && '.،؛:!؟'.includes(wordIn(reading, next));
}
