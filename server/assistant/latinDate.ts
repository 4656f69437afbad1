import { CALENDAR_IDS } from '../language/calendars/calendars';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../language/calendars/wording';
import { foldKey } from '../language/text/fold';

/** «27 Nov 2026», «27th of November 2026», «5 Aban 1404», a weekday before it. */
const DAY_FIRST = /^(?:[a-z]+,? )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>[a-z]{3,})[.,]? (?<year>\d{4})$/i;
/** «November 27, 2026» */
const MONTH_FIRST = /^(?:[a-z]+,? )?(?<month>[a-z]{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i;
const MONTH = /^(?<month>[a-z]{3,})\.? (?<year>\d{4})$/i;
/** ISO 8601 without its hyphens. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** An instant of ISO 8601: «2026-11-27T14:30:00Z». */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?(Z)?$/;

/** «آبان ۱۲، ۱۴۰۴», «۱۲ آبان، ۱۴۰۴»: in Persian words, by the order and with the comma of English ones. */
const PERSIAN =
  /^(?:(?<month>\p{L}+) (?<day>[0-3۰-۳]?\p{Nd})،?|(?<first>[0-3۰-۳]?\p{Nd}) (?<second>\p{L}+)،) (?<year>\p{Nd}{4})$/u;

/** Relative days, and what stands before a week, a month or a year. */
const RELATIVE: ReadonlyMap<string, string> = new Map([
  ['today', 'امروز'],
  ['tonight', 'امشب'],
  ['yesterday', 'دیروز'],
  ['tomorrow', 'فردا'],
]);
const AWAY = /^(?<which>this|next|last) (?<unit>week|month|year)$/;
const WHICH: Readonly<Record<string, string>> = { this: 'جاری', next: 'آینده', last: 'گذشته' };
const UNITS: Readonly<Record<string, string>> = { week: 'هفتهٔ', month: 'ماه', year: 'سال' };

/** «tomorrow», «Friday», «next week» in Persian. */
function relativeDate(text: string): string | undefined {
  const day = WEEKDAY_NAMES.en.findIndex((name) => name.toLowerCase() === text);
  if (day >= 0) return WEEKDAY_NAMES.fa[day];
  const { which = '', unit = '' } = AWAY.exec(text)?.groups ?? {};
  return RELATIVE.get(text) ?? (which === '' ? undefined : `${UNITS[unit]} ${WHICH[which]}`);
}

const isPersianMonth = (word: string): boolean =>
  CALENDAR_IDS.some((calendar) => MONTH_NAMES[calendar].fa.some((name) => foldKey(name) === foldKey(word)));

/** The day, the month and the year of a Persian date in another order than Persian has. */
function inPersianOrder(text: string): string | undefined {
  const { month, day, first, second, year } = PERSIAN.exec(text)?.groups ?? {};
  const name = month ?? second;
  return name !== undefined && isPersianMonth(name) ? `${day ?? first} ${name} ${year}` : undefined;
}

/** A month by its Latin name or the beginning of it, in Persian; undefined where two may be meant. */
function monthNamed(word: string): string | undefined {
  const found = CALENDAR_IDS.flatMap((calendar) =>
    MONTH_NAMES[calendar].en.flatMap((name, index) =>
      name.toLowerCase().startsWith(word.toLowerCase()) ? [MONTH_NAMES[calendar].fa[index]] : [],
    ),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** A date in Latin letters, in their order or as machines write it, as Persian writes it: «27 Nov 2026» → «27 نوامبر 2026». Undefined where a text is none. */
export function latinDate(text: string): string | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const instant = INSTANT.exec(plain);
  if (instant !== null) return `${instant[1]} ساعت ${instant[2]}${instant[3] === undefined ? '' : ' به وقت گرینویچ'}`;
  const own = relativeDate(plain.toLowerCase()) ?? inPersianOrder(plain);
  if (own !== undefined) return own;
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
