import { readFileSync, realpathSync } from 'node:fs';
import { basename, isAbsolute, join, resolve } from 'node:path';
import type { Text } from '../../language/text';
import { ARTICLE, type Failure, type FoundFile, nameOf } from './find';
import { explainSystemError } from './systemError';
import { writeAtomically } from './writeAtomically';

/** The path of what is exported of an article, without its extension: below the output folder as below the working folder. */
export function exportedName({ name }: FoundFile): string {
  const isOutside = isAbsolute(name) || name.split('/').includes('..') || /^[A-Za-z]:/.test(name);
  return (isOutside ? basename(name) : name).replace(/(?:\.fa)?\.(?:md|txt|fanews|khabar)$/i, '');
}

export interface Exports {
  /**
   * Writes files, by path below the folder, each whole or not at all.
   *
   * @param mark by which a file that we wrote earlier is known
   * @returns what could not be written
   */
  put(files: ReadonlyMap<string, string>, mark: string | undefined): Promise<readonly Failure[]>;
}

/**
 * Writes exports into a folder. What is read in the same run is never written over, nor, without `force`, any file that may
 * be somebody's article or that is not ours; two articles that would be one file are refused.
 */
export function writeExports(
  outputFolder: string,
  folder: string,
  articles: readonly FoundFile[],
  force: boolean,
): Exports {
  const target = resolve(folder, outputFolder);
  const inputs = new Set(articles.map(({ path }) => actual(path)));
  const written = new Set<string>();
  /** What articles share is refused once. */
  const refused = new Set<string>();

  const refusal = (path: string, content: string, mark: string | undefined): Text | undefined => {
    const there = textAt(path);
    if (there === undefined || there === content) return undefined;
    if (written.has(path)) return TWICE;
    const meant = actual(path);
    if (inputs.has(meant)) return IS_INPUT;
    if (force) return undefined;
    if (ARTICLE.test(meant)) return IS_ARTICLE;
    return mark !== undefined && there.includes(mark) ? undefined : IS_FOREIGN;
  };

  return {
    put: async (files, mark) => {
      const failures: Failure[] = [];
      for (const [name, content] of files) {
        const path = join(target, name);
        if (refused.has(path)) continue;
        const message = refusal(path, content, mark);
        if (message !== undefined) {
          if (!written.has(path)) refused.add(path);
          failures.push({ path: nameOf(path, folder), message });
        } else if (!written.has(path)) {
          try {
            await writeAtomically(path, content);
            written.add(path);
          } catch (error) {
            failures.push({ path: nameOf(path, folder), message: explainSystemError(error) });
          }
        }
      }
      return failures;
    },
  };
}

/** The file that a path means, behind symbolic links. */
function actual(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** What stands in a file; `undefined` where there is none, or none that can be read: what writes says why. */
function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const TWICE: Text = {
  fa: 'خروجی دو خبر یک نام دارد؛ این یکی نوشته نشد. نام یکی را عوض کنید یا جدا خروجی بگیرید.',
  en: 'two articles would be written to this one file; this one was not. Rename one of them, or export them apart.',
};
const IS_INPUT: Text = {
  fa: 'این فایل خودِ خبر است و رونویسی نشد؛ پوشهٔ دیگری بدهید.',
  en: 'this is an article that is being exported; it was not written over. Give another folder.',
};
const IS_FOREIGN: Text = {
  fa: 'اینجا فایلی هست که نوشتهٔ دبیر نیست یا پس از آن عوض شده است، و رونویسی نشد؛ پوشهٔ دیگری بدهید، یا --force.',
  en: 'there is a file here that Dabir did not write, or that was changed since; it was not written over. Give another folder, or --force.',
};
const IS_ARTICLE: Text = {
  fa: 'اینجا فایلی هست که شاید خبر باشد و رونویسی نشد؛ پوشهٔ دیگری بدهید، یا --force.',
  en: 'there is a file here that may be an article; it was not written over. Give another folder, or --force.',
};
