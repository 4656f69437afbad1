import type { GenericSchema, InferOutput } from 'valibot';
import type { Analysis } from '../language/analyse';
import type { Range } from '../language/article/types';
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
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
}

export interface RuleContext<Options> {
  readonly analysis: Analysis;
  readonly options: Options;
}

/** A rule as data and one function. Its page (`<name>.md`) stands beside it. */
export interface Rule<Schema extends GenericSchema = GenericSchema> {
  /** `category/name`, kebab-case. */
  readonly id: string;
  readonly severity: Severity;
  readonly fix: 'safe' | 'suggest' | 'none';
  /** What it reports, one line, for tables and settings. */
  readonly summary: Text;
  /** The schema of its options; every option has a default. */
  readonly options: Schema;
  check(context: RuleContext<InferOutput<Schema>>): Iterable<Finding>;
}

/** Gives a rule its types; the identity at run time. */
export function defineRule<Schema extends GenericSchema>(rule: Rule<Schema>): Rule {
  return rule as unknown as Rule;
}

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
