import type { Analysis } from '../language/analyse';
import { recogniseDates } from '../language/dates/recognise';
import { resolveDates } from '../language/dates/resolve';
import type { DateKind, Grain, ResolvedDate } from '../language/dates/types';

/** A date as other houses' corpora draw it. */
export interface WideDate {
  readonly start: number;
  readonly end: number;
  readonly kind: DateKind;
  readonly grain: Grain;
  /** What it says; of a joined one, its finest part. */
  readonly date: ResolvedDate;
  /** The index, among the wide ones, of the date that it restates. */
  readonly equivalentOf: number | undefined;
}

type Piece = Omit<WideDate, 'equivalentOf'> & { readonly index: number };

const SHORT: ReadonlySet<Grain> = new Set(['hour', 'minute', 'second']);

/** A time of day or a length of hours and less, as against days and what is coarser: TIM and DAT of HengamGold. */
export function isClockLike({ kind, grain }: { readonly kind: DateKind; readonly grain: Grain }): boolean {
  return kind === 'time' || ((kind === 'duration' || kind === 'set') && SHORT.has(grain));
}

/**
 * A clock time and its day are two, and so are a weekday and the part of the day behind it («شنبه | عصر») or the date behind
 * its comma («شنبه، | ۲۰ دی»).
 */
function pieces(
  text: string,
  date: ResolvedDate,
  index: number,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Piece[] {
  const { kind, grain, mention } = date;
  const { dayStart, weekday, partOfDay, dayOffset, until, zone } = mention.components;
  const base = date.start - mention.start;
  if (kind === 'time' && dayStart !== undefined && zone === undefined)
    return [
      { start, end: base + dayStart - 1, kind, grain, date, index },
      { start: base + dayStart, end, kind: 'date', grain: 'day', date, index },
    ];
  const isPartBehind =
    kind === 'date' &&
    grain === 'part-of-day' &&
    partOfDay !== undefined &&
    dayOffset === undefined &&
    until === undefined &&
    mention.components.day === undefined &&
    mention.components.month === undefined;
  if (isPartBehind && weekday !== undefined && weekday.end < mention.end && /\s/.test(text[base + weekday.end]))
    return [
      { start, end: base + weekday.end, kind: 'date', grain: 'day', date, index },
      { start: base + weekday.end + 1, end, kind: 'time', grain, date, index },
    ];
  const commaBehind = /^\s*،\s*/.exec(text.slice(base + (weekday?.end ?? 0), end))?.[0].length;
  if (kind === 'date' && weekday !== undefined && commaBehind !== undefined)
    return [
      { start, end: base + weekday.end, kind, grain: partOfDay === undefined ? 'day' : grain, date, index },
      { start: base + weekday.end + commaBehind, end, kind, grain: 'day', date, index },
    ];
  return [{ start, end, kind, grain, date, index }];
}

const GRAINS: readonly Grain[] = [
  'second',
  'minute',
  'hour',
  'part-of-day',
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
];

/** Two neighbours with nothing between them, of one kind: one span. */
function joined(left: Piece, right: Piece): Piece {
  const finest = GRAINS.indexOf(right.grain) < GRAINS.indexOf(left.grain) ? right : left;
  return { ...finest, start: left.start, end: right.end };
}

/**
 * The dates of an article as corpora such as HengamGold and parstdex draw them, by four rules:
 *
 * 1. What governs an expression belongs to it: prepositions («در»، «از»، «تا»، «طی»، «به مدت»، «پس از»), «در تاریخ» before
 *    a day, approximators («حدود»), «راس»; so does what places it from behind («سی ثانیه بعد», «از ۱۳۹۲ تاکنون», «ده دقیقه
 *    مانده به»). Numbers without a noun keep prepositions out («از ۸ صبح تا ۶ عصر», «در ۱۳۹۸/۰۴/۱۷»); «به», «مورخ»,
 *    colloquial «توی» and the adverb «تقریبا» never belong.
 * 2. Ages («۲۴ سالگی»), lengths in years («قرارداد ۱۵ ساله»), years after a noun («جام جهانی ۲۰۱۴», «انتخابات ۹۶»),
 *    attributes of seasons («زمستانی»), units that say no more («طول روز», «روز به روز») are spans too.
 * 3. A clock time and the day beside it are two spans, and so are a weekday and the part of the day behind it.
 * 4. Neighbours of one kind (clock-like or not) with nothing but white space between them are one span.
 *
 * Spans never overlap, each holds the narrow one, and what each means is what the narrow one means.
 */
export function wideDates({ article, blocks, reference }: Analysis): readonly WideDate[] {
  const { text } = article;
  const read = blocks.map(({ block, reading }) => ({ block, reading, dates: recogniseDates(reading, true) }));
  const { dates } = resolveDates(article, read, reference.day);
  const result: Piece[] = [];
  const places = new Map<number, number>();
  dates.forEach((date, index) => {
    const { start, end, mention } = date;
    const { lead = mention.start, tail = mention.end } = mention.components;
    const from = Math.max(start - mention.start + lead, Math.min(dates[index - 1]?.end ?? 0, start));
    const to = Math.min(end - mention.end + tail, Math.max(dates[index + 1]?.start ?? text.length, end));
    for (const piece of pieces(text, date, index, { start: from, end: to })) {
      const last = result[result.length - 1];
      const touches =
        last !== undefined && last.date.block === date.block && /^\s*$/.test(text.slice(last.end, piece.start));
      if (touches && isClockLike(last) === isClockLike(piece)) result[result.length - 1] = joined(last, piece);
      else result.push(piece);
      places.set(index, result.length - 1);
    }
  });
  return result.map(({ index: _index, ...piece }) => {
    const { equivalentOf } = piece.date;
    return { ...piece, equivalentOf: equivalentOf === undefined ? undefined : places.get(equivalentOf) };
  });
}
