import { resolve } from 'node:path';
import type { FixChoice } from '../../rules/fix';
import type { Severity } from '../../rules/rule';
import { readBaseline } from '../baseline';
import { type ChangedLines, readChangedLines } from '../changedLines';
import { configurationOf, readConfigurations } from '../configuration';
import type { CheckerSettings, FileOutcome } from '../fileChecker';
import type { Failure } from '../files/find';
import type { ExitStatus, Session } from '../io';
import { createOutputs } from '../outputs';
import { readOverrides, readReference } from '../overrides';
import { addToSummary, EMPTY_SUMMARY, type FileReport, type Summary } from '../report';
import { showsArticles, showsFingerprints, showsFixes } from '../reporters/reporters';
import { reportFailure, reportNote } from '../say';
import { readShard } from '../shard';
import { createTimeKeeper } from '../verbose';
import { fails, isShown } from '../verdict';
import { checkFiles } from './checkFiles';
import { checkInput } from './checkInput';
import type { CheckRun } from './checkRun';
import { requireOneSource } from './oneSource';

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
  /** `true`: against the last commit. */
  readonly changed?: string | boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  /** `true`: where caches lie by default. */
  readonly cache?: string | boolean;
  readonly workers?: number;
  readonly printConfig?: string;
  readonly stdinJsonl?: boolean;
  readonly verbose?: boolean;
  /** `I/N`: one part of the files. */
  readonly shard?: string;
}

/** Finds problems, mends what it may, and reports. */
export async function check(args: readonly string[], options: CheckOptions, session: Session): Promise<ExitStatus> {
  const { io } = session;
  if (options.printConfig !== undefined) {
    return (await import('./printConfig')).printConfig(options.printConfig, options, session);
  }
  if (options.stdinJsonl !== true) requireOneSource(args, options);
  const language = await languageOf(options, session);
  const told: Session = { ...session, language };
  const settings = settingsOf(options, told);
  if (options.stdinJsonl === true) return (await import('./stream')).stream(args, options, settings, told);
  const shard = readShard(options.shard);
  const baseline = readBaseline(options, io.folder);
  const changed = options.changed === undefined ? undefined : await readChangedLines(options.changed, io.folder);
  const outputs = await createOutputs(options.format ?? [], told, {
    // What goes to standard output is then the text or the patch itself.
    silent: settings.mended !== 'write',
    hasBaseline: baseline !== undefined,
    shard,
    verdict: options,
  });
  const failures: Failure[] = [];
  const fail = (failure: Failure): void => {
    if (failures.some(({ path, message }) => path === failure.path && message.en === failure.message.en)) return;
    reportFailure(told, failure, failures);
  };
  const tally = createTally(options);
  let differs = false;

  const keeper = options.verbose === true ? createTimeKeeper(told) : undefined;
  const take = async (outcome: FileOutcome): Promise<void> => {
    keeper?.add(outcome.timing, outcome.file.name);
    for (const failure of outcome.failures) fail(failure);
    if (settings.mended === 'patch' && outcome.output !== '') {
      differs = true;
      await io.write(outcome.output);
    }
    if (outcome.report === undefined) return;
    // A baseline sees the whole file: what stands in lines that nobody changed is not gone.
    const marked = baseline === undefined ? outcome.report : baseline.mark(outcome.report);
    const report = changed === undefined ? marked : onlyTouched(marked, outcome.file.path, changed);
    await outputs.file(tally.add(report));
  };

  const run: CheckRun = { options, session: told, settings, changed, shard, keeper, take, fail };
  const threads =
    options.stdin === true ? await checkInput(run) : await checkFiles(args.length === 0 ? ['.'] : args, run);

  if (io.interrupted.aborted) return 2;
  const gone = baseline?.gone() ?? [];
  if (baseline !== undefined) for (const problem of gone) reportNote(told, problem.path, baseline.noteOf(problem));
  if (baseline !== undefined && options.updateBaseline === true)
    for (const failure of await baseline.write()) fail(failure);
  const reported = failures.map(({ path, message }) => ({ path, message: message[language] }));
  for (const failure of await outputs.end(reported, tally.shown(), gone)) fail(failure);
  const total = tally.total();
  keeper?.tell(total.files, threads);
  if (failures.length > 0) return 2;
  if (options.updateBaseline === true) return 0;
  return differs || fails(total, options) ? 1 : 0;
}

/** Counts what is shown, and everything: `--quiet` hides warnings from people, not from `--max-warnings`. */
function createTally(options: CheckOptions) {
  const shows = isShown(options);
  let shown: Summary = EMPTY_SUMMARY;
  let total: Summary = EMPTY_SUMMARY;
  return {
    /** Returns the report as it is shown. */
    add: (report: FileReport): FileReport => {
      total = addToSummary(total, report);
      const visible = { ...report, problems: report.problems.filter(shows) };
      shown = addToSummary(shown, visible);
      return visible;
    },
    shown: () => shown,
    total: () => total,
  };
}

function settingsOf(options: CheckOptions, { io, language }: Session): CheckerSettings {
  // Both are wrong before any file is read, and said then.
  const reference = readReference(options.reference);
  const rules = options.rule ?? [];
  readOverrides(rules);
  const fixes = fixesOf(options);
  return {
    folder: io.folder,
    configuration: configurationOf(options),
    rules,
    reference,
    fixes,
    mended: options.diff === true ? 'patch' : options.stdin === true && fixes !== undefined ? 'return' : 'write',
    language,
    showsArticles: (options.format ?? []).some(showsArticles),
    showsFixes: options.stdinJsonl === true || (options.format ?? []).some(showsFixes),
    showsFingerprints:
      options.stdinJsonl === true ||
      options.baseline !== undefined ||
      options.updateBaseline === true ||
      (options.format ?? []).some(showsFingerprints),
    nearest: options.stdinJsonl === true ? 'folder' : 'article',
    timed: options.verbose === true,
  };
}

/** The terminal's language, unless the project asks for one and nobody overruled it. */
async function languageOf(options: CheckOptions, session: Session): Promise<Session['language']> {
  if (session.languageIsChosen) return session.language;
  const { folder } = session.io;
  const configurations = readConfigurations({ folder, file: configurationOf(options) });
  const { messages } = await configurations.of(resolve(folder, options.stdinFilename ?? 'article.md'));
  return messages === 'fa' || messages === 'en' ? messages : session.language;
}

function fixesOf({ fix, fixSuggestions, diff }: CheckOptions): FixChoice | undefined {
  if (fixSuggestions === true) return 'suggest';
  return fix === true || diff === true ? 'safe' : undefined;
}

function onlyTouched(report: FileReport, path: string, changed: ChangedLines): FileReport {
  return { ...report, problems: report.problems.filter(({ line, endLine }) => changed.touches(path, line, endLine)) };
}
