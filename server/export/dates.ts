import type { Analysis } from '../language/analysis';
import type { Link, Range } from '../language/article/types';
import { isoOf } from '../language/calendars/day';
import type { ResolvedDate } from '../language/dates/types';
import { trimmed } from '../language/text/trimmed';
import { parseEdtf } from '../rules/markup/edtf';
import { isCertainDate } from './certain';
import type { ExportedDate } from './types';

/**
 * The dates of an article in the order of the text: those that the markup annotates, with the annotation's value, and those
 * that are certain, or with `recognised` all that mean something.
 */
export function datesOf({ article, dates, reference }: Analysis, recognised: boolean): readonly ExportedDate[] {
  const byStart = new Map(dates.map((date) => [date.start, date]));
  const annotated = article.links
    .filter(({ role, block }) => role === 'date' && block >= 0)
    .flatMap((link) => annotatedDate(article.text, link, byStart) ?? []);
  const covered = rangesOf(annotated);
  const found = dates
    .filter((date) => !covered(date) && (recognised || isCertainDate(date, reference)))
    .flatMap((date) => recognisedDate(date) ?? []);
  return [...annotated, ...found].sort((a, b) => a.start - b.start);
}

/** Whether a stretch overlaps one of the ranges, which do not overlap one another. */
export function rangesOf(ranges: readonly Range[]): (range: Range) => boolean {
  if (ranges.length === 0) return () => false;
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle].end <= start) low = middle + 1;
      else high = middle;
    }
    return low < sorted.length && sorted[low].start < end;
  };
}

function annotatedDate(text: string, link: Link, byStart: ReadonlyMap<number, ResolvedDate>): ExportedDate | undefined {
  const { start, end } = trimmed(text, link.text);
  const value = link.target?.replace(/^date:/i, '') ?? '';
  const time = parseEdtf(value);
  if (time === undefined || end <= start) return undefined;
  const same = byStart.get(start);
  const clock = /T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(value);
  return {
    start,
    end,
    kind: clock === null ? 'date' : 'time',
    calendar: same?.end === end ? same.calendar : 'none',
    value,
    from: time.from === undefined ? undefined : isoOf(time.from),
    to: time.to === undefined ? undefined : isoOf(time.to),
    time: clock?.[1],
    zone: clock?.[2],
    duration: undefined,
  };
}

function recognisedDate(date: ResolvedDate): ExportedDate | undefined {
  const { start, end, kind, calendar, time, zone, duration } = date;
  const from = date.from === undefined ? undefined : isoOf(date.from);
  const to = date.to === undefined ? undefined : isoOf(date.to);
  const value = valueIn(from, to, time, duration);
  return value === undefined ? undefined : { start, end, kind, calendar, value, from, to, time, zone, duration };
}

function valueIn(
  from: string | undefined,
  to: string | undefined,
  time: string | undefined,
  duration: string | undefined,
): string | undefined {
  if (from === undefined || to === undefined) return duration;
  if (from !== to) return `${shortYear(from)}/${shortYear(to)}`;
  return time === undefined ? shortYear(from) : `${from}T${time}`;
}

/** EDTF writes years before our era with four digits where they have no more. */
const shortYear = (iso: string): string => iso.replace(/^-00(?=\d{4}-)/, '-');
