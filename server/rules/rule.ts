import { type GenericSchema, type InferOutput, strictObject } from 'valibot';
import type { Analysis, ReadBlock } from '../language/analyse';
import type { Directive, Link, Range } from '../language/article/types';
import type { Claim } from '../language/claims/types';
import type { ResolvedDate } from '../language/dates/types';
import type { ResolvedEntity } from '../language/entities/types';
import type { FlawKind } from '../language/orthography/flaw';
import type { OutlinePart } from '../language/passages/outline';
import type { Passage } from '../language/passages/passages';
import type { Text } from '../language/text';

export const SEVERITIES = ['off', 'hint', 'info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One replacement of a stretch of the file. */
export interface Edit extends Range {
  readonly text: string;
}

/** A way to mend a problem. `safe` changes no meaning and may be applied without asking. */
export interface Fix {
  readonly title: Text;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** Where the caret belongs afterwards, as an offset into the fixed text; for stubs that want an address typed. */
  readonly caret?: number;
}

/** Another place that belongs to a problem. */
export interface RelatedPlace extends Range {
  readonly message: Text;
}

/** What a rule yields: a place, what is wrong there, and what may be done. */
export interface Finding extends Range {
  readonly message: Text;
  /** Where they cost more than the finding, a function: they are written when somebody asks for them, at most once. */
  readonly fixes?: readonly Fix[] | (() => readonly Fix[]);
  readonly related?: readonly RelatedPlace[];
}

/** A suppression comment and what became of it in this run. */
export interface DirectiveUse {
  readonly directive: Directive;
  /** It silenced a problem, or ended a stretch that a comment opened. */
  readonly used: boolean;
  readonly rules: readonly (Range & {
    readonly id: string;
    /** There is such a rule. */
    readonly known: boolean;
    /** It ran, so that `used` says something. */
    readonly ran: boolean;
    readonly used: boolean;
  })[];
}

export interface RuleContext<Options> {
  /** The whole article, to look things up in. */
  readonly analysis: Analysis;
  /** What there is to judge: all blocks of the article, for a rule with a scope one of them. Likewise what they hold. */
  readonly blocks: readonly ReadBlock[];
  readonly dates: readonly ResolvedDate[];
  readonly entities: readonly ResolvedEntity[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  readonly options: Options;
  /** The suppression comments in the order of the text. What they silenced is known to rules of the last turn only. */
  readonly directives: readonly DirectiveUse[];
}

/** A rule as data and one function. Its page (`<name>.md`) stands beside it. */
export interface Rule<Schema extends GenericSchema = GenericSchema> {
  /** `category/name`, kebab-case. */
  readonly id: string;
  readonly severity: Severity;
  readonly fix: 'safe' | 'suggest' | 'none';
  /** What it reports, one line, for tables and settings. */
  readonly summary: Text;
  /** Why, and examples: Markdown that `page.ts` reads. */
  readonly page: string;
  /** The schema of its options, an object; every option has a default. */
  readonly options: Schema;
  /** `last` for rules that judge what became of the others' problems. */
  readonly turn?: 'last';
  /**
   * How far a rule looks, so that a keystroke asks it about no more than what it changed. Without a scope it is asked about
   * the whole article each time.
   *
   * `block`: its findings in a block depend on that block's text alone and on which of its words are labels. It is asked
   * about one block at a time (`blocks` holds it; dates, names and claims are empty), and only where a block is new.
   *
   * `mentions`: its findings in a block depend on the block and on what was resolved in it, besides on the reference day and
   * on what {@link elsewhere} says. It is asked about the dates, names, claims and links of one block at a time, and only
   * where one of them is new. A finding and its related places lie in the block; its fixes may look and reach beyond, for
   * they are written anew whenever they are asked for.
   *
   * `outline`: its findings depend on what the whole article says in outline (see `Outline`): on its dates, names, claims,
   * links, definitions and front matter with their words, lines that were meant as definitions among them, and on no other
   * text, but for that of the blocks which it {@link heeds}. It is asked only where a keystroke changed any of these.
   */
  readonly scope?: 'block' | 'mentions' | 'outline';
  /** Of a rule of the outline: at which of its parts it looks, besides what links and definitions say. Without it at all of them. */
  readonly reads?: readonly OutlinePart[];
  /**
   * Of a rule of the outline that looks at other text, too: the blocks whose text it looks at. It is asked where one of them is, or was,
   * rewritten, and where an edit changed more than the text of one block. Must be cheap.
   */
  readonly heeds?: (passage: Passage) => boolean;
  /**
   * Of a rule with a scope: what its findings are about, if it is of one kind. In a block that holds none of it the rule is not
   * asked, as most rules need not be in most blocks.
   */
  readonly judges?: 'dates' | 'entities' | 'claims' | 'links' | FlawKind;
  /**
   * Of a rule with a scope of one block: whether a block holds anything that it could find fault with, where `judges` does not
   * say it. Must be cheaper than to ask, and never false where the rule would find something.
   */
  readonly concerns?: (passage: Passage, options: InferOutput<Schema>, analysis: Analysis) => boolean;
  /** Of a rule of mentions: what of the rest of the article its findings depend on, in few words. Must be cheap. */
  readonly elsewhere?: (analysis: Analysis) => string;
  check(context: RuleContext<InferOutput<Schema>>): Iterable<Finding>;
}

/** Gives a rule its types; the identity at run time. */
export function defineRule<Schema extends GenericSchema>(rule: Rule<Schema>): Rule {
  return rule as unknown as Rule;
}

/** The options of a rule that has none. */
export const NO_OPTIONS = strictObject({});

/** A finding of a rule at its severity in this project, not yet translated. Lists of them are sorted by place, then rule. */
export interface Problem extends Range {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly message: Text;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
  /** Silenced by a comment; `reason` is what the comment says. */
  readonly suppressed: boolean;
  readonly suppressionReason: string | undefined;
  /**
   * The same object in the next version of the text where the same is said of the same words, wherever they have moved; what
   * a reader was shown of it then can be kept by it.
   */
  readonly identity: object;
}
