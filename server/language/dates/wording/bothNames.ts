import type { CalendarDate } from '../../calendars/calendar';
import { MONTH_NAMES, writeMonth, writeNumber } from '../../calendars/wording';
import type { Language } from '../../text';
import type { CalendarOfMonth } from '../words';
import { monthName } from './format';

export type Region = 'IR' | 'AF';

/** Afghanistan's names of the solar months in English; `months.tsv` has the Persian ones. */
const AFGHAN_SOLAR = [
  'Hamal',
  'Sawr',
  'Jawza',
  'Saratan',
  'Asad',
  'Sunbula',
  'Mizan',
  'Aqrab',
  'Qaws',
  'Jadi',
  'Dalw',
  'Hut',
] as const;

function afghanName(month: number, calendar: CalendarOfMonth, language: Language): string {
  if (language === 'fa') return monthName(calendar, month, 'AF');
  return (calendar === 'solar' ? AFGHAN_SOLAR : MONTH_NAMES[calendar].en)[month - 1] ?? '';
}

/**
 * «دی ۱۴۰۰»; where the article is Afghan with Afghanistan's name of the month, and Iran's beside it where it is another:
 * «جدی (دی) ۱۴۰۰».
 */
export function writeMonthIn(
  region: Region,
  { year, month }: Pick<CalendarDate, 'year' | 'month'>,
  calendar: CalendarOfMonth,
  language: Language,
): string {
  const plain = writeMonth(year, month, calendar, language);
  if (region === 'IR') return plain;
  const name = afghanName(month, calendar, language);
  const iranian = MONTH_NAMES[calendar][language][month - 1];
  return name === iranian ? plain : `${name} (${iranian}) ${writeNumber(year, language)}`;
}

/** «۲۰ دی ۱۴۰۰», «۲۰ جدی (دی) ۱۴۰۰». */
export function writeDateIn(region: Region, date: CalendarDate, calendar: CalendarOfMonth, language: Language): string {
  return `${writeNumber(date.day, language)} ${writeMonthIn(region, date, calendar, language)}`;
}
