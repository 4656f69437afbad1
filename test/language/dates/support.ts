import { analyse } from '../../../server/language/analyse';
import { parseArticle } from '../../../server/language/article/parse';
import type { Syntax } from '../../../server/language/article/types';
import { CALENDARS } from '../../../server/language/calendars/calendars';
import { type DayNumber, dayOfIso, isoOf } from '../../../server/language/calendars/day';
import { recogniseDates } from '../../../server/language/dates/recognise';
import { resolveDates } from '../../../server/language/dates/resolve';
import type { Reference, ResolvedDate } from '../../../server/language/dates/types';
import { read } from '../../../server/language/text/reading';

/** A day as the tables write it: 2025-08-03, s1404-05-12, l1447-02-09. */
export function dayOf(written: string): DayNumber {
  const match = /^([sl]?)(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (match === null) throw new Error(`no day: «${written}»`);
  const [year, month, day] = match.slice(2).map(Number);
  if (match[1] === 's') return CALENDARS.solar.toDay(year, month, day);
  if (match[1] === 'l') return CALENDARS.lunar.toDay(year, month, day);
  const found = dayOfIso(written);
  if (found === undefined) throw new Error(`no day: «${written}»`);
  return found;
}

/** A sentence without its marks, and the ranges that they enclosed. */
export function unmark(sentence: string): {
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
} {
  const spans: [number, number][] = [];
  let text = '';
  for (const character of sentence) {
    if (character === '⟦') spans.push([text.length, text.length]);
    else if (character === '⟧') {
      const last = spans.at(-1);
      if (last === undefined) throw new Error(`closes nothing: ${sentence}`);
      last[1] = text.length;
    } else text += character;
  }
  return { text, spans };
}

/** A sentence with every date marked. */
export function mark(text: string, dates: readonly ResolvedDate[]): string {
  let marked = text;
  for (const { start, end } of [...dates].reverse()) {
    marked = `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`;
  }
  return marked;
}

export function datesIn(text: string, reference?: DayNumber): readonly ResolvedDate[] {
  return readDates(text, 'plain', reference).dates;
}

/** The dates of an article by the dates room alone. */
export function readDates(
  text: string,
  syntax: Syntax,
  option?: DayNumber,
): { readonly reference: Reference; readonly dates: readonly ResolvedDate[] } {
  const article = parseArticle(text, syntax);
  const blocks = article.blocks.map((block) => {
    const reading = read(text.slice(block.start, block.end), block.segments);
    return { block, reading, dates: recogniseDates(reading) };
  });
  return resolveDates(article, blocks, option);
}

const FAULTS = { impossible: '!impossible', 'range-backwards': '!backwards', 'weekday-mismatch': '!weekday' } as const;

/** What a date means, as the tables write it (days in ISO). */
export function meaningOf(date: ResolvedDate): string {
  if (date.kind === 'duration') return date.duration ?? '';
  if (date.kind === 'set') return 'set';
  const { from, to } = date;
  const day = from === undefined || to === undefined ? '' : from === to ? isoOf(from) : `${isoOf(from)}..${isoOf(to)}`;
  const time = date.time === undefined ? '' : date.time + (date.zone === undefined ? '' : `@${date.zone}`);
  const faults = date.faults.map(({ kind }) => FAULTS[kind]);
  return [time, day, ...faults].filter((part) => part !== '').join(' ') || '-';
}

/** An expectation of the tables with its days in ISO. */
export function expectationOf(written: string): string {
  return written
    .split(' ')
    .map((part) => part.replace(/[sl]?\d{4}-\d{2}-\d{2}/g, (day) => isoOf(dayOf(day))))
    .join(' ');
}

/** The dates of a plain text, each in a line: its kind, its words, its first day, its last one where asked for, its time, its length. */
export const shown = (text: string, reference: string, withLast = false): readonly string[] =>
  analyse(text, { syntax: 'plain', reference: dayOfIso(reference) }).dates.map(
    ({ kind, start, end, from, to, time, duration }) =>
      [
        kind,
        text.slice(start, end),
        from === undefined ? '-' : isoOf(from),
        ...(withLast && to !== undefined ? [isoOf(to)] : []),
        time ?? '',
        duration ?? '',
      ]
        .join(' ')
        .trim(),
  );
