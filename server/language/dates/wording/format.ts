import { CALENDARS } from '../../calendars/calendars';
import { type DayNumber, weekdayOf } from '../../calendars/day';
import { type CalendarOfMonth, MONTHS, WEEKDAYS } from '../words';

export type DigitStyle = 'persian' | 'arabic' | 'latin';

const ZEROS: Readonly<Record<DigitStyle, number>> = { persian: 0x6f0, arabic: 0x660, latin: 0x30 };

/** A number in the digits of a style; other characters («:», «/») stay. */
export function formatNumber(value: number | string, style: DigitStyle = 'persian'): string {
  const text = String(value);
  if (style === 'latin') return text;
  const shift = ZEROS[style] - ZEROS.latin;
  let formatted = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    formatted += String.fromCharCode(unit >= ZEROS.latin && unit <= ZEROS.latin + 9 ? unit + shift : unit);
  }
  return formatted;
}

/** The digits in which a text is written: those of its first number, Persian where it has none. */
export function digitStyleOf(text: string): DigitStyle {
  const digit = /[0-9٠-٩۰-۹]/.exec(text)?.[0] ?? '۰';
  return digit <= '9' ? 'latin' : digit <= '٩' ? 'arabic' : 'persian';
}

export interface DayFormat {
  readonly calendar: CalendarOfMonth;
  readonly digits?: DigitStyle;
  /** Afghanistan's month names. */
  readonly region?: 'IR' | 'AF';
  readonly weekday?: boolean;
  /** Left out where the text has said it. */
  readonly year?: boolean;
  /** «ژانویهٔ ۲۰۲۲», which is the rule; else «ژانویه ۲۰۲۲». */
  readonly ezafe?: boolean;
}

const names = new Map<string, string>();
for (const { calendar, number, name, region } of MONTHS) {
  const key = `${calendar} ${number} ${region}`;
  if (!names.has(key)) names.set(key, name);
}

/** A month's name as the house writes it; `month` is 1–12. */
export function monthName(calendar: CalendarOfMonth, month: number, region: 'IR' | 'AF' = 'IR'): string {
  return (
    names.get(`${calendar} ${month} ${region}`) ??
    names.get(`${calendar} ${month} `) ??
    names.get(`${calendar} ${month} IR`) ??
    ''
  );
}

/** A weekday's name; 0 is شنبه. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday]?.name ?? '';
}

/** The ezafe that stands on a word before what it governs: «ژانویهٔ ۲۰۲۲»; nothing after a consonant. */
export function withEzafe(word: string): string {
  return word.endsWith('ه') && !/[او]ه$/.test(word) && word !== 'مه' ? `${word}ٔ` : word;
}

/** A day in good Persian: «دوشنبه ۲۰ دی ۱۴۰۰», «۱۰ ژانویهٔ ۲۰۲۲», «۸ جمادی‌الثانی ۱۴۴۳». */
export function formatDay(
  day: DayNumber,
  { calendar, digits = 'persian', region = 'IR', weekday = false, year = true, ezafe = true }: DayFormat,
): string {
  const date = CALENDARS[calendar].fromDay(day);
  const month = monthName(calendar, date.month, region);
  const parts = [
    ...(weekday ? [weekdayName(weekdayOf(day))] : []),
    formatNumber(date.day, digits),
    year && ezafe ? withEzafe(month) : month,
    ...(year ? [formatNumber(date.year, digits)] : []),
  ];
  return parts.join(' ');
}
