import { type InlayHint, InlayHintKind, type InlayHintParams } from 'vscode-languageserver';
import { CALENDARS } from '../language/calendars/calendars';
import { type DayNumber, weekdayOf } from '../language/calendars/day';
import { WEEKDAY_NAMES } from '../language/calendars/wording';
import type { ResolvedDate } from '../language/dates/types';
import { writeDateIn } from '../language/dates/wording/bothNames';
import type { DateConversion } from '../protocol';
import { regionOf } from '../rules/dates/writing';
import type { Snapshot } from '../session';

/**
 * What the dates of a line mean, at its end: a hint within a right-to-left line would put the line's parts in the wrong
 * order. Off until asked for.
 */
export function provideInlayHints(snapshot: Snapshot, { range }: Pick<InlayHintParams, 'range'>): InlayHint[] {
  const { analysis, settings, lines } = snapshot;
  if (!settings.editor.inlayHints) return [];
  const byLine = new Map<number, string[]>();
  for (const [number, date] of analysis.dates.entries()) {
    const { line } = lines.positionAt(date.end);
    if (line < range.start.line || line > range.end.line) continue;
    const meaning = meaningOf(date, number, snapshot);
    if (meaning === undefined) continue;
    const label = `${snapshot.text.slice(date.start, date.end).replace(/\s+/g, ' ')} = ${meaning}`;
    const labels = byLine.get(line) ?? [];
    if (!labels.includes(label)) labels.push(label);
    byLine.set(line, labels);
  }
  return [...byLine].map(([line, labels]) => ({
    position: lines.positionAt(lines.lineEnd(line)),
    label: labels.join(snapshot.language === 'fa' ? '، ' : ', '),
    kind: InlayHintKind.Type,
    paddingLeft: true,
  }));
}

/** The same for each date by itself, for a view whose order a hint does not disturb; such a view asks only where it shows them. */
export function provideConversions(snapshot: Snapshot): DateConversion[] {
  if (!snapshot.persian) return [];
  return snapshot.analysis.dates.flatMap((date, number) => {
    const label = meaningOf(date, number, snapshot);
    return label === undefined ? [] : [{ start: date.start, end: date.end, label }];
  });
}

/** The day of a relative date, the other calendar's of an absolute one that the text itself does not restate. */
function meaningOf(date: ResolvedDate, number: number, { analysis, language }: Snapshot): string | undefined {
  const { from, to, relative, calendar, grain, equivalentOf, kind } = date;
  if (from === undefined || to === undefined || kind === 'set' || kind === 'duration') return undefined;
  const paired = equivalentOf !== undefined || analysis.dates.some((other) => other.equivalentOf === number);
  if (paired || (!relative && (calendar === 'none' || from !== to || grain !== 'day'))) return undefined;
  const other = !relative && calendar === 'solar' ? 'gregorian' : 'solar';
  const region = regionOf(analysis);
  const write = (day: DayNumber): string => writeDateIn(region, CALENDARS[other].fromDay(day), other, language);
  if (from !== to) return `${write(from)} ${language === 'fa' ? 'تا' : 'to'} ${write(to)}`;
  return relative ? `${WEEKDAY_NAMES[language][weekdayOf(from)]} ${write(from)}` : write(from);
}
