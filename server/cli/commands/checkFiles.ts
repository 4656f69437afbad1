import { openCache } from '../cache';
import { type FoundFile, findFiles } from '../files/find';
import { NOT_PERSIAN } from '../persianArticle';
import { createPool } from '../pool';
import { createProgress } from '../progress';
import { reportNote } from '../say';
import { belongsTo } from '../shard';
import type { CheckRun } from './checkRun';

/** Checks the files that arguments mean, and resolves to the number of threads that did it. */
export async function checkFiles(args: readonly string[], run: CheckRun): Promise<number> {
  const { options, session, settings, changed, shard, keeper, take, fail } = run;
  const { io } = session;
  const started = performance.now();
  const found = await findFiles(args, io.folder, options.ignoreFile);
  keeper?.add({ phases: { find: performance.now() - started }, rules: {} });
  for (const failure of found.failures) fail(failure);
  for (const name of found.skipped) reportNote(session, name, SKIPPED);
  const isWanted = ({ path, name }: FoundFile): boolean =>
    (changed === undefined || changed.touches(path)) && (shard === undefined || belongsTo(name, shard));
  const files = found.files.filter(isWanted);
  // An argument that leads to files, none of which is Persian, has most likely been mistyped.
  const foreign = new Set(files.filter(({ explicit }) => !explicit).map(({ argument }) => argument));
  const cache =
    options.cache === undefined || settings.fixes !== undefined ? undefined : openCache(options.cache, io.folder);
  const pool = createPool(settings, cache, options.workers ?? 1, files.length);
  const progress = createProgress(session, files.length);
  try {
    for await (const outcome of pool.check(files)) {
      if (io.interrupted.aborted) return pool.threads;
      progress.clear();
      if (outcome.persian) foreign.delete(outcome.file.argument);
      else if (outcome.file.explicit) reportNote(session, outcome.file.name, NOT_PERSIAN);
      await take(outcome);
      progress.step(outcome.file.name);
    }
    for (const failure of pool.configurationFailures()) fail(failure);
  } finally {
    progress.clear();
    await pool.close();
  }
  // Where only some files were looked at, nothing is known of the others.
  const isWhole = changed === undefined && shard === undefined;
  for (const argument of foreign) if (isWhole) fail({ path: argument, message: NOTHING_PERSIAN });
  for (const failure of (await cache?.write()) ?? []) fail(failure);
  return pool.threads;
}

const SKIPPED = { fa: 'به خواست .dabirignore کنار گذاشته شد.', en: 'left out, as .dabirignore says.' };
const NOTHING_PERSIAN = { fa: 'اینجا متن فارسی‌ای نیست.', en: 'there is no Persian text here.' };
