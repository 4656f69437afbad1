import { Gap } from '../../text/fold';
import { TokenClass } from '../../text/tokens';
import type { NumberRun } from '../words/numbers';
import { MEASURE_KINDS } from '../words/vocabulary';
import { firstVerb, hitAt, type VerbGroup, type Words, wordText } from '../words/words';

/** «بیش از ۵۰ کشته», «نزدیک به ۱۲۰۰ نفر», «دست‌کم شش نفر»: how near to it belongs to the figure. */
export function withMoreThan(words: Words, sentenceFirst: number, first: number): number {
  const before = wordText(words, first - 1);
  // «منفی ۲۱ درجه»
  if (first - 1 >= sentenceFirst && before === 'منفی') return first - 1;
  if (first - 1 >= sentenceFirst && /^(?:دستکم|حداقل|حدود|لااقل)$/.test(before)) return first - 1;
  if (first - 2 < sentenceFirst) return first;
  const two = `${wordText(words, first - 2)} ${before}`;
  return /^(?:(?:بیش|بیشتر|کمتر) از|(?:نزدیک|قریب) به|بالغ بر|دست کم)$/.test(two) ? first - 2 : first;
}

/** What was counted has happened. */
export const hasHappened = (words: Words, from: number, last: number): boolean =>
  /^(?:past|perfect|pluperfect|imperfect)$/.test(firstVerb(words, from, last, endsClause)?.form.tense ?? '');

/** «با ۴۸ موشک از راه رسید»: what one carries who comes or goes; «با ۴۸ موشک حمله کرد» was fired. */
export function isCarried(words: Words, first: number, from: number, last: number): boolean {
  if (wordText(words, first - 1) !== 'با') return false;
  const verb = firstVerb(words, from, last, endsClause);
  if (verb === undefined) return false;
  if (MOVING.has(verb.infinitive)) return true;
  for (let token = from; token < verb.first; token += 1) if (MOVES.test(wordText(words, token))) return true;
  return false;
}

const MOVING: ReadonlySet<string> = new Set(['رسیدن', 'آمدن', 'رفتن', 'گذشتن', 'بازگشتن', 'برگشتن']);
const MOVES = /^(?:وارد|عازم|راهی|روانه|اعزام|خارج)$/;

const CHANGES = new Set(['افزایش', 'کاهش', 'پایین', 'بالا', 'افت', 'رشد', 'فروکش', 'پس', 'پیش', 'بالاتر', 'پایینتر']);

/** «سه مورد ثبت شد»: who says so keeps a count. */
const REGISTERED = /^(?:ثبت|شناسایی|گزارش|کشف|تایید|تأیید)$/;

/** «۱۶ ساختمان فرو ریخت», «سه روستا ویران شد», «۱۲ مغازه را از میان برد». */
function destroys(words: Words, before: number, { infinitive }: VerbGroup): boolean {
  const word = wordText(words, before);
  if (infinitive === 'فروریختن' || infinitive === 'سوختن') return true;
  if (word === 'میان' || word === 'بین') return infinitive === 'بردن' || infinitive === 'رفتن';
  return DESTRUCTION.has(word);
}

const DESTRUCTION: ReadonlySet<string> = new Set([
  ...['ویران', 'تخریب', 'نابود', 'منهدم', 'خراب', 'واژگون', 'غرق', 'آسیب', 'خسارت', 'طعمه', 'خاکستر', 'ترک'],
]);

/** «هفت کشته», «چهار غیرنظامی کشته شدند», «۳ سانتی‌متر پایین رفت»: few, and still counted by somebody. */
export function isSmallFigure(words: Words, number: NumberRun, from: number, last: number, kind: string): boolean {
  // «یک سرباز کشته شد» is an event.
  if (number.one) return false;
  if (kind === 'casualty') return true;
  const changes = kind === 'measure' && (number.digits || isByTheHour(words, from));
  const next = from < last ? words.verbOf[from + 1] : -1;
  if (kind === 'count' && number.digits && next >= 0 && destroys(words, from, words.verbs[next])) return true;
  for (let token = from + 1; token < last; token += 1) {
    if (words.verbOf[token] >= 0 && words.verbs[words.verbOf[token]].finite) return false;
    // «در دو حادثه ۵۲ تن کشته شدند»: the verb is the other one's.
    if (words.reading.tokens.classes[token] === TokenClass.number) return false;
    const verb = words.verbOf[token + 1] ?? -1;
    if (verb < 0 || !words.verbs[verb].finite) continue;
    if (changes && CHANGES.has(wordText(words, token))) return true;
    if (kind === 'classifier' && REGISTERED.test(wordText(words, token))) return true;
    const hit = hitAt(words, token, 'measure');
    const dies =
      /^(?:جان|زخم)$/.test(wordText(words, token)) || (hit !== undefined && MEASURE_KINDS[hit.row] === 'casualty');
    if (dies && !changes) return true;
    if (kind === 'count' && number.digits && destroys(words, token, words.verbs[verb])) return true;
  }
  return false;
}

/** «هر ساعت پنج سانتی‌متر», «سالانه بیست سانتی‌متر»: so much in every hour or year. */
function isByTheHour(words: Words, unit: number): boolean {
  for (let token = unit - 1; token > 0 && token > unit - FARTHEST_RATE; token -= 1) {
    if (/^(?:روزانه|سالانه|ماهانه|هفتگی|شبانهروزی)$/.test(wordText(words, token))) return true;
    if (wordText(words, token - 1) === 'هر' && hitAt(words, token, 'timeUnit') !== undefined) return true;
  }
  return false;
}

const FARTHEST_RATE = 6;

/**
 * «۶۱ متهم محاکمه شدند», «پنج نفر دستگیر شدند», «حدود دو متر پایین رفته است»: what has happened, and more than a glance counts.
 */
export function isToldAsCounted(
  words: Words,
  first: number,
  number: NumberRun,
  from: number,
  last: number,
  kind: string,
): boolean {
  if (number.one || isSecondOfTwo(words, first) || !hasHappened(words, from, last)) return false;
  if (withMoreThan(words, 0, first) < first && (number.large || kind === 'measure')) return true;
  if (kind === 'heads') return wordText(words, first) !== 'دو';
  // «او ۱۲ کتاب نوشته است»: his own deeds.
  return kind === 'count' && number.digits && number.large && befalls(words, firstVerb(words, from, last, endsClause));
}

/** «نتیجهٔ ۳:۵» */
const isSecondOfTwo = ({ reading: { text, tokens } }: Words, first: number): boolean =>
  first > 1 && tokens.classes[first - 2] === TokenClass.number && (text.gaps[tokens.starts[first]] & Gap.space) === 0;

const endsClause = ({ finite }: VerbGroup): boolean => finite;

/** «محاکمه شدند», «گرد آمده است», «جای گرفته است», «به فروش رفت»: verbs of what comes about, whoever does it; who leaves, goes. */
function befalls(words: Words, verb: VerbGroup | undefined): boolean {
  if (verb === undefined) return false;
  if (verb.form.passive || /^(?:شدن|آمدن|افتادن|ماندن|یافتن)$/.test(verb.infinitive)) return true;
  const preverb = wordText(words, verb.first - 1);
  return (verb.infinitive === 'گرفتن' && TAKES.test(preverb)) || (verb.infinitive === 'رفتن' && GOES.test(preverb));
}

const TAKES = /^(?:جا|جای|قرار|شکل|انجام|صورت|پایان|سامان|آتش|اتش)$/;
const GOES = /^(?:فروش|سرقت|یغما|غارت|تاراج|هدر|دست|میان|بین|کار|بالا|پایین|فرو|نابودی)$/;
