import type { DayNumber } from '../../calendars/day';
import type { DateMention, ResolvedDate } from '../types';
import { evaluate } from './evaluate';
import type { Anchors } from './value';

/** A mention and where it stands. */
interface Place {
  readonly block: number;
  /** Of the block in the article. */
  readonly offset: number;
  readonly mention: DateMention;
}

/** Days. What else happened between such a day and the saying may have parted them. */
const LONGEST_QUOTED = 7;

/** The day on which the speech was spoken in which a mention stands; undefined where that is not before the day of writing. */
export function spokenOn(
  place: Place,
  behind: readonly Place[],
  dates: readonly ResolvedDate[],
  anchors: Anchors,
): DayNumber | undefined {
  const { saidOn, saidAtOnce } = place.mention.components;
  if (saidOn === undefined) return undefined;
  const said =
    saidOn > place.mention.start ? dayBehind(place.block, saidOn, behind, anchors) : dayAt(place, saidOn, dates);
  const { reference } = anchors;
  if (said === undefined || reference === undefined) return said;
  if (said > reference) return undefined;
  return saidAtOnce === true || said >= reference - LONGEST_QUOTED ? said : undefined;
}

/** The first day of the mention before it that stands at an offset of its block. */
function dayAt({ offset }: Place, start: number, dates: readonly ResolvedDate[]): DayNumber | undefined {
  let index = dates.length - 1;
  while (index >= 0 && dates[index].start > offset + start) index -= 1;
  return dates[index]?.start === offset + start ? dates[index].from : undefined;
}

/** The same of one behind it, which is not resolved yet: «امروز می‌آییم»، وزیر دوشنبه گفت. */
function dayBehind(block: number, start: number, behind: readonly Place[], anchors: Anchors): DayNumber | undefined {
  const said = behind.find((other) => other.block === block && other.mention.start === start);
  const value = said === undefined ? undefined : evaluate(said.mention.components, anchors);
  return value?.kind === 'interval' ? value.interval.from : undefined;
}
