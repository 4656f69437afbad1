import type { Analysis } from '../language/analysis';
import { convert } from '../language/calendars/conversion';
import { type DayNumber, isoOf } from '../language/calendars/day';
import { otherLunar } from '../language/calendars/otherLunar';
import { WEEKDAY_NAMES } from '../language/calendars/wording';
import { type CountedDay, countedFrom } from '../language/countedFrom';
import { anchorOf } from '../language/countedWording';
import { type HomeClock, homeClockOf } from '../language/dates/resolution/homeClock';
import type { CalendarName, ResolvedDate } from '../language/dates/types';
import type { Region } from '../language/dates/wording/bothNames';
import type { Text } from '../language/text';
import { regionOf } from '../rules/dates/writing';
import { referenceDay } from '../settings/referenceDay';
import { daysOfIsoWeek } from './isoWeek';
import { latinDate } from './latinDate';

/** One expression of time and the days that it covers. */
export interface DateReading {
  readonly text: string;
  readonly kind: string;
  /** In which it is written. */
  readonly calendar: CalendarName;
  /** Whose names of months the text uses. */
  readonly region: Region;
  readonly from: DayNumber | undefined;
  readonly to: DayNumber | undefined;
  readonly time: string | undefined;
  readonly zone: string | undefined;
  /** Of a clock time with a zone and a day. */
  readonly clock: HomeClock | undefined;
  readonly duration: string | undefined;
  /** The same as it was written: years and months where `duration` counts months. */
  readonly length: string | undefined;
  /** The day that a length comes to. */
  readonly counted: (CountedDay & { readonly words: string }) | undefined;
  readonly approximate: boolean;
  readonly faults: readonly Text[];
  readonly reasons: readonly Text[];
}

const NOTHING = {
  ...{ time: undefined, zone: undefined, clock: undefined, duration: undefined, length: undefined, counted: undefined },
  ...{ approximate: false, faults: [], reasons: [] },
};

/** Before a word that may be more than a day it says that the day is meant. */
const IN = 'در ';

/** The expressions of a text; `analyse` reads it as plain text. */
export function readDates(text: string, analyse: (text: string) => Analysis): readonly DateReading[] {
  // A bare ISO or numeric day is what options and front matter take: no need for Persian around it.
  const day = referenceDay(text.trim());
  if (day !== undefined)
    return [{ ...NOTHING, text: text.trim(), kind: 'date', calendar: 'none', region: 'IR', from: day, to: day }];
  const week = daysOfIsoWeek(text);
  if (week !== undefined)
    return [{ ...NOTHING, text: text.trim(), kind: 'date', calendar: 'gregorian', region: 'IR', ...week }];
  const latin = latinDate(text);
  if (latin !== undefined) return readDates(latin, analyse).map((reading) => ({ ...reading, text: text.trim() }));
  const alone = analyse(text);
  // «نوروز», «مهر»: in running text a name or a word; whoever asks what day it is means the day.
  const analysis = alone.dates.length > 0 ? alone : analyse(IN + text);
  const shift = analysis === alone ? 0 : IN.length;
  const region = regionOf(analysis);
  const counted = (found: ResolvedDate): DateReading['counted'] => {
    const day = countedFrom(analysis, found);
    return day && { ...day, words: anchorOf(day, analysis.article.text) };
  };
  return analysis.dates.map((found) => ({
    text: text.slice(found.start - shift, found.end - shift),
    kind: found.kind,
    calendar: found.calendar,
    region,
    from: found.from,
    to: found.to,
    time: found.time,
    zone: found.zone,
    clock: homeClockOf(found, region),
    duration: found.duration,
    length: found.mention.components.durationInYears ?? found.duration,
    counted: counted(found),
    approximate: found.approximate,
    reasons: found.reasons,
    faults: found.faults.map((fault) => ('text' in fault ? fault.text : weekdayFault(fault.written, fault.actual))),
  }));
}

const weekdayFault = (written: number, actual: number): Text => ({
  fa: `این روز ${WEEKDAY_NAMES.fa[actual]} است، نه ${WEEKDAY_NAMES.fa[written]}`,
  en: `that day is a ${WEEKDAY_NAMES.en[actual]}, no ${WEEKDAY_NAMES.en[written]}`,
});

/**
 * A reading as data, in every calendar; what is not known is null. `daysFromReference` is negative before the reference day;
 * `ummAlQura` is Saudi Arabia's date where it is another than Iran's; `offset` is the zone's from UTC that day, `home` what the clock
 * shows then in Tehran, or in Kabul for an Afghan text; `counted` is the day that a length comes to («سه روز پس از عاشورای ۱۴۰۳»).
 */
export function describeDate(
  { from, to, faults, reasons, ...reading }: DateReading,
  reference: DayNumber | undefined,
): Readonly<Record<string, unknown>> {
  const calendars = (day: DayNumber): object => {
    const conversion = convert(day);
    const { solar, gregorian, lunar, weekday, isoWeek } = conversion;
    const daysFromReference = reference === undefined ? null : day - reference;
    return { solar, gregorian, lunar, ummAlQura: otherLunar(conversion) ?? null, weekday, isoWeek, daysFromReference };
  };
  return {
    text: reading.text,
    kind: reading.kind,
    from: from === undefined ? null : isoOf(from),
    to: to === undefined ? null : isoOf(to),
    first: from === undefined ? null : calendars(from),
    last: to === undefined ? null : calendars(to),
    time: reading.time ?? null,
    zone: reading.zone ?? null,
    offset: reading.clock?.offset ?? null,
    home: homeOf(reading.clock),
    duration: reading.duration ?? null,
    counted: dayCounted(reading.counted),
    approximate: reading.approximate,
    faults,
    reasons,
  };
}

function homeOf(clock: HomeClock | undefined): object | null {
  if (clock?.home === undefined) return null;
  const { zone, day, time } = clock.home;
  return { zone, day: isoOf(day), time };
}

function dayCounted(counted: DateReading['counted']): object | null {
  if (counted === undefined) return null;
  const { day, isRough, anchor, words } = counted;
  return { day: isoOf(day), approximate: isRough, from: isoOf(anchor.day), words };
}
