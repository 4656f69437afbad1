import type { Text } from '../text';
import type { Segment } from '../text/fold';

/** A stretch of the file, zero-based UTF-16 offsets, [start, end). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type Syntax = 'markdown' | 'plain';

export type BlockKind = 'paragraph' | 'heading' | 'cell';

/** A paragraph, heading or table cell; in a plain text a line. */
export interface Block extends Range {
  readonly kind: BlockKind;
  /** 1–6 of a heading, else 0. */
  readonly level: number;
  /** In `html` marks of Markdown mean nothing. */
  readonly container: 'none' | 'list' | 'quotation' | 'table' | 'html';
  /** Of a cell: its place among the columns, from 0; negative in the head of its table (−1 is the first). */
  readonly column: number | undefined;
  /** Counts headings: blocks under one heading share the number. */
  readonly section: number;
  /** What is prose in it; offsets relative to the block's start. */
  readonly segments: readonly Segment[];
}

/** `[label]: target "title"`. */
export interface Definition extends Range {
  readonly label: string;
  /** As CommonMark compares labels. */
  readonly key: string;
  readonly labelRange: Range;
  readonly target: string;
  readonly targetRange: Range;
  readonly title: string;
  /** Quotation marks included; undefined where there is no title. */
  readonly titleRange: Range | undefined;
  readonly role: LinkRole;
  /** An earlier definition has the same key, so this one counts for nothing. */
  readonly duplicate: boolean;
}

export type LinkRole = 'source' | 'entity' | 'date' | 'other';

export type LinkKind =
  | 'inline'
  | 'reference'
  | 'collapsed'
  | 'shortcut'
  | 'autolink'
  | 'bare'
  | 'footnote'
  | 'citation'
  | 'image'
  | 'html';

/** A use of a link in the text. */
export interface Link extends Range {
  readonly kind: LinkKind;
  /** What the reader sees; empty for a footnote's mark. */
  readonly text: Range;
  /** The label that names the definition, without brackets; undefined for links that carry their target. */
  readonly label: string | undefined;
  readonly labelRange: Range | undefined;
  /** What the label names; undefined where there is no such definition or the link carries its target. */
  readonly definition: Definition | undefined;
  /** The address; undefined where the label names nothing. */
  readonly target: string | undefined;
  readonly targetRange: Range | undefined;
  readonly role: LinkRole;
  /** The number of the block that it stands in, -1 outside of blocks. */
  readonly block: number;
}

/** `[^1]: …` with the addresses that its body holds, and the keys of the definitions that it may name. */
export interface FootnoteDefinition extends Range {
  readonly key: string;
  readonly targets: readonly string[];
  readonly labels: readonly string[];
}

export type DirectiveKind = 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'disable-file';

/** `<!-- dabir-disable-next-line rule, rule -- why -->`. */
export interface Directive extends Range {
  readonly kind: DirectiveKind;
  /** Rule ids as written; empty means all rules. */
  readonly rules: readonly (Range & { readonly id: string })[];
  readonly reason: string;
}

/** A place at which two versions of a text were not merged: the lines that git's merge, or a hand after it, left standing. */
export interface Conflict {
  /** The lines of the marks alone, in their order; what stands between them is the versions' own. */
  readonly marks: readonly [Range, ...Range[]];
}

export interface FrontMatterEntry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: unknown;
  readonly valueRange: Range;
}

export interface FrontMatter extends Range {
  readonly entries: readonly FrontMatterEntry[];
  readonly errors: readonly (Range & { readonly message: Text })[];
}

/** One text, parsed once a version. Everything that is not in a block's segments is invisible to recognisers. */
export interface Article {
  readonly text: string;
  readonly syntax: Syntax;
  readonly frontMatter: FrontMatter | undefined;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly definitions: readonly Definition[];
  readonly footnotes: readonly FootnoteDefinition[];
  readonly directives: readonly Directive[];
  readonly conflicts: readonly Conflict[];
}
