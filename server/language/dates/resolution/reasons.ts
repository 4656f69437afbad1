import { type DayNumber, isoOf } from '../../calendars/day';
import { MONTH_NAMES } from '../../calendars/wording';
import type { Text } from '../../text';
import type { Region } from '../wording/bothNames';
import { formatDay, formatNumber, monthName } from '../wording/format';
import type { CalendarOfMonth } from '../words';

const dayText = (day: DayNumber, region: Region): string =>
  formatDay(day, { calendar: 'solar', weekday: true, region });

/** Why a date means what it means: one clause each, as the hover says it; days with the months of the article's `region`. */
export const reasons = {
  noReference: { fa: 'این خبر تاریخی ندارد که از آن حساب شود', en: 'the article has no date to count from' },
  noAntecedent: { fa: 'پیش از آن تاریخی نیامده که به آن برگردد', en: 'no earlier date for it to refer to' },
  vague: { fa: 'روز معینی را نمی‌گوید', en: 'it names no definite day' },
  event: {
    fa: 'از رویدادی حساب می‌شود که متن تاریخش را نمی‌گوید',
    en: 'it counts from an event that the text does not date',
  },
  same: { fa: 'همان روزی که متن پیش از این گفت', en: 'the day that the text named before it' },
  counterpart: { fa: 'همان زمان در سالی دیگر', en: 'the time that the text named, in another year' },
  sameYear: { fa: 'سال از تاریخ پیشین متن', en: 'the year of the date before it' },
  onward: { fa: 'از تاریخی که متن پیش از آن می‌گوید', en: 'counted from the date before it' },
  eve: { fa: 'شبی که آن روز در پی دارد', en: 'the night before that day' },
  past: { fa: 'فعل گذشته است', en: 'the verb is past' },
  future: { fa: 'فعل آینده است', en: 'the verb is future' },
  weekdayDecides: { fa: 'سالی که روز هفته در آن درست است', en: 'the year in which the weekday is right' },
  fromReference: (day: DayNumber, region: Region): Text => ({
    fa: `نسبت به ${dayText(day, region)}`,
    en: `counted from ${isoOf(day)}`,
  }),
  monthFrom: (day: DayNumber, calendar: CalendarOfMonth, region: Region): Text => ({
    fa: `نسبت به ${dayText(day, region)}، با ماه‌های ${calendar === 'gregorian' ? 'میلادی' : 'شمسی'}`,
    en: `counted from ${isoOf(day)} in ${calendar === 'gregorian' ? 'Gregorian' : 'Solar Hijri'} months`,
  }),
  nearestYear: (day: DayNumber, region: Region): Text => ({
    fa: `نزدیک‌ترین سال به ${dayText(day, region)}`,
    en: `the year that brings it nearest to ${isoOf(day)}`,
  }),
  yearBeside: (day: DayNumber, region: Region): Text => ({
    fa: `سال از تاریخ کنار آن (${dayText(day, region)})`,
    en: `the year of the date beside it (${isoOf(day)})`,
  }),
  open: { fa: 'متن جا برای روز دیگری هم می‌گذارد', en: 'the text leaves room for another day' },
  order: { fa: 'روز و ماه شاید جابه‌جا باشند', en: 'day and month may have changed places' },
  twoDigits: (year: number): Text => ({
    fa: `سال دو رقمی، یعنی ${formatNumber(year)}`,
    en: `two digits, meaning ${year}`,
  }),
  solarYear: (year: number): Text => ({
    fa: `${formatNumber(year)} سال شمسی است`,
    en: `${year} is a Solar Hijri year`,
  }),
  weekdayPast: (day: DayNumber, region: Region): Text => ({
    fa: `نزدیک‌ترین چنین روزی تا ${dayText(day, region)}`,
    en: `the last such day up to ${isoOf(day)}`,
  }),
  weekdayFuture: (day: DayNumber, region: Region): Text => ({
    fa: `نزدیک‌ترین چنین روزی پس از ${dayText(day, region)}، چون فعل آینده است`,
    en: `the next such day after ${isoOf(day)}, for the verb is future`,
  }),
  weekdayAfter: (day: DayNumber, region: Region): Text => ({
    fa: `نخستین چنین روزی از ${dayText(day, region)}`,
    en: `the first such day from ${isoOf(day)}`,
  }),
  dayBeside: { fa: 'روز از تاریخ کنار آن', en: 'the day of the date beside it' },
  equivalent: { fa: 'برابر تاریخ پیش از آن در گاه‌شماری دیگر', en: 'the date before it in another calendar' },
  compared: { fa: 'نسبت به دوره‌ای که متن از آن می‌گوید', en: 'counted from the period that the text speaks of' },
  spoken: { fa: 'از روزی که این سخن گفته شده است', en: 'counted from the day on which it was said' },
  named: (name: string): Text => ({ fa: `${name} در گاه‌شماری رسمی`, en: `${name} by the official calendar` }),
  noMonth: (month: number): Text => ({ fa: `ماه ${formatNumber(month)} نداریم`, en: `there is no month ${month}` }),
  /** `year` and the month's `length` in it; without a year, what the month has at most. `region` names the month. */
  noDay: (
    calendar: CalendarOfMonth,
    month: number,
    day: number,
    year: number | undefined,
    length: number,
    region: Region = 'IR',
  ): Text => ({
    fa: `${monthName(calendar, month, region)}${year === undefined ? '' : ` سال ${formatNumber(year)}`} ${formatNumber(length)} روز دارد، نه ${formatNumber(day)} روز`,
    en: `${MONTH_NAMES[calendar].en[month - 1]}${year === undefined ? '' : ` ${year}`} has ${length} days, not ${day}`,
  }),
  /** A year too late to be counted from the Hijra. */
  noHijri: (year: number): Text => ({
    fa: `${formatNumber(year)} سال میلادی است، نه هجری؛ یا سال را درست کنید یا تقویم را`,
    en: `${year} is a Gregorian year, not one of the Hijra; correct the year or the calendar`,
  }),
  /** A solar `month` of a year too early for Gregorian dates of solar months. */
  noGregorian: (month: number, year: number): Text => ({
    fa: `${monthName('solar', month)} ${formatNumber(year)} میلادی نیست؛ «شمسی» بنویسید یا سال را درست کنید`,
    en: `${MONTH_NAMES.solar.en[month - 1]} ${year} is not Gregorian; write “Solar Hijri” or correct the year`,
  }),
  noTime: (written: string): Text => ({
    fa: `ساعت ${formatNumber(written)} وجود ندارد`,
    en: `there is no ${written} o’clock`,
  }),
  backwards: { fa: 'بازه پیش از آنکه آغاز شود پایان می‌یابد', en: 'the range ends before it begins' },
} as const satisfies Readonly<Record<string, Text | ((...values: never[]) => Text)>>;
