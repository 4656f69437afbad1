/**
 * The types of the package `dabir`. Names and shapes only: this file and `protocol.ts` are all that the published declarations
 * need, so that whoever uses them needs no types of ours or of others besides.
 */
import type { ArticleAnnotations } from '../protocol';

export type { ArticleAnnotations } from '../protocol';

export interface AnalyseOptions {
  /** The article's path or name: it names the article in exports. A name in `.txt` means plain text. Default: `article.md`. */
  readonly path?: string;
  /** How the text is written; by default as its path says. */
  readonly syntax?: 'markdown' | 'plain';
  /** The day from which relative dates count where the article names none: `2022-01-10`, or Solar Hijri `1400-10-20`. */
  readonly reference?: string;
  /** The newsroom's own registry of names, as `readRegistry` gives it; its names come before the built-in ones. */
  readonly registry?: NewsroomRegistry;
}

/** A newsroom's registry of names, read. Immutable; read once, good for any number of articles. */
export interface NewsroomRegistry {
  /** How many things it names. */
  readonly names: number;
  /** What is wrong with its files; everything else counts. Lines and columns count from 1. */
  readonly errors: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: { readonly fa: string; readonly en: string };
  }[];
}

/** What was read in one text. Immutable. Offsets are zero-based UTF-16 code units into `text`, as those of JavaScript's strings. */
export interface AnalysedArticle extends ArticleAnnotations {
  readonly text: string;
}

/** HTML, JSON-LD (schema.org), ninjs 3.1, TEI P5, W3C Web Annotations, brat's standoff. */
export type ExportFormat = 'html' | 'jsonld' | 'ninjs' | 'tei' | 'webannotation' | 'brat';

export interface ExportOptions {
  /** Exports what was recognised too, and not only what is annotated or certain. Default: false. */
  readonly recognised?: boolean;
  /** The address, http or https, below which the articles are published. Without it the article is named by a URN. */
  readonly base?: string;
  /**
   * Of HTML only the `<article>` and the script of its linked data, for a page of your own. The quotation marks are part of
   * the text: such a page wants `q::before, q::after { content: none }`. Default: false.
   */
  readonly fragment?: boolean;
}

export type ImportFormat = 'webannotation' | 'brat';

/** A text with annotations written into it as Dabir's markup. */
export interface ImportedArticle {
  readonly text: string;
  /** How many were written. */
  readonly added: number;
  /** How many the text had already. */
  readonly present: number;
  /** How many the markup has no words for: claims, relations, notes. */
  readonly skipped: number;
  /** What found no place, and why. */
  readonly problems: readonly {
    readonly name: string;
    readonly message: { readonly fa: string; readonly en: string };
  }[];
}
