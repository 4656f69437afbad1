import type { Range } from '../language/article/types';
import type { ExportedClaim, ExportedDate, ExportedEntity } from './types';

/** What a format gives a stretch of text: formatting of the article's own, links, and what is annotated. */
export type Mark = Range &
  (
    | { readonly kind: 'claim'; readonly claim: ExportedClaim }
    | { readonly kind: 'quotation'; readonly claim: ExportedClaim }
    | { readonly kind: 'link'; readonly address: string; readonly isSource: boolean }
    | { readonly kind: 'strong' | 'emphasis' | 'deleted' }
    | { readonly kind: 'date'; readonly date: ExportedDate }
    | { readonly kind: 'entity'; readonly entity: ExportedEntity }
  );

/** What stands in a line without parts of its own. */
export type Leaf =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'image'; readonly alternative: string; readonly address: string | undefined }
  | { readonly type: 'break' }
  /** A mark of a note; `note` is undefined where there is no such note. */
  | { readonly type: 'noteMark'; readonly label: string; readonly note: number | undefined };

/** A stretch under a mark. Marks that cross one another are cut: `piece` counts the parts of one, `pieces` is their number. */
export interface Span {
  readonly type: 'span';
  readonly mark: Mark;
  readonly piece: number;
  readonly pieces: number;
  readonly children: readonly Inline[];
}

export type Inline = Leaf | Span;

export type BlockNode =
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly start: number | undefined; readonly items: readonly (readonly BlockNode[])[] }
  /** `address` is that of the source that backs what is quoted. */
  | { readonly type: 'quotation'; readonly address: string | undefined; readonly children: readonly BlockNode[] }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'rule' }
  | { readonly type: 'table'; readonly rows: readonly TableRow[] };

export interface TableRow {
  readonly isHead: boolean;
  readonly cells: readonly (readonly Inline[])[];
}

/** The article as a tree: what formats that write the text itself go through. */
export interface ArticleTree {
  readonly blocks: readonly BlockNode[];
  /** The notes that marks refer to, in the order of their definitions; counted from 1. */
  readonly notes: readonly (readonly Inline[])[];
}
