import { isAbsolute, resolve } from 'node:path';
import { syntaxOf } from '../../language/article/parse';
import { viewArticle } from '../articleView';
import { readBaseline } from '../baseline';
import { analyseArticle } from '../checkArticle';
import { conclude } from '../conclude';
import { type Configurations, configurationOf, readConfigurations } from '../configuration';
import type { Failure } from '../files/find';
import { readArticle } from '../files/read';
import { hasFingerprintOf } from '../fingerprint';
import type { ExitStatus, Session } from '../io';
import { createOutputs } from '../outputs';
import { readReference } from '../overrides';
import { readReport, type StoredReport } from '../readReport';
import type { FileReport } from '../report';
import { showsArticles } from '../reporters/reporters';
import { reportFailure } from '../say';
import { createTally } from '../tally';
import type { CheckOptions } from './check';

export type MergeOptions = Pick<
  CheckOptions,
  'format' | 'maxWarnings' | 'quiet' | 'severity' | 'baseline' | 'updateBaseline' | 'config' | 'reference'
>;

/** Puts reports of parts together into what one run would have reported, in any format. */
export async function merge(reports: readonly string[], options: MergeOptions, session: Session): Promise<ExitStatus> {
  const { io } = session;
  const files = new Map<string, FileReport>();
  const baseline = readBaseline(options, io.folder, (path) => files.has(path));
  const failures: Failure[] = [];
  const fail = (failure: Failure): void => reportFailure(session, failure, failures);
  const stored = reports.flatMap((name): StoredReport[] => {
    const report = readReport(name, io.folder);
    if (!('failure' in report)) return [report];
    fail({ path: name, message: report.failure });
    return [];
  });
  for (const missing of missingShards(stored)) fail({ path: '', message: missing });
  const told = stored.flatMap((report) => report.failures);
  for (const { path, message } of told) {
    if (!failures.some((known) => known.path === path && known.message.en === message))
      fail({ path, message: { fa: message, en: message } });
  }
  for (const file of stored.flatMap((report) => report.files)) {
    if (files.has(file.path)) fail({ path: file.path, message: TWICE });
    else files.set(file.path, file);
  }
  const sorted = [...files.values()].sort(byPath);
  const wasMarked =
    stored.some((report) => report.gone !== undefined) ||
    sorted.some(({ problems }) => problems.some((problem) => problem.baseline));
  const outputs = await createOutputs(options.format ?? [], session, {
    silent: false,
    hasBaseline: baseline !== undefined || wasMarked,
    verdict: options,
  });
  const viewOf = (options.format ?? []).some(showsArticles) ? articleReader(options, session) : undefined;
  const tally = createTally(options);
  for (const file of sorted) {
    if (io.interrupted.aborted) return 2;
    const shown = tally.add(baseline === undefined ? file : baseline.mark(file));
    await outputs.file(viewOf === undefined ? shown : await viewOf(shown));
  }
  const gone = baseline?.gone() ?? stored.flatMap((report) => report.gone ?? []).sort(byPath);
  return conclude({ options, session, outputs, tally, baseline, gone, failures, fail });
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

const TWICE = {
  fa: 'در بیش از یک گزارش آمده است؛ نخستین به کار رفت.',
  en: 'stands in more than one report; the first one counts.',
};

/** A part whose report got lost on the way must not look like a part without problems. */
function missingShards(reports: readonly StoredReport[]): readonly Failure['message'][] {
  const shards = reports.flatMap(({ shard }) => (shard === undefined ? [] : [shard]));
  if (shards.length === 0) return [];
  const { count } = shards[0];
  const odd = shards.find((shard) => shard.count !== count);
  if (odd !== undefined) {
    return [
      {
        fa: `گزارش‌ها از یک تقسیم نیستند (${odd.index}/${odd.count} کنار ${shards[0].index}/${count}).`,
        en: `the reports are not of one split (${odd.index}/${odd.count} beside ${shards[0].index}/${count}).`,
      },
    ];
  }
  const there = new Set(shards.map(({ index }) => index));
  return Array.from({ length: count }, (_, index) => index + 1)
    .filter((index) => !there.has(index))
    .map((index) => ({
      fa: `گزارش بخش ${index}/${count} نیست.`,
      en: `the report of part ${index}/${count} is missing.`,
    }));
}

/**
 * Reports hold no texts. A page that shows them takes them from the files, where these still are what was checked, and lie below the
 * working folder: a report comes from another machine, and is not to fetch what else lies on this one into a page that is shown around.
 */
function articleReader(options: MergeOptions, { io }: Session): (file: FileReport) => Promise<FileReport> {
  const reference = readReference(options.reference);
  const configurations: Configurations = readConfigurations({ folder: io.folder, file: configurationOf(options) });
  return async (file) => {
    if (isAbsolute(file.path) || file.path.split(/[\\/]/).includes('..')) return file;
    const path = resolve(io.folder, file.path);
    const article = readArticle({ path, name: file.path, explicit: true, argument: file.path });
    if ('failure' in article || !file.problems.every((problem) => hasFingerprintOf(problem, article.text))) return file;
    const analysis = analyseArticle(article.text, syntaxOf(file.path), await configurations.of(path), reference);
    return { ...file, article: viewArticle(file.path, analysis) };
  };
}
