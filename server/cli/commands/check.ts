import { resolve } from 'node:path';
import type { FixChoice } from '../../rules/fix';
import type { Severity } from '../../rules/rule';
import { readBaseline } from '../baseline';
import { openCache } from '../cache';
import { type ChangedLines, readChangedLines } from '../changedLines';
import { readConfigurations } from '../configuration';
import { type CheckerSettings, createFileChecker, type FileOutcome } from '../fileChecker';
import { decode, encode } from '../files/decode';
import { type Failure, type FoundFile, findFiles } from '../files/find';
import type { ExitStatus, Session } from '../io';
import { createOutputs } from '../outputs';
import { readOverrides, readReference } from '../overrides';
import { createPool } from '../pool';
import { createProgress } from '../progress';
import { addToSummary, EMPTY_SUMMARY, type Summary } from '../report';
import { showsArticles } from '../reporters/reporters';
import { reportFailure, reportNote } from '../say';
import { belongsTo, readShard, type Shard } from '../shard';
import { fails, isShown } from '../verdict';

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
  /** `I/N`: one part of the files. */
  readonly shard?: string;
}

/** Finds problems, mends what it may, and reports. */
export async function check(args: readonly string[], options: CheckOptions, session: Session): Promise<ExitStatus> {
  const { io } = session;
  if (options.printConfig !== undefined) {
    return (await import('./printConfig')).printConfig(options.printConfig, options, session);
  }
  const language = await languageOf(options, session);
  const told: Session = { ...session, language };
  const settings = settingsOf(options, told);
  const shard = readShard(options.shard);
  const baseline = readBaseline(options, io.folder);
  const changed = options.changed === undefined ? undefined : await readChangedLines(options.changed, io.folder);
  const outputs = await createOutputs(options.format ?? [], told, {
    // What goes to standard output is then the text or the patch itself.
    silent: settings.mended !== 'write',
    hasBaseline: baseline !== undefined,
    shard,
  });
  const failures: Failure[] = [];
  const fail = (failure: Failure): void => {
    if (failures.some(({ path, message }) => path === failure.path && message.en === failure.message.en)) return;
    reportFailure(told, failure, failures);
  };
  /** Of what is shown, and of everything: `--quiet` hides warnings from people, not from `--max-warnings`. */
  let summary: Summary = EMPTY_SUMMARY;
  let total: Summary = EMPTY_SUMMARY;
  let differs = false;
  const shows = isShown(options);

  const take = async (outcome: FileOutcome): Promise<void> => {
    for (const failure of outcome.failures) fail(failure);
    if (settings.mended === 'patch' && outcome.output !== '') {
      differs = true;
      await io.write(outcome.output);
    }
    if (outcome.report === undefined) return;
    const touched = changed === undefined ? outcome.report : onlyTouched(outcome, changed);
    const report = baseline === undefined ? touched : baseline.mark(touched);
    total = addToSummary(total, report);
    const shown = { ...report, problems: report.problems.filter(shows) };
    summary = addToSummary(summary, shown);
    await outputs.file(shown);
  };

  if (options.stdin === true) await takeInput(options, told, settings, take, fail);
  else await takeFiles(args.length === 0 ? ['.'] : args, options, told, settings, { changed, shard }, take, fail);

  if (io.interrupted.aborted) return 2;
  for (const stale of baseline?.stale() ?? []) reportNote(told, stale.path, stale.message);
  if (baseline !== undefined && options.updateBaseline === true)
    for (const failure of await baseline.write()) fail(failure);
  const reported = failures.map(({ path, message }) => ({ path, message: message[language] }));
  for (const failure of await outputs.end(reported, summary)) fail(failure);
  if (failures.length > 0) return 2;
  if (options.updateBaseline === true) return 0;
  return differs || fails(total, options) ? 1 : 0;
}

async function takeFiles(
  args: readonly string[],
  options: CheckOptions,
  session: Session,
  settings: CheckerSettings,
  { changed, shard }: { readonly changed: ChangedLines | undefined; readonly shard: Shard | undefined },
  take: (outcome: FileOutcome) => Promise<void>,
  fail: (failure: Failure) => void,
): Promise<void> {
  const { io } = session;
  const found = await findFiles(args, io.folder, options.ignoreFile);
  for (const failure of found.failures) fail(failure);
  for (const name of found.skipped) reportNote(session, name, SKIPPED);
  const isWanted = ({ path, name }: FoundFile): boolean =>
    (changed === undefined || changed.touches(path)) && (shard === undefined || belongsTo(name, shard));
  const files = found.files.filter(isWanted);
  // An argument that leads to files, none of which is Persian, has most likely been mistyped.
  const foreign = new Set(files.filter(({ explicit }) => !explicit).map(({ argument }) => argument));
  const cache =
    options.cache === undefined || settings.fixes !== undefined ? undefined : openCache(options.cache, io.folder);
  const pool = createPool(settings, cache, options.workers ?? 1, files.length);
  const progress = createProgress(session, files.length);
  try {
    for await (const outcome of pool.check(files)) {
      if (io.interrupted.aborted) return;
      progress.clear();
      if (outcome.persian) foreign.delete(outcome.file.argument);
      else if (outcome.file.explicit) reportNote(session, outcome.file.name, NOT_PERSIAN);
      await take(outcome);
      progress.step(outcome.file.name);
    }
    for (const failure of pool.configurationFailures()) fail(failure);
  } finally {
    progress.clear();
    await pool.close();
  }
  // Where only some files were looked at, nothing is known of the others.
  const isWhole = changed === undefined && shard === undefined;
  for (const argument of foreign) if (isWhole) fail({ path: argument, message: NOTHING_PERSIAN });
  for (const failure of (await cache?.write()) ?? []) fail(failure);
}

const SKIPPED = { fa: 'به خواست .dabirignore کنار گذاشته شد.', en: 'left out, as .dabirignore says.' };
const NOT_PERSIAN = { fa: 'متن فارسی نیست؛ کنار گذاشته شد.', en: 'this is no Persian text; left alone.' };
const NOTHING_PERSIAN = { fa: 'اینجا متن فارسی‌ای نیست.', en: 'there is no Persian text here.' };

async function takeInput(
  options: CheckOptions,
  session: Session,
  settings: CheckerSettings,
  take: (outcome: FileOutcome) => Promise<void>,
  fail: (failure: Failure) => void,
): Promise<void> {
  const name = options.stdinFilename ?? '<stdin>';
  const bytes = await session.io.readInput();
  const decoded = decode(bytes);
  if ('failure' in decoded) {
    fail({ path: name, message: decoded.failure });
    return;
  }
  const path = resolve(session.io.folder, options.stdinFilename ?? 'stdin.md');
  const checker = createFileChecker(settings);
  const outcome = await checker.checkRead({ ...decoded, bytes, file: { path, name, explicit: true, argument: name } });
  if (!outcome.persian) {
    reportNote(session, name, NOT_PERSIAN);
  }
  if (settings.mended === 'return') {
    // A filter passes on what it does not touch, and writes as it read.
    const untouched = outcome.report === undefined;
    await session.io.write(untouched ? bytes : encode(outcome.output, decoded));
  }
  await take(outcome);
  for (const failure of checker.configurationFailures()) fail(failure);
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
  };
}

export function configurationOf({ config }: Pick<CheckOptions, 'config'>): string | false | undefined {
  return typeof config === 'string' ? config : config === false ? false : undefined;
}

/** The terminal's language, unless the project asks for one and nobody overruled it. */
async function languageOf(options: CheckOptions, session: Session): Promise<Session['language']> {
  if (session.languageIsChosen) return session.language;
  const { folder } = session.io;
  const configurations = readConfigurations({ folder, file: configurationOf(options), overrides: readOverrides([]) });
  const { messages } = await configurations.of(resolve(folder, options.stdinFilename ?? 'article.md'));
  return messages === 'fa' || messages === 'en' ? messages : session.language;
}

function fixesOf({ fix, fixSuggestions, diff }: CheckOptions): FixChoice | undefined {
  if (fixSuggestions === true) return 'suggest';
  return fix === true || diff === true ? 'safe' : undefined;
}

function onlyTouched({ file, report }: FileOutcome, changed: ChangedLines): Exclude<FileOutcome['report'], undefined> {
  const problems = (report?.problems ?? []).filter(({ line, endLine }) => changed.touches(file.path, line, endLine));
  return { ...report, path: file.name, problems };
}
