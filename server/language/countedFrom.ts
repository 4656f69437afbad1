import type { Analysis, ReadBlock } from './analysis';
import type { Range } from './article/types';
import { CALENDARS } from './calendars/calendars';
import type { DayNumber } from './calendars/day';
import type { CalendarName, ResolvedDate } from './dates/types';
import { DATE_WORDS } from './dates/words';
import { daysOfEvent } from './entities/registry/eventDays';
import { countWhile } from './text/countWhile';
import { foldedWords } from './text/foldedWords';
import { type Hit, hasHitAt } from './text/hits';
import { hitsBefore } from './text/seek';
import { wordAt } from './text/vocabulary';

/** The day that a length leads to from a day which the text tells right behind it, and that day with its words. */
export interface CountedDay {
  readonly day: DayNumber;
  /** Weeks, months and years are seldom meant to the day. */
  readonly isRough: boolean;
  readonly isBefore: boolean;
  readonly anchor: Range & { readonly day: DayNumber };
}

/** A day or an event of the text, and when it was. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly calendar: CalendarName;
  /** The day of writing lends it no year. */
  readonly hasYear: boolean;
  /** First and last day; of an event whose end nobody can say there is no last one. */
  readonly first: DayNumber;
  readonly last: DayNumber | undefined;
}

/** What may govern an event before its name, and which of its days is meant: «پیروزی انقلاب», «آغاز جنگ», «سرنگونی پرواز ۷۵۲», «پایان جنگ». */
const FIRST: ReadonlySet<string> = foldedWords(
  'آغاز شروع وقوع رخداد پیروزی امضا امضای سرنگونی سقوط انهدام حادثه حادثهٔ فاجعه فاجعهٔ',
);
const LAST: ReadonlySet<string> = foldedWords('پایان خاتمه خاتمهٔ');

/** An ezafe that one sees: «زلزلهٔ», «کودتای», «زمین‌لرزه‌های». Behind a consonant nobody knows whether the date belongs to the noun or to the verb. */
const VISIBLE_EZAFE = /(?:هٔ|ۀ|ه\u200cی|[او]ی)$/;

/** Before a length they make a stretch of it, or a limit: «در سه روز پس از …», «بیش از سه روز پس از …». */
const MEASURING: ReadonlySet<string> = new Set(['preposition', 'approximator', 'every', 'joiner']);
const LIMITS: ReadonlySet<string> = foldedWords('حداقل حداکثر دست‌کم چند هر');

/**
 * The day that «سه روز پس از عاشورای ۱۴۰۳» or «ده سال پس از زلزلهٔ بم» comes to; undefined where the length is vague or a limit, or where
 * the text does not say, right behind it, a day or an event of the registry whose days nobody disputes. Costs a look at its neighbours.
 */
export function countedFrom(analysis: Analysis, date: ResolvedDate): CountedDay | undefined {
  const { duration, kind, block, mention } = date;
  if (kind !== 'duration' || duration === undefined || mention.components.approximate === true) return undefined;
  const length = lengthOf(mention.components.durationInYears ?? duration);
  const read = analysis.blocks[block];
  if (length === undefined || isMeasured(read, mention.start)) return undefined;
  const counting = countingWord(read, mention.end);
  if (counting === undefined) return undefined;
  const { tokens } = read.reading;
  const isBefore = DATE_WORDS[counting.row].value === 'before';
  const next = tokens.ofUnit[counting.end - 1] + 1;
  const anchor = anchorBehind(analysis, block, next);
  const from = isBefore ? anchor?.first : anchor?.last;
  if (anchor === undefined || from === undefined) return undefined;
  // «یک سال پس از ۷ اکتبر»: of the years nobody knows which.
  if (length.months > 0 && !anchor.hasYear) return undefined;
  const day = shifted(from, length, isBefore ? -1 : 1, anchor.calendar);
  if (day === undefined) return undefined;
  return { day, isRough: !length.isInDays, isBefore, anchor: { start: anchor.start, end: anchor.end, day: from } };
}

interface Length {
  readonly months: number;
  readonly days: number;
  readonly isInDays: boolean;
}

/** Years, months, weeks and days in whole numbers. */
function lengthOf(duration: string): Length | undefined {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration);
  if (match === null) return undefined;
  const [years, months, weeks, days] = match.slice(1).map((count: string | undefined) => Number(count ?? 0));
  return { months: 12 * years + months, days: 7 * weeks + days, isInDays: years + months + weeks === 0 };
}

/** So many months and days on in the calendar of the anchor; months of the lunar calendar nobody counts from its feasts. */
function shifted(
  day: DayNumber,
  { months, days }: Length,
  sign: 1 | -1,
  calendar: CalendarName,
): DayNumber | undefined {
  if (months === 0) return day + sign * days;
  if (calendar === 'lunar') return undefined;
  const { fromDay, toDay, monthLength } = CALENDARS[calendar === 'gregorian' ? 'gregorian' : 'solar'];
  const date = fromDay(day);
  const index = 12 * date.year + date.month - 1 + sign * months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return toDay(year, month, Math.min(date.day, monthLength(year, month))) + sign * days;
}

/** The first unit of a block that begins at or behind an offset of it. */
const unitAt = ({ reading }: ReadBlock, offset: number): number =>
  countWhile(reading.text.starts.subarray(0, reading.text.length), (start) => start < offset);

/** Whether what stands before the length makes a stretch or a limit of it. */
function isMeasured(read: ReadBlock, offset: number): boolean {
  const { tokens, hits } = read.reading;
  const token = tokens.ofUnit[unitAt(read, offset)] - 1;
  if (token < 0) return false;
  const measures = ({ lexicon, row, tail }: Hit): boolean =>
    lexicon === 'dateWord' && MEASURING.has(DATE_WORDS[row].kind) && tail <= tokens.ends[token];
  return hasHitAt(hits, tokens.starts[token], measures) || LIMITS.has(wordAt(read.reading, token));
}

/** «پس از», «پیش از» right behind a length. */
function countingWord(read: ReadBlock, offset: number): Hit | undefined {
  const { hits, text } = read.reading;
  const unit = unitAt(read, offset);
  for (let index = hitsBefore(hits, unit); index < hits.length && hits[index].start === unit; index += 1) {
    const { lexicon, row, start } = hits[index];
    // «تا پیش از» is another thing.
    if (lexicon === 'dateWord' && DATE_WORDS[row].kind === 'preposition' && text.units[start] !== TE)
      if (DATE_WORDS[row].value === 'after' || DATE_WORDS[row].value === 'before') return hits[index];
  }
  return undefined;
}
const TE = 'ت'.charCodeAt(0);

/** What begins at a token or behind a noun that governs it there; undefined where it is neither a day nor an event with known days. */
export const anchorBehind = (analysis: Analysis, block: number, token: number): Anchor | undefined =>
  anchorAt(analysis, block, token) ?? governedAnchor(analysis, block, token);

/** A day, or an event with known days, that begins at a token. */
function anchorAt({ blocks, dates, entities }: Analysis, block: number, token: number): Anchor | undefined {
  const { reading, block: whole } = blocks[block];
  const { tokens, text } = reading;
  if (token >= tokens.count) return undefined;
  const begin = whole.start + text.starts[tokens.starts[token]];
  const isHere = (mention: Range & { readonly block: number }): boolean =>
    mention.start === begin && mention.block === block;
  const event = entities.find(isHere);
  const days = event === undefined ? undefined : daysOfEvent(event);
  if (event !== undefined && days !== undefined) return { start: event.start, end: event.end, hasYear: true, ...days };
  const day = dates.find(isHere);
  if (day?.kind !== 'date' || day.from === undefined || day.from !== day.to || day.faults.length > 0) return undefined;
  const hasYear = day.mention.components.year !== undefined;
  return { start: day.start, end: day.end, calendar: day.calendar, hasYear, first: day.from, last: day.from };
}

/** The same behind a noun that governs it: «زلزلهٔ ۵ دی ۱۳۸۲», «پیروزی انقلاب», «پایان جنگ ۱۲ روزه». */
function governedAnchor(analysis: Analysis, block: number, token: number): Anchor | undefined {
  const { reading, block: whole } = analysis.blocks[block];
  const { tokens, text } = reading;
  if (token >= tokens.count) return undefined;
  const noun = wordAt(reading, token);
  const isEnd = FIRST.has(noun) || LAST.has(noun);
  // «پیروزی [شکوهمند] انقلاب اسلامی»
  const anchor = anchorAt(analysis, block, token + 1) ?? (isEnd ? anchorAt(analysis, block, token + 2) : undefined);
  if (anchor === undefined) return undefined;
  if (FIRST.has(noun)) return { ...anchor, last: anchor.first };
  if (LAST.has(noun)) return anchor.last === undefined ? undefined : { ...anchor, first: anchor.last };
  const written = analysis.article.text.slice(
    whole.start + text.starts[tokens.starts[token]],
    whole.start + text.ends[tokens.ends[token] - 1],
  );
  return anchor.first === anchor.last && isDate(analysis, anchor) && VISIBLE_EZAFE.test(written) ? anchor : undefined;
}

const isDate = ({ dates }: Analysis, { start }: Anchor): boolean =>
  dates.some((date) => date.start === start && date.mention.components.day !== undefined);
