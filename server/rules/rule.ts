import { type GenericSchema, type InferOutput, strictObject } from 'valibot';
import type { Analysis } from '../language/analyse';
import type { Directive, Range } from '../language/article/types';
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
  readonly analysis: Analysis;
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
   * `block` for rules whose findings in a block depend on that block alone and on which of its words are labels: they are
   * asked about one block at a time (`analysis.blocks` holds it, dates, names and claims are empty), and only where a block
   * is new.
   */
  readonly scope?: 'block';
  check(context: RuleContext<InferOutput<Schema>>): Iterable<Finding>;
}

/** Gives a rule its types; the identity at run time. */
export function defineRule<Schema extends GenericSchema>(rule: Rule<Schema>): Rule {
  return rule as unknown as Rule;
}

/** The options of a rule that has none. */
export const NO_OPTIONS = strictObject({});

/** A finding of a rule at its severity in this project, not yet translated. Sorted by place, then rule. */
export interface Problem extends Range {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly message: Text;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
  /** Silenced by a comment; `reason` is what the comment says. */
  readonly suppressed: boolean;
  readonly suppressionReason: string | undefined;
}
