import { readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Text } from '../../language/text';
import { decode } from './decode';
import { explainSystemError } from './systemError';

/** Says of absolute paths whether ignore files leave them out. */
export interface IgnoreFiles {
  isIgnored(path: string, isFolder: boolean): boolean;
}

interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * Honours ignore files of the given names in every folder from the root down, as git does: a deeper one wins over one
 * above it. `extra` is one more file's text, whose patterns count from `base`. `refuse` is told of files that could not be
 * read, those of git's own left out.
 */
export function readIgnoreFiles(
  names: readonly string[],
  extra?: { readonly text: string; readonly base: string },
  refuse: RefuseIgnoreFile = () => undefined,
): IgnoreFiles {
  const known = new Map<string, readonly IgnoreFile[]>();
  const extras: readonly IgnoreFile[] =
    extra === undefined ? [] : [{ folder: extra.base, rules: readIgnoreRules(extra.text) }];
  const filesFor = (folder: string): readonly IgnoreFile[] => {
    const found = known.get(folder);
    if (found !== undefined) return found;
    const parent = dirname(folder);
    const above = parent === folder ? [] : filesFor(parent);
    const own = names.flatMap((name): IgnoreFile[] => {
      const text = readIfThere(resolve(folder, name), name === '.gitignore' ? () => undefined : refuse);
      return text === undefined ? [] : [{ folder, rules: readIgnoreRules(text) }];
    });
    const all = own.length === 0 ? above : [...above, ...own];
    known.set(folder, all);
    return all;
  };
  return {
    isIgnored: (path, isFolder) => {
      let ignored = false;
      for (const { folder, rules } of [...filesFor(dirname(path)), ...extras]) {
        const name = relative(folder, path).split(sep).join('/');
        if (!ignore.isPathValid(name)) continue;
        const verdict = rules.test(isFolder ? `${name}/` : name);
        if (verdict.ignored) ignored = true;
        else if (verdict.unignored) ignored = false;
      }
      return ignored;
    },
  };
}

/** The patterns of an ignore file. Never throws: a line that is no pattern ignores nothing. */
export const readIgnoreRules = (text: string): Ignore => ignore().add(text);

/** Is told of a file that could not be read as UTF-8. `counts`: whether its patterns are used all the same, as ASCII ones can be. */
export type RefuseIgnoreFile = (file: string, reason: Text, counts: boolean) => void;

function readIfThere(file: string, refuse: RefuseIgnoreFile): string | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    // In a folder that may not be read it is unknown whether the file exists.
    if (statSync(file, { throwIfNoEntry: false }) !== undefined) refuse(file, explainSystemError(error), false);
    return undefined;
  }
  const decoded = decode(bytes);
  if (!('failure' in decoded)) return decoded.text;
  refuse(file, decoded.failure, true);
  return Buffer.from(bytes).toString('utf8');
}
