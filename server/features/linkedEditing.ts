import type { LinkedEditingRangeParams, LinkedEditingRanges } from 'vscode-languageserver';
import type { Range } from '../language/article/types';
import type { Snapshot } from '../session';
import { offsetOf, rangeOf, touches } from './places';

/** What a label may hold. */
const LABEL = '[^\\[\\]\\r\\n]+';

/** The places of a label that change together as one types: its uses and its definition, where they are written alike. */
export function provideLinkedEditing(
  snapshot: Snapshot,
  { position }: Pick<LinkedEditingRangeParams, 'position'>,
): LinkedEditingRanges | null {
  const offset = offsetOf(snapshot, position);
  const { links, definitions } = snapshot.analysis.article;
  const places: (Range & { readonly key: string })[] = [];
  for (const { labelRange, key } of definitions) places.push({ start: labelRange.start, end: labelRange.end, key });
  for (const { labelRange, definition } of links) {
    if (labelRange === undefined || definition === undefined) continue;
    places.push({ start: labelRange.start, end: labelRange.end, key: definition.key });
  }
  const here = places.find((place) => touches(place, offset));
  if (here === undefined) return null;
  // Editors put the same characters at the same column of every place: they have to be the same to begin with.
  const written = snapshot.text.slice(here.start, here.end);
  const alike = places.filter(({ key, start, end }) => key === here.key && snapshot.text.slice(start, end) === written);
  if (alike.length < 2) return null;
  return { ranges: alike.map((place) => rangeOf(snapshot, place)), wordPattern: LABEL };
}
