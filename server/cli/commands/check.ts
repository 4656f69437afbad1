import { resolve } from 'node:path';
import type { FixChoice } from '../../rules/fix';
import { SEVERITIES, type Severity } from '../../rules/rule';
import { type CheckedArticle, checkArticle, isPersianArticle } from '../checkArticle';
import { type Configurations, readConfigurations } from '../configuration';
import { decode, encode } from '../files/decode';
import { type Failure, type FoundFile, findFiles } from '../files/find';
import { type ReadArticle, readArticle } from '../files/read';
import { explainSystemError } from '../files/systemError';
import { writeAtomically } from '../files/writeAtomically';
import type { ExitStatus, Session } from '../io';
import { createOutputs } from '../outputs';
import { readOverrides, readReference } from '../overrides';
import { addToSummary, EMPTY_SUMMARY, type ReportedProblem, reportFile, type Summary } from '../report';
import { reportFailure, reportNote } from '../say';
import { unifiedDiff } from '../unifiedDiff';

export interface CheckOptions {
  readonly format?: readonly string[];
  readonly fix?: boolean;
  readonly fixSuggestions?: boolean;
  readonly diff?: boolean;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly severity?: Exclude<Severity, 'off'>;
  readonly rule?: readonly string[];
  readonly reference?: string;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  /** `--config FILE`; `false`: `--no-config`. */
  readonly config?: string | boolean;
  readonly ignoreFile?: string;
}

const STANDARD_INPUT = '<stdin>';

/** Finds problems, mends what it may, and reports. */
export async function check(args: readonly string[], options: CheckOptions, session: Session): Promise<ExitStatus> {
  const { io } = session;
  const reference = readReference(options.reference);
  const configurations = readConfigurations({
    folder: io.folder,
    file: typeof options.config === 'string' ? options.config : options.config === false ? false : undefined,
    overrides: readOverrides(options.rule ?? []),
  });
  const choice = choiceOf(options);
  const language =
    session.languageIsChosen || options.stdin === true
      ? session.language
      : await projectLanguage(configurations, session);
  const told: Session = { ...session, language };
  const rewritesInput = options.stdin === true && choice !== undefined && options.diff !== true;
  const outputs = await createOutputs(options.format ?? [], told, {
    // What is written to standard output is then the text or the patch itself.
    silent: rewritesInput || options.diff === true,
  });
  const failures: Failure[] = [];
  const fail = (failure: Failure): void => {
    failures.push(failure);
    reportFailure(told, failure);
  };
  /** Of what is shown, and of everything: `--quiet` hides warnings from people, not from `--max-warnings`. */
  let summary: Summary = EMPTY_SUMMARY;
  let total: Summary = EMPTY_SUMMARY;
  let differs = false;

  const handle = async (article: ReadArticle): Promise<void> => {
    const { file, text } = article;
    const checked = await attempt(file.name, () => checkOne(article, configurations), fail);
    if (checked === undefined) return;
    for (const message of checked.frontMatterErrors) fail({ path: file.name, message });
    if (options.diff === true && checked.text !== text) {
      differs = true;
      await io.write(unifiedDiff(file.name, text, checked.text));
    } else if (rewritesInput) await io.write(Buffer.from(encode(checked.text, article)).toString('utf8'));
    else if (checked.text !== text) await attempt(file.name, () => save(article, checked.text), fail);
    const report = reportFile(file.name, checked.text, checked.problems, language);
    total = addToSummary(total, report);
    const shown = { ...report, problems: report.problems.filter(isShown(options)) };
    summary = addToSummary(summary, shown);
    await outputs.file(shown);
  };

  const checkOne = async ({ file, text }: ReadArticle, from: Configurations): Promise<CheckedArticle> =>
    checkArticle(text, file.name, await from.of(file.path), reference, choice);

  if (options.stdin === true) await handleInput(options, told, handle, fail);
  else await handleFiles(args.length === 0 ? ['.'] : args, options, told, handle, fail);

  for (const failure of configurations.failures()) fail(failure);
  if (io.interrupted.aborted) return 2;
  const reported = failures.map(({ path, message }) => ({ path, message: message[language] }));
  for (const failure of await outputs.end(reported, summary)) reportFailure(told, failure, failures);
  if (failures.length > 0) return 2;
  return differs || fails(total, options) ? 1 : 0;
}

async function handleFiles(
  args: readonly string[],
  options: CheckOptions,
  session: Session,
  handle: (article: ReadArticle) => Promise<void>,
  fail: (failure: Failure) => void,
): Promise<void> {
  const { io } = session;
  const found = await findFiles(args, io.folder, options.ignoreFile);
  for (const failure of found.failures) fail(failure);
  for (const name of found.skipped) reportNote(session, name, SKIPPED);
  // An argument that leads to files, none of which is Persian, has most likely been mistyped.
  const foreign = new Map(found.files.filter(({ explicit }) => !explicit).map(({ argument }) => [argument, true]));
  for await (const article of readAhead(found.files)) {
    if (io.interrupted.aborted) return;
    if ('failure' in article) {
      fail(article.failure);
      foreign.delete(article.argument);
      continue;
    }
    const { file, text } = article;
    if (isPersianArticle(file.name, text)) {
      foreign.delete(file.argument);
      await handle(article);
    } else if (file.explicit) reportNote(session, file.name, NOT_PERSIAN);
  }
  for (const argument of foreign.keys()) fail({ path: argument, message: NOTHING_PERSIAN });
}

const SKIPPED = { fa: 'به خواست .dabirignore کنار گذاشته شد.', en: 'left out, as .dabirignore says.' };
const NOT_PERSIAN = { fa: 'متن فارسی نیست؛ کنار گذاشته شد.', en: 'this is no Persian text; left alone.' };
const NOTHING_PERSIAN = { fa: 'اینجا متن فارسی‌ای نیست.', en: 'there is no Persian text here.' };

type Read = ReadArticle | { readonly failure: Failure; readonly argument: string };

/** Reads files in order, the next few while one is being checked. */
async function* readAhead(files: readonly FoundFile[]): AsyncIterable<Read> {
  const AHEAD = 8;
  const waiting: Promise<Read>[] = [];
  for (const file of files) {
    waiting.push(readArticle(file).then((read) => ('failure' in read ? { ...read, argument: file.argument } : read)));
    const next = waiting.length > AHEAD ? waiting.shift() : undefined;
    if (next !== undefined) yield await next;
  }
  for (const next of waiting) yield await next;
}

async function handleInput(
  options: CheckOptions,
  session: Session,
  handle: (article: ReadArticle) => Promise<void>,
  fail: (failure: Failure) => void,
): Promise<void> {
  const name = options.stdinFilename ?? STANDARD_INPUT;
  const bytes = await session.io.readInput();
  const decoded = decode(bytes);
  if ('failure' in decoded) {
    fail({ path: name, message: decoded.failure });
    return;
  }
  const path = resolve(session.io.folder, options.stdinFilename ?? 'stdin.md');
  await handle({ ...decoded, bytes, file: { path, name, explicit: true, argument: name } });
}

/** Writes a mended article, unless somebody else changed it since it was read. */
async function save(article: ReadArticle, text: string): Promise<void> {
  const now = await readArticle(article.file);
  if ('failure' in now || Buffer.compare(now.bytes, article.bytes) !== 0) {
    throw new ChangedMeanwhile();
  }
  await writeAtomically(article.file.path, encode(text, article));
}

class ChangedMeanwhile extends Error {}

async function attempt<T>(
  name: string,
  action: () => Promise<T>,
  fail: (failure: Failure) => void,
): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    const message =
      error instanceof ChangedMeanwhile
        ? { fa: 'در این میان دگرگون شد؛ دست نخورد.', en: 'it has changed meanwhile and was left alone.' }
        : explainSystemError(error);
    fail({ path: name, message });
    return undefined;
  }
}

async function projectLanguage(configurations: Configurations, session: Session): Promise<Session['language']> {
  const { messages } = await configurations.of(resolve(session.io.folder, 'article.md'));
  return messages === 'fa' || messages === 'en' ? messages : session.language;
}

function choiceOf({ fix, fixSuggestions, diff }: CheckOptions): FixChoice | undefined {
  if (fixSuggestions === true) return 'suggest';
  return fix === true || diff === true ? 'safe' : undefined;
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

function isShown({ quiet, severity }: CheckOptions): (problem: ReportedProblem) => boolean {
  const least = Math.max(rank(severity ?? 'hint'), quiet === true ? rank('error') : 0);
  return (problem) => rank(problem.severity) >= least;
}

/** Errors fail, and everything from `--severity` up; warnings fail when there are more than `--max-warnings`. */
function fails(summary: Summary, { severity, maxWarnings }: CheckOptions): boolean {
  const from = rank(severity ?? 'error');
  const found: readonly [Severity, number][] = [
    ['error', summary.errors],
    ['warning', summary.warnings],
    ['info', summary.infos],
    ['hint', summary.hints],
  ];
  if (found.some(([level, count]) => rank(level) >= from && count > 0)) return true;
  return maxWarnings !== undefined && summary.warnings > maxWarnings;
}
