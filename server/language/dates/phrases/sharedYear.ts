import { CALENDARS } from '../../calendars/calendars';
import { weekdayOf } from '../../calendars/day';
import type { Reading } from '../../text/reading';
import { isOneSentence } from '../terms/clause';
import type { Term } from '../terms/term';
import type { DateComponents } from '../types';
import { type Atom, Rank } from './atom';

/**
 * Gives the days and months of a list or a range the year that its last member bears for all: «۱۲ مهر، ۳ آبان و ۵ آذر ۱۴۰۲», «از مهر
 * تا ۵ آبان ۱۴۰۱». Where the months go down the year has turned in between: «۲۰ اسفند و ۵ فروردین ۱۴۰۲».
 */
export function withSharedYears(reading: Reading, terms: readonly Term[], atoms: readonly Atom[]): readonly Atom[] {
  if (atoms.length < 2) return atoms;
  const shared = [...atoms];
  /** Behind the terms that may stand between the expression at hand and the next. */
  let behind = terms.length;
  /** Whether the expression behind is the end of a list: what a comma parts from it belongs to that. */
  let inList = false;
  for (let index = atoms.length - 2; index >= 0; index -= 1) {
    const left = shared[index];
    const right = shared[index + 1];
    while (behind > 0 && terms[behind - 1].firstToken >= right.firstToken) behind -= 1;
    const joint = terms[behind - 1];
    const touches = joint?.firstToken === left.nextToken && joint.nextToken === right.firstToken;
    const isRange = touches && joint.word === 'range';
    const isTied: boolean =
      (!touches && joint?.nextToken === right.firstToken && isSoonAfter(reading, left, joint, right)) ||
      (touches && (joint.kind === 'joiner' || (joint.kind === 'comma' && inList)));
    const year: DateComponents | undefined = isTied ? yearFor(left, right, isRange) : undefined;
    inList = year !== undefined && !isRange;
    if (year !== undefined) shared[index] = { ...left, parts: { ...left.parts, ...year } };
  }
  return shared;
}

/** «۸ آبان درگذشت و ۱۱ آبان ۱۳۹۹ به خاک سپرده شد»: what one sentence tells of a few days. */
function isSoonAfter(reading: Reading, left: Atom, joint: Term, right: Atom): boolean {
  if (joint.word !== 'list' || right.parts.year === undefined || left.parts.tense === 'future') return false;
  const days = [left, right].map(({ parts: { month, day } }) => (month ?? 0) * MONTH + (day ?? Number.NaN));
  const later = days[1] - days[0];
  return later > 0 && later <= MONTH && isOneSentence(reading, left.end, right.start);
}
const MONTH = 31;

function yearFor(left: Atom, right: Atom, isRange: boolean): DateComponents | undefined {
  const { calendar, month, day, weekday } = left.parts;
  const { year, yearOffset, twoDigitYear, era, month: endMonth, day: endDay } = right.parts;
  if (!isYearless(left) || right.kind !== 'date' || right.parts.calendar !== calendar) return undefined;
  if (calendar === undefined || month === undefined || endMonth === undefined) return undefined;
  const isLater = month > endMonth || (month === endMonth && endDay !== undefined && (day ?? 0) > endDay);
  // «۵ آبان و ۱۲ مهر ۱۴۰۲»: told in no order.
  const turns = isLater && (isRange || month - endMonth >= TURNS);
  if (year === undefined) return turns || yearOffset === undefined ? undefined : { yearOffset };
  const own = turns ? year - 1 : year;
  if (weekday !== undefined && day !== undefined && twoDigitYear !== true)
    if (weekdayOf(CALENDARS[calendar].toDay(own, month, day)) !== weekday.value) return undefined;
  return { year: own, twoDigitYear, era };
}

const isYearless = ({ kind, fine, coarse, parts: { until, yearOffset } }: Atom): boolean =>
  kind === 'date' && fine <= Rank.month && coarse === Rank.month && until === undefined && yearOffset === undefined;

/** Months by which a list goes down where the year turns in it. */
const TURNS = 6;
