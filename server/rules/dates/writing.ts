import type { Analysis } from '../../language/analyse';
import type { CalendarDate } from '../../language/calendars/calendar';
import { CALENDARS } from '../../language/calendars/calendars';
import type { DayNumber } from '../../language/calendars/day';
import { writeDay, writeMonth } from '../../language/calendars/wording';
import { type DigitStyle, formatDay, formatNumber, monthName, weekdayName } from '../../language/dates/wording/format';
import type { Text } from '../../language/text';
import { isAfghan } from '../indexes';
import { oncePer } from '../once';

type Calendar = 'solar' | 'gregorian' | 'lunar';

/** A day in both languages of the house, for messages; in Persian with the writer's names of months. */
export function dayText(day: DayNumber, calendar: Calendar, region: Hand['region'] = 'IR'): Text {
  return { fa: formatDay(day, { calendar, region }), en: writeDay(day, calendar, 'en') };
}

/** A stretch of days for messages: a day, a month, a year, or from one day to another. */
export function spanText(from: DayNumber, to: DayNumber, calendar: Calendar, region: Hand['region'] = 'IR'): Text {
  const fa = writeSpan(from, to, calendar, { digits: 'persian', region });
  if (from === to) return dayText(from, calendar, region);
  const first = CALENDARS[calendar].fromDay(from);
  const last = CALENDARS[calendar].fromDay(to);
  const whole = wholeOf(first, last, calendar);
  if (whole === 'year') return { fa, en: String(first.year) };
  if (whole === 'season') return { fa, en: `${seasonOf(first).en} ${first.year}` };
  if (whole === 'month') return { fa, en: writeMonth(first.year, first.month, calendar, 'en') };
  if (areWholeYears(first, last, calendar)) return { fa, en: `${first.year} to ${last.year}` };
  return { fa, en: `${writeDay(from, calendar, 'en')} to ${writeDay(to, calendar, 'en')}` };
}

/** Whether a stretch is one whole month, season or year. */
function wholeOf(first: CalendarDate, last: CalendarDate, calendar: Calendar): 'month' | 'season' | 'year' | undefined {
  const { monthLength } = CALENDARS[calendar];
  if (first.year !== last.year || first.day !== 1 || last.day !== monthLength(last.year, last.month)) return undefined;
  if (first.month === last.month) return 'month';
  if (calendar === 'solar' && first.month % 3 === 1 && last.month === first.month + 2) return 'season';
  return first.month === 1 && last.month === 12 ? 'year' : undefined;
}

/** Whether a stretch is several whole years: «دههٔ گذشته (۱۳۹۰ تا ۱۳۹۹)». */
function areWholeYears(first: CalendarDate, last: CalendarDate, calendar: Calendar): boolean {
  return (
    first.month === 1 &&
    first.day === 1 &&
    last.month === 12 &&
    last.day === CALENDARS[calendar].monthLength(last.year, 12)
  );
}

const SEASONS: readonly Text[] = [
  { fa: 'بهار', en: 'spring' },
  { fa: 'تابستان', en: 'summer' },
  { fa: 'پاییز', en: 'autumn' },
  { fa: 'زمستان', en: 'winter' },
];

function seasonOf({ month }: CalendarDate): Text {
  return SEASONS[Math.floor((month - 1) / 3)];
}

/** The calendar in which a stretch is best said: Solar Hijri, unless it is a month or a year of the Gregorian one. */
export function calendarOf(from: DayNumber, to: DayNumber): Calendar {
  const isWhole = (calendar: 'solar' | 'gregorian'): boolean => {
    const [first, last] = [from, to].map((day) => CALENDARS[calendar].fromDay(day));
    return wholeOf(first, last, calendar) !== undefined || areWholeYears(first, last, calendar);
  };
  return !isWhole('solar') && isWhole('gregorian') ? 'gregorian' : 'solar';
}

/** How a fix writes dates: its digits, and its names of months. */
export interface Hand {
  readonly digits: DigitStyle;
  readonly region: 'IR' | 'AF';
  /** Whether it writes «ژانویهٔ ۲۰۲۲»; «ژانویه ۲۰۲۲» where the article does. */
  readonly ezafe?: boolean;
}

/** Persian digits, which the rules of typography ask for in a Persian text, and the writer's names of months. */
export function handOf(analysis: Analysis): Hand {
  return { digits: 'persian', region: regionOf(analysis), ezafe: writesEzafe(analysis) };
}

const writesEzafe = oncePer(
  ({ article: { text }, dates }: Analysis): boolean =>
    !dates.some(({ calendar, start, end }) => calendar === 'gregorian' && BARE_MONTH.test(text.slice(start, end))),
);
/** «ژانویه ۲۰۲۲» without its ezafe; «مه ۲۰۲۲» never has one. */
const BARE_MONTH = /\S[^او\s]ه\s+[0-9٠-٩۰-۹]{4}/;

/** A weekday with the ezafe of the one that was written: «چهارشنبهٔ» → «دوشنبهٔ». */
export function weekdayLike(written: string, weekday: number): string {
  const name = weekdayName(weekday);
  const ezafe = /(?:ٔ|\u200cی|ۀ)$/.exec(written)?.[0] ?? '';
  return ezafe === 'ۀ' ? name.replace(/ه$/, ezafe) : `${name}${ezafe}`;
}

/** Whose names of months the article's writer uses. */
export function regionOf(analysis: Analysis): Hand['region'] {
  return isAfghan(analysis) ? 'AF' : 'IR';
}

/** A stretch of days as a writer puts it into the text: a day, a month, a year, or from one day to another. */
export function writeSpan(from: DayNumber, to: DayNumber, calendar: Calendar, hand: Hand, weekday = false): string {
  const first = CALENDARS[calendar].fromDay(from);
  const last = CALENDARS[calendar].fromDay(to);
  if (from === to) return formatDay(from, { calendar, ...hand, weekday });
  const whole = wholeOf(first, last, calendar);
  const year = formatNumber(first.year, hand.digits);
  if (whole === 'year') return year;
  if (whole === 'season') return `${seasonOf(first).fa} ${year}`;
  if (whole === 'month') return `${monthName(calendar, first.month, hand.region)} ${year}`;
  if (areWholeYears(first, last, calendar)) return `${year} تا ${formatNumber(last.year, hand.digits)}`;
  const end = formatDay(to, { calendar, ...hand });
  if (first.year === last.year && first.month === last.month)
    return `${formatNumber(first.day, hand.digits)} تا ${end}`;
  return `${formatDay(from, { calendar, ...hand, year: first.year !== last.year })} تا ${end}`;
}
