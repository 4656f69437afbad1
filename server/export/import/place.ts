import type { Range } from '../../language/article/types';
import type { CodePoints } from '../codePoints';

/** What a file says of where an annotation stands. */
export interface Selectors {
  /** Characters before it, and before its end. */
  readonly position: { readonly start: number; readonly end: number } | undefined;
  /** The words themselves, with what stands around them. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string } | undefined;
}

/**
 * Finds the stretch of a text that selectors mean. Positions count code points, but some tools count UTF-16 units: that
 * reading counts where the quoted words stand. Where the text has changed, the words decide, and between several places
 * what stands around them; undefined where that leaves none or more than one.
 */
export function placeOf(text: string, points: CodePoints, { position, quote }: Selectors): Range | undefined {
  const fits = (range: Range): boolean =>
    range.start < range.end &&
    range.end <= text.length &&
    (quote === undefined || text.slice(range.start, range.end) === quote.exact);
  if (position !== undefined && position.start >= 0 && position.end > position.start) {
    const counted = { start: points.offsetOf(position.start), end: points.offsetOf(position.end) };
    if (fits(counted) && points.of(counted.end) === position.end) return counted;
    if (quote !== undefined && fits(position)) return { start: position.start, end: position.end };
  }
  return quote === undefined ? undefined : quotedPlace(text, quote);
}

function quotedPlace(text: string, { exact, prefix, suffix }: NonNullable<Selectors['quote']>): Range | undefined {
  if (exact === '') return undefined;
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  const before = places.filter((at) => text.endsWith(prefix, at));
  const both = before.filter((at) => text.startsWith(suffix, at + exact.length));
  const either = places.filter((at) => text.endsWith(prefix, at) || text.startsWith(suffix, at + exact.length));
  const found = [both, either, places].find(({ length }) => length === 1);
  return found === undefined ? undefined : { start: found[0], end: found[0] + exact.length };
}
