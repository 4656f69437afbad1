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
  const gregorianDate = gregorian.fromDay(day);
  const solarDate = solar.fromDay(day);
  const lunarDate = lunar.fromDay(day);
  return {
    gregorian: { ...gregorianDate, ...attributeGregorian(gregorianDate) },
    solar: { ...solarDate, ...attributeSolar(solarDate) },
    lunar: { ...lunarDate, ...attributeLunar(lunarDate) },
    ummAlQura: ummAlQuraFromDay(day),
    weekday: weekdayOf(day),
    iso: isoOf(day),
    isoWeek: isoWeekOf(day),
  };
}
