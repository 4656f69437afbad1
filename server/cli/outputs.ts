import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Text } from '../language/text';
import { nearest } from '../rules/nearest';
import { ARTICLE, type Failure } from './files/find';
import { explainSystemError } from './files/systemError';
import { writeAtomically } from './files/writeAtomically';
import { CommandFailure, type Session } from './io';
import { isPersianArticle } from './persianArticle';
import type { FileReport, GoneProblem, ReportedFailure, Summary } from './report';
import { FORMATS, type Format } from './reporters/formats';
import type { Reporter } from './reporters/reporter';
import { isForForges, isFormat, REPORTERS } from './reporters/reporters';
import { type Naming, namingInRepository } from './repository';
import type { Shard } from './shard';
import type { VerdictOptions } from './verdict';
import { VERSION } from './version';

/** Where problems go, as they are found and in the end. */
export interface Outputs {
  file(file: FileReport): Promise<void>;
  /**
   * Resolves to the reports that could not be written.
   *
   * @param gone what the baseline knows and is no more
   */
  end(
    failures: readonly ReportedFailure[],
    summary: Summary,
    gone?: readonly GoneProblem[],
  ): Promise<readonly Failure[]>;
}

/** `FORMAT[=FILE]`. */
interface WantedReport {
  readonly format: Format;
  /** Undefined: standard output. */
  readonly path: string | undefined;
}

interface Output {
  readonly reporter: Reporter;
  /** Undefined: standard output. */
  readonly path: string | undefined;
  /** Undefined: files are called what messages call them. */
  readonly naming: Naming | undefined;
  /** What goes into a file is written when it is whole. */
  readonly parts: string[];
}

export interface OutputSettings {
  readonly silent: boolean;
  readonly hasBaseline?: boolean;
  readonly shard?: Shard | undefined;
  readonly verdict: VerdictOptions;
}

/** Opens the outputs that `--format FORMAT[=FILE]` asks for. `silent` keeps standard output free of reports. */
export async function createOutputs(
  formats: readonly string[],
  session: Session,
  { silent, hasBaseline = false, shard, verdict }: OutputSettings,
): Promise<Outputs> {
  const { io, language } = session;
  const wanted = (formats.length === 0 ? ['stylish'] : formats).map(parseFormat);
  refuseSharedPlaces(wanted, io.folder);
  const naming = namingInRepository(io.folder);
  const outputs: Output[] = [];
  for (const { format, path } of wanted) {
    if (path === undefined && silent) continue;
    const create = await REPORTERS[format]();
    const reporter = create({
      language,
      colour: path === undefined && session.colour,
      version: VERSION,
      hasBaseline,
      verdict,
      ...(shard === undefined ? {} : { shard }),
    });
    outputs.push({ reporter, path, naming: isForForges(format) ? naming : undefined, parts: [] });
  }
  const put = async (output: Output, text: string): Promise<void> => {
    if (text === '') return;
    if (output.path === undefined) await io.write(text);
    else output.parts.push(text);
  };
  for (const output of outputs) await put(output, output.reporter.begin?.() ?? '');
  const reports: FileReport[] = [];
  const keepsFiles = outputs.some(({ reporter }) => reporter.file === undefined);
  return {
    file: async (file) => {
      if (keepsFiles) reports.push(file);
      for (const output of outputs) await put(output, output.reporter.file?.(renamed(file, output)) ?? '');
    },
    end: async (failures, summary, gone = []) => {
      const unwritten: Failure[] = [];
      // Failures come as they happen; reports tell them in an order that parts of a split keep.
      const sorted = [...failures].sort((a, b) => compare(a.path, b.path) || compare(a.message, b.message));
      for (const output of outputs) {
        const rename = <Named extends { readonly path: string }>(list: readonly Named[]): readonly Named[] =>
          output.naming === undefined ? list : list.map((named) => renamed(named, output));
        const told = { files: rename(reports), failures: rename(sorted), gone: rename(gone) };
        await put(output, output.reporter.end({ ...told, summary }));
        unwritten.push(...(await writeReport(output, io.folder)));
      }
      return unwritten;
    },
  };
}

/** Writes a report that goes to a file. Resolves to what went wrong. */
async function writeReport({ path, parts }: Output, folder: string): Promise<readonly Failure[]> {
  if (path === undefined) return [];
  try {
    await writeAtomically(resolve(folder, path), parts.join(''));
    return [];
  } catch (error) {
    return [{ path, message: explainSystemError(error) }];
  }
}

/** Two reports at one place would overwrite each other, and a report an article. */
function refuseSharedPlaces(wanted: readonly WantedReport[], folder: string): void {
  const toOutput = wanted.filter(({ path }) => path === undefined);
  if (toOutput.length > 1) {
    const names = toOutput.map(({ format }) => format).join(', ');
    throw new CommandFailure({
      fa: `--format: تنها یک قالب به خروجی می‌رود (${names})؛ برای دیگران فایل بنویسید: --format ${toOutput[1].format}=FILE`,
      en: `--format: only one format goes to standard output (${names}); give the others a file: --format ${toOutput[1].format}=FILE`,
    });
  }
  const files = wanted.flatMap(({ path }) => (path === undefined ? [] : [path]));
  const twice = files.find((path, index) =>
    files.slice(0, index).some((other) => resolve(folder, other) === resolve(folder, path)),
  );
  if (twice !== undefined) {
    throw new CommandFailure({
      fa: `--format: دو گزارش به ${twice} می‌روند؛ به هر یک فایلی جدا بدهید.`,
      en: `--format: two reports go to ${twice}; give each a file of its own.`,
    });
  }
  for (const path of files) if (isArticleAt(resolve(folder, path))) throw new CommandFailure(overArticle(path));
}

/** Whether somebody's article lies there, by name and by text. */
function isArticleAt(path: string): boolean {
  if (!ARTICLE.test(path)) return false;
  try {
    return isPersianArticle(path, readFileSync(path, 'utf8'));
  } catch {
    return false;
  }
}

const overArticle = (path: string): Text => ({
  fa: `--format: ${path} شاید خبر باشد و گزارش بر آن نوشته نشد؛ نام دیگری بدهید.`,
  en: `--format: ${path} may be an article; no report was written over it. Give it another name.`,
});

const renamed = <Named extends { readonly path: string }>(named: Named, { naming }: Output): Named =>
  naming === undefined ? named : { ...named, path: naming(named.path) };

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function parseFormat(text: string): WantedReport {
  const at = text.indexOf('=');
  const name = at < 0 ? text : text.slice(0, at);
  const path = at < 0 ? undefined : text.slice(at + 1);
  if (!isFormat(name)) {
    const near = nearest(name, FORMATS);
    throw new CommandFailure({
      fa: `--format: قالب «${name}» نیست${near === undefined ? '' : `؛ شاید «${near}»`}. قالب‌ها: ${FORMATS.join('، ')}`,
      en: `--format: there is no format “${name}”${near === undefined ? '.' : `; did you mean “${near}”?`} Formats: ${FORMATS.join(', ')}`,
    });
  }
  if (path === '') {
    throw new CommandFailure({
      fa: `--format ${name}=: نام فایل را هم بنویسید.`,
      en: `--format ${name}=: the file's name is missing.`,
    });
  }
  return { format: name, path };
}
