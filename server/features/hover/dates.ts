import { AUTHORITY_LABELS, type Authority, type Uncertainty } from '../../language/calendars/authority';
import { CALENDAR_IDS, CALENDARS, type CalendarId } from '../../language/calendars/calendars';
import { type AttributedDate, convert } from '../../language/calendars/conversion';
import type { DayNumber } from '../../language/calendars/day';
import { type Anchor, distanceInWords } from '../../language/calendars/distance';
import { writeOtherLunar } from '../../language/calendars/otherLunar';
import { CALENDAR_NAMES, WEEKDAY_NAMES, writeDigits, writeNumber } from '../../language/calendars/wording';
import { type CountedDay, countedFrom } from '../../language/countedFrom';
import { anchorOf, writeCounted } from '../../language/countedWording';
import { homeClockOf } from '../../language/dates/resolution/homeClock';
import type { ReferenceSource, ResolvedDate } from '../../language/dates/types';
import { type Region, writeDateIn, writeMonthIn } from '../../language/dates/wording/bothNames';
import { writeHome, writeOffset } from '../../language/dates/wording/clockWording';
import { durationInWords } from '../../language/dates/wording/durationWording';
import type { Language, Text } from '../../language/text';
import { regionOf } from '../../rules/dates/writing';
import type { Snapshot } from '../../session';
import { escapeMarkdown, lines, paragraphs } from '../markdown';

const WORDS = {
  week: { fa: 'هفتهٔ', en: 'week' },
  to: { fa: 'تا', en: 'to' },
  clock: { fa: 'ساعت', en: 'At' },
  zone: { fa: 'به وقت', en: 'in' },
  duration: { fa: 'مدت', en: 'Duration' },
  repeated: { fa: 'زمانی که تکرار می‌شود', en: 'A time that recurs' },
  unresolved: {
    fa: 'روزش از این متن برنمی‌آید؛ تاریخ انتشار را بنویسید.',
    en: 'This text does not tell its day; give the date of publication.',
  },
  approximate: { fa: 'تقریبی', en: 'approximate' },
  how: { fa: 'چگونه', en: 'How' },
  authority: { fa: 'مرجع', en: 'Authority' },
  equivalent: { fa: 'معادلِ', en: 'Equivalent of' },
} as const satisfies Readonly<Record<string, Text>>;

/** A date in the three calendars, its weekday, its ISO forms, how it was worked out and who vouches for it. */
export function hoverDate(date: ResolvedDate, snapshot: Snapshot): string {
  const { language, analysis, text } = snapshot;
  const pair = date.equivalentOf === undefined ? undefined : analysis.dates[date.equivalentOf];
  return paragraphs(
    meaning(date, snapshot),
    date.reasons.length === 0
      ? undefined
      : `${WORDS.how[language]}: ${date.reasons.map((reason) => reason[language]).join(language === 'fa' ? '؛ ' : '; ')}`,
    pair === undefined
      ? undefined
      : `${WORDS.equivalent[language]} «${escapeMarkdown(text.slice(pair.start, pair.end))}»`,
    authorities(date, language),
  );
}

/** What a date means, as far as its kind and the text let it be told. */
function meaning(date: ResolvedDate, snapshot: Snapshot): string {
  const { language, analysis } = snapshot;
  const { from, to, kind, duration } = date;
  if (kind === 'duration') return lengthInWords(date, snapshot);
  const clock = clockOf(date, regionOf(analysis), language);
  if (kind === 'set') return lines(`**${WORDS.repeated[language]}**`, clock, isoDuration(duration));
  if (from === undefined || to === undefined) return lines(clock, WORDS.unresolved[language]);
  return from === to ? dayInWords(date, from, clock, snapshot) : spanInWords(date, { from, to }, clock, snapshot);
}

const isoDuration = (duration: string | undefined): string | undefined =>
  duration === undefined ? undefined : `ISO 8601: \`${duration}\``;

/** A length of time, and the day that it comes to where it is counted from one. */
function lengthInWords(date: ResolvedDate, snapshot: Snapshot): string {
  const { language, analysis } = snapshot;
  const { duration, mention } = date;
  const written = mention.components.durationInYears ?? duration;
  const words = written === undefined ? undefined : durationInWords(written, language);
  const counted = countedFrom(analysis, date);
  return paragraphs(
    lines(`**${WORDS.duration[language]}${words === undefined ? '' : `: ${words}`}**`, isoDuration(duration)),
    counted === undefined || words === undefined ? undefined : countedDay(counted, words, snapshot),
  );
}

function countedDay(counted: CountedDay, length: string, { language, analysis, text }: Snapshot): string {
  const { day, how } = writeCounted(
    counted,
    { length, anchor: escapeMarkdown(anchorOf(counted, text)) },
    regionOf(analysis),
    language,
  );
  return lines(`**${day}**`, `${WORDS.how[language]}: ${how}`);
}

/** One day, in each calendar. */
function dayInWords(date: ResolvedDate, day: DayNumber, clock: string | undefined, snapshot: Snapshot): string {
  const { language, analysis } = snapshot;
  const region = regionOf(analysis);
  const converted = convert(day);
  const main = mainCalendar(date, language);
  const isoTime = date.time === undefined ? '' : `T${date.time}`;
  return lines(
    `**${WEEKDAY_NAMES[language][converted.weekday]} ${writeDateIn(region, converted[main], main, language)}**${markOf(date, language)}`,
    distanceOf(date, { from: day, to: day }, snapshot),
    clock,
    ...CALENDAR_IDS.map(
      (calendar) =>
        `${CALENDAR_NAMES[calendar][language]}: ${withDoubt(converted[calendar], calendar, language, region)}`,
    ),
    writeOtherLunar(converted, converted, language),
    `ISO 8601: \`${converted.iso}${isoTime}\` · ${WORDS.week[language]} \`${converted.isoWeek}\``,
  );
}

/** A first and a last day, both inclusive. */
interface Days {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Several days, by the first and the last of them in each calendar. */
function spanInWords(date: ResolvedDate, days: Days, clock: string | undefined, snapshot: Snapshot): string {
  const { language, analysis } = snapshot;
  const region = regionOf(analysis);
  const first = convert(days.from);
  const last = convert(days.to);
  const span = (calendar: CalendarId): string =>
    `${withDoubt(first[calendar], calendar, language, region)} ${WORDS.to[language]} ${withDoubt(last[calendar], calendar, language, region)}`;
  const count = `${writeNumber(days.to - days.from + 1, language)} ${language === 'fa' ? 'روز' : 'days'}`;
  const distance = distanceOf(date, days, snapshot);
  return lines(
    `**${wholePeriod(date, language, region) ?? span(mainCalendar(date, language))}**${markOf(date, language)}`,
    distance === undefined ? count : `${count} · ${distance}`,
    clock,
    ...CALENDAR_IDS.map((calendar) => `${CALENDAR_NAMES[calendar][language]}: ${span(calendar)}`),
    writeOtherLunar(first, last, language),
    `ISO 8601: \`${first.iso}/${last.iso}\``,
  );
}

const markOf = ({ approximate }: ResolvedDate, language: Language): string =>
  approximate ? ` (${WORDS.approximate[language]})` : '';

const ARTICLE: Omit<Anchor, 'day'> = {
  itself: { fa: 'روز خبر', en: "The article's day" },
  name: { fa: 'تاریخ خبر', en: "the article's day" },
};

/** What the day is called that an article's dates are counted from. */
const ANCHORS: Readonly<Record<Exclude<ReferenceSource, 'none'>, Omit<Anchor, 'day'>>> = {
  'front-matter': ARTICLE,
  dateline: ARTICLE,
  option: ARTICLE,
  text: {
    itself: { fa: 'تازه‌ترین روزی که متن می‌گوید', en: 'The latest day that the text reports' },
    name: { fa: 'تازه‌ترین روز متن', en: "the text's latest day" },
  },
};

/** How far the days are from the one that the article's dates are counted from; undefined where there is none. */
function distanceOf(date: ResolvedDate, { from, to }: Days, { language, analysis }: Snapshot): string | undefined {
  const { reference } = analysis;
  if (reference.day === undefined || reference.from === 'none') return undefined;
  const isRough = date.approximate || convert(from)[mainCalendar(date, language)].uncertainty > 0;
  return distanceInWords(from, to, { day: reference.day, ...ANCHORS[reference.from] }, language, isRough);
}

/** The calendar that the text itself uses; where it uses none, the reader's. */
function mainCalendar({ calendar }: ResolvedDate, language: Language): CalendarId {
  if (calendar !== 'none') return calendar;
  return language === 'fa' ? 'solar' : 'gregorian';
}

function withDoubt(date: AttributedDate, calendar: CalendarId, language: Language, region: Region): string {
  const written = writeDateIn(region, date, calendar, language);
  return date.uncertainty === 0 ? written : `${written} (${doubt(date.uncertainty, language)})`;
}

function doubt(uncertainty: Uncertainty, language: Language): string {
  const days = writeNumber(uncertainty, language);
  return language === 'fa' ? `±${days} روز` : `±${days} ${uncertainty === 1 ? 'day' : 'days'}`;
}

/** «ساعت ۰۹:۳۰ به وقت `Europe/Paris` (UTC+01:00)», and what the clock shows then at home. */
function clockOf(date: ResolvedDate, region: Region, language: Language): string | undefined {
  const { time, zone } = date;
  if (time === undefined) return undefined;
  const clock = homeClockOf(date, region);
  const where = zone === undefined ? '' : ` ${WORDS.zone[language]} \`${zone}\``;
  const offset = clock === undefined ? '' : ` (${writeOffset(clock, language)})`;
  const there = clock === undefined ? undefined : writeHome(clock, date, region, language);
  return lines(`${WORDS.clock[language]} ${writeDigits(time, language)}${where}${offset}`, there);
}

/** «دسامبر ۲۰۲۱», «سال ۱۴۰۰», where the span is just that month or year of the text's calendar. */
function wholePeriod(
  { from, to, calendar, grain }: ResolvedDate,
  language: Language,
  region: Region,
): string | undefined {
  if (calendar === 'none' || from === undefined || to === undefined) return undefined;
  const { fromDay, toDay } = CALENDARS[calendar];
  const { year, month } = fromDay(from);
  if (grain === 'month') {
    const next = month === 12 ? toDay(year + 1, 1, 1) : toDay(year, month + 1, 1);
    return from === toDay(year, month, 1) && to === next - 1
      ? writeMonthIn(region, { year, month }, calendar, language)
      : undefined;
  }
  if (grain !== 'year' || from !== toDay(year, 1, 1) || to !== toDay(year + 1, 1, 1) - 1) return undefined;
  return `${language === 'fa' ? 'سال' : 'Year'} ${writeNumber(year, language)}`;
}

/** Who says so: the Gregorian calendar needs no witness unless it is reckoned back. */
function authorities({ from, to }: ResolvedDate, language: Language): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  const bounds: readonly DayNumber[] = from === to ? [from] : [from, to];
  const named = new Map<Authority, CalendarId>();
  for (const day of bounds) {
    const { solar, gregorian, lunar } = convert(day);
    named.set(solar.authority, 'solar').set(gregorian.authority, 'gregorian').set(lunar.authority, 'lunar');
  }
  named.delete('gregorian');
  const told = [...named].map(
    ([authority, calendar]) => `${CALENDAR_NAMES[calendar][language]}: ${AUTHORITY_LABELS[authority][language]}`,
  );
  return `${WORDS.authority[language]} — ${told.join(' · ')}`;
}
