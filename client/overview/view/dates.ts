import type { Overview } from '../protocol';
import { element, jump, quoted } from './elements';
import { timeLine } from './timeLine';
import type { Words } from './words';

/** The dates in the order of time, the line of time above them. */
export function datesPart(overview: Overview, words: Words): readonly Node[] {
  if (overview.dates.length === 0) return [element('p', 'none', words.noDates)];
  const parts: Node[] = [];
  if (overview.reference !== null) {
    parts.push(element('p', 'reference-day', words.reference(overview.reference.label)));
  }
  const line = timeLine(overview, words);
  if (line !== undefined) parts.push(line);
  const items = overview.dates.map(({ place, text, label }) =>
    element(
      'li',
      '',
      jump(place, quoted(text), ...(label === null ? [] : [' ', element('bdi', 'label', label)])),
      element('span', 'where', words.line(place.from.line + 1)),
    ),
  );
  parts.push(element('ol', 'list', ...items));
  return parts;
}
