import { type Attribution, attributeGregorian, attributeLunar, attributeSolar } from './attribution';
import type { CalendarDate } from './calendar';
import { type DayNumber, isoOf, isoWeekOf, weekdayOf } from './day';
import { gregorian } from './gregorian';
import { lunar } from './lunar';
import { solar } from './solar';
import { ummAlQuraFromDay } from './ummAlQura';

/** A date, and what it rests on. */
export interface AttributedDate extends CalendarDate, Attribution {}

/** One day in every calendar. */
export interface Conversion {
  readonly gregorian: AttributedDate;
  readonly solar: AttributedDate;
  readonly lunar: AttributedDate;
  /** Saudi Arabia's date for the same day, where its table reaches. */
  readonly ummAlQura: CalendarDate | undefined;
  /** 0 شنبه (Saturday) to 6 جمعه (Friday). */
  readonly weekday: number;
  /** `2025-03-21` */
  readonly iso: string;
  /** `2025-W12` */
  readonly isoWeek: string;
}

export function convert(day: DayNumber): Conversion {
  return {
    gregorian: attributed(gregorian.fromDay(day), attributeGregorian),
    solar: attributed(solar.fromDay(day), attributeSolar),
    lunar: attributed(lunar.fromDay(day), attributeLunar),
    ummAlQura: ummAlQuraFromDay(day),
    weekday: weekdayOf(day),
    iso: isoOf(day),
    isoWeek: isoWeekOf(day),
  };
}

/** Written out, because two spreads cost ten times the reckoning. */
function attributed(date: CalendarDate, attribute: (date: CalendarDate) => Attribution): AttributedDate {
  const { authority, uncertainty } = attribute(date);
  return { year: date.year, month: date.month, day: date.day, authority, uncertainty };
}
