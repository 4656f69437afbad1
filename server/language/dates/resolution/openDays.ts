import { CALENDAR_IDS, CALENDARS } from '../../calendars/calendars';
import type { DayNumber } from '../../calendars/day';
import { sentenceAt } from '../terms/clause';
import { isDayWithoutYear, isDeictic, isWeekdayAlone } from '../traits';
import type { DateBlock, DateComponents, Reference, ResolvedDate } from '../types';
import { isEntry } from './chronicle';
import { distance } from './interval';
import { reasons } from './reasons';
import { isOfTheseDays } from './story';
import { YEAR } from './yearTold';

/** Days. A day without a year is that of this year where no verb says so, if it lies no farther from that of writing. */
const NEAR = 60;
/** Days. What is told of farther back is a story, in which «سه روز پیش» may count from its own days. */
const STORY = 60;
/** Dates of the same paragraph. Of more no reader thinks. */
const MOST_BEFORE = 24;

/** A date with its days. */
interface Dated extends ResolvedDate {
  readonly from: DayNumber;
  readonly to: DayNumber;
}
const isDated = (date: ResolvedDate): date is Dated =>
  date.kind === 'date' && date.from !== undefined && date.to !== undefined;

const saysYear = ({ year, until, twoDigitYear }: DateComponents): boolean =>
  (year ?? until?.year) !== undefined && twoDigitYear !== true;

/** «۲۰ سال پیش»: another year than that of writing. */
const isOfOtherYear = ({ components }: ResolvedDate['mention']): boolean =>
  saysYear(components) || (typeof components.yearOffset === 'number' && components.yearOffset < 0);

/** All dates of an article in their order, and what is asked of each of them again and again. */
interface Telling {
  readonly dates: readonly ResolvedDate[];
  readonly blocks: readonly DateBlock[];
  readonly reference: Reference;
  readonly stamps: ReturnType<typeof stampsOf>;
  /** The index of the date with which the article first says a day by its number. */
  readonly firstSaid: ReadonlyMap<DayNumber, number>;
}

/**
 * Marks the dates whose days the text leaves open, though they were worked out: what the reader is shown may then be wrong, and is
 * nothing that a writer is offered to write down.
 */
export function markOpen(
  dates: readonly ResolvedDate[],
  blocks: readonly DateBlock[],
  reference: Reference,
): readonly ResolvedDate[] {
  const telling: Telling = { dates, blocks, reference, stamps: stampsOf(dates, blocks), firstSaid: firstSaidOf(dates) };
  return dates.map((date, index) =>
    isOpen(telling, date, index) ? { ...date, open: true, reasons: [...date.reasons, reasons.open] } : date,
  );
}

function firstSaidOf(dates: readonly ResolvedDate[]): Telling['firstSaid'] {
  const first = new Map<DayNumber, number>();
  for (const [index, { from, mention }] of dates.entries())
    if (from !== undefined && mention.components.day !== undefined && !first.has(from)) first.set(from, index);
  return first;
}

function isOpen(telling: Telling, date: ResolvedDate, index: number): boolean {
  const { components } = date.mention;
  if (!isDated(date) || saysYear(components)) return false;
  if (date.open || components.unsure === true) return true;
  if (date.relative) return isRelativeOpen(telling, date, index);
  return isDayWithoutYear(components) && isYearOpen(telling, date, index);
}

function isRelativeOpen(telling: Telling, date: Dated, index: number): boolean {
  const { reference, stamps } = telling;
  const { components } = date.mention;
  if (components.anchored === true || components.explains !== undefined) return false;
  // «در دوشنبه با همتای تاجیک دیدار کرد»: it may be the town.
  if (components.tentative === 'dushanbe') return true;
  const isBare = isBareWeekday(components);
  if (!isBare && !isDeictic(components)) return false;
  // «نشست وین دوشنبه»: no verb says whether it has been.
  if (isBare && components.tense === undefined && !isDatedElsewhere(telling, date, index)) return true;
  if (reference.from === 'text') return true;
  const stamp = stamps[date.block];
  if (stamp !== undefined && stamp !== reference.day && components.saidOn === undefined) return true;
  const { dayOffset } = components;
  const isDaysAgo = typeof dayOffset === 'number' && dayOffset < -1;
  return (isBare || isDaysAgo) && isWithinStory(telling, date, index);
}

/** Whether the article dates such a weekday: it is meant, whatever the verb. */
const isDatedElsewhere = ({ firstSaid }: Telling, { from }: Dated, index: number): boolean =>
  (firstSaid.get(from) ?? index) < index;

/** Whether the sentence, or the one before it, tells of a time long past: «۲۸ مرداد ۱۳۳۲ کودتا شد. سه روز پیش …». */
function isWithinStory(telling: Telling, date: Dated, index: number): boolean {
  const { blocks, reference } = telling;
  const { reading } = blocks[date.block];
  for (const other of datesBefore(telling, date, index)) {
    if (sentenceAt(reading, date.mention.start) - sentenceAt(reading, other.mention.start) > 1) return false;
    if (isDeictic(other.mention.components)) return false;
    if (!isDated(other) || !isOfOtherYear(other.mention) || reference.day === undefined) continue;
    // What it was counted from lends it its days, but a month has several Mondays.
    const isCounted =
      distance(date, other.from) <= STORY && !(isBareWeekday(date.mention.components) && other.from < other.to);
    return reference.day - other.to > STORY && !isCounted;
  }
  return false;
}

/** Those of its block, the nearest first. */
function datesBefore({ dates }: Telling, { block }: Dated, index: number): readonly ResolvedDate[] {
  return dates
    .slice(Math.max(0, index - MOST_BEFORE), index)
    .filter((other) => other.block === block)
    .reverse();
}

function isYearOpen(telling: Telling, date: Dated, index: number): boolean {
  const { components, start } = date.mention;
  if (date.calendar === 'none') return false;
  if (components.ofBeginning === true || isOfYearBefore(date)) return true;
  const { reading } = telling.blocks[date.block];
  const before: Dated[] = [];
  for (const other of datesBefore(telling, date, index)) {
    // «هر سال ۱۲ خرداد»
    const isYearly = other.kind === 'set' && other.mention.components.setGrain === 'year';
    if (isYearly && sentenceAt(reading, other.mention.start) === sentenceAt(reading, start)) return true;
    if (isDated(other) && isOfOtherYear(other.mention)) before.push(other);
  }
  if (before.some((other) => distance(other, date.from) === 0 || distance(date, other.from) <= YEAR)) return false;
  const { day } = telling.reference;
  if (day === undefined) return true;
  if (components.bygone === true) return true;
  if (before.some(({ from }) => !isOfTheseDays(components, from, day))) return true;
  return components.tense === undefined && distance(date, day) > NEAR;
}

/** «جام جهانی ۲۰۱۸ در ۱۵ ژوئیه»: whether the number before it may be its year, and is not that of the day worked out. */
function isOfYearBefore({ from, mention }: Dated): boolean {
  const { yearBefore } = mention.components;
  if (yearBefore === undefined || !isYear(yearBefore)) return false;
  return CALENDAR_IDS.every((calendar) => CALENDARS[calendar].fromDay(from).year !== yearBefore);
}

const isBareWeekday = (parts: DateComponents): boolean =>
  isWeekdayAlone(parts) && (parts.weekdayOffset ?? parts.weekOffset ?? parts.dayOffset) === undefined;

/** Four digits that news writes of a year. */
const isYear = (number: number): boolean => (number > 1200 && number < 1500) || (number > 1800 && number < 2100);

/** The day that a block's heading or its own beginning says: «## ۳ آذر ۱۴۰۵», «۳ آذر: …», of a chronicle or a live page. */
function stampsOf(dates: readonly ResolvedDate[], blocks: readonly DateBlock[]): readonly (DayNumber | undefined)[] {
  const own = blocks.map((): DayNumber | undefined => undefined);
  for (const date of dates) {
    if (date.from === undefined || date.from !== date.to || date.mention.components.month === undefined) continue;
    const block = blocks[date.block];
    const isHeading = block.block.kind === 'heading' && block.block.level > 1;
    const opens = date.mention.start === block.reading.text.starts[0];
    if ((isHeading && opens) || isEntry(block, date.mention)) own[date.block] ??= date.from;
  }
  let heading: DayNumber | undefined;
  return blocks.map(({ block }, number) => {
    if (block.kind === 'heading') heading = own[number];
    return own[number] ?? heading;
  });
}
