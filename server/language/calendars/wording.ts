import type { Language, Text } from '../text';
import type { CalendarDate } from './calendar';
import type { CalendarId } from './calendars';
import { CALENDARS } from './calendars';
import { type DayNumber, weekdayOf } from './day';

export const CALENDAR_NAMES: Readonly<Record<CalendarId, Text>> = {
  solar: { fa: 'خورشیدی', en: 'Solar Hijri' },
  gregorian: { fa: 'میلادی', en: 'Gregorian' },
  lunar: { fa: 'قمری', en: 'Lunar Hijri' },
};

/** Months as the house writes them (`data/dates/months.tsv` holds the other spellings). */
export const MONTH_NAMES: Readonly<Record<CalendarId, Readonly<Record<Language, readonly string[]>>>> = {
  solar: {
    fa: ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
    en: [
      'Farvardin',
      'Ordibehesht',
      'Khordad',
      'Tir',
      'Mordad',
      'Shahrivar',
      'Mehr',
      'Aban',
      'Azar',
      'Dey',
      'Bahman',
      'Esfand',
    ],
  },
  gregorian: {
    fa: ['ژانویه', 'فوریه', 'مارس', 'آوریل', 'مه', 'ژوئن', 'ژوئیه', 'اوت', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر'],
    en: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
  lunar: {
    fa: [
      'محرم',
      'صفر',
      'ربیع‌الاول',
      'ربیع‌الثانی',
      'جمادی‌الاول',
      'جمادی‌الثانی',
      'رجب',
      'شعبان',
      'رمضان',
      'شوال',
      'ذی‌القعده',
      'ذی‌الحجه',
    ],
    en: [
      'Muharram',
      'Safar',
      'Rabiʿ al-Awwal',
      'Rabiʿ al-Thani',
      'Jumada al-Awwal',
      'Jumada al-Thani',
      'Rajab',
      'Shaʿban',
      'Ramadan',
      'Shawwal',
      'Dhu al-Qaʿda',
      'Dhu al-Hijja',
    ],
  },
};

/** From شنبه, as `weekdayOf` counts. */
export const WEEKDAY_NAMES: Readonly<Record<Language, readonly string[]>> = {
  fa: ['شنبه', 'یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه'],
  en: ['Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
};

export interface Wording {
  /** Puts the weekday before the date. */
  readonly weekday?: boolean;
}

/** A day as a reader writes it: «دوشنبه ۲۰ دی ۱۴۰۰», “Monday 10 January 2022”. */
export function writeDay(day: DayNumber, calendar: CalendarId, language: Language, wording: Wording = {}): string {
  const date = writeDate(CALENDARS[calendar].fromDay(day), calendar, language);
  return wording.weekday === true ? `${WEEKDAY_NAMES[language][weekdayOf(day)]} ${date}` : date;
}

/** A date as a reader writes it: «۲۰ دی ۱۴۰۰», “10 January 2022”. */
export function writeDate({ year, month, day }: CalendarDate, calendar: CalendarId, language: Language): string {
  return `${writeNumber(day, language)} ${writeMonth(year, month, calendar, language)}`;
}

/** «دی ۱۴۰۰», “January 2022”. */
export function writeMonth(year: number, month: number, calendar: CalendarId, language: Language): string {
  return `${MONTH_NAMES[calendar][language][month - 1] ?? month} ${writeNumber(year, language)}`;
}

export function writeNumber(value: number, language: Language): string {
  return writeDigits(String(value), language);
}

/** A text with its digits as the language writes them: «۰۹:۳۰». */
export function writeDigits(text: string, language: Language): string {
  return language === 'en' ? text : text.replace(/[0-9]/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? digit);
}
