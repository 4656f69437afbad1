import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Text } from '../../language/text';
import { CommandFailure } from '../io';
import { decode } from './decode';
import { type IgnoreFiles, type RefuseIgnoreFile, readIgnoreFiles } from './ignored';
import { explainSystemError } from './systemError';

export interface FoundFile {
  readonly path: string;
  /** As messages and reports write it: relative to the working folder where it lies in it, with `/`. */
  readonly name: string;
  /** Named by itself, so that it is read whatever it is called and whatever language it is in. */
  readonly explicit: boolean;
  /** The arguments that led to it. */
  readonly argument: string;
}

export interface Failure {
  readonly path: string;
  readonly message: Text;
}

export interface FoundFiles {
  /** Each once, by name. */
  readonly files: readonly FoundFile[];
  readonly failures: readonly Failure[];
  /** Named by themselves, yet `.dabirignore` leaves them out. */
  readonly skipped: readonly string[];
}

/** What is an article in a folder. Other files are read when they are named. */
export const ARTICLE = /\.(?:fanews|khabar|md|txt)$/i;

const IGNORE_FILES = ['.gitignore', '.dabirignore'] as const;

/** Folders that hold nobody's articles, whatever `.gitignore` says. */
const NEVER: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

/**
 * Finds the articles that arguments mean: files, folders, globs. Folders and globs honour `.gitignore` and `.dabirignore`;
 * a file that is named by itself honours `.dabirignore` only, so that a hook which names files may leave some out.
 */
export async function findFiles(
  args: readonly string[],
  folder: string,
  ignoreFile: string | undefined,
): Promise<FoundFiles> {
  const extra = ignoreFile === undefined ? undefined : { text: readPatterns(ignoreFile, folder), base: folder };
  const failures: Failure[] = [];
  const refused = new Set<string>();
  const refuseIgnoreFile: RefuseIgnoreFile = (file, reason, counts) => {
    const name = nameOf(file, folder);
    if (!counts) throw unreadPatterns(name, reason);
    if (!refused.has(name)) failures.push({ path: name, message: reason });
    refused.add(name);
  };
  const everywhere = readIgnoreFiles(IGNORE_FILES, extra, refuseIgnoreFile);
  const ours = readIgnoreFiles(['.dabirignore'], extra, refuseIgnoreFile);
  const found = new Map<string, FoundFile>();
  const skipped: string[] = [];
  const add = (path: string, explicit: boolean, argument: string): void => {
    if (explicit || !found.has(path)) found.set(path, { path, name: nameOf(path, folder), explicit, argument });
  };
  for (const argument of args) {
    // `"$files"` of a script whose list is empty: the working folder is not what it means.
    if (argument === '') {
      failures.push({ path: argument, message: NO_NAME });
      continue;
    }
    const path = resolve(folder, argument);
    const stats = statsOf(path);
    if (stats instanceof Error) {
      if (looksLikeGlob(argument)) {
        const matched = await expandGlob(argument, folder, everywhere);
        for (const match of matched) add(match, false, argument);
        if (matched.length === 0) failures.push({ path: argument, message: NOTHING_MATCHES });
      } else failures.push({ path: argument, message: explainSystemError(stats) });
    } else if (stats.isDirectory()) {
      const refuse = (refused: string, error: unknown): void => {
        failures.push({ path: nameOf(refused, folder), message: explainSystemError(error) });
      };
      let isEmpty = true;
      for (const article of walk(path, everywhere, refuse)) {
        if (article === undefined) continue;
        isEmpty = false;
        add(article, false, argument);
      }
      if (isEmpty) failures.push({ path: argument, message: NO_ARTICLES });
    } else if (!stats.isFile()) failures.push({ path: argument, message: NO_FILE });
    else if (ours.isIgnored(path, false)) skipped.push(argument);
    else add(path, true, argument);
  }
  const files = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { files, failures, skipped };
}

/** The patterns of `--ignore-file`. */
function readPatterns(name: string, folder: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(folder, name));
  } catch (error) {
    throw unreadPatterns(`--ignore-file ${name}`, explainSystemError(error));
  }
  const decoded = decode(bytes);
  if ('failure' in decoded) throw unreadPatterns(`--ignore-file ${name}`, decoded.failure);
  return decoded.text;
}

/** The command fails: without these patterns it would check and fix files that they leave out. */
const unreadPatterns = (name: string, { fa, en }: Text): CommandFailure =>
  new CommandFailure({ fa: `${name}: ${fa}`, en: `${name}: ${en}` });

const NOTHING_MATCHES: Text = { fa: 'این الگو با هیچ فایلی جور نیست.', en: 'this pattern matches no file.' };
const NO_ARTICLES: Text = {
  fa: 'در این پوشه خبری نیست (md، txt، fanews، khabar).',
  en: 'there is no article in this folder (.md, .txt, .fanews, .khabar).',
};
const NO_NAME: Text = {
  fa: 'نام یک فایل خالی است؛ برای همین پوشه «.» بنویسید.',
  en: 'the name of a file is empty; write “.” for this folder.',
};
const NO_FILE: Text = { fa: 'این نه فایل است و نه پوشه.', en: 'this is neither a file nor a folder.' };

function statsOf(path: string): Stats | Error {
  try {
    return statSync(path);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

const looksLikeGlob = (argument: string): boolean => /[*?[\]{}!]/.test(argument);

async function expandGlob(pattern: string, folder: string, ignored: IgnoreFiles): Promise<string[]> {
  // Required, not imported: the module form of its crawler asks for import.meta, which a CommonJS bundle lacks.
  const { glob } = require('tinyglobby') as typeof import('tinyglobby');
  const matched = await glob(pattern.split(sep).join('/'), {
    cwd: folder,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: [...NEVER].map((name) => `**/${name}/**`),
  });
  return matched.map((path) => resolve(path)).filter((path) => !isIgnoredInside(path, folder, ignored));
}

/** A pattern may reach into an ignored folder: the folders above count as well as the file. */
function isIgnoredInside(path: string, folder: string, ignored: IgnoreFiles): boolean {
  if (ignored.isIgnored(path, false)) return true;
  const parts = relative(folder, path).split(sep);
  if (parts[0] === '..') return false;
  return parts.slice(0, -1).some((_, index) => ignored.isIgnored(join(folder, ...parts.slice(0, index + 1)), true));
}

/** The articles below a folder as `findFiles` has them, for whoever wants only some; see `walk`. */
export const walkArticles = (folder: string): Iterable<string | undefined> =>
  walk(folder, readIgnoreFiles(IGNORE_FILES), () => undefined);

/**
 * The articles below a folder, in order. Links to folders are followed once each, so circles end. For every folder there is an
 * `undefined` before its articles, so that the caller can stop, or let other work run, where folders hold none.
 */
function* walk(
  folder: string,
  ignored: IgnoreFiles,
  refuse: (folder: string, error: unknown) => void,
  visited: Set<string> = new Set(),
): Iterable<string | undefined> {
  yield undefined;
  const entries = list(folder, visited, refuse);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (NEVER.has(entry.name) || entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const stats = entry.isSymbolicLink() ? statsOf(path) : entry;
    if (stats instanceof Error) continue;
    if (stats.isDirectory()) {
      if (!ignored.isIgnored(path, true)) yield* walk(path, ignored, refuse, visited);
    } else if (stats.isFile() && ARTICLE.test(entry.name) && !ignored.isIgnored(path, false)) yield path;
  }
}

function list(folder: string, visited: Set<string>, refuse: (folder: string, error: unknown) => void): Dirent[] {
  try {
    const real = realpathSync(folder);
    if (visited.has(real)) return [];
    visited.add(real);
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    refuse(folder, error);
    return [];
  }
}

/** A path as messages write it. */
export function nameOf(path: string, folder: string): string {
  const name = relative(folder, path);
  return (name === '' || isAbsolute(name) || name.startsWith('..') ? path : name).split(sep).join('/');
}
