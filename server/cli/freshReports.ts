import type { DayNumber } from '../language/calendars/day';
import type { Text } from '../language/text';
import type { ArticleConfiguration } from './configuration';
import type { CheckerSettings } from './fileChecker';
import { encode } from './files/decode';
import type { Failure } from './files/find';
import { type ReadArticle, readArticle } from './files/read';
import { explainSystemError } from './files/systemError';
import { writeAtomically } from './files/writeAtomically';
import { loadAnalysis } from './loadAnalysis';
import { type FileReport, type ReportParts, reportFile } from './report';
import type { Stopwatch } from './stopwatch';
import { unifiedDiff } from './unifiedDiff';

/** What became of an article that no cache answers for. */
export interface FreshOutcome {
  /** As a cache may keep it: without the article itself. */
  readonly report: FileReport;
  /** The article itself, where reports show it. */
  readonly view: Pick<FileReport, 'article'>;
  readonly failures: readonly Failure[];
  /** The patch, or the text, that `mended` asks for. */
  readonly output: string;
}

export interface FreshReports {
  /** Checks an article, and mends it where that is asked for. */
  check(
    article: ReadArticle,
    configuration: ArticleConfiguration,
    reference: DayNumber | undefined,
  ): Promise<FreshOutcome>;
  /** The configurations that kept their articles from being mended. */
  leftAlone(): readonly Failure[];
}

/** @param parts what the reports tell of each problem */
export function createFreshReports(settings: CheckerSettings, parts: ReportParts, stopwatch: Stopwatch): FreshReports {
  const { fixes, language } = settings;
  const leftAlone = new Set<string>();

  const check = async (
    article: ReadArticle,
    configuration: ArticleConfiguration,
    reference: DayNumber | undefined,
  ): Promise<FreshOutcome> => {
    const { file, text } = article;
    const { checkArticle, viewArticle } = await loadAnalysis();
    // A rule that somebody switched off, in a file that cannot be read, must not rewrite articles.
    const { unsound } = configuration;
    if (unsound !== undefined && fixes !== undefined) leftAlone.add(unsound);
    const allowed = unsound === undefined ? fixes : undefined;
    const checked = checkArticle(text, file.name, configuration, reference, allowed, stopwatch);
    const failures = checked.frontMatterErrors.map((message) => ({ path: file.name, message }));
    const isUnmerged = checked.analysis.article.conflicts.length > 0;
    if (allowed !== undefined && isUnmerged) failures.push({ path: file.name, message: UNMERGED });
    const handed = await handOver(article, checked.text, settings.mended);
    const report = stopwatch.time('report', () =>
      reportFile(file.name, checked.text, checked.problems, language, { ...parts, isUnmerged }),
    );
    return {
      report,
      view: settings.showsArticles ? { article: viewArticle(file.name, checked.analysis) } : {},
      failures: [...failures, ...handed.failures],
      output: handed.output,
    };
  };

  return { check, leftAlone: () => [...leftAlone].map((path) => ({ path, message: NOT_MENDED })) };
}

/** Gives a mended text to whom `mended` says; one that nothing changed is no patch and is not written. */
async function handOver(
  article: ReadArticle,
  mended: string,
  way: CheckerSettings['mended'],
): Promise<{ readonly output: string; readonly failures: readonly Failure[] }> {
  if (way === 'return') return { output: mended, failures: [] };
  if (mended === article.text) return { output: '', failures: [] };
  if (way === 'patch') return { output: unifiedDiff(article.file.name, article.text, mended), failures: [] };
  return { output: '', failures: await save(article, mended) };
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
