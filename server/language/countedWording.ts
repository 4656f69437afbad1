import { CALENDARS, type CalendarId } from './calendars/calendars';
import { type DayNumber, weekdayOf } from './calendars/day';
import { WEEKDAY_NAMES } from './calendars/wording';
import type { CountedDay } from './countedFrom';
import { type Region, writeDateIn } from './dates/wording/bothNames';
import type { Language, Text } from './text';

const ABOUT: Text = { fa: 'حدود', en: 'about' };
const BEFORE: Text = { fa: 'پیش از', en: 'before' };
const AFTER: Text = { fa: 'پس از', en: 'after' };

/** The words of the day from which is counted. */
export const anchorOf = ({ anchor }: CountedDay, text: string): string => text.slice(anchor.start, anchor.end);

/**
 * The day that a length comes to, «حدود ۲۱ بهمن ۱۳۹۶ (۱۰ فوریه ۲۰۱۸)», and how: «۳ ماه پس از «زلزلهٔ بم» (۵ دی ۱۳۸۲)».
 *
 * @param words the length and the day from which is counted, in words
 */
export function writeCounted(
  { day, isRough, isBefore, anchor }: CountedDay,
  words: { readonly length: string; readonly anchor: string },
  region: Region,
  language: Language,
): { readonly day: string; readonly how: string } {
  const write = (of: DayNumber, calendar: CalendarId): string =>
    writeDateIn(region, CALENDARS[calendar].fromDay(of), calendar, language);
  const beside = isRough ? ABOUT[language] : WEEKDAY_NAMES[language][weekdayOf(day)];
  return {
    day: `${beside} ${write(day, 'solar')} (${write(day, 'gregorian')})`,
    how: `${words.length} ${(isBefore ? BEFORE : AFTER)[language]} «${words.anchor}» (${write(anchor.day, 'solar')})`,
  };
}
