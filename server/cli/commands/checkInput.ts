import { resolve } from 'node:path';
import { createFileChecker } from '../fileChecker';
import { decode, encode } from '../files/decode';
import { NOT_PERSIAN } from '../persianArticle';
import { reportNote } from '../say';
import type { CheckRun } from './checkRun';

/** Checks the one text of standard input, and resolves to the number of threads that did it. */
export async function checkInput({ options, session, settings, take, fail }: CheckRun): Promise<number> {
  const name = options.stdinFilename ?? '<stdin>';
  const bytes = await session.io.readInput();
  const decoded = decode(bytes);
  if ('failure' in decoded) {
    fail({ path: name, message: decoded.failure });
    return 1;
  }
  const path = resolve(session.io.folder, options.stdinFilename ?? 'stdin.md');
  const checker = createFileChecker(settings);
  const outcome = await checker.checkRead({ ...decoded, bytes, file: { path, name, explicit: true, argument: name } });
  if (!outcome.persian) reportNote(session, name, NOT_PERSIAN);
  if (settings.mended === 'return') {
    // A filter passes on what it does not touch, and writes as it read.
    const untouched = outcome.report === undefined;
    await session.io.write(untouched ? bytes : encode(outcome.output, decoded));
  }
  await take(outcome);
  for (const failure of checker.configurationFailures()) fail(failure);
  return 1;
}
