import type { ArticleAnnotations } from '../server/protocol';

/** What is told apart by its ground or by a line under it. */
export type HighlightKind = 'date' | 'name' | 'linkedClaim' | 'unlinkedClaim';

/** Offsets: zero-based UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Highlights = Readonly<Record<HighlightKind, readonly Span[]>>;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Where an article's dates and names stand, and the words by which somebody claims something. What has no such words shows nothing. */
export function highlightsOf({ dates, entities, claims }: ArticleAnnotations): Highlights {
  const cues = (isLinked: boolean): readonly Span[] =>
    claims.flatMap(({ cue, linked }) => (cue === null || linked !== isLinked ? [] : [spanOf(cue)]));
  return {
    date: dates.map(spanOf),
    name: entities.map(spanOf),
    linkedClaim: cues(true),
    unlinkedClaim: cues(false),
  };
}
