import { isCompound } from '../../orthography/nominal';
import { isAdjective } from '../../orthography/ofLanguage';
import { Gap } from '../../text/fold';
import { TokenClass } from '../../text/tokens';
import { contextWords } from '../words/contextWords';
import { type NumberRun, numberAt } from '../words/numbers';
import { MEASURE_KINDS } from '../words/vocabulary';
import { hitAt, hitsAt, isPunctuation, lastTokenOf, Word, type Words, wordText } from '../words/words';
import { isAddedUp, isOverDistance, isScore, isStroke, isWeightClass, VOTE, votesEnd } from './contests';
import { hasHappened, isCarried, isSmallFigure, isToldAsCounted } from './counted';
import { endsNumber, isDaysOfAir, isRepeated, isTally, reachesNumber } from './tallies';

/** What one thing became or is. */
const BECOMES = /^(?:ن?شد|ن?شده|ن?میشود|ن?شود|است|نیست|ن?بود|باشد|خواهد)$/;

const TIMES = contextWords('time');

/** «وام ۴۰ میلیونی», «کاروان ۷۰ نفره» describe; they count nothing. */
const DESCRIBING = contextWords('describing');

/** What a currency is divided into; by itself «پول» is money, and «سنت» what people always did. */
const CHANGE = /^(?:سنت|پنس|پول|ریال|دینار|فلس|کوپک|پیسه|دیرهم|قروش)$/;

/** «۱۲۷۰ متر و ۵۲ سانتی‌متر», «۷۱ دلار و ۳۰ سنت»: one quantity in two units. */
function withSecond(words: Words, unit: number, last: number, kind: string): number {
  if (unit + 3 > last || (words.flags[unit + 1] & Word.and) === 0) return unit;
  const second = numberAt(words, unit + 2, last);
  if (second === undefined || second.last >= last) return unit;
  if (kind === 'money') return CHANGE.test(wordText(words, second.last + 1)) ? second.last + 1 : unit;
  if (kind !== 'measure') return unit;
  const hit = hitAt(words, second.last + 1, 'measure');
  return hit !== undefined && MEASURE_KINDS[hit.row] === kind ? lastTokenOf(words.reading, hit.end) : unit;
}

/** «۲۴ درجه زیر صفر». */
const withZero = (words: Words, unit: number, last: number): number =>
  unit + 2 <= last &&
  wordText(words, unit) === 'درجه' &&
  /^(?:زیر|بالای)$/.test(wordText(words, unit + 1)) &&
  wordText(words, unit + 2) === 'صفر'
    ? unit + 2
    : unit;

/** The word that a number counts, as far as it belongs to the figure. */
interface Measure {
  readonly last: number;
  readonly measure: string;
}

/** The unit after a number, where the number counts something. */
export function measureAfter(words: Words, first: number, number: NumberRun, last: number): Measure | undefined {
  const next = number.last + 1;
  if (first > 0 && isPunctuation(words, first - 1, '+/:') && !isDateLabel(words, first - 1)) return undefined;
  if (next > last) return undefined;
  if (reachesNumber(words, first, number, last)) return { last: number.last, measure: 'count' };
  if (isPunctuation(words, next, '%')) return { last: next, measure: 'percent' };
  if (words.reading.tokens.classes[next] !== TokenClass.word) return undefined;
  const following = wordText(words, next);
  const hit = hitsAt(words, next).find(({ lexicon, suffix }) => lexicon === 'measure' && suffix === undefined);
  const kind = hit === undefined ? undefined : MEASURE_KINDS[hit.row];
  // «با رشد ۲۸ هزار واحدی»: how far something has moved.
  if (movesBy(words, first, next) && hasHappened(words, next, last)) return { last: next, measure: 'count' };
  if (isSeenByAll(words, first, next) || isCallNumber(words, first)) return undefined;
  const isLabel = !number.scaled && isLabelled(words, first);
  if (isLabel && (kind === undefined || !UNITS.has(kind))) return undefined;
  // «شعبهٔ ۱۲ رأی را نقض کرد»
  const isNamed = first > 0 && hitAt(words, first - 1, 'labelNoun') !== undefined;
  const vote = number.scaled || isNamed ? undefined : votesEnd(words, number, last);
  if (vote === undefined && !number.scaled && VOTE.test(following)) return undefined;
  if (vote !== undefined) return hasHappened(words, vote, last) ? { last: vote, measure: 'count' } : undefined;
  if (isRepeated(words, first, number, last)) return { last: next, measure: 'count' };
  if (TIMES.has(following) || hitAt(words, next, 'month') !== undefined || hitAt(words, next, 'timeUnit') !== undefined)
    return isDaysOfAir(words, number, first, last)
      ? { last: next, measure: 'days' }
      : measuredMinutes(words, next, number);
  if (isScore(following)) return isAddedUp(words, first, number) ? { last: next, measure: 'count' } : undefined;
  if (isSize(words, first, next, last, kind)) return undefined;
  return hit === undefined || kind === undefined
    ? countedThing(words, first, number, last)
    : unitAfter(words, first, number, last, lastTokenOf(words.reading, hit.end), kind);
}

/** Whether the number says of a thing how large it is, or where or in what it takes part, and not how many there were. */
function isSize(words: Words, first: number, unit: number, last: number, kind: string | undefined): boolean {
  const word = wordText(words, unit);
  const beyond = wordText(words, unit + 1);
  // «در وزن ۶۵ کیلوگرم», «۷۵ کیلوگرم وزن دارد», «۱۲ عنوان قهرمانی».
  if (kind === 'measure' && (isWeightClass(words, first) || beyond === 'وزن')) return true;
  if (word === 'عنوان' && /^(?:قهرمانی|نایبقهرمانی|قهرمان)$/.test(beyond)) return true;
  // «۵۳٫۱۹ درجه شرقی»: where on the globe.
  if (word === 'درجه' && /^(?:شمالی|جنوبی|شرقی|غربی|طول|عرض)$/.test(beyond)) return true;
  // «۲۰۰ متر پروانه» is an event.
  if (word === 'متر' && (isStroke(words, unit + 1) || isOverDistance(words, first))) return true;
  // «دو چند شد»; «دو چند کتاب» are a few.
  if (word === 'چند' && (words.verbOf[unit + 1] ?? -1) < 0) return true;
  // «صد درصد مطمئن است»: wholly.
  if (word === 'درصد' && unit === first + 1 && wordText(words, first) === 'صد') return true;
  // «ادعانامه‌ای ۲۳۰۰ صفحه ای».
  return beyond === 'ای' && unit < last;
}

/** Whether a word stands with the one before it, but for a half-space. */
const isJoined = (words: Words, token: number): boolean =>
  (words.reading.text.gaps[words.reading.tokens.starts[token]] & Gap.space) === 0;

/** «۵۸ درصد», «۱۲ هزار نفر»: a unit of the lexicon, which ends at a token. */
function unitAfter(
  words: Words,
  first: number,
  number: NumberRun,
  last: number,
  unitLast: number,
  kind: string,
): Measure | undefined {
  const next = number.last + 1;
  const measureLast = withZero(words, unitLast, last);
  if (isJoined(words, next) && kind !== 'percent') return undefined;
  if (wordText(words, next) === 'درصدی') return undefined;
  if (kind === 'percent' || kind === 'times') return { last: measureLast, measure: kind };
  if (kind === 'strike' && isCarried(words, first, measureLast, last)) return undefined;
  const thing = kind === 'strike' ? 'count' : kind;
  const isCounted = thing === 'count' ? number.hundreds : number.large;
  const isTallied = thing === 'count' && isTally(words, number, first, last);
  const isFired = kind === 'strike' && number.large && hasHappened(words, measureLast, last);
  if (
    !isCounted &&
    !isTallied &&
    !isFired &&
    !isSmallFigure(words, number, measureLast, last, thing) &&
    !isToldAsCounted(words, first, number, measureLast, last, thing)
  )
    return undefined;
  // «پنج هزار کودک» ends with the number, «پنج هزار نفر», «۵۸ هزار تماشاگر» and «۵۰۰ خیمه» with what is counted.
  const endsWithNumber = number.multiplied && !number.digits && !UNITS.has(kind);
  if (endsWithNumber) return { last: number.last, measure: thing };
  return { last: withTail(words, withSecond(words, measureLast, last, kind), last), measure: thing };
}

/** «۳۰۰ کارگاه»: a word that no lexicon has for a unit, where so many of it tell something. */
function countedThing(words: Words, first: number, number: NumberRun, last: number): Measure | undefined {
  const next = number.last + 1;
  const thing = wordText(words, next);
  // «با رکورد ۲۴۴٫۸ نخستین طلا را گرفت»
  if (hitAt(words, next, 'superlative') !== undefined) return undefined;
  if (isJoined(words, next) || DESCRIBING.has(thing) || thing.endsWith('نفره')) return undefined;
  if ((words.flags[next] & ~Word.inner) !== 0) return undefined;
  // «آمار طلاق ۱۴۰۲ منتشر شد», «پژو ۴۰۵ گران شد»: a year and a label; what is counted has no single thing's verb.
  if (number.year || (isAdjective(words.reading, next) && BECOMES.test(wordText(words, next + 1)))) return undefined;
  if (
    !number.hundreds &&
    !isSmallFigure(words, number, next, last, 'count') &&
    !isTally(words, number, first, last) &&
    !isToldAsCounted(words, first, number, next, last, 'count')
  )
    return undefined;
  return { last: number.multiplied && !number.digits ? number.last : withTail(words, next, last), measure: 'count' };
}

/** «۱۹۴ کشتی گیر»: a compound whose second half stands apart. */
const withTail = (words: Words, head: number, last: number): number =>
  head < last && words.verbOf[head + 1] < 0 && isCompound(wordText(words, head) + wordText(words, head + 1))
    ? head + 1
    : head;

/** «با رشد ۲۸ هزار واحدی»; «افزایش ۴۵ درصدی دستمزد تصویب شد» tells of what somebody set. */
const movesBy = (words: Words, first: number, unit: number): boolean =>
  first > 1 &&
  wordText(words, first - 2) === 'با' &&
  MOVES.test(wordText(words, first - 1)) &&
  MOVED_BY.test(wordText(words, unit));

const MOVES = /^(?:رشد|افت|کاهش|افزایش|ریزش|جهش|سقوط|صعود)ی?$/;
const MOVED_BY = /^(?:درصدی|واحدی|تومانی|ریالی|دلاری|یورویی|سنتی|بشکهای|تنی|نفری|پلهای|برابری)$/;

/** «۱ مه ۲۰۲۱: ۵۵ نفر …», «۳۰ اکتبر (۸ آبان): …»: the colon behind the date of a time-line. */
const isDateLabel = (words: Words, colon: number): boolean => {
  if (colon === 0 || !isPunctuation(words, colon, ':')) return false;
  const end = isPunctuation(words, colon - 1, ')') ? colon - 2 : colon - 1;
  return words.reading.tokens.classes[end] === TokenClass.number || hitAt(words, end, 'month') !== undefined;
};

/** «به نام ۱۲۰ نفر», «در این فهرست ۲۵ مسجد» */
const isPointedAtOrGiven = (words: Words, token: number): boolean =>
  wordText(words, token) === 'به' || (words.flags[token] & Word.demonstrative) !== 0;

const LISTS = /^(?:نام|اسامی|فهرست|لیست)$/;

/** «پنج بر یک برابر …», «۱۱۵ در برابر ۱۰۵ دوش», «از ساعت ۸ تا ۲۰ بیمار می‌پذیرد», «تا ساعت ۱۸ بسته است», «یک درصد پراستناد»: scores, hours and titles, no statistics. */
function isSeenByAll(words: Words, first: number, next: number): boolean {
  const following = wordText(words, next);
  if (first > 1 && wordText(words, first - 1) === 'بر' && endsNumber(words, first - 2)) return true;
  const against = first > 2 && wordText(words, first - 1) === 'برابر' && wordText(words, first - 2) === 'در';
  if (against && endsNumber(words, first - 3)) return true;
  if (first > 2 && wordText(words, first - 1) === 'تا' && wordText(words, first - 3) === 'ساعت') return true;
  if (following === 'بسته' && words.verbOf[next + 1] >= 0) return true;
  // «در عدد ۳۸ برابر بودند»; «اسامی ۱۷ بازیکن», which a list holds.
  const before = first > 0 ? wordText(words, first - 1) : '';
  if (before === 'عدد' && following === 'برابر') return true;
  if (LISTS.test(before) && (first < 2 || !isPointedAtOrGiven(words, first - 2))) return true;
  if (DEVICE_UNITS.has(following.replace(/ی$/, ''))) return true;
  return following === 'درصد' && /^(?:پراستناد|برتر|ثروتمند|پردرآمد|مرفه)/.test(wordText(words, next + 1) ?? '');
}

/** «لایه‌ای ۱۰۰ نانومتری», «دوربین ۵۰ مگاپیکسل»: what a thing is built like stands in its data sheet. */
const DEVICE_UNITS = contextWords('device');

/** «مرکز ۱۱۰», «سامانه ۱۳۷», «شماره ۱۴۵۶»: the short numbers that Iran's services answer to. */
const isCallNumber = (words: Words, first: number): boolean =>
  first > 0 &&
  /^1(?:[0-4]\d|[45]\d\d)$/.test(wordText(words, first)) &&
  /^(?:مرکز|سامانه|شماره|تلفن|تلفنی|خط)$/.test(wordText(words, first - 1));

/** Units and words that only help to count; a number that they follow is no label. */
const UNITS: ReadonlySet<string> = new Set(['percent', 'times', 'money', 'measure', 'heads', 'classifier', 'casualty']);

/** «مادهٔ ۵», «دقیقه‌های ۱۸ و ۶۳»: the number names, it does not count. «هر روز ۴۰۰ …» counts. */
function isLabelled(words: Words, first: number): boolean {
  if (first === 0) return false;
  let noun = first - 1;
  if (noun > 0 && wordText(words, noun) === 'های') noun -= 1;
  // «در کیلومتر ۳۵ محور یزد»
  if (wordText(words, noun) === 'کیلومتر' && noun > 0 && wordText(words, noun - 1) === 'در') return true;
  if (hitAt(words, noun, 'labelNoun') === undefined || hitAt(words, noun, 'measure') !== undefined) return false;
  // «در این فصل ۱۲ بار», «از آغاز سال ۱۴ تصادف»
  if (noun > 0 && (words.flags[noun - 1] & Word.demonstrative) !== 0) return false;
  if (noun > 0 && /^(?:آغاز|اغاز|ابتدای|اول)$/.test(wordText(words, noun - 1))) return false;
  // «در یک ماه ۱۲۴ زندانی»
  if (noun > 0 && endsNumber(words, noun - 1)) return false;
  return noun === 0 || wordText(words, noun - 1) !== 'هر';
}

/** «۵۰ دقیقه گفت‌وگو کردند» was timed by somebody; other spans of time were not counted. */
function measuredMinutes(words: Words, unit: number, number: NumberRun): Measure | undefined {
  return number.digits && number.large && wordText(words, unit) === 'دقیقه'
    ? { last: unit, measure: 'minutes' }
    : undefined;
}
