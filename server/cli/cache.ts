import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ReportCache } from './fileChecker';
import type { Failure } from './files/find';
import { explainSystemError } from './files/systemError';
import { writeAtomically } from './files/writeAtomically';
import { CommandFailure } from './io';
import type { FileReport } from './report';
import { VERSION } from './version';

export interface WritableCache extends ReportCache {
  /** Resolves to what went wrong. */
  write(): Promise<readonly Failure[]>;
}

const DEFAULT_FILE = '.dabir-cache/check.json';

interface Entry {
  readonly key: string;
  readonly report: FileReport;
}

/**
 * Findings by file, good as long as content, configuration and program are the same; so it may be restored in CI from any
 * earlier run. One that cannot be read counts as empty.
 */
export function openCache(file: string | boolean, folder: string): WritableCache {
  const name = typeof file === 'string' ? file : DEFAULT_FILE;
  const path = resolve(folder, name);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new CommandFailure({
      fa: `--cache ${name}: این یک پوشه است. پوشه‌های خبر را پیش از --cache بنویسید.`,
      en: `--cache ${name}: this is a folder. Write the folders of articles before --cache.`,
    });
  }
  const program = programId();
  const entries = readEntries(path, program);
  let changed = false;
  return {
    get: (article, key) => {
      const entry = entries.get(article);
      return entry?.key === key ? entry.report : undefined;
    },
    set: (article, key, report) => {
      entries.set(article, { key, report });
      changed = true;
    },
    write: async () => {
      if (!changed) return [];
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeAtomically(path, JSON.stringify({ program, files: [...entries] }));
        return [];
      } catch (error) {
        return [{ path: name, message: explainSystemError(error) }];
      }
    },
  };
}

function readEntries(path: string, program: string): Map<string, Entry> {
  try {
    const stored: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof stored !== 'object' || stored === null || !('program' in stored) || !('files' in stored))
      return new Map();
    // Written by this very program, so its entries are what it writes.
    return stored.program === program ? new Map(stored.files as [string, Entry][]) : new Map();
  } catch {
    return new Map();
  }
}

/** The version and the build: the program's own bytes, which hold its rules and its lexicons too. */
function programId(): string {
  const build = createHash('sha256').update(readFileSync(__filename)).digest('base64url');
  return `${VERSION}-${build}`;
}
