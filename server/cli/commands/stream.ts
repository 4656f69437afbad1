import { resolve } from 'node:path';
import * as v from 'valibot';
import type { Text } from '../../language/text';
import { referenceDay } from '../../settings/referenceDay';
import type { CheckerSettings, FileOutcome, WorkItem } from '../fileChecker';
import { decode } from '../files/decode';
import type { Failure } from '../files/find';
import { linesOf } from '../files/lines';
import { CommandFailure, type ExitStatus, type Io, type Session } from '../io';
import { createPool } from '../pool';
import { addToSummary, EMPTY_SUMMARY, type ReportedProblem } from '../report';
import { problemData } from '../reporters/json';
import { reportFailure } from '../say';
import { createTimeKeeper } from '../verbose';
import { fails, isShown } from '../verdict';
import type { CheckOptions } from './check';

/** A line of the input; keys that are not named here are left alone. */
const LineSchema = v.object({ path: v.optional(v.string()), text: v.string(), reference: v.optional(v.string()) });

/** What makes no sense where texts come from a pipe and nothing is kept. */
const REFUSED = [
  'stdin',
  'fix',
  'fixSuggestions',
  'diff',
  'changed',
  'baseline',
  'updateBaseline',
  'cache',
  'shard',
] as const;

/**
 * Checks articles that come one a line, and answers each with one line, in order and as soon as it is ready, so that `xargs`, GNU
 * parallel or Spark's `pipe` may run it over an archive. Keeps nothing: memory does not grow with the input.
 */
export async function stream(
  args: readonly string[],
  options: CheckOptions,
  settings: CheckerSettings,
  session: Session,
): Promise<ExitStatus> {
  refuse(args, options);
  const { io } = session;
  const shows = isShown(options);
  const keeper = options.verbose === true ? createTimeKeeper(session) : undefined;
  const bad = new Map<number, Failure>();
  const threads = options.workers ?? 1;
  const pool = createPool(settings, undefined, threads, Number.POSITIVE_INFINITY);
  let summary = EMPTY_SUMMARY;
  let failed = false;
  try {
    let answered = 0;
    for await (const outcome of pool.check(itemsFrom(io, bad))) {
      if (io.interrupted.aborted) return 2;
      answered += 1;
      keeper?.add(outcome.timing, outcome.file.name);
      const broken = bad.get(answered);
      bad.delete(answered);
      if (broken !== undefined || outcome.failures.length > 0) failed = true;
      if (broken === undefined && outcome.report !== undefined) summary = addToSummary(summary, outcome.report);
      const answer = broken === undefined ? answerOf(outcome, shows, session) : failureOf(broken, session);
      await io.write(`${JSON.stringify(answer)}\n`);
    }
    for (const failure of pool.configurationFailures()) {
      failed = true;
      reportFailure(session, failure);
    }
  } finally {
    await pool.close();
  }
  if (io.interrupted.aborted) return 2;
  keeper?.tell(summary.files, pool.threads);
  if (failed) return 2;
  return fails(summary, options) ? 1 : 0;
}

/**
 * The articles of the input. A line without one still has its turn in the order of the output: an empty text stands in for it,
 * and why is put into `bad` by its number, from 1.
 */
async function* itemsFrom(io: Io, bad: Map<number, Failure>): AsyncIterable<WorkItem> {
  let number = 0;
  for await (const line of linesOf(io.inputParts())) {
    if (io.interrupted.aborted) return;
    number += 1;
    const item = itemOf(line, number, io.folder);
    if ('failure' in item) bad.set(number, { path: `<stdin>:${number}`, message: item.failure });
    yield 'failure' in item ? { ...EMPTY_ITEM, number } : item;
  }
}

/** What one line of the output says of one article. */
function answerOf(outcome: FileOutcome, shows: (problem: ReportedProblem) => boolean, session: Session) {
  const { file, persian, report, failures } = outcome;
  const failure = failures[0];
  // A text in another language has its turn, too, and is left alone as a file would be.
  if (!persian && failure === undefined) return { path: file.name, persian: false, problems: [] };
  if (report === undefined) return failureOf(failure ?? { path: file.name, message: NO_ANSWER }, session);
  const problems = report.problems.filter(shows).map(problemData);
  return {
    path: report.path,
    problems,
    ...(failure === undefined ? {} : { failure: failure.message[session.language] }),
  };
}

const failureOf = ({ path, message }: Failure, { language }: Session) => ({ path, failure: message[language] });

const EMPTY_ITEM = { path: '', name: '', explicit: true, argument: '', text: '' };
const NO_ANSWER: Text = { fa: 'پاسخی نیامد.', en: 'no answer came.' };

function itemOf(line: Uint8Array, number: number, folder: string): WorkItem | { readonly failure: Text } {
  const decoded = decode(line);
  if ('failure' in decoded) return decoded;
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch {
    return { failure: NOT_JSON };
  }
  const parsed = v.safeParse(LineSchema, value);
  if (!parsed.success) return { failure: NO_ARTICLE };
  const { path, text, reference } = parsed.output;
  const name = path ?? `<stdin>:${number}`;
  const item = { path: resolve(folder, path ?? 'stdin.md'), name, explicit: true, argument: name, text, number };
  if (reference === undefined) return item;
  const day = referenceDay(reference);
  if (day !== undefined) return { ...item, reference: day };
  return {
    failure: {
      fa: `reference: «${reference}» روز نیست.`,
      en: `reference: “${reference}” is no day.`,
    },
  };
}

const NOT_JSON: Text = { fa: 'این سطر JSON نیست.', en: 'this line is no JSON.' };
const NO_ARTICLE: Text = {
  fa: 'هر سطر چنین می‌خواهد: {"path": "…", "text": "…"}.',
  en: 'a line is to be like {"path": "…", "text": "…"}.',
};

function refuse(args: readonly string[], options: CheckOptions): void {
  const refused = REFUSED.find((name) => options[name] !== undefined && options[name] !== false);
  if (refused !== undefined || args.length > 0) {
    const other =
      refused === undefined ? args[0] : `--${refused.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new CommandFailure({
      fa: `--stdin-jsonl با ${other} نمی‌سازد.`,
      en: `--stdin-jsonl does not go with ${other}.`,
    });
  }
  const format = options.format ?? ['jsonl'];
  if (format.length !== 1 || format[0] !== 'jsonl') {
    throw new CommandFailure({
      fa: '--stdin-jsonl تنها --format jsonl می‌دهد.',
      en: '--stdin-jsonl answers in --format jsonl only.',
    });
  }
}
