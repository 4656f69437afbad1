import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { syntaxOf } from '../language/article/parse';
import type { DayNumber } from '../language/calendars/day';
import type { Language, Text } from '../language/text';
import type { Newsroom } from '../newsroom/findRegistry';
import type { FixChoice } from '../rules/fix';
import type { Selection } from '../rules/selection';
import { type ArticleConfiguration, readConfigurations } from './configuration';
import { encode } from './files/decode';
import type { Failure, FoundFile } from './files/find';
import { type ReadArticle, readArticle } from './files/read';
import { explainSystemError } from './files/systemError';
import { writeAtomically } from './files/writeAtomically';
import { readOverrides } from './overrides';
import { isPersianArticle } from './persianArticle';
import { type FileReport, type ReportParts, reportFile, WHOLE_REPORT } from './report';
import { createStopwatch, NO_STOPWATCH, NO_TIME, type Timing } from './stopwatch';
import { keepYoungSpace } from './tuneEngine';
import { unifiedDiff } from './unifiedDiff';

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
  const { folder, language, fixes } = settings;
  const parts: ReportParts =
    cache === undefined ? { fixes: settings.showsFixes, fingerprints: settings.showsFingerprints } : WHOLE_REPORT;
  const stopwatch = settings.timed ? createStopwatch() : NO_STOPWATCH;
  const configurations = readConfigurations({
    folder,
    file: settings.configuration,
    overrides: readOverrides(settings.rules),
    nearest: settings.nearest,
  });

  const leftAlone = new Set<string>();

  const checkRead = async (article: ReadArticle, given?: WorkItem): Promise<FileOutcome> => {
    const { file, text } = article;
    const reference = given?.reference ?? settings.reference;
    const nothing = { file, persian: false, report: undefined, failures: [], output: '', timing: NO_TIME };
    if (!isPersianArticle(file.name, text)) return nothing;
    try {
      const configuration = await configurations.of(file.path);
      const key = cache === undefined ? '' : keyOf(article.bytes, configuration, settings);
      const known = cache?.get(file.name, key, settings.showsFixes);
      if (known !== undefined) {
        if (!settings.showsArticles) return { ...nothing, persian: true, report: known };
        // The cache keeps findings, not texts.
        const { analyseArticle, viewArticle } = await loadAnalysis();
        const view = viewArticle(file.name, analyseArticle(text, syntaxOf(file.name), configuration, reference));
        return { ...nothing, persian: true, report: { ...known, article: view } };
      }
      const { checkArticle, viewArticle } = await loadAnalysis();
      // A rule that somebody switched off, in a file that cannot be read, must not rewrite articles.
      const { unsound } = configuration;
      if (unsound !== undefined && fixes !== undefined) leftAlone.add(unsound);
      const allowed = unsound === undefined ? fixes : undefined;
      const checked = checkArticle(text, file.name, configuration, reference, allowed, stopwatch);
      const failures = checked.frontMatterErrors.map((message) => ({ path: file.name, message }));
      const isUnmerged = checked.analysis.article.conflicts.length > 0;
      if (allowed !== undefined && isUnmerged) failures.push({ path: file.name, message: UNMERGED });
      let output = '';
      if (settings.mended === 'return') output = checked.text;
      else if (checked.text !== text) {
        if (settings.mended === 'patch') output = unifiedDiff(file.name, text, checked.text);
        else failures.push(...(await save(article, checked.text)));
      }
      const report = stopwatch.time('report', () =>
        reportFile(file.name, checked.text, checked.problems, language, { ...parts, isUnmerged }),
      );
      if (failures.length === 0) cache?.set(file.name, key, report);
      const view = settings.showsArticles ? { article: viewArticle(file.name, checked.analysis) } : {};
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
    configurationFailures: () => [
      ...configurations.failures(),
      ...[...leftAlone].map((path) => ({ path, message: NOT_MENDED })),
    ],
  };
}

const NO_BYTES = new Uint8Array();

/** What reads articles, with its lexicons: only loaded where the cache does not answer for every file. */
async function importAnalysis() {
  const modules = { ...(await import('./checkArticle')), ...(await import('./articleView')) };
  keepYoungSpace();
  return modules;
}

let analysis: ReturnType<typeof importAnalysis> | undefined;

function loadAnalysis(): ReturnType<typeof importAnalysis> {
  analysis ??= importAnalysis();
  return analysis;
}

/** Writes a mended article, unless somebody else changed it since it was read. */
async function save(article: ReadArticle, text: string): Promise<Failure[]> {
  const { file } = article;
  const now = readArticle(file);
  if ('failure' in now) return [now.failure];
  if (Buffer.compare(now.bytes, article.bytes) !== 0) return [{ path: file.name, message: CHANGED_MEANWHILE }];
  try {
    await writeAtomically(file.path, encode(text, article));
    return [];
  } catch (error) {
    return [{ path: file.name, message: explainSystemError(error) }];
  }
}

const CHANGED_MEANWHILE: Text = {
  fa: 'در این میان دگرگون شد؛ دست نخورد.',
  en: 'it has changed meanwhile and was left alone.',
};

const UNMERGED: Text = {
  fa: 'نشانه‌های ادغام git در آن مانده است؛ تا یکی از نسخه‌ها برگزیده نشود اصلاح نمی‌شود.',
  en: 'git’s marks of unmerged versions are left in it; nothing is fixed until one is chosen.',
};

const NOT_MENDED: Text = {
  fa: 'تا این پیکربندی درست نشود خبرهایش اصلاح نمی‌شوند.',
  en: 'nothing is fixed in its articles until it is in order.',
};

/** A fault of ours: it is said with its place in the code, and costs this article only. */
function describeFault(error: unknown): Text {
  const reason =
    error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 2).join(' ') : String(error);
  return { fa: `خطای درونی دبیر: ${reason}`, en: `internal error: ${reason}` };
}

function keyOf(bytes: Uint8Array, configuration: ArticleConfiguration, settings: CheckerSettings): string {
  const { selection, reference, linkScope, newsroom } = configuration;
  return createHash('sha256')
    .update(writeSelection(selection))
    .update(writeNewsroom(newsroom))
    .update(JSON.stringify([reference, linkScope, settings.reference, settings.language]))
    .update(bytes)
    .digest('base64url');
}

/** As with selections: the digest of a newsroom's registry is worked out once. */
const digests = new WeakMap<Newsroom, string>();

function writeNewsroom(newsroom: Newsroom): string {
  if (newsroom.files.length === 0) return '';
  const known = digests.get(newsroom);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const { uri, text } of newsroom.files) hash.update(JSON.stringify([uri.slice(uri.lastIndexOf('/')), text]));
  const digest = hash.digest('base64url');
  digests.set(newsroom, digest);
  return digest;
}

/** Hundreds of articles share one selection; writing it out costs more than the rest of a key. */
const written = new WeakMap<Selection, string>();

function writeSelection(selection: Selection): string {
  const known = written.get(selection);
  if (known !== undefined) return known;
  const text = JSON.stringify(selection.map(({ rule, severity, options }) => [rule.id, severity, options]));
  written.set(selection, text);
  return text;
}
