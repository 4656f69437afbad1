import type { DayNumber } from '../../language/calendars/day';
import type { Snapshot } from '../../session';

/** What a source of proposals is given. */
export interface CompletionContext {
  readonly snapshot: Snapshot;
  /** Where the caret is. */
  readonly offset: number;
  /** The caret's line up to the caret. */
  readonly before: string;
  /** The writer's day. */
  readonly today: DayNumber;
  /** Whether the client fills in snippets. */
  readonly snippets: boolean;
}

/** A proposal before it is put in the protocol's terms: what replaces the text from `start` to the caret. */
export interface Proposal {
  readonly label: string;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  readonly kind: 'name' | 'date' | 'label' | 'source' | 'key' | 'rule';
  readonly start: number;
  readonly text: string;
  /** The same with places to fill in; used where the client can. */
  readonly snippet?: string;
  readonly also?: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}
