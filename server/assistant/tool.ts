import type { GenericSchema, InferOutput } from 'valibot';
import type { Analysis } from '../language/analysis';
import type { Syntax } from '../language/article/types';
import type { DayNumber } from '../language/calendars/day';
import type { Language, Text } from '../language/text';
import type { Selection } from '../rules/selection';

/** What the place that tools run in gives them: how a text is read there, and which rules hold. */
export interface AssistantContext {
  readonly analyse: (text: string, syntax: Syntax, reference: DayNumber | undefined) => Analysis;
  readonly selection: Selection;
  /** The language of answers that ask for none. */
  readonly language: Language;
}

/** Plain data, as JSON writes it. */
export type Answer = { readonly [key: string]: unknown };

/** Something that an assistant may ask. It reads what it is given and nothing else, and changes nothing. */
export interface Tool {
  /** As the protocols name it. */
  readonly name: string;
  readonly title: Text;
  /** What it does, when to ask, what comes back: for a model to read. */
  readonly description: string;
  readonly input: GenericSchema;
  /** Throws `ToolFailure` where the input means nothing. */
  readonly run: (input: unknown, context: AssistantContext) => Answer;
}

/** The input was of the right shape and still cannot be answered. */
export class ToolFailure extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

/** A tool whose `run` is given what its schema makes of the input. */
export function defineTool<Schema extends GenericSchema>(tool: {
  readonly name: string;
  readonly title: Text;
  readonly description: string;
  readonly input: Schema;
  readonly run: (input: InferOutput<Schema>, context: AssistantContext) => Answer;
  readonly parse: (input: unknown) => InferOutput<Schema>;
}): Tool {
  const { parse, run, ...others } = tool;
  return { ...others, run: (input, context) => run(parse(input), context) };
}
