import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Text } from '../language/text';
import { CommandFailure } from './io';

/** Which lines of which files were written since some commit. */
export interface ChangedLines {
  /** Whether anything in the file, or in its lines from `first` to `last` (from 1, inclusive), was. */
  touches(path: string, first?: number, last?: number): boolean;
}

type LineRange = readonly [first: number, last: number];

/**
 * Asks git what was changed in the working tree: since the last commit, or since the branch left `reference`. Files that
 * git does not know yet count whole. Throws a failure where there is no git, no repository, no such commit.
 */
export async function readChangedLines(reference: string | boolean, folder: string): Promise<ChangedLines> {
  if (typeof reference === 'string' && reference.startsWith('-'))
    throw unknownReference(reference, 'bad revision', folder);
  const root = (await git(['rev-parse', '--show-toplevel'], folder, reference)).trimEnd();
  const since = typeof reference === 'string' ? ['--merge-base', reference] : ['HEAD'];
  const patch = await git(
    [
      'diff',
      '--no-color',
      '--no-ext-diff',
      // Articles may lie in a repository of their own within this one.
      '--submodule=diff',
      // An article that only moved has no line that was written anew.
      '--find-renames',
      '--src-prefix=a/',
      '--dst-prefix=b/',
      ...since,
      '--',
    ],
    root,
    reference,
  );
  const untracked = await git(['ls-files', '--others', '--exclude-standard', '-z'], root, reference);
  const changed = new Map<string, readonly LineRange[]>();
  for (const [name, ranges] of parsePatch(patch)) changed.set(resolve(root, name), ranges);
  for (const name of untracked.split('\0')) {
    if (name !== '') changed.set(resolve(root, name), [[1, Number.POSITIVE_INFINITY]]);
  }
  return {
    touches: (path, first = 1, last = Number.POSITIVE_INFINITY) =>
      changed.get(realPath(path))?.some(([from, to]) => first <= to && last >= from) ?? false,
  };
}

/** Files of a patch without context, with the lines that it adds. */
export function parsePatch(patch: string): ReadonlyMap<string, readonly LineRange[]> {
  const files = new Map<string, LineRange[]>();
  let ranges: LineRange[] = [];
  let left = 0;
  for (const line of patch.split('\n')) {
    // A hunk's own lines may look like headers; they are counted off.
    if (left > 0) {
      if (!line.startsWith('\\')) left -= 1;
      continue;
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk !== null) {
      const removed = Number(hunk[1] ?? 1);
      const start = Number(hunk[2]);
      const added = Number(hunk[3] ?? 1);
      left = removed + added;
      if (added > 0) ranges.push([start, start + added - 1]);
    } else if (line.startsWith('+++ ')) {
      ranges = [];
      const name = unquote(line.slice(4).replace(/\t$/, ''));
      if (name.startsWith('b/')) files.set(name.slice(2), ranges);
    }
  }
  return files;
}

/** Git writes names with unusual characters as C strings. */
function unquote(name: string): string {
  if (!name.startsWith('"')) return name;
  const bytes: number[] = [];
  const escapes: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, a: 7, b: 8, f: 12, v: 11 };
  for (const [piece, octal, letter] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|[^\\]+/gu)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (letter !== undefined) bytes.push(escapes[letter] ?? letter.charCodeAt(0));
    else bytes.push(...Buffer.from(piece));
  }
  return Buffer.from(bytes).toString('utf8');
}

async function git(args: readonly string[], folder: string, reference: string | boolean): Promise<string> {
  try {
    // Only so does git write a submodule's patch without context, too.
    const env = { ...process.env, GIT_DIFF_OPTS: '--unified=0' };
    const options = { cwd: folder, env, maxBuffer: 1 << 30, encoding: 'utf8' as const };
    const { stdout } = await promisify(execFile)('git', ['-c', 'core.quotePath=false', ...args], options);
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new CommandFailure({
        fa: '--changed به git نیاز دارد که پیدا نشد.',
        en: '--changed needs git, which was not found.',
      });
    }
    const reason =
      error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : String(error);
    throw unknownReference(reference, reason, folder);
  }
}

const unknownReference = (reference: string | boolean, reason: string, folder: string): CommandFailure => {
  const isRepository = !/not a git repository/i.test(reason);
  if (typeof reference !== 'string' || !isRepository) {
    return new CommandFailure({ fa: `--changed: git می‌گوید: ${reason}`, en: `--changed: git says: ${reason}` });
  }
  const advice = adviceOn(reference, reason, folder);
  return new CommandFailure({
    fa: `--changed ${reference}: git می‌گوید: ${reason}؛ ${advice.fa}.`,
    en: `--changed ${reference}: git says: ${reason}; ${advice.en}.`,
  });
};

function adviceOn(reference: string, reason: string, folder: string): Text {
  // `--changed news/` takes the folder for a commit.
  if (existsSync(resolve(folder, reference)))
    return { fa: 'فایل‌ها را پیش از --changed بنویسید', en: 'write files before --changed' };
  // What a CI fetches unless told otherwise: the last commit alone.
  if (/no merge base/i.test(reason))
    return {
      fa: 'همهٔ تاریخچه را بگیرید (git fetch --unshallow؛ در GitHub: fetch-depth: 0)',
      en: 'fetch the whole history (git fetch --unshallow; on GitHub fetch-depth: 0)',
    };
  return { fa: 'شاخه، برچسب یا کامیتی بنویسید که هست', en: 'give a branch, tag or commit that exists' };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
