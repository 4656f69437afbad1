import type { Analysis } from '../../language/analyse';
import type { DayNumber } from '../../language/calendars/day';
import { tenseAfter } from '../../language/dates/context/governingVerb';
import type { Tense } from '../../language/dates/context/tense';
import type { ResolvedDate } from '../../language/dates/types';
import { restatedDates } from '../indexes';

/** Farther off, the present tense tells history, and no year was mistyped. In days. */
const FARTHEST = 400;

/**
 * The tense of a date's verb, where it must agree with the day: the date is whole, and where the verb is to come told once, for its
 * equivalent shows that the day is meant; with a past verb a day to come is at odds however often it is told. Undefined where no verb
 * tells, and where the reference was taken from the text itself, which proves nothing about its verbs.
 */
export function bindingTense(analysis: Analysis, date: ResolvedDate): Tense | undefined {
  const { day, from } = analysis.reference;
  if (day === undefined || from === 'text' || from === 'none') return undefined;
  if (date.kind !== 'date' || date.relative || date.grain !== 'day' || date.equivalentOf !== undefined)
    return undefined;
  if (date.from === undefined || date.to === undefined) return undefined;
  const isWithoutYear = date.mention.components.year === undefined;
  if (isWithoutYear && !isOverWithoutYear(analysis, date) && !isAheadByWeekday(analysis, date)) return undefined;
  const tense = tenseOf(analysis, date);
  if (tense === 'past') return isTarget(analysis, date) || isNamed(analysis, date) ? undefined : tense;
  return restatedDates(analysis).has(date) ? undefined : tense;
}

/** «تا پایان سال ۱۴۰۶ تمدید شد», «برای سفر در نوروز ۱۴۰۵ بلیت فروخته شد»: what was done concerns a day to come. */
const isTarget = ({ article: { text } }: Analysis, { start }: ResolvedDate): boolean =>
  TARGET.test(text.slice(Math.max(0, start - LONGEST_LEAD), start));
const TARGET = /(?:^|\s)(?:تا|به|الی|برای(?:(?:\s+(?!و\s)[\p{L}\u200c]+){1,3}\s+(?:در|از))?)\s+(?:روز\s+)?$/u;
/** UTF-16 units beside a date in which the words that govern it stand. */
const LONGEST_LEAD = 60;

/** «موعد را ۱ دی ۱۳۹۶ خواند», «سررسید را ۱۰ دی ۱۴۰۴ اعلام کرد»: the day is what was said, and not when. */
const isNamed = ({ article: { text } }: Analysis, { start, end }: ResolvedDate): boolean =>
  OF_OBJECT.test(text.slice(Math.max(0, start - LONGEST_LEAD), start)) &&
  NAMES.test(text.slice(end, end + LONGEST_LEAD));
const OF_OBJECT = /(?:^|[\s\u200c])را\s+(?:روز\s+)?\[?$/u;
/** Behind the day, its equivalent and the label of its link. */
const NAMES =
  /^\]?(?:\[[^\]]*\])?(?:\s*\([^)]*\))?\s+(?:خواند|دانست|نامید|گفت|(?:اعلام|تعیین|عنوان|ذکر|معرفی|قید|مشخص|برآورد|پیش[\u200c\s]?بینی)\s+کرد)/u;

/** Without a year, farther off may be the day's next year, which nobody writes out. In days. */
const RECENT = 62;

/**
 * «۲۸ مرداد … برگزار خواهد شد» on 3 Shahrivar: the day has just gone by, and nobody means the next year's. What somebody
 * says, and what comes round each year, may be told of a day to come whenever it was said.
 */
function isOverWithoutYear(analysis: Analysis, { block, mention, from, to }: ResolvedDate): boolean {
  const { day } = analysis.reference;
  if (day === undefined || from === undefined || to === undefined || to >= day || day - from > RECENT) return false;
  const { source } = analysis.blocks[block].reading;
  const before = source.slice(Math.max(0, mention.start - LONGEST_CLAUSE), mention.start);
  const after = source.slice(mention.end, mention.end + LONGEST_CLAUSE);
  return !TOLD.test(before) && WILL.test(after);
}
/** UTF-16 units beside a date in which its verb, or that of the one who tells of it, stands. */
const LONGEST_CLAUSE = 120;
/** A future that only a future can be: «می‌شود» tells history too. */
const WILL = /^[^.!؟؛:«»\n]*(?:^|[\s\u200c])ن?خواه(?:د|ند|یم|م|ید)(?![\p{L}])/u;
/** In the date's sentence before it. */
const TOLD = /(?:[:«]|(?:^|\s)(?:که|هر|هرسال|هرساله|همه\u200cساله|سالانه|اگر)(?:\s|$))[^.!؟؛»]*$/;

/**
 * «شنبه ۲۸ خرداد به پایان رسید» on 24 Khordad: without a year its weekday says that the coming day is meant. What was said,
 * sold or called off of a day is no such thing: the verb must tell that it came.
 */
function isAheadByWeekday({ reference: { day }, blocks }: Analysis, date: ResolvedDate): boolean {
  const { mention, from, faults, block } = date;
  if (day === undefined || from === undefined || mention.components.weekday === undefined || faults.length > 0)
    return false;
  if (from <= day || from - day > RECENT) return false;
  return HAPPENED.test(blocks[block].reading.source.slice(mention.end, mention.end + LONGEST_CLAUSE));
}
const HAPPENED =
  /^[^.!؟؛،:«»\n]{0,60}?\s(?:برگزار شد|انجام شد|آغاز شد|شروع شد|افتتاح شد|به پایان رسید|پایان یافت|رخ داد|درگذشت)(?:ند)?(?![\p{L}\u200c]|\s+که\s)/u;

/** Whether a stretch of days lies on the other side of the day of writing than a verb says. */
export function isAgainst(tense: Tense, { reference: { day } }: Analysis, from: DayNumber, to: DayNumber): boolean {
  if (day === undefined) return false;
  return tense === 'past' ? from > day : to < day && day - to <= FARTHEST;
}

/** What the verb after the date says of its time. */
function tenseOf({ blocks }: Analysis, { block, mention }: ResolvedDate): Tense | undefined {
  const { reading } = blocks[block];
  const { starts, length } = reading.text;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] < mention.end) low = middle + 1;
    else high = middle;
  }
  return low < length ? tenseAfter(reading, low) : undefined;
}
