import type { Range } from '../article/types';

export type ClaimKind =
  | 'quote'
  | 'reported'
  | 'media'
  | 'document'
  | 'vague'
  | 'statistic'
  | 'accusation'
  | 'superlative';

/**
 * Which links back a claim: those of its sentence, of its paragraph, of its chain; or besides the latter a «منبع: URL» that is a
 * paragraph of its own, as agencies end a story, for the whole article.
 */
export type LinkScope = 'sentence' | 'paragraph' | 'chain' | 'article';

export type SourceType = 'name' | 'role' | 'pronoun' | 'organ' | 'document' | 'medium' | 'vague' | 'omitted';

/**
 * How sure it is whom a pronoun, an office or «این گزارش» stands for: `none` where the source names itself, `missing`
 * where nobody before it fits.
 */
export type Antecedent = 'none' | 'clear' | 'ambiguous' | 'missing';

/** A statement that a reader could ask a source for. Offsets are those of the file. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
  /** The reporting verb or phrase; undefined for a sentence that continues a speech. */
  readonly cue: Range | undefined;
  /** Who is said to say so; undefined where nobody is named. */
  readonly source: (Range & { readonly type: SourceType; readonly entityChain: number | undefined }) | undefined;
  /** What is said, as far as the sentence holds it; undefined where the whole sentence is the claim. */
  readonly content: Range | undefined;
  /** Claims of one source share it. Counts from 1; in a document that is typed in, a number that lasts. */
  readonly chain: number;
  /** Whether this is the claim on which its chain's report stands. */
  readonly root: boolean;
  readonly linked: boolean;
  /** Indexes of the article's links that back it. */
  readonly links: readonly number[];
  /** Its content stands in quotation marks or after a colon. */
  readonly direct: boolean;
  /** A cue of another source inside it («X به نقل از Y»). */
  readonly nested: Range | undefined;
  /** Who speaks in it, where a medium or a document brings his words («به گزارش ایسنا، X گفت»), and the chain of what he says himself. */
  readonly relayed:
    | (Range & { readonly type: SourceType; readonly entityChain: number | undefined; readonly chain: number })
    | undefined;
  /** The class of the reporting verb (say, stress, deny, demand …), where the cue is one. */
  readonly verbClass: string | undefined;
  /** The verb or phrase doubts its source («مدعی شد», «به ادعای»). */
  readonly loaded: boolean;
  /** Nobody is said to say so: «گفته می‌شود», «اعلام شد که». */
  readonly agentless: boolean;
  readonly antecedent: Antecedent;
  readonly block: number;
  readonly section: number;
}
