import type { Article } from '../article/types';
import { type DayNumber, weekdayOf } from '../calendars/day';
import type { Text } from '../text';
import { clockTimeOf, isPossibleTime, writtenTime } from './clockTime';
import { calendarFor, evaluate } from './resolution/evaluate';
import { frameOf, headingsAbove, isFrame } from './resolution/frames';
import { distance, type Interval } from './resolution/interval';
import { besideWeekday, type Outcome, outcomeOf, resolveRange } from './resolution/outcome';
import { articleZone, mainCalendar, once, regionOf, supported } from './resolution/places';
import { reasons } from './resolution/reasons';
import { recallOutcome } from './resolution/recall';
import { type DateMemory, recallDates } from './resolution/recallDates';
import { findReference } from './resolution/reference';
import { sameMomentIn } from './resolution/sameMoment';
import { spokenOn } from './resolution/spoken';
import { stepFrom } from './resolution/stepFrom';
import { goesOn, isOfTheseDays, type Told } from './resolution/story';
import type { Anchors } from './resolution/value';
import { aheadOf, lastsUntil, opensSentence, YEAR, type YearTold } from './resolution/yearTold';
import { sentenceAt } from './terms/clause';
import { hasDay, isApproximate, isDeictic, isRelative, isWeekdayAlone } from './traits';
import type { DateBlock, DateComponents, DateFault, Reference, ResolvedDate } from './types';
import type { CalendarOfMonth } from './words';

/** A text speaks of another time than its own where its dates lie so far from the day of writing. */
const OTHER_TIME = 60;

/** Paragraphs. Farther back no reader looks for the day that «همان روز» means. */
const FARTHEST_ANTECEDENT = 2;

/** What is shorter is a matter of days, to which «همان روز» may point. */
const DAYS_IN_WEEK = 7;
/** «یک هفته بعد، شنبه»: the nearest one, before or after. */
const HALF_WEEK = 3;

/**
 * Finds the reference day and what every expression means in this article. Pure; costs one step a mention. With a memory, what an
 * edit left as it was is not resolved anew; the result is the same.
 */
export function resolveDates(
  article: Article,
  blocks: readonly DateBlock[],
  option: DayNumber | undefined,
  memory?: DateMemory,
): { readonly reference: Reference; readonly dates: readonly ResolvedDate[] } {
  const reference = findReference(article, blocks, option);
  const recalled = memory === undefined ? undefined : recallDates(memory, blocks, reference);
  const dates = recalled ?? resolveAll(blocks, reference);
  if (memory !== undefined) memory.last = { blocks, reference, dates };
  return { reference, dates };
}

function resolveAll(blocks: readonly DateBlock[], reference: Reference): readonly ResolvedDate[] {
  const all = blocks.flatMap(({ block, dates }, index) =>
    dates.map((mention) => ({ block: index, section: block.section, offset: block.start, mention })),
  );
  const places = supported(all, blocks);
  const zoneOfArticle = once(() => articleZone(blocks));
  const main = mainCalendar(places);
  const region = regionOf(places);
  const dates: ResolvedDate[] = [];
  let last:
    | {
        readonly interval: Interval;
        readonly calendar: CalendarOfMonth;
        readonly section: number;
        readonly block: number;
      }
    | undefined;
  let lastDays: { readonly interval: Interval; readonly section: number; readonly block: number } | undefined;
  /** The last date of the block that says its year, or took it from such a one: the next sentence takes its years from it. */
  let full: { readonly day: DayNumber; readonly block: number; readonly sentence: number } | undefined;
  let told: Told | undefined;
  /** The last month or year that the block spoke of as a whole. */
  let period: { readonly interval: Interval; readonly block: number; readonly grain: string } | undefined;
  /** The last year that the block spoke of as a whole, where it named it. */
  let year: { readonly interval: Interval; readonly block: number } | undefined;
  /** A year with which a sentence of the block opens: what is told behind it lies in it. */
  let yearTold: YearTold | undefined;
  /** The days near that of writing which the article has dated, by their weekday. */
  const dated: (DayNumber | undefined)[] = [];

  const above = headingsAbove(blocks);
  const frames = new Map<number, Interval>();

  places.forEach((place, index) => {
    const { mention, block, section, offset } = place;
    const parts = mention.components;
    const previous = index > 0 && places[index - 1].block === block ? dates[index - 1] : undefined;
    const restated =
      parts.restates !== undefined && previous !== undefined ? restatedBy(index, dates, block) : undefined;
    const step =
      last?.section === section && block - last.block <= 1 ? stepFrom(last.interval, parts, last.calendar) : undefined;
    let near = step?.near;
    if (near !== undefined) near -= isWeekdayAlone(parts) ? HALF_WEEK : 0;
    else if (restated !== undefined && dates[restated].from !== undefined) near = dates[restated].from;
    else if (full?.block === block && isFar(full.day, reference.day, parts)) {
      const apart = sentenceAt(blocks[block].reading, mention.start) - full.sentence;
      const isNow = reference.day !== undefined && isOfTheseDays(parts, full.day, reference.day);
      if (apart <= (isWeekdayAlone(parts) ? 0 : 1) && !isNow) near = full.day;
    }
    if (
      near === undefined &&
      told !== undefined &&
      reference.day !== undefined &&
      goesOn(parts, told, block, reference.day)
    )
      near = told.day;
    const context: Anchors = {
      reference: reference.day,
      main,
      region,
      ...(last?.section === section ? { last: last.interval, lastCalendar: last.calendar } : { last: undefined }),
      lastDays:
        lastDays?.section === section && block - lastDays.block <= FARTHEST_ANTECEDENT ? lastDays.interval : undefined,
      ahead: parts.sequel === true ? aheadOf(previous, mention, blocks[block].reading, reference.day) : undefined,
      near: parts.ofYear === true || step?.within !== undefined ? undefined : near,
      frame:
        step?.within ??
        (parts.ofYear === true
          ? intervalOf(previous)
          : (frameOf(above[block], frames) ?? lastsUntil(yearTold, place, blocks[block].reading, reference.day))),
      dated: parts.weekday === undefined ? undefined : dated[parts.weekday.value],
      month: period?.block === block && period.grain === 'month' ? period.interval : undefined,
      year: year?.block === block ? year.interval : undefined,
    };
    const zone = parts.zone === 'local' ? (parts.localZone ?? zoneOfArticle()) : parts.zone;
    const why: Text[] = [];
    if (restated !== undefined) why.push(reasons.equivalent);
    if (step !== undefined) why.push(reasons.onward);
    if (parts.ambiguousOrder === true) why.push(reasons.order);
    let outcome: Outcome = { interval: undefined, reasons: [], faults: [] };
    if (mention.kind === 'date' || (mention.kind === 'time' && hasDay(parts))) {
      const compared =
        parts.compared === true &&
        // «نسبت به مهر سال جاری» is of the year of writing.
        (parts.yearOffset ?? parts.monthOffset) !== 0 &&
        period !== undefined &&
        period.block === block &&
        (period.grain === mention.grain || mention.grain === 'year');
      const spoken = parts.saidOn === undefined ? undefined : spokenOn(place, places.slice(index + 1), dates, context);
      const base = compared && period !== undefined ? period.interval.from : spoken;
      const anchors =
        base === undefined
          ? context
          : { ...context, reference: base, dated: base === spoken ? undefined : context.dated };
      if (compared) why.push(reasons.compared);
      if (spoken !== undefined && spoken !== reference.day) why.push(reasons.spoken);
      outcome = recallOutcome(mention, anchors, offset, () =>
        parts.until !== undefined && hasEnd(parts.until)
          ? resolveRange(parts, parts.until, anchors, offset)
          : outcomeOf(evaluate(parts, anchors), parts, offset),
      );
    }
    const isOf =
      previous?.mention.components.dayOffset === undefined ||
      (previous.from !== undefined && weekdayOf(previous.from) === parts.weekday?.value);
    if (parts.explains === 'previous' && previous?.from !== undefined && isOf) {
      outcome = besideWeekday(parts, { from: previous.from, to: previous.to ?? previous.from }, offset);
    }
    if (
      mention.kind === 'time' &&
      outcome.interval === undefined &&
      parts.beside === 'previous' &&
      previous?.from !== undefined &&
      previous.to !== undefined
    ) {
      // «شب گذشته تا ساعت ۳ بامداد»: a night's small hours are of the next day.
      const isNextDay = parts.partOfDay === SMALL_HOURS && previous.mention.components.partOfDay === NIGHT;
      // «شنبه ساعت ۲ بامداد به وقت تهران (۲۲:۳۰ به وقت گرینویچ)»: there it is Friday still.
      const there = isNextDay ? undefined : sameMomentIn(previous, zone);
      const later = isNextDay ? 1 : (there?.day ?? previous.from) - previous.from;
      outcome = {
        interval: { from: previous.from + later, to: previous.to + later },
        reasons: [reasons.dayBeside],
        faults: [],
      };
    }
    const impossibleTime = mention.kind === 'time' && parts.hour !== undefined && !isPossibleTime(parts);
    const faults: readonly DateFault[] = impossibleTime
      ? [...outcome.faults, { kind: 'impossible', text: reasons.noTime(writtenTime(parts)) }]
      : outcome.faults;
    const { interval } = outcome;
    dates.push({
      start: offset + mention.start,
      end: offset + mention.end,
      kind: mention.kind,
      calendar: mention.calendar,
      grain: mention.grain,
      from: impossibleTime ? undefined : interval?.from,
      to: impossibleTime ? undefined : interval?.to,
      time: mention.kind === 'time' ? clockTimeOf(parts) : undefined,
      zone,
      duration: mention.kind === 'duration' ? parts.duration : undefined,
      relative: isRelative(parts) && mention.kind !== 'duration' && mention.kind !== 'set',
      approximate: isApproximate(parts),
      equivalentOf: restated,
      reasons: why.length === 0 ? outcome.reasons : [...why, ...outcome.reasons],
      faults,
      mention,
      block,
    });
    // «(۹ مهر ۱۲۶۵ – ۱۸ شهریور ۱۳۵۸)»: a life; the text goes on in its own time.
    const isLife = interval !== undefined && parts.until !== undefined && interval.to - interval.from > LIFE;
    if (interval !== undefined && mention.kind !== 'set' && !isLife) {
      last = { interval, calendar: calendarFor(parts, context), section, block };
      if (interval.to - interval.from < DAYS_IN_WEEK && mention.grain !== 'week' && parts.compared !== true)
        lastDays = { interval, section, block };
      if (
        parts.day !== undefined &&
        interval.from === interval.to &&
        reference.day !== undefined &&
        Math.abs(interval.from - reference.day) < DAYS_IN_WEEK
      )
        dated[weekdayOf(interval.from)] = interval.from;
      if (parts.ofBeginning === true) full = undefined;
      else if (parts.year !== undefined && (parts.month ?? parts.season) !== undefined && restated === undefined)
        full = { day: interval.from, block, sentence: sentenceAt(blocks[block].reading, mention.start) };
      if (
        parts.day !== undefined &&
        parts.month !== undefined &&
        (parts.year !== undefined || step !== undefined || (near !== undefined && near === told?.day))
      )
        told = { day: interval.from, block };
      if (
        mention.grain === 'year' &&
        parts.year !== undefined &&
        parts.until === undefined &&
        parts.ofBeginning !== true &&
        reference.day !== undefined &&
        reference.day - interval.to > YEAR &&
        opensSentence(blocks[block].reading, mention.start)
      )
        yearTold = { interval, block, sentence: sentenceAt(blocks[block].reading, mention.start) };
      else if (parts.year !== undefined || parts.yearOffset !== undefined) yearTold = undefined;
      // «دیروز», «همین هفته»: the text is back in its own time.
      if (isDeictic(parts)) {
        full = undefined;
        told = undefined;
        yearTold = undefined;
      }
      // «در سال ۱۳۵۷، شاه ۲۶ دی رفت و امام ۱۲ بهمن آمد»
      if (
        parts.ofYear === true ||
        step !== undefined ||
        (near !== undefined && near === full?.day && parts.month !== undefined)
      )
        full = { day: interval.from, block, sentence: sentenceAt(blocks[block].reading, mention.start) };
      if (isFrame(blocks[block], mention)) frames.set(block, interval);
      if (PERIODS.has(mention.grain)) period = { interval, block, grain: mention.grain };
      if (mention.grain === 'year')
        year = parts.year !== undefined && parts.until === undefined ? { interval, block } : undefined;
      // «دسامبر ۲۰۲۳ … در دههٔ ۱۹۹۰ … از ۲۱ سپتامبر»: the text has left the first.
      if (full !== undefined && LONG.has(mention.grain) && distance(interval, full.day) > LIFE / 10) full = undefined;
    }
  });
  return lookBack(dates);
}

const SMALL_HOURS = 'بامداد';
const NIGHT = 'شب';

const PERIODS: ReadonlySet<string> = new Set(['month', 'quarter', 'season', 'year']);
const LONG: ReadonlySet<string> = new Set(['year', 'decade', 'century']);

/** Days. */
const LIFE = 7300;

const intervalOf = (date: ResolvedDate | undefined): Interval | undefined =>
  date?.from === undefined || date.to === undefined ? undefined : { from: date.from, to: date.to };

const hasEnd = (until: DateComponents): boolean => until.hour === undefined || hasDay(until);

/** The date that a restating one restates: the one before it, or what that one restates itself. */
function restatedBy(index: number, dates: readonly ResolvedDate[], block: number): number | undefined {
  const previous = dates[index - 1];
  if (previous === undefined || previous.block !== block) return undefined;
  return previous.equivalentOf ?? index - 1;
}

/** Whether a fuller date of the block lies in another time than the day of writing, or there is no such day. */
function isFar(day: DayNumber, reference: DayNumber | undefined, parts: DateComponents): boolean {
  if (reference === undefined) return true;
  return parts.tense !== 'future' && Math.abs(day - reference) > OTHER_TIME;
}

/** What is explained by the date after it: «شنبه، ۲۰ دی», «ساعت ۱۰ در روز شنبه». */
function lookBack(dates: readonly ResolvedDate[]): readonly ResolvedDate[] {
  return dates.map((date, index) => {
    const next = dates[index + 1];
    const { components } = date.mention;
    if (next === undefined || next.block !== date.block || next.from === undefined || next.to === undefined)
      return date;
    const isOf = next.mention.components.dayOffset === undefined || weekdayOf(next.from) === components.weekday?.value;
    if (components.explains === 'next' && isOf) {
      const outcome = besideWeekday(components, { from: next.from, to: next.to }, date.start - date.mention.start);
      return { ...date, from: next.from, to: next.to, reasons: outcome.reasons, faults: outcome.faults };
    }
    if (components.beside === 'next' && date.from === undefined && date.faults.length === 0) {
      return { ...date, from: next.from, to: next.to, reasons: [...date.reasons, reasons.dayBeside] };
    }
    return date;
  });
}
