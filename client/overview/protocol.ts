/**
 * What the overview's page and the extension say to each other. Names and shapes only, so that it costs neither side a
 * byte.
 */
import type { ArticleAnnotations } from '../../server/protocol';

/** The view in the side bar. */
export const overviewView = 'dabir.overview';

/** Lines and UTF-16 code units, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Place {
  readonly from: Position;
  readonly to: Position;
}

export interface OverviewDate {
  readonly place: Place;
  readonly text: string;
  /** In the other calendar, or which day a relative one is; `null` where nothing is to be said. */
  readonly label: string | null;
  /** Days since 1970-01-01, both inclusive; `null` where no day can be said. */
  readonly from: number | null;
  readonly to: number | null;
  readonly time: string | null;
}

export interface OverviewName {
  readonly name: string;
  readonly english: string | null;
  readonly type: ArticleAnnotations['entities'][number]['type'];
  /** Its page at Wikidata. */
  readonly page: string | null;
  readonly mentions: readonly Place[];
}

export interface OverviewClaim {
  readonly place: Place;
  readonly text: string;
  readonly linked: boolean;
}

export interface OverviewSource {
  /** `null` where nobody is said to say so. */
  readonly name: string | null;
  readonly claims: readonly OverviewClaim[];
  readonly unlinked: number;
}

/** What an article holds: dates in the order of time, names by how often they stand, claims by who makes them. */
export interface Overview {
  readonly title: string;
  readonly reference: { readonly day: number; readonly label: string } | null;
  readonly dates: readonly OverviewDate[];
  readonly names: readonly OverviewName[];
  readonly sources: readonly OverviewSource[];
}

export type FromView =
  | { readonly type: 'ready' }
  | { readonly type: 'select'; readonly place: Place }
  | { readonly type: 'open'; readonly page: string }
  | { readonly type: 'restart' };

/** Why there is nothing to show: no Persian article is in view, it is still being read, or the server does not answer. */
export type Absence = 'none' | 'reading' | 'failed';

export interface ToView {
  readonly type: 'show';
  readonly language: 'fa' | 'en';
  readonly shown: Overview | Absence;
}
