import type { Link } from '../language/article/types';
import { CALENDAR_IDS, CALENDARS, type CalendarId } from '../language/calendars/calendars';
import type { DayNumber } from '../language/calendars/day';
import type { ResolvedDate } from '../language/dates/types';
import { formatDay } from '../language/dates/wording/format';
import type { DateWordingsParams, DateWordingsResult } from '../protocol';
import { writeLikeArticle } from '../rules/dates/ways';
import { type Hand, regionOf } from '../rules/dates/writing';
import type { Snapshot } from '../session';
import { overlaps, rangeOf, stretchOf } from './places';

const ERAS: Readonly<Record<CalendarId, string>> = {
  solar: 'هجری خورشیدی',
  gregorian: 'میلادی',
  lunar: 'هجری قمری',
};

/**
 * A day in the words of the three calendars: today, or the date at a place, whose weekday, era, digits and way of writing
 * (all in numbers: «۱۴۰۰/۱۰/۲۰») stay what they are.
 */
export function provideDateWordings(
  snapshot: Snapshot,
  { range, of }: Pick<DateWordingsParams, 'range' | 'of'>,
  today: DayNumber,
): DateWordingsResult {
  if (of === 'today') {
    const choices = CALENDAR_IDS.map((calendar) => ({
      calendar,
      text: writeLikeArticle(snapshot.analysis, today, calendar),
    }));
    return { range, written: '', choices };
  }
  const place = stretchOf(snapshot, range);
  const date = snapshot.analysis.dates.find((candidate) => overlaps(candidate, place) && isOneDay(candidate));
  if (date?.from === undefined) return null;
  const { from, start, end } = date;
  const written = snapshot.text.slice(start, end);
  // In a mark whose words are its label, other words would need another label.
  if (snapshot.analysis.article.links.some((link) => isOwnLabel(link) && overlapsInside(link, date))) return null;
  const choices = CALENDAR_IDS.filter((calendar) => date.relative || calendar !== date.calendar).map((calendar) => ({
    calendar,
    text: inTheMannerOf(written, from, calendar, regionOf(snapshot.analysis)),
  }));
  return { range: rangeOf(snapshot, { start, end }), written, choices };
}

/** A day and no more: with its hour or part of day lost, it would say less than before. */
function isOneDay({ kind, grain, from, to, time, approximate, mention }: ResolvedDate): boolean {
  return (
    kind === 'date' &&
    grain === 'day' &&
    from !== undefined &&
    from === to &&
    time === undefined &&
    !approximate &&
    mention.components.partOfDay === undefined
  );
}

const isOwnLabel = ({ kind }: Link): boolean => kind === 'shortcut' || kind === 'collapsed';

const overlapsInside = (link: Link, { start, end }: ResolvedDate): boolean => link.start < end && start < link.end;

const NUMERIC = /^[\d۰-۹٠-٩]+(?<separator>[/.\-\u2212])[\d۰-۹٠-٩]+\k<separator>[\d۰-۹٠-٩]+$/;
const DIGIT_SETS = ['0123456789', '۰۱۲۳۴۵۶۷۸۹', '٠١٢٣٤٥٦٧٨٩'];

function inTheMannerOf(written: string, day: DayNumber, calendar: CalendarId, region: Hand['region']): string {
  const numeric = NUMERIC.exec(written);
  const text =
    numeric === null
      ? inWords(written, day, calendar, region)
      : numbers(day, calendar, numeric.groups?.separator ?? '/');
  return inDigitsOf(written, text);
}

function inWords(written: string, day: DayNumber, calendar: CalendarId, region: Hand['region']): string {
  const text = formatDay(day, { calendar, region, weekday: /شنبه|جمعه|آدینه/.test(written) });
  return /میلادی|شمسی|خورشیدی|قمری|هجری/.test(written) ? `${text} ${ERAS[calendar]}` : text;
}

/** From the year to the day, which reads the same in every calendar. */
function numbers(day: DayNumber, calendar: CalendarId, separator: string): string {
  const date = CALENDARS[calendar].fromDay(day);
  return [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join(separator);
}

/** The digits that the date has been written with; Persian ones where it has none. */
function inDigitsOf(written: string, text: string): string {
  const digits = DIGIT_SETS.find((set) => [...written].some((letter) => set.includes(letter))) ?? DIGIT_SETS[1];
  return text.replace(/[0-9۰-۹]/g, (digit) => {
    const value = DIGIT_SETS.map((set) => set.indexOf(digit)).find((place) => place >= 0) ?? 0;
    return digits[value];
  });
}
