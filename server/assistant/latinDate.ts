import { CALENDAR_IDS } from '../language/calendars/calendars';
import { MONTH_NAMES } from '../language/calendars/wording';

/** «27 Nov 2026», «27th of November 2026», «5 Aban 1404», a weekday before it. */
const DAY_FIRST = /^(?:[a-z]+,? )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>[a-z]{3,})[.,]? (?<year>\d{4})$/i;
/** «November 27, 2026» */
const MONTH_FIRST = /^(?:[a-z]+,? )?(?<month>[a-z]{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i;
const MONTH = /^(?<month>[a-z]{3,})\.? (?<year>\d{4})$/i;
/** ISO 8601 without its hyphens. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** An instant of ISO 8601: «2026-11-27T14:30:00Z». */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?(Z)?$/;

/** A month by its Latin name or the beginning of it, in Persian; undefined where two may be meant. */
function monthNamed(word: string): string | undefined {
  const found = CALENDAR_IDS.flatMap((calendar) =>
    MONTH_NAMES[calendar].en.flatMap((name, index) =>
      name.toLowerCase().startsWith(word.toLowerCase()) ? [MONTH_NAMES[calendar].fa[index]] : [],
    ),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** A date in Latin letters or as machines write it, as Persian writes it: «27 Nov 2026» → «27 نوامبر 2026». Undefined where a text is none. */
export function latinDate(text: string): string | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const instant = INSTANT.exec(plain);
  if (instant !== null) return `${instant[1]} ساعت ${instant[2]}${instant[3] === undefined ? '' : ' به وقت گرینویچ'}`;
  const compact = COMPACT.exec(plain);
  if (compact !== null) {
    const [, year, month, day] = compact;
    return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
      ? `${year}/${month}/${day}`
      : undefined;
  }
  const parts = (DAY_FIRST.exec(plain) ?? MONTH_FIRST.exec(plain) ?? MONTH.exec(plain))?.groups;
  const month = parts === undefined ? undefined : monthNamed(parts.month);
  return month === undefined ? undefined : `${parts?.day ?? ''} ${month} ${parts?.year}`.trim();
}
