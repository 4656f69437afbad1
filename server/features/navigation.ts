import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Position,
  type ReferenceParams,
} from 'vscode-languageserver';
import type { Snapshot } from '../session';
import { occurrencesAt } from './occurrences';
import { locationOf, offsetOf, rangeOf } from './places';

interface AtPosition {
  readonly position: Position;
}

/** A label's definition; a name's first mention, where the article says who it is. */
export function provideDefinition(snapshot: Snapshot, { position }: AtPosition): Location | null {
  const found = occurrencesAt(snapshot, offsetOf(snapshot, position));
  if (found === undefined) return null;
  if (found.kind === 'label') {
    return found.definition === undefined ? null : locationOf(snapshot, found.definition.labelRange);
  }
  const first = found.mentions[0];
  return first === undefined ? null : locationOf(snapshot, first);
}

export function provideReferences(
  snapshot: Snapshot,
  { position, context }: Pick<ReferenceParams, 'position' | 'context'>,
): Location[] {
  const found = occurrencesAt(snapshot, offsetOf(snapshot, position));
  if (found === undefined) return [];
  if (found.kind === 'name') {
    const mentions = context.includeDeclaration ? found.mentions : found.mentions.slice(1);
    return mentions.map((mention) => locationOf(snapshot, mention));
  }
  const defined = context.includeDeclaration && found.definition !== undefined ? [found.definition.labelRange] : [];
  return [...found.uses, ...defined].map((place) => locationOf(snapshot, place));
}

export function provideHighlights(snapshot: Snapshot, { position }: AtPosition): DocumentHighlight[] {
  const found = occurrencesAt(snapshot, offsetOf(snapshot, position));
  if (found === undefined) return [];
  if (found.kind === 'name') {
    return found.mentions.map((mention) => ({
      range: rangeOf(snapshot, mention),
      kind: DocumentHighlightKind.Text,
    }));
  }
  const uses = found.uses.map((place) => ({ range: rangeOf(snapshot, place), kind: DocumentHighlightKind.Read }));
  if (found.definition === undefined) return uses;
  return [...uses, { range: rangeOf(snapshot, found.definition.labelRange), kind: DocumentHighlightKind.Write }];
}
