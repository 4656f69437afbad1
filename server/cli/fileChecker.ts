import { setImmediate } from 'node:timers/promises';
import { syntaxOf } from '../language/article/parse';
import type { DayNumber } from '../language/calendars/day';
import type { Language, Text } from '../language/text';
import type { FixChoice } from '../rules/fix';
import { readConfigurations } from './configuration';
import type { Failure, FoundFile } from './files/find';
import { type ReadArticle, readArticle } from './files/read';
import { createFreshReports } from './freshReports';
import { loadAnalysis } from './loadAnalysis';
import { readOverrides } from './overrides';
import { isPersianArticle } from './persianArticle';
import { type FileReport, type ReportParts, WHOLE_REPORT } from './report';
import { reportKey } from './reportKey';
import { createStopwatch, NO_STOPWATCH, NO_TIME, type Timing } from './stopwatch';

/** All that decides what becomes of a file; plain data, so that a thread can be given it. */
export interface CheckerSettings {
  readonly folder: string;
  /** `--config`; `false`: `--no-config`. */
  readonly configuration: string | false | undefined;
  readonly rules: readonly string[];
  readonly reference: DayNumber | undefined;
  readonly fixes: FixChoice | undefined;
  /** What becomes of a mended text: it is written back, shown as a patch, or handed over. */
  readonly mended: 'write' | 'patch' | 'return';
  readonly language: Language;
  /** Whether a report shows the articles themselves. */
  readonly showsArticles: boolean;
  /** Whether a report tells how problems may be mended. What is kept in a cache always does. */
  readonly showsFixes: boolean;
  /** Whether a report or a baseline tells problems apart by their fingerprints. What is kept in a cache always does. */
  readonly showsFingerprints: boolean;
  /** Whose configuration counts: the nearest to each article, or for texts that lie in no folder the working folder's. */
  readonly nearest: 'article' | 'folder';
  readonly timed: boolean;
}

/** A file to check, or a text that came with it. */
export interface WorkItem extends FoundFile {
  readonly text?: string;
  /** Counts before that of the settings. */
  readonly reference?: DayNumber;
  readonly number?: number;
}

/** What became of one file. */
export interface FileOutcome {
  readonly file: FoundFile;
  readonly persian: boolean;
  readonly report: FileReport | undefined;
  readonly failures: readonly Failure[];
  /** The patch, or the text, that `mended` asks for. */
  readonly output: string;
  readonly timing: Timing;
}

export interface FileChecker {
  check(item: WorkItem): Promise<FileOutcome>;
  checkRead(article: ReadArticle): Promise<FileOutcome>;
  /** What is wrong with the configurations that were read so far. */
  configurationFailures(): readonly Failure[];
}

/** Remembers reports by what they follow from. */
export interface ReportCache {
  /** @param hasFixes Whether somebody reads the fixes; if not, a report holds as much of them as it takes to count them. */
  get(name: string, key: string, hasFixes: boolean): FileReport | undefined;
  set(name: string, key: string, report: FileReport): void;
}

/** Reads, checks and mends single files. A file's fault is its own: nothing here rejects. */
export function createFileChecker(settings: CheckerSettings, cache?: ReportCache): FileChecker {
  const { folder } = settings;
  const parts: ReportParts =
    cache === undefined ? { fixes: settings.showsFixes, fingerprints: settings.showsFingerprints } : WHOLE_REPORT;
  const stopwatch = settings.timed ? createStopwatch() : NO_STOPWATCH;
  const configurations = readConfigurations({
    folder,
    file: settings.configuration,
    overrides: readOverrides(settings.rules),
    nearest: settings.nearest,
  });

  const fresh = createFreshReports(settings, parts, stopwatch);

  const checkRead = async (article: ReadArticle, given?: WorkItem): Promise<FileOutcome> => {
    const { file, text } = article;
    const reference = given?.reference ?? settings.reference;
    const nothing = { file, persian: false, report: undefined, failures: [], output: '', timing: NO_TIME };
    if (!isPersianArticle(file.name, text)) return nothing;
    try {
      const configuration = await configurations.of(file.path);
      const key = cache === undefined ? '' : reportKey(article.bytes, configuration, settings);
      const known = cache?.get(file.name, key, settings.showsFixes);
      if (known !== undefined) {
        if (!settings.showsArticles) return { ...nothing, persian: true, report: known };
        // The cache keeps findings, not texts.
        const { analyseArticle, viewArticle } = await loadAnalysis();
        const view = viewArticle(file.name, analyseArticle(text, syntaxOf(file.name), configuration, reference));
        return { ...nothing, persian: true, report: { ...known, article: view } };
      }
      const { report, failures, output, view } = await fresh.check(article, configuration, reference);
      if (failures.length === 0) cache?.set(file.name, key, report);
      return { file, persian: true, report: { ...report, ...view }, failures, output, timing: stopwatch.take() };
    } catch (error) {
      return { ...nothing, persian: true, failures: [{ path: file.name, message: describeFault(error) }] };
    }
  };

  return {
    check: async (item) => {
      if (item.text !== undefined) {
        const { text, reference: _, ...file } = item;
        return checkRead({ file, text, bytes: NO_BYTES, encoding: 'utf-8', bom: false }, item);
      }
      // An interrupt is heard between two articles.
      await setImmediate();
      const article = stopwatch.time('read', () => readArticle(item));
      if ('failure' in article) {
        // What cannot be read cannot be shown to be foreign either.
        const failures = [article.failure];
        return { file: item, persian: true, report: undefined, failures, output: '', timing: stopwatch.take() };
      }
      return checkRead(article);
    },
    checkRead: (article) => checkRead(article),
    configurationFailures: () => [...configurations.failures(), ...fresh.leftAlone()],
  };
}

const NO_BYTES = new Uint8Array();

/** A fault of ours: it is said with its place in the code, and costs this article only. */
function describeFault(error: unknown): Text {
  const reason =
    error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 2).join(' ') : String(error);
  return { fa: `خطای درونی دبیر: ${reason}`, en: `internal error: ${reason}` };
}
