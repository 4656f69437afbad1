import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReportCache } from './fileChecker';
import type { Failure } from './files/find';
import { explainSystemError } from './files/systemError';
import { writeAtomically } from './files/writeAtomically';
import { CommandFailure } from './io';
import type { FileReport, ReportedFix, ReportedProblem } from './report';
import { VERSION } from './version';

export interface WritableCache extends ReportCache {
  /** Resolves to what went wrong. */
  write(): Promise<readonly Failure[]>;
}

const DEFAULT_FILE = '.dabir-cache/check.json';

/** An entry as the file holds it, in UTF-8, parsed only when it is asked for. */
interface Entry {
  readonly key: string;
  readonly report: Uint8Array;
  /** The fixes of each problem, apart from the report: they are a third of a cache, and most formats show none. */
  readonly fixes: Uint8Array;
}

/**
 * Reports by file, valid as long as the content, the configuration and the program are the same, so that CI may restore the cache of
 * any earlier run. A cache that cannot be read counts as empty.
 *
 * The file is a line with the program's id, then three lines an entry, all JSON.
 *
 * @param file a path, or `true` for the default one
 * @throws {CommandFailure} where the path is a folder's, or that of a file that is no cache: `--cache a.fa.md` means the article
 */
export function openCache(file: string | boolean, folder: string): WritableCache {
  const name = typeof file === 'string' ? file : DEFAULT_FILE;
  const path = resolve(folder, name);
  refuseFolder(path, name);
  const bytes = bytesAt(path);
  if (path !== resolve(folder, DEFAULT_FILE)) refuseForeign(bytes, name);
  const program = programId();
  const entries = readEntries(bytes, program);
  let changed = false;
  return {
    get: (article, key, hasFixes) => {
      const entry = entries.get(article);
      return entry?.key === key ? readEntry(entry, hasFixes) : undefined;
    },
    set: (article, key, report) => {
      const problems = report.problems.map((problem) => ({
        ...problem,
        fixes: problem.fixes.some(isSafe) ? MENDED : [],
      }));
      entries.set(article, {
        key,
        report: write({ ...report, problems }),
        fixes: write(report.problems.map(({ fixes }) => fixes)),
      });
      changed = true;
    },
    write: async () => {
      if (!changed) return [];
      try {
        const lines = [...entries].flatMap(([article, { key, report, fixes }]) => [
          write([article, key]),
          report,
          fixes,
        ]);
        const parts = [write({ layout: LAYOUT, program }), ...lines].flatMap((line) => [line, NEWLINE]);
        await writeAtomically(path, Buffer.concat(parts));
        return [];
      } catch (error) {
        return [{ path: name, message: explainSystemError(error) }];
      }
    },
  };
}

function refuseFolder(path: string, name: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  throw new CommandFailure({
    fa: `--cache ${name}: این یک پوشه است. پوشه‌های خبر را پیش از --cache بنویسید.`,
    en: `--cache ${name}: this is a folder. Write the folders of articles before --cache.`,
  });
}

/** A file that is there and never was a cache is somebody's: an article's name went to the option that takes one. */
function refuseForeign(bytes: Buffer, name: string): void {
  if (bytes.length === 0 || bytes.subarray(0, HEAD.length).equals(HEAD)) return;
  throw new CommandFailure({
    fa: `--cache ${name}: این فایل از پیش هست و از این برنامه نیست، و رونویسی نشد. نام خبرها را پیش از --cache بنویسید.`,
    en: `--cache ${name}: this file is there and is no cache of Dabir’s; it was not written over. Write the names of articles before --cache.`,
  });
}

/** The version of the file's layout; a file of another one counts as empty. */
const LAYOUT = 2;
const NEWLINE = Buffer.from('\n');
/** What a cache of any layout begins with. */
const HEAD = Buffer.from('{"layout":');
const isSafe = ({ safe }: ReportedFix): boolean => safe;
/** As much of safe fixes as it takes to count them. */
const MENDED: readonly ReportedFix[] = [{ title: '', safe: true, edits: [] }];

const write = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

/** Reads JSON that this program wrote, without checking its shape. */
function parse<T>(line: Uint8Array): T {
  return JSON.parse(Buffer.from(line.buffer, line.byteOffset, line.length).toString('utf8'));
}

/** Undefined where a line is not what this program writes, after a fault of the disk or an edit by hand. */
function readEntry(entry: Entry, hasFixes: boolean): FileReport | undefined {
  try {
    const report: FileReport = parse(entry.report);
    if (!Array.isArray(report.problems)) return undefined;
    if (!hasFixes) return report;
    const fixes: readonly ReportedProblem['fixes'][] = parse(entry.fixes);
    if (fixes.length !== report.problems.length) return undefined;
    return { ...report, problems: report.problems.map((problem, index) => ({ ...problem, fixes: fixes[index] })) };
  } catch {
    return undefined;
  }
}

function bytesAt(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

function readEntries(bytes: Buffer, program: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  try {
    const lines = linesOf(bytes);
    const head: { readonly layout?: unknown; readonly program?: unknown } = parse(lines[0]);
    if (head.layout !== LAYOUT || head.program !== program) return entries;
    for (let at = 1; at + 2 < lines.length; at += 3) {
      const [article, key]: readonly [string, string] = parse(lines[at]);
      entries.set(article, { key, report: lines[at + 1], fixes: lines[at + 2] });
    }
    return entries;
  } catch {
    return new Map();
  }
}

/** Lines that end: one that was cut short is none. */
function linesOf(bytes: Buffer): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; ; ) {
    const end = bytes.indexOf(NEWLINE[0], start);
    if (end < 0) return lines;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
}

/** The version and the build: the program's own bytes, which hold its rules, and name its lexicons by what they hold. */
function programId(): string {
  const build = createHash('sha256').update(readFileSync(__filename)).digest('base64url');
  return `${VERSION}-${build}`;
}
