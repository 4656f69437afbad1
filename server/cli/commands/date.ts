import { analyse } from '../../language/analyse';
import { AUTHORITY_LABELS } from '../../language/calendars/authority';
import { type AttributedDate, convert } from '../../language/calendars/conversion';
import { type DayNumber, dayOfIso, isoOf } from '../../language/calendars/day';
import { WEEKDAY_NAMES, writeDate, writeNumber } from '../../language/calendars/wording';
import type { Language, Text } from '../../language/text';
import { referenceDay } from '../../settings/referenceDay';
import { CommandFailure, type ExitStatus, type Session } from '../io';
import { readReference } from '../overrides';

export interface DateOptions {
  readonly reference?: string;
  readonly format?: string;
}

/** One expression and the days that it covers. */
interface Reading {
  readonly text: string;
  readonly kind: string;
  readonly from: DayNumber | undefined;
  readonly to: DayNumber | undefined;
  readonly time: string | undefined;
  readonly zone: string | undefined;
  readonly duration: string | undefined;
  readonly approximate: boolean;
  readonly faults: readonly Text[];
  readonly reasons: readonly Text[];
}

const CALENDAR_NAMES = {
  fa: { solar: 'خورشیدی', gregorian: 'میلادی', lunar: 'قمری' },
  en: { solar: 'Solar Hijri', gregorian: 'Gregorian', lunar: 'Lunar Hijri' },
} as const;

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
  const readings = read(text, readReference(options.reference));
  if (format === 'json')
    await io.write(`${JSON.stringify({ version: 1, dates: readings.map(describe) }, undefined, 2)}\n`);
  else await io.write(readings.map((reading) => write(reading, language)).join('\n'));
  if (readings.length === 0) {
    const message = { fa: `در «${text}» تاریخی پیدا نشد.`, en: `there is no date in “${text}”.` };
    io.writeError(`dabir: ${message[language]}\n`);
  }
  return readings.length === 0 || readings.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

function read(text: string, reference: DayNumber | undefined): readonly Reading[] {
  // A bare ISO or numeric day is what options and front matter take: no need for Persian around it.
  const day = referenceDay(text.trim()) ?? dayOfIso(text.trim());
  if (day !== undefined) return [{ ...NOTHING, text: text.trim(), kind: 'date', from: day, to: day }];
  const analysis = analyse(text, reference === undefined ? { syntax: 'plain' } : { syntax: 'plain', reference });
  return analysis.dates.map((found) => ({
    text: text.slice(found.start, found.end),
    kind: found.kind,
    from: found.from,
    to: found.to,
    time: found.time,
    zone: found.zone,
    duration: found.duration,
    approximate: found.approximate,
    reasons: found.reasons,
    faults: found.faults.map((fault) => ('text' in fault ? fault.text : weekdayFault(fault.written, fault.actual))),
  }));
}

const NOTHING = { time: undefined, zone: undefined, duration: undefined, approximate: false, faults: [], reasons: [] };

const weekdayFault = (written: number, actual: number): Text => ({
  fa: `این روز ${WEEKDAY_NAMES.fa[actual]} است، نه ${WEEKDAY_NAMES.fa[written]}`,
  en: `that day is a ${WEEKDAY_NAMES.en[actual]}, no ${WEEKDAY_NAMES.en[written]}`,
});

function write(reading: Reading, language: Language): string {
  const { from, to } = reading;
  const lines = [language === 'fa' ? `«${reading.text}»` : `“${reading.text}”`];
  if (from !== undefined && to !== undefined) {
    const first = convert(from);
    const last = convert(to);
    for (const calendar of ['solar', 'gregorian', 'lunar'] as const) {
      const start = `${WEEKDAY_NAMES[language][first.weekday]} ${writeDate(first[calendar], calendar, language)}`;
      const end = `${WEEKDAY_NAMES[language][last.weekday]} ${writeDate(last[calendar], calendar, language)}`;
      const span = from === to ? start : `${start} ${language === 'fa' ? 'تا' : 'to'} ${end}`;
      lines.push(`${CALENDAR_NAMES[language][calendar]}: ${span} (${basis(first[calendar], language)})`);
    }
    lines.push(`ISO 8601: ${from === to ? first.iso : `${first.iso}/${last.iso}`}, ${first.isoWeek}`);
  } else if (reading.kind === 'date') {
    lines.push(language === 'fa' ? 'روزش روشن نیست؛ --reference بدهید.' : 'Its day is not clear; give a --reference.');
  }
  if (reading.time !== undefined)
    lines.push(
      `${language === 'fa' ? 'ساعت' : 'time'}: ${reading.time}${reading.zone === undefined ? '' : ` ${reading.zone}`}`,
    );
  if (reading.duration !== undefined) lines.push(`${language === 'fa' ? 'مدت' : 'duration'}: ${reading.duration}`);
  for (const fault of reading.faults) lines.push(`✖ ${fault[language]}`);
  for (const reason of reading.reasons) lines.push(`· ${reason[language]}`);
  return `${lines.join('\n  ')}\n`;
}

function basis({ authority, uncertainty }: AttributedDate, language: Language): string {
  const label = AUTHORITY_LABELS[authority][language];
  if (uncertainty === 0) return label;
  return `${label}، ±${writeNumber(uncertainty, language)} ${language === 'fa' ? 'روز' : uncertainty === 1 ? 'day' : 'days'}`.replace(
    '،',
    language === 'fa' ? '،' : ',',
  );
}

function describe({ from, to, faults, reasons, ...reading }: Reading): Readonly<Record<string, unknown>> {
  const calendars = (day: DayNumber): object => {
    const { solar, gregorian, lunar, weekday, isoWeek } = convert(day);
    return { solar, gregorian, lunar, weekday, isoWeek };
  };
  return {
    text: reading.text,
    kind: reading.kind,
    from: from === undefined ? null : isoOf(from),
    to: to === undefined ? null : isoOf(to),
    first: from === undefined ? null : calendars(from),
    last: to === undefined ? null : calendars(to),
    time: reading.time ?? null,
    zone: reading.zone ?? null,
    duration: reading.duration ?? null,
    approximate: reading.approximate,
    faults,
    reasons,
  };
}
