import { type DateReading, describeDate, readDates } from '../../assistant/readDates';
import { tellsDay, unreadWords } from '../../assistant/unread';
import { analyse } from '../../language/analyse';
import { AUTHORITY_LABELS } from '../../language/calendars/authority';
import { CALENDAR_IDS } from '../../language/calendars/calendars';
import { type AttributedDate, convert } from '../../language/calendars/conversion';
import type { DayNumber } from '../../language/calendars/day';
import { type Anchor, distanceInWords } from '../../language/calendars/distance';
import { writeOtherLunar } from '../../language/calendars/otherLunar';
import { CALENDAR_NAMES, WEEKDAY_NAMES, writeDigits, writeNumber } from '../../language/calendars/wording';
import { writeCounted } from '../../language/countedWording';
import { writeDateIn } from '../../language/dates/wording/bothNames';
import { writeHome, writeOffset } from '../../language/dates/wording/clockWording';
import { durationInWords } from '../../language/dates/wording/durationWording';
import type { Language, Text } from '../../language/text';
import { inOneLine } from '../inOneLine';
import { CommandFailure, type ExitStatus, type Session } from '../io';
import { readReference } from '../overrides';

export interface DateOptions {
  readonly reference?: string;
  readonly format?: string;
}

/** Says what expressions of time mean, in every calendar. Status 1 where the text holds none, or an impossible one. */
export async function date(text: string, options: DateOptions, session: Session): Promise<ExitStatus> {
  const { io, language } = session;
  const format = options.format ?? 'text';
  if (format !== 'text' && format !== 'json') {
    throw new CommandFailure({
      fa: `--format: قالب «${format}» نیست؛ text یا json.`,
      en: `--format: there is no format “${format}”; use text or json.`,
    });
  }
  const reference = readReference(options.reference);
  const readings = readDates(text, (plain) =>
    analyse(plain, reference === undefined ? { syntax: 'plain' } : { syntax: 'plain', reference }),
  );
  if (format === 'json')
    await io.write(
      `${JSON.stringify({ version: 1, dates: readings.map((reading) => describeDate(reading, reference)) }, undefined, 2)}\n`,
    );
  else await io.write(readings.map((reading) => write(reading, language, reference)).join('\n'));
  const left = readings.length === 0 ? [] : unreadWords(text, readings);
  const message = readings.length === 0 ? nothingRead(text) : left.length > 0 ? notRead(left) : undefined;
  if (message !== undefined) io.writeError(`dabir: ${inOneLine(message[language])}\n`);
  const isWrong = readings.some(({ faults }) => faults.length > 0) || left.some(tellsDay);
  return readings.length === 0 || isWrong ? 1 : 0;
}

const nothingRead = (text: string): Text => {
  const how = WITHOUT_CENTURY.test(text.trim()) ? CENTURY : HOW;
  return { fa: `در «${text}» تاریخی پیدا نشد. ${how.fa}`, en: `there is no date in “${text}”. ${how.en}` };
};
/** «04/07/31»: which of the three is the year? */
const WITHOUT_CENTURY = /^\p{Nd}{1,2}([/.-])\p{Nd}{1,2}\1\p{Nd}{1,2}$/u;
const CENTURY: Text = {
  fa: 'سال را چهاررقمی و پیش از ماه و روز بنویسید: «۱۴۰۵/۹/۶»، «2026-11-27».',
  en: 'Write the year first, with four digits: 1405-09-06, 2026-11-27.',
};
const notRead = (words: readonly string[]): Text => ({
  fa: `${words.map((word) => `«${word}»`).join('، ')} خوانده نشد. ${HOW.fa}`,
  en: `${words.map((word) => `“${word}”`).join(', ')} ${words.length === 1 ? 'was' : 'were'} not read. ${HOW.en}`,
});
const HOW: Text = {
  fa: 'چنین بنویسید: «۶ آذر ۱۴۰۵»، «۱۴۰۵/۹/۶»، «۲۷ نوامبر ۲۰۲۶»، «فردا ساعت ۲۱».',
  en: 'Write it like «۶ آذر ۱۴۰۵», 1405-09-06, 27 November 2026 or «فردا ساعت ۲۱».',
};

/** What is not clear may be clear once there is a day to count from. */
const unclear = (isCounted: boolean): Text =>
  isCounted
    ? { fa: 'روزش روشن نیست.', en: 'Its day is not clear.' }
    : {
        fa: 'روزش روشن نیست؛ با --reference بگویید از چه روزی شمرده شود.',
        en: 'Its day is not clear; give a --reference.',
      };

const ANCHOR: Omit<Anchor, 'day'> = {
  itself: { fa: 'روز مبنا', en: 'the reference day' },
  name: { fa: 'روز مبنا', en: 'the reference day' },
};

/** @param reference the day to count from, where one was given */
function write(reading: DateReading, language: Language, reference: DayNumber | undefined): string {
  const { from, to, region } = reading;
  const lines = [language === 'fa' ? `«${reading.text}»` : `“${reading.text}”`];
  if (from !== undefined && to !== undefined) {
    const first = convert(from);
    const last = convert(to);
    for (const calendar of CALENDAR_IDS) {
      const start = `${WEEKDAY_NAMES[language][first.weekday]} ${writeDateIn(region, first[calendar], calendar, language)}`;
      const end = `${WEEKDAY_NAMES[language][last.weekday]} ${writeDateIn(region, last[calendar], calendar, language)}`;
      const span = from === to ? start : `${start} ${language === 'fa' ? 'تا' : 'to'} ${end}`;
      lines.push(`${CALENDAR_NAMES[calendar][language]}: ${span} (${basis(first[calendar], language)})`);
    }
    const other = writeOtherLunar(first, last, language);
    if (other !== undefined) lines.push(other);
    if (reference !== undefined) {
      const distance = distanceInWords(from, to, { day: reference, ...ANCHOR }, language, isRough(reading));
      lines.push(`${language === 'fa' ? 'فاصله' : 'distance'}: ${distance}`);
    }
    lines.push(`ISO 8601: ${from === to ? first.iso : `${first.iso}/${last.iso}`}, ${first.isoWeek}`);
  } else if (reading.kind === 'date' && reading.faults.length === 0)
    lines.push(unclear(reference !== undefined)[language]);
  lines.push(...clockLines(reading, language));
  lines.push(...lengthLines(reading, language));
  for (const fault of reading.faults) lines.push(`✖ ${fault[language]}`);
  for (const reason of reading.reasons) lines.push(`· ${reason[language]}`);
  return `${lines.join('\n  ')}\n`;
}

/** The clock time, its zone with the offset of that day, and what the clock shows then at home. */
function clockLines(reading: DateReading, language: Language): readonly string[] {
  const { time, zone, clock, region } = reading;
  if (time === undefined) return [];
  const offset = clock === undefined ? '' : ` (${writeOffset(clock, language)})`;
  const told = `${language === 'fa' ? 'ساعت' : 'time'}: ${writeDigits(time, language)}${zone === undefined ? '' : ` ${zone}${offset}`}`;
  const home = clock === undefined ? undefined : writeHome(clock, reading, region, language);
  return home === undefined ? [told] : [told, home];
}

/** The length as it was written and in ISO 8601, the day that it comes to, and from where it counts. */
function lengthLines(
  { duration, length: written, counted, region }: DateReading,
  language: Language,
): readonly string[] {
  if (duration === undefined || written === undefined) return [];
  const length = durationInWords(written, language);
  const told = `${language === 'fa' ? 'مدت' : 'duration'}: ${length === undefined ? duration : `${length} (${duration})`}`;
  if (counted === undefined || length === undefined) return [told];
  const { day, how } = writeCounted(counted, { length, anchor: counted.words }, region, language);
  return [told, `${language === 'fa' ? 'روز' : 'day'}: ${day}`, `· ${how}`];
}

/** Whether the days are known to a day or so only. */
function isRough({ approximate, calendar, from }: DateReading): boolean {
  return approximate || (calendar !== 'none' && from !== undefined && convert(from)[calendar].uncertainty > 0);
}

function basis({ authority, uncertainty }: AttributedDate, language: Language): string {
  const label = AUTHORITY_LABELS[authority][language];
  if (uncertainty === 0) return label;
  const unit = language === 'fa' ? 'روز' : uncertainty === 1 ? 'day' : 'days';
  return `${label}${language === 'fa' ? '،' : ','} ±${writeNumber(uncertainty, language)} ${unit}`;
}
