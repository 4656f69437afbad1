import { writeNumber } from '../../language/calendars/wording';
import type { ResolvedEntity } from '../../language/entities/types';
import type { Snapshot } from '../../session';
import { lineLink } from '../markdown';

/** Lines beyond which a list tells less than a search for references does. */
const MOST_LINES = 8;

/**
 * How often the article names the same, and in which lines: «۴ بار؛ نخست در سطر ۳، نیز در سطرهای ۷ و ۹». The line under the
 * pointer is not among the others: the reader is there.
 */
export function hoverMentions({ chain, start }: ResolvedEntity, snapshot: Snapshot, fileLinks: boolean): string {
  const { analysis, language, lines, uri } = snapshot;
  const lineOf = (offset: number): number => lines.positionAt(offset).line + 1;
  const places = analysis.entities.filter((other) => other.chain === chain).map((other) => lineOf(other.start));
  if (places.length === 1) return language === 'fa' ? 'تنها همین یک بار' : 'Only here';
  const show = (line: number): string => {
    const number = writeNumber(line, language);
    return fileLinks ? lineLink(number, uri, line) : number;
  };
  const here = lineOf(start);
  const first = Math.min(...places);
  const elsewhere = places.filter((line) => line !== here && line !== first);
  const listed = [...new Set(elsewhere)].sort((one, other) => one - other).slice(0, MOST_LINES);
  const more = elsewhere.filter((line) => !listed.includes(line)).length;
  const shown = listed.map(show);
  const count = writeNumber(places.length, language);
  if (language === 'fa') {
    const parts = more === 0 ? shown : [...shown, `${writeNumber(more, language)} جای دیگر`];
    const also =
      parts.length === 0 ? '' : `، نیز در ${parts.length === 1 ? 'سطر' : 'سطرهای'} ${listOf(parts, '، ', ' و ')}`;
    return `${count} بار؛ نخست در سطر ${show(first)}${also}`;
  }
  const parts =
    more === 0 ? shown : [...shown, `${writeNumber(more, language)} more ${more === 1 ? 'place' : 'places'}`];
  const also =
    parts.length === 0 ? '' : `, also in ${parts.length === 1 ? 'line' : 'lines'} ${listOf(parts, ', ', ' and ')}`;
  return `${count} times; first in line ${show(first)}${also}`;
}

function listOf(parts: readonly string[], between: string, last: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(between)}${last}${parts.at(-1)}`;
}
