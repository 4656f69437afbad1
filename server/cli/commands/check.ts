import { resolve } from 'node:path';
import type { FixChoice } from '../../rules/fix';
import type { Severity } from '../../rules/rule';
import { readBaseline } from '../baseline';
import { type ChangedLines, readChangedLines } from '../changedLines';
import { conclude } from '../conclude';
import { configurationOf, readConfigurations } from '../configuration';
import type { CheckerSettings, FileOutcome } from '../fileChecker';
import type { Failure } from '../files/find';
import type { ExitStatus, Session } from '../io';
import { createOutputs } from '../outputs';
import { readOverrides, readReference } from '../overrides';
import type { FileReport } from '../report';
import { showsArticles, showsFingerprints, showsFixes } from '../reporters/reporters';
import { reportFailure } from '../say';
import { readShard } from '../shard';
import { createTally } from '../tally';
import { createTimeKeeper } from '../verbose';
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
  if (options.printConfig !== undefined) {
    return (await import('./printConfig')).printConfig(options.printConfig, options, session);
  }
  if (options.stdinJsonl !== true) requireOneSource(args, options);
  const told: Session = { ...session, language: await languageOf(options, session) };
  const settings = settingsOf(options, told);
  if (options.stdinJsonl === true) return (await import('./stream')).stream(args, options, settings, told);
  return checkAndReport(args, options, settings, told);
}

/** Checks files or standard input, and tells their problems to the outputs that were asked for. */
async function checkAndReport(
  args: readonly string[],
  options: CheckOptions,
  settings: CheckerSettings,
  session: Session,
): Promise<ExitStatus> {
  const { io } = session;
  const shard = readShard(options.shard);
  const baseline = readBaseline(options, io.folder);
  const changed = options.changed === undefined ? undefined : await readChangedLines(options.changed, io.folder);
  const outputs = await createOutputs(options.format ?? [], session, {
    // What goes to standard output is then the text or the patch itself.
    silent: settings.mended !== 'write',
    hasBaseline: baseline !== undefined,
    shard,
    verdict: options,
  });
  const failures: Failure[] = [];
  const fail = (failure: Failure): void => {
    if (failures.some(({ path, message }) => path === failure.path && message.en === failure.message.en)) return;
    reportFailure(session, failure, failures);
  };
  const tally = createTally(options);
  let differs = false;

  const keeper = options.verbose === true ? createTimeKeeper(session) : undefined;
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

  const run: CheckRun = { options, session, settings, changed, shard, keeper, take, fail };
  const threads =
    options.stdin === true ? await checkInput(run) : await checkFiles(args.length === 0 ? ['.'] : args, run);

  if (io.interrupted.aborted) return 2;
  const gone = baseline?.gone() ?? [];
  const status = await conclude({ options, session, outputs, tally, baseline, gone, failures, fail });
  keeper?.tell(tally.total().files, threads);
  return status === 0 && differs && options.updateBaseline !== true ? 1 : status;
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
