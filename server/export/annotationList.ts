import type { Range } from '../language/article/types';
import type { ExportedArticle, ExportedClaim, ExportedDate, ExportedEntity, ExportedSource } from './types';

/** Everything that is annotated, each with its range. */
export type Annotation = Range &
  (
    | { readonly kind: 'date'; readonly date: ExportedDate }
    | { readonly kind: 'entity'; readonly entity: ExportedEntity }
    | { readonly kind: 'source'; readonly source: ExportedSource }
    | { readonly kind: 'claim'; readonly claim: ExportedClaim }
  );

const RANK: Readonly<Record<Annotation['kind'], number>> = { claim: 0, source: 1, date: 2, entity: 3 };

/** The annotations in one list, in the order of the text, the longer one first: for formats that stand beside the text. */
export function annotationList({ dates, entities, sources, claims }: ExportedArticle): readonly Annotation[] {
  const list: Annotation[] = [
    ...claims.map((claim): Annotation => ({ start: claim.start, end: claim.end, kind: 'claim', claim })),
    ...sources.map((source): Annotation => ({ start: source.start, end: source.end, kind: 'source', source })),
    ...dates.map((date): Annotation => ({ start: date.start, end: date.end, kind: 'date', date })),
    ...entities.map((entity): Annotation => ({ start: entity.start, end: entity.end, kind: 'entity', entity })),
  ];
  return list.sort((a, b) => a.start - b.start || b.end - a.end || RANK[a.kind] - RANK[b.kind]);
}
