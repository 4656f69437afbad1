import type { CalendarId } from '../../../language/calendars/calendars';
import { convert } from '../../../language/calendars/conversion';
import { dayOfIso } from '../../../language/calendars/day';
import { WEEKDAY_NAMES, writeDate } from '../../../language/calendars/wording';
import type { Wording } from './words';

/** What a date covers, written out in one calendar: a day with its weekday, or its first and last day. Empty where it has none. */
export function writeSpan(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  calendar: CalendarId,
  wording: Wording,
): string {
  const first = from === null ? undefined : dayOfIso(from);
  const last = to === null ? undefined : dayOfIso(to);
  if (first === undefined || last === undefined) return '';
  const { language } = wording;
  const write = (day: typeof first): string => writeDate(convert(day)[calendar], calendar, language);
  if (first === last) return `${WEEKDAY_NAMES[language][convert(first).weekday]} ${write(first)}`;
  return `${write(first)} ${wording.say('to')} ${write(last)}`;
}

/** The same for machines: ISO 8601. */
export function isoOfSpan({
  from,
  to,
  time,
  duration,
}: {
  readonly from: string | null;
  readonly to: string | null;
  readonly time: string | null;
  readonly duration: string | null;
}): string {
  if (from === null || to === null) return duration ?? time ?? '';
  if (from !== to) return `${from}/${to}`;
  return time === null ? from : `${from}T${time}`;
}
