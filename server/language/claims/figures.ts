import { TokenClass } from '../text/tokens';
import type { SentenceTokens } from './cues';
import { hasFiniteVerb } from './frames';
import { ACCUSATION_KINDS, MEASURE_KINDS, SUPERLATIVE_KINDS } from './vocabulary';
import { hitAt, hitsAt, isPunctuation, lastTokenOf, Word, type Words, wordText } from './words';

/** Something that wants a source although nobody is said to say it. Tokens, `last` inclusive. */
export interface FigureCue {
  readonly sentence: number;
  readonly kind: 'statistic' | 'superlative' | 'accusation';
  readonly first: number;
  readonly last: number;
  /** What follows the number counts only where no date or name covers it. */
  readonly measure: string;
}

const MULTIPLIERS = new Set(['هزار', 'میلیون', 'میلیارد', 'تریلیون', 'بیلیون', 'صد']);
const NUMBER_WORDS = new Set([
  'یک',
  'دو',
  'سه',
  'چهار',
  'پنج',
  'شش',
  'هفت',
  'هشت',
  'نه',
  'ده',
  'یازده',
  'دوازده',
  'سیزده',
  'چهارده',
  'پانزده',
  'شانزده',
  'هفده',
  'هجده',
  'نوزده',
  'بیست',
  'سی',
  'چهل',
  'پنجاه',
  'شصت',
  'هفتاد',
  'هشتاد',
  'نود',
  'صد',
  'دویست',
  'سیصد',
  'چهارصد',
  'پانصد',
  'ششصد',
  'هفتصد',
  'هشتصد',
  'نهصد',
]);
const TIMES = new Set([
  'سال',
  'ماه',
  'روز',
  'هفته',
  'دهه',
  'قرن',
  'ساعت',
  'ثانیه',
  'شب',
  'سالگی',
  'ساله',
  'روزه',
  'ماهه',
  'ساعته',
  'دقیقه‌ای',
  'دوره',
  'بار',
  'مرحله',
  'نوبت',
  'طبقه',
]);

/** Finds figures, superlatives and accusations in one sentence. */
export function readFigures(words: Words, sentence: SentenceTokens, index: number): FigureCue[] {
  if (isPunctuation(words, sentence.last, '؟')) return [];
  const closed = hasFiniteVerb(words, sentence.first, sentence.last);
  const figures: FigureCue[] = [];
  for (let token = sentence.first; token <= sentence.last; token += 1) {
    const number = numberAt(words, token, sentence.last);
    if (number !== undefined) {
      const measure = measureAfter(words, token, number, sentence.last);
      if (measure !== undefined && closed)
        figures.push({ sentence: index, kind: 'statistic', first: token, ...measure });
      token = number.last;
      continue;
    }
    const superlative = superlativeAt(words, sentence, token);
    if (superlative !== undefined && closed) {
      figures.push({
        sentence: index,
        kind: 'superlative',
        first: superlative.first,
        last: superlative.last,
        measure: superlative.kind,
      });
      token = superlative.last;
      continue;
    }
    const accusation = accusationAt(words, sentence, token);
    if (accusation !== undefined && (closed || accusation.last > token))
      figures.push({
        sentence: index,
        kind: 'accusation',
        first: token,
        last: accusation.last,
        measure: accusation.kind,
      });
  }
  return figures;
}

interface NumberRun {
  readonly last: number;
  /** Large enough to have been counted by somebody. */
  readonly large: boolean;
  readonly digits: boolean;
}

/** A number from `token` on: digits, words, «۶۳ هزار و ۹۰۰». */
function numberAt(words: Words, token: number, last: number): NumberRun | undefined {
  const { tokens } = words.reading;
  let at = token;
  let large = false;
  let digits = false;
  let end = -1;
  const isNumber = (position: number): boolean => {
    if (position > last) return false;
    if (tokens.classes[position] === TokenClass.number) return true;
    return tokens.classes[position] === TokenClass.word && NUMBER_WORDS.has(wordText(words, position));
  };
  const isMultiplier = (position: number): boolean =>
    position <= last && tokens.classes[position] === TokenClass.word && MULTIPLIERS.has(wordText(words, position));
  if (!isNumber(at)) return undefined;
  for (;;) {
    if (isNumber(at)) {
      if (tokens.classes[at] === TokenClass.number) {
        digits = true;
        if (tokens.ends[at] - tokens.starts[at] > 1) large = true;
      }
      end = at;
      // «۶٫۱», «۱٬۲۰۰».
      while (end + 2 <= last && isPunctuation(words, end + 1, '٫٬./') && tokens.classes[end + 2] === TokenClass.number)
        end += 2;
    } else if (isMultiplier(at)) {
      large = true;
      end = at;
    } else break;
    at = end + 1;
    if (isMultiplier(at)) continue;
    if (at + 1 <= last && (words.flags[at] & Word.and) !== 0 && isNumber(at + 1)) {
      at += 1;
      continue;
    }
    if (isNumber(at) && tokens.classes[at] !== TokenClass.number && !digits) continue;
    break;
  }
  return end < 0 ? undefined : { last: end, large, digits };
}

/** The unit after a number, where the number counts something. */
function measureAfter(
  words: Words,
  first: number,
  number: NumberRun,
  last: number,
): { readonly last: number; readonly measure: string } | undefined {
  const next = number.last + 1;
  if (
    first > 0 &&
    hitAt(words, first - 1, 'labelNoun') !== undefined &&
    hitAt(words, first - 1, 'measure') === undefined
  )
    return undefined;
  if (first > 0 && isPunctuation(words, first - 1, '+/:')) return undefined;
  if (next > last) return undefined;
  if (isPunctuation(words, next, '%')) return { last: next, measure: 'percent' };
  if (words.reading.tokens.classes[next] !== TokenClass.word) return undefined;
  const following = wordText(words, next);
  if (TIMES.has(following) || hitAt(words, next, 'month') !== undefined || hitAt(words, next, 'timeUnit') !== undefined)
    return measuredMinutes(words, next, number);
  const joined = (words.reading.text.gaps[words.reading.tokens.starts[next]] & 2) === 0;
  const hits = hitsAt(words, next).filter(({ lexicon, suffix }) => lexicon === 'measure' && suffix === undefined);
  const hit = hits[0];
  if (hit !== undefined) {
    const kind = MEASURE_KINDS[hit.row];
    const measureLast = lastTokenOf(words.reading, hit.end);
    if (joined && kind !== 'percent') return undefined;
    if (following === 'درصدی') return undefined;
    if (kind === 'percent' || kind === 'times') return { last: measureLast, measure: kind };
    if (!number.large) return undefined;
    return { last: number.digits || kind === 'money' || kind === 'measure' ? measureLast : number.last, measure: kind };
  }
  // «وام ۴۰ میلیونی», «کاروان ۷۰ نفره» describe; they count nothing.
  const describes =
    following.endsWith('نفره') ||
    /^(?:میلیونی|میلیاردی|هزاری|تنی|متری|کیلومتری|درصدی|هکتاری|مگاواتی|نفری|تومانی|دلاری|لیتری)$/.test(following);
  if (joined || describes || !number.large || (words.flags[next] & ~Word.inner) !== 0) return undefined;
  return number.digits ? { last: next, measure: 'count' } : { last: number.last, measure: 'count' };
}

/** «۵۰ دقیقه گفت‌وگو کردند» was timed by somebody; other spans of time were not counted. */
function measuredMinutes(
  words: Words,
  unit: number,
  number: NumberRun,
): { readonly last: number; readonly measure: string } | undefined {
  return number.digits && number.large && wordText(words, unit) === 'دقیقه'
    ? { last: unit, measure: 'minutes' }
    : undefined;
}

function superlativeAt(
  words: Words,
  sentence: SentenceTokens,
  token: number,
): { readonly first: number; readonly last: number; readonly kind: string } | undefined {
  const hit = hitAt(words, token, 'superlative');
  const { reading } = words;
  if (
    hit !== undefined &&
    (hit.suffix === undefined ||
      hit.suffix.kind === 'ya' ||
      hit.suffix.kind === 'copula' ||
      hit.suffix.kind === 'indefinite')
  ) {
    return { first: token, last: lastTokenOf(reading, hit.tail), kind: SUPERLATIVE_KINDS[hit.row] };
  }
  if (hitAt(words, token, 'plainSuperlative') !== undefined) return undefined;
  const text = wordText(words, token);
  if (text.endsWith('ترین') && text.length > 5) return { first: token, last: token, kind: 'most' };
  const next = token + 1;
  if (next <= sentence.last && wordText(words, next) === 'ترین' && reading.tokens.classes[token] === TokenClass.word) {
    return { first: token, last: next, kind: 'most' };
  }
  return undefined;
}

function accusationAt(
  words: Words,
  sentence: SentenceTokens,
  token: number,
): { readonly last: number; readonly kind: string } | undefined {
  const hit = hitAt(words, token, 'accusation');
  if (hit === undefined || (hit.suffix !== undefined && hit.suffix.kind !== 'copula')) return undefined;
  const kind = ACCUSATION_KINDS[hit.row];
  let last = lastTokenOf(words.reading, hit.tail);
  if (kind === 'predicate') {
    const next = words.verbOf[last + 1] ?? -1;
    if (hit.suffix === undefined) {
      if (next >= 0 && last + 1 <= sentence.last) last = words.verbs[next].last;
      // «متهم ردیف اول» is a person.
      else return undefined;
    }
  }
  return { last, kind };
}
