import { dayOfIso } from '../../../language/calendars/day';
import type { ArticleAnnotations } from '../../../protocol';
import { writeSpan } from './days';
import { html, type Markup } from './markup';
import type { Wording } from './words';

/** Width of the picture in its own units; the page stretches it. */
const WIDTH = 1000;
/** A day is seen, however long the rest takes. */
const LEAST = 10;

interface Row {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly last: number;
  readonly texts: readonly string[];
}

/**
 * An article's days in their order, each with a bar on one common scale. A list first and a picture second, so that it is
 * read out, printed and narrow as well.
 */
export function timeline({ dates, reference }: ArticleAnnotations, wording: Wording): Markup | undefined {
  const rows = rowsOf(dates);
  if (rows.length === 0) return undefined;
  const today = reference.day === null ? undefined : dayOfIso(reference.day);
  const days = rows.flatMap(({ first, last }) => [first, last]);
  const scale = scaleOf(today === undefined ? days : [...days, today]);
  const items = rows.map((row) => {
    const start = scale(row.first);
    const width = Math.max(LEAST, scale(row.last) - start);
    const x = Math.max(0, Math.min(WIDTH - LEAST, WIDTH - start - width));
    const mark =
      today === undefined
        ? undefined
        : html`<rect class="today" x="${Math.round(Math.min(WIDTH - 3, WIDTH - scale(today)))}" y="0" width="3" height="20"/>`;
    return html`<li><span class="when"><time datetime="${row.from}">${writeSpan(row, 'solar', wording)}</time></span> <span class="said" lang="fa">${row.texts.map((text, index) => html`${index > 0 ? '، ' : ''}«<bdi>${text}</bdi>»`)}</span><svg viewBox="0 0 ${WIDTH} 20" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="axis" x="0" y="9" width="${WIDTH}" height="2"/>${mark}<rect class="bar" x="${Math.round(x)}" y="4" width="${Math.round(width)}" height="12"/></svg></li>`;
  });
  return html`<ol class="timeline">${items}</ol><p class="note">${wording.say('scale')}</p>`;
}

function rowsOf(dates: ArticleAnnotations['dates']): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { from, to, text } of dates) {
    if (from === null || to === null) continue;
    const first = dayOfIso(from);
    const last = dayOfIso(to);
    if (first === undefined || last === undefined) continue;
    const known = rows.get(`${from}/${to}`)?.texts ?? [];
    const texts = known.includes(text) ? known : [...known, text];
    rows.set(`${from}/${to}`, { from, to, first, last, texts });
  }
  return [...rows.values()].sort((a, b) => a.first - b.first || a.last - b.last);
}

/** A year of decades ago must not press this week's days into one: between two days it counts how often the gap doubles. */
function scaleOf(days: readonly number[]): (day: number) => number {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const places = new Map<number, number>();
  let place = 0;
  for (const [index, day] of sorted.entries()) {
    if (index > 0) place += 1 + Math.log2(day - sorted[index - 1]);
    places.set(day, place);
  }
  const whole = place === 0 ? 1 : place;
  return (day) => ((places.get(day) ?? 0) / whole) * WIDTH;
}
