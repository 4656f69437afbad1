import type { DateBlock, DateComponents, DateMention } from '../types';
import type { Region } from '../wording/bothNames';
import { type CalendarOfMonth, isUniversal } from '../words';
import { whereaboutsOf } from './whereabouts';

/** A mention and where its block stands in the article. */
export interface Place {
  readonly block: number;
  readonly section: number;
  readonly offset: number;
  readonly mention: DateMention;
}

/** Whether an article counts in the Gregorian calendar: most of its dates are Gregorian, restated ones left out. */
export function mainCalendar(places: readonly Place[]): CalendarOfMonth {
  let gregorian = 0;
  let solar = 0;
  for (const { mention } of places) {
    if (mention.components.restates !== undefined) continue;
    if (mention.calendar === 'gregorian') gregorian += 1;
    else if (mention.calendar === 'solar' || mention.calendar === 'lunar') solar += 1;
  }
  return gregorian > solar ? 'gregorian' : 'solar';
}

/** Whose names of months an article uses: Afghanistan's where it has any of them. */
export const regionOf = (places: readonly Pick<Place, 'mention'>[]): Region =>
  places.some(({ mention }) => mention.components.afghan === true) ? 'AF' : 'IR';

/** So many places with Kabul's clock and words of Dari prose make an article Afghan. */
const AFGHAN_WORDS = 2;

/** Whether an article is at home in Afghanistan: by its places and words, of which no single one tells. */
function isAfghanProse(blocks: readonly DateBlock[]): boolean {
  let count = 0;
  const kinds = new Set<string>();
  for (const { reading } of blocks) {
    for (const word of whereaboutsOf(reading).afghan) {
      count += 1;
      kinds.add(word);
      if (count >= AFGHAN_WORDS && kinds.size > 1) return true;
    }
  }
  return false;
}

const BAHMAN = 11;

/** Everyday words that no other date of the article supports are no dates after all. */
export function supported(places: readonly Place[], blocks: readonly DateBlock[]): readonly Place[] {
  let afghanDays = 0;
  let afghan = 0;
  const months = new Set<string>();
  for (const { mention } of places) {
    const { components } = mention;
    if (components.afghan === true) {
      if (components.tentative === undefined) afghan += 1;
      else if (isPlaced(components)) afghanDays += 1;
    }
    if (components.month !== undefined && components.tentative === undefined) months.add(components.calendar ?? '');
  }
  const isAfghan = afghan > 0 || afghanDays > 1;
  const speaksOfAvalanches = once(() => blocks.some(({ reading }) => whereaboutsOf(reading).avalanche));
  const speaksOfTajikistan = once(() =>
    blocks.some(({ reading }) => whereaboutsOf(reading).zones.includes('Asia/Dushanbe')),
  );
  // A month alone is no date for being in an Afghan article: «در میزان».
  const isAfghanDay = isAfghan || (afghanDays > 0 && isAfghanProse(blocks));
  // «سرطان ۱۴۰۲»
  const isAfghanMonth = once(() => isAfghan || isAfghanProse(blocks));
  return places.filter(({ mention: { components } }) => {
    if (components.tentative === 'afghan') {
      if (isPlaced(components)) return isAfghanDay;
      return components.year === undefined ? isAfghan : isAfghanMonth();
    }
    if (components.tentative === 'dushanbe') return !speaksOfTajikistan();
    // «در بهمن دارآباد … جان باختند»
    if (components.tentative === 'homograph' && components.day === undefined && components.month === BAHMAN)
      return months.has('solar') && !speaksOfAvalanches();
    if (components.tentative === 'homograph')
      return months.has(components.calendar ?? '') || components.day !== undefined;
    return true;
  });
}

/** A day or an edge of a month: «۵ قوس», «اوایل عقرب». */
const isPlaced = ({ day, edge }: DateComponents): boolean => day !== undefined || edge !== undefined;

/** What an article is asked for at many places is worked out at the first. */
export function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** The article's places with a clock: where «به وقت محلی» is, when its block does not say. */
export function articleZone(blocks: readonly DateBlock[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { reading } of blocks) {
    for (const zone of whereaboutsOf(reading).zones)
      if (!isUniversal(zone)) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
