import { setImmediate } from 'node:timers/promises';
import { exportedArticle } from '../../export/exportedArticle';
import { EXPORT_FORMAT_NAMES, EXPORT_FORMATS, type ExportFormat, isExportFormat } from '../../export/formats';
import { syntaxOf } from '../../language/article/parse';
import { writeNumber } from '../../language/calendars/wording';
import type { Text } from '../../language/text';
import { nearest } from '../../rules/nearest';
import { analyseArticle } from '../checkArticle';
import { configurationOf, readConfigurations } from '../configuration';
import { type Exports, exportedName, writeExports } from '../files/exports';
import { type Failure, type FoundFile, findFiles } from '../files/find';
import { readArticle } from '../files/read';
import { explainSystemError } from '../files/systemError';
import { CommandFailure, type ExitStatus, type Session } from '../io';
import { readReference } from '../overrides';
import { isPersianArticle, NOT_PERSIAN } from '../persianArticle';
import { reportFailure, reportNote } from '../say';
import { readInputArticle } from './inputArticle';
import { requireOneSource } from './oneSource';

export interface ExportCommandOptions {
  readonly to?: string;
  readonly outputDir?: string;
  readonly recognised?: boolean;
  readonly base?: string;
  readonly force?: boolean;
  readonly reference?: string;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly config?: string | boolean;
  readonly ignoreFile?: string;
}

/** Writes articles in another format: one to standard output, any number into a folder. */
export async function exportArticles(
  args: readonly string[],
  options: ExportCommandOptions,
  session: Session,
): Promise<ExitStatus> {
  const { io } = session;
  requireOneSource(args, options);
  const format = readFormat(options.to);
  const base = readBase(options.base);
  const reference = readReference(options.reference);
  const configurations = readConfigurations({ folder: io.folder, file: configurationOf(options) });
  const failures: Failure[] = [];
  const fail = (failure: Failure): void => reportFailure(session, failure, failures);
  const write = async (path: string, name: string, text: string): Promise<string> => {
    const configuration = await configurations.of(path);
    const analysis = analyseArticle(text, syntaxOf(name), configuration, reference);
    const [error] = analysis.article.frontMatter?.errors ?? [];
    if (error !== undefined) reportNote(session, name, unreadable(error.message));
    if (analysis.article.conflicts.length > 0) reportNote(session, name, UNMERGED);
    const recognised = options.recognised === true;
    return format.write(exportedArticle(analysis, { path: name, recognised, ...(base === undefined ? {} : { base }) }));
  };

  const run: ExportRun = { options, session, format, write, fail };
  const isDone = options.stdin === true ? await exportInput(run) : await exportFiles(args, run);
  if (!isDone) return 2;
  for (const failure of configurations.failures()) fail(failure);
  return failures.length > 0 ? 2 : 0;
}

/** What one run of `export` shares, wherever its texts come from. */
interface ExportRun {
  readonly options: ExportCommandOptions;
  readonly session: Session;
  readonly format: ExportFormat;
  /** The article of a path in the format; its name is what messages and the export call it. */
  write(path: string, name: string, text: string): Promise<string>;
  fail(failure: Failure): void;
}

/** Exports the one article of standard input to standard output. */
async function exportInput({ options, session: { io }, write, fail }: ExportRun): Promise<true> {
  const input = await readInputArticle(options.stdinFilename, io);
  if ('failure' in input) fail(input.failure);
  else await io.write(await write(input.path, input.name, input.text));
  return true;
}

/** Exports the files that arguments mean. Resolves to `false` where an interrupt came before the last one. */
async function exportFiles(args: readonly string[], run: ExportRun): Promise<boolean> {
  const { options, session, fail } = run;
  const { io } = session;
  const { files, failures } = await findFiles(args.length === 0 ? ['.'] : args, io.folder, options.ignoreFile);
  for (const failure of failures) fail(failure);
  const folder = options.outputDir;
  if (folder === undefined && files.length > 1) throw new CommandFailure(SEVERAL(files.length));
  const exports = folder === undefined ? undefined : writeExports(folder, io.folder, files, options.force === true);
  for (const file of files) {
    if (io.interrupted.aborted) return false;
    // An interrupt is heard between two articles.
    await setImmediate();
    await exportFile(file, exports, run);
  }
  return true;
}

/** Exports one file to where `exports` puts it, else to standard output. A file's fault stops no other. */
async function exportFile(file: FoundFile, exports: Exports | undefined, run: ExportRun): Promise<void> {
  const { session, format, write, fail } = run;
  const article = readArticle(file);
  if ('failure' in article) {
    fail(article.failure);
    return;
  }
  if (!isPersianArticle(file.name, article.text)) {
    if (file.explicit) reportNote(session, file.name, NOT_PERSIAN);
    return;
  }
  try {
    const content = await write(file.path, file.name, article.text);
    if (exports === undefined) {
      await session.io.write(content);
      return;
    }
    for (const failure of await exports.put(filesOf(file, format, content, article.text), format.mark)) fail(failure);
  } catch (error) {
    fail({ path: file.name, message: explainSystemError(error) });
  }
}

/** What is written of an article, by path below the output folder. */
function filesOf(file: FoundFile, format: ExportFormat, content: string, text: string): ReadonlyMap<string, string> {
  const name = exportedName(file);
  const files = new Map([[`${name}${format.extension}`, content]]);
  if (format.textExtension !== undefined) files.set(`${name}${format.textExtension}`, text);
  if (format.shared !== undefined) files.set(format.shared.name, format.shared.content);
  return files;
}

function readFormat(name: string | undefined): ExportFormat {
  const list = EXPORT_FORMAT_NAMES.join(', ');
  if (name === undefined || name === '') {
    throw new CommandFailure({
      fa: `قالب را هم بگویید: dabir export --to ${EXPORT_FORMAT_NAMES.join('|')}`,
      en: `say which format: dabir export --to ${EXPORT_FORMAT_NAMES.join('|')}`,
    });
  }
  if (isExportFormat(name)) return EXPORT_FORMATS[name];
  const near = nearest(name, EXPORT_FORMAT_NAMES);
  throw new CommandFailure({
    fa: `--to: قالب «${name}» نیست${near === undefined ? '' : `؛ شاید «${near}»`}. قالب‌ها: ${list.replaceAll(',', '،')}`,
    en: `--to: there is no format “${name}”${near === undefined ? '.' : `; did you mean “${near}”?`} Formats: ${list}`,
  });
}

function readBase(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    const url = new URL(text);
    if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
  } catch {
    // Told below.
  }
  throw new CommandFailure({
    fa: `--base: «${text}» نشانی http یا https نیست؛ چنین بنویسید: --base https://example.org/news/`,
    en: `--base: “${text}” is no http or https address; write it like --base https://example.org/news/`,
  });
}

const SEVERAL = (count: number): { readonly fa: string; readonly en: string } => ({
  fa: `${writeNumber(count, 'fa')} خبر در یک خروجی نمی‌گنجد؛ پوشه‌ای برایشان بدهید: --output-dir FOLDER`,
  en: `${count} articles do not fit into one output; give them a folder: --output-dir FOLDER`,
});
const UNMERGED: Text = {
  fa: 'نشانه‌های ادغام git در آن مانده است؛ هر دو نسخه به خروجی رسید.',
  en: 'git’s marks of unmerged versions are left in it; both versions went out.',
};
const unreadable = (reason: Text): Text => ({
  fa: `سرآغاز (front matter) خواندنی نیست و به خروجی نرسید: ${reason.fa}`,
  en: `the front matter is no valid YAML and was left out: ${reason.en}`,
});
