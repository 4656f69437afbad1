import { ATTRIBUTIONS, CALENDARS } from '../../calendars/calendars';
import type { DateMention, ResolvedDate } from '../types';
import type { Region } from '../wording/bothNames';
import type { Outcome } from './outcome';
import { reasons } from './reasons';

type Said = Pick<ResolvedDate, 'calendar' | 'from' | 'to'>;

/**
 * What a lunar day means where the text says which day it was in another calendar: that day, if the moon may have been seen a
 * day off there. «۱۲ میزان (۱۰ ذوالحجه)» in Afghanistan, whose months need not be Iran's; «۱۲ مه، برابر با ۳۰ رمضان», which the month
 * did not have in Iran; days of which no table of sightings is certain.
 */
export function underOtherSky(
  mention: DateMention,
  own: Outcome,
  said: Said | undefined,
  region: Region,
): Outcome | undefined {
  const { calendar, day, until } = mention.components;
  if (calendar !== 'lunar' || day === undefined || until !== undefined) return undefined;
  if (said?.from === undefined || said.from !== said.to || said.calendar === 'lunar') return undefined;
  const seen: Outcome = { interval: { from: said.from, to: said.from }, reasons: [reasons.dayBeside], faults: [] };
  const { interval, faults } = own;
  if (interval === undefined)
    return day === LONGEST_LUNAR && faults.some(({ kind }) => kind === 'impossible') ? seen : undefined;
  if (interval.from !== interval.to || Math.abs(interval.from - said.from) !== 1) return undefined;
  const { uncertainty } = ATTRIBUTIONS.lunar(CALENDARS.lunar.fromDay(interval.from));
  return region === 'AF' || uncertainty > 0 ? seen : undefined;
}
const LONGEST_LUNAR = 30;
