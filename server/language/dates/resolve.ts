import type { Article } from '../article/types';
import { type DayNumber, weekdayOf } from '../calendars/day';
import type { Text } from '../text';
import { clockTimeOf, crossMidnight, isPossibleTime, isTurned, writtenTime } from './clockTime';
import { Course } from './resolution/course';
import { withEquivalentCells } from './resolution/equivalentCells';
import { evaluate } from './resolution/evaluate';
import { withFixtures } from './resolution/fixtures';
import { monthsInOrder } from './resolution/monthsInOrder';
import { markOpen } from './resolution/openDays';
import { underOtherSky } from './resolution/otherSky';
import { besideWeekday, type Outcome, outcomeOf, resolveRange } from './resolution/outcome';
import { overMidnight } from './resolution/overMidnight';
import { articleZone, mainCalendar, once, type Place, regionOf, supported } from './resolution/places';
import { reasons } from './resolution/reasons';
import { recallOutcome } from './resolution/recall';
import { type DateMemory, recallDates } from './resolution/recallDates';
import { findReference } from './resolution/reference';
import { sameMomentIn } from './resolution/sameMoment';
import { spokenOn } from './resolution/spoken';
import { withDaysOfHours } from './resolution/timetable';
import type { Anchors } from './resolution/value';
import { withoutFigures } from './resolution/yearCells';
import { hasDay, isApproximate, isRelative } from './traits';
import type { DateBlock, DateComponents, DateFault, DateMention, Reference, ResolvedDate } from './types';
import type { Region } from './wording/bothNames';

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
  const places = withFixtures(supported(withoutFigures(all, blocks), blocks), blocks);
  const zoneOfArticle = once(() => articleZone(blocks));
  const region = regionOf(places);
  const course = new Course(blocks, reference.day, { main: mainCalendar(places), region });
  const dates: ResolvedDate[] = [];
  places.forEach((place, index) => {
    const parts = place.mention.components;
    const previous = before(dates, index - 1, place.block);
    const restated =
      parts.restates !== undefined && previous !== undefined ? (previous.equivalentOf ?? index - 1) : undefined;
    const said = restated === undefined ? undefined : dates[restated];
    const standing = course.standingOf(place, previous, said);
    const zone = parts.zone === 'local' ? (parts.localZone ?? zoneOfArticle()) : parts.zone;
    const base: Base = {
      compared: course.comparedWith(place),
      spoken:
        parts.saidOn === undefined ? undefined : spokenOn(place, places.slice(index + 1), dates, standing.anchors),
    };
    const meant = isDated(place.mention) ? ownOutcome(place, standing.anchors, base) : NOTHING;
    const own = underOtherSky(place.mention, meant, said, region) ?? meant;
    // «۳ ماه پیش گفت: «فردا …»»: counted from a day that nobody knows.
    const open = parts.saidOn !== undefined && base.spoken === undefined;
    // «۱۳ آبان امسال مصادف با سه‌شنبه بود»
    const isOfDay = parts.explains === 'previous' && previous?.grain === 'year';
    const outcome = besidePrevious(place, isOfDay ? before(dates, index - 2, place.block) : previous, own, zone);
    const why = [
      ...(restated === undefined ? [] : [reasons.equivalent]),
      ...(standing.step === undefined ? [] : [reasons.onward]),
      ...(parts.ambiguousOrder === true ? [reasons.order] : []),
      ...(isDated(place.mention) ? reasonsOf(base, reference.day) : []),
    ];
    dates.push(dateOf(place, outcome, { zone, why, equivalentOf: restated, open }));
    if (outcome.interval !== undefined) course.goOn(place, outcome.interval, standing);
  });
  const seen = withDaysOfHours(lookBack(dates, region), blocks);
  return markOpen(withEquivalentCells(monthsInOrder(seen, blocks), blocks), blocks, reference);
}

/** The date at an index, if it is of a block. */
const before = (dates: readonly ResolvedDate[], index: number, block: number): ResolvedDate | undefined =>
  dates[index]?.block === block ? dates[index] : undefined;

/** The days from which a mention counts in place of that of writing. */
interface Base {
  /** The first of what it is compared with. */
  readonly compared: DayNumber | undefined;
  /** That on which the speech was spoken in which it stands. */
  readonly spoken: DayNumber | undefined;
}

const NOTHING: Outcome = { interval: undefined, reasons: [], faults: [] };

/** Whether a mention means days, not only a clock time or a length. */
const isDated = ({ kind, components }: DateMention): boolean =>
  kind === 'date' || (kind === 'time' && hasDay(components));

const reasonsOf = ({ compared, spoken }: Base, reference: DayNumber | undefined): readonly Text[] => [
  ...(compared === undefined ? [] : [reasons.compared]),
  ...(spoken === undefined || spoken === reference ? [] : [reasons.spoken]),
];

/** What a mention means by its own words. */
function ownOutcome({ mention, offset }: Place, anchors: Anchors, { compared, spoken }: Base): Outcome {
  const parts = mention.components;
  const base = compared ?? spoken;
  const from =
    base === undefined ? anchors : { ...anchors, reference: base, dated: base === spoken ? undefined : anchors.dated };
  return recallOutcome(mention, from, offset, () => {
    const own =
      parts.until !== undefined && hasEnd(parts.until)
        ? resolveRange(parts, parts.until, from, offset)
        : outcomeOf(evaluate(parts, from), parts, offset);
    return overMidnight(parts, own, from);
  });
}

const SMALL_HOURS = 'بامداد';
const NIGHT = 'شب';

/** What a mention means that the date before it explains: «۲۰ دی، شنبه», «شنبه … ساعت ۸». */
function besidePrevious(
  { mention, offset }: Place,
  previous: ResolvedDate | undefined,
  own: Outcome,
  zone: string | undefined,
): Outcome {
  if (previous?.from === undefined) return own;
  const parts = mention.components;
  const days = { from: previous.from, to: previous.to ?? previous.from };
  const isOf = previous.mention.components.dayOffset === undefined || weekdayOf(days.from) === parts.weekday?.value;
  if (parts.explains === 'previous' && isOf) return besideWeekday(parts, days, offset);
  if (mention.kind !== 'time' || own.interval !== undefined || parts.beside !== 'previous' || previous.to === undefined)
    return own;
  // «شب گذشته تا ساعت ۳ بامداد»: a night's small hours are of the next day.
  const isNextDay = parts.partOfDay === SMALL_HOURS && previous.mention.components.partOfDay === NIGHT;
  // «شنبه ساعت ۲ بامداد به وقت تهران (۲۲:۳۰ به وقت گرینویچ)»: there it is Friday still.
  const there = isNextDay ? undefined : sameMomentIn(previous, zone);
  const later = isNextDay ? 1 : (there?.day ?? days.from) - days.from;
  const turn = crossMidnight(parts) ? 1 : 0;
  return {
    interval: { from: days.from + later, to: days.to + later + turn },
    reasons: [reasons.dayBeside],
    faults: [],
  };
}

/** A mention with what it came to mean. */
function dateOf(
  { mention, offset, block }: Place,
  outcome: Outcome,
  {
    zone,
    why,
    equivalentOf,
    open,
  }: Pick<ResolvedDate, 'zone' | 'equivalentOf' | 'open'> & { readonly why: readonly Text[] },
): ResolvedDate {
  const { kind, components: parts } = mention;
  const impossibleTime = kind === 'time' && parts.hour !== undefined && !isPossibleTime(parts);
  const fault: DateFault | undefined = impossibleTime
    ? { kind: 'impossible', text: reasons.noTime(writtenTime(parts)) }
    : kind === 'time' && isTurned(parts)
      ? { kind: 'range-backwards', text: reasons.backwards }
      : undefined;
  const interval = fault === undefined ? outcome.interval : undefined;
  const faults = fault === undefined ? outcome.faults : [...outcome.faults, fault];
  return {
    start: offset + mention.start,
    end: offset + mention.end,
    kind,
    calendar: mention.calendar,
    grain: mention.grain,
    from: interval?.from,
    to: interval?.to,
    time: kind === 'time' ? clockTimeOf(parts) : undefined,
    zone,
    duration: kind === 'duration' ? parts.duration : undefined,
    relative: isRelative(parts) && kind !== 'duration' && kind !== 'set',
    approximate: isApproximate(parts),
    open,
    equivalentOf,
    reasons: why.length === 0 ? outcome.reasons : [...why, ...outcome.reasons],
    faults,
    mention,
    block,
  };
}

const hasEnd = (until: DateComponents): boolean => until.hour === undefined || hasDay(until);

/** What is explained by the date after it: «شنبه، ۲۰ دی», «ساعت ۱۰ در روز شنبه», «۱۰ ذوالحجه (۱۲ میزان)». */
function lookBack(dates: readonly ResolvedDate[], region: Region): readonly ResolvedDate[] {
  return dates.map((date, index) => {
    const next = dates[index + 1];
    const { components } = date.mention;
    if (next === undefined || next.block !== date.block || next.from === undefined || next.to === undefined)
      return date;
    if (next.equivalentOf === index) {
      const { from, to } = date;
      const own = { ...date, interval: from === undefined || to === undefined ? undefined : { from, to } };
      const seen = underOtherSky(date.mention, own, next, region);
      if (seen?.interval !== undefined)
        return { ...date, ...seen.interval, reasons: seen.reasons, faults: seen.faults };
    }
    const isSame = weekdayOf(next.from) === components.weekday?.value;
    if (
      (components.explains === 'next' && (next.mention.components.dayOffset === undefined || isSame)) ||
      (components.explains === 'tied' && isSame)
    ) {
      const outcome = besideWeekday(components, { from: next.from, to: next.to }, date.start - date.mention.start);
      return { ...date, from: next.from, to: next.to, reasons: outcome.reasons, faults: outcome.faults };
    }
    if (components.beside === 'next' && date.from === undefined && date.faults.length === 0) {
      return { ...date, from: next.from, to: next.to, reasons: [...date.reasons, reasons.dayBeside] };
    }
    return date;
  });
}
