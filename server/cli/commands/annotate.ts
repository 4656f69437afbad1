import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { annotationsOf } from '../../export/annotations';
import { syntaxOf } from '../../language/article/parse';
import { analyseArticle } from '../checkArticle';
import { configurationOf, readConfigurations } from '../configuration';
import { decode } from '../files/decode';
import { type Failure, findFiles } from '../files/find';
import { readArticle } from '../files/read';
import { explainSystemError } from '../files/systemError';
import { CommandFailure, type ExitStatus, type Session } from '../io';
import { readReference } from '../overrides';
import { isPersianArticle } from '../persianArticle';
import { reportFailure, reportNote } from '../say';
import { requireOneSource } from './oneSource';

export interface AnnotateOptions {
  readonly format?: string;
  readonly spans?: string;
  readonly reference?: string;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly config?: string | boolean;
  readonly ignoreFile?: string;
}

/** Tells what was recognised, as data. */
export async function annotate(
  args: readonly string[],
  options: AnnotateOptions,
  session: Session,
): Promise<ExitStatus> {
  const { io } = session;
  requireOneSource(args, options);
  const format = options.format ?? 'json';
  if (format !== 'json' && format !== 'jsonl') {
    throw new CommandFailure({
      fa: `--format: قالب «${format}» نیست؛ json یا jsonl.`,
      en: `--format: there is no format “${format}”; use json or jsonl.`,
    });
  }
  const spans = options.spans ?? 'narrow';
  if (spans !== 'narrow' && spans !== 'wide') {
    throw new CommandFailure({
      fa: `--spans: بازهٔ «${spans}» نداریم؛ narrow یا wide.`,
      en: `--spans: there is no kind of span “${spans}”; use narrow or wide.`,
    });
  }
  const reference = readReference(options.reference);
  const configurations = readConfigurations({ folder: io.folder, file: configurationOf(options) });
  const failures: Failure[] = [];
  const fail = (failure: Failure): void => reportFailure(session, failure, failures);
  let written = 0;
  const put = async (name: string, path: string, text: string): Promise<void> => {
    try {
      const annotations = annotationsOf(
        name,
        analyseArticle(text, syntaxOf(name), await configurations.of(path), reference),
        spans,
      );
      if (format === 'jsonl') await io.write(`${JSON.stringify(annotations)}\n`);
      else
        await io.write(
          `${written === 0 ? '{ "version": 1, "files": [\n' : ',\n'}${JSON.stringify(annotations, undefined, 2)}`,
        );
      written += 1;
    } catch (error) {
      fail({ path: name, message: explainSystemError(error) });
    }
  };

  if (options.stdin === true) {
    const name = options.stdinFilename ?? '<stdin>';
    const decoded = decode(await io.readInput());
    if ('failure' in decoded) fail({ path: name, message: decoded.failure });
    else await put(name, resolve(io.folder, options.stdinFilename ?? 'stdin.md'), decoded.text);
  } else {
    const found = await findFiles(args.length === 0 ? ['.'] : args, io.folder, options.ignoreFile);
    for (const failure of found.failures) fail(failure);
    for (const file of found.files) {
      if (io.interrupted.aborted) return 2;
      // An interrupt is heard between two articles.
      await setImmediate();
      const article = readArticle(file);
      if ('failure' in article) fail(article.failure);
      else if (isPersianArticle(file.name, article.text)) await put(file.name, file.path, article.text);
      else if (file.explicit) reportNote(session, file.name, NOT_PERSIAN);
    }
  }
  if (format === 'json') await io.write(written === 0 ? '{ "version": 1, "files": [] }\n' : '\n] }\n');
  for (const failure of configurations.failures()) fail(failure);
  return failures.length > 0 ? 2 : 0;
}

const NOT_PERSIAN = { fa: 'متن فارسی نیست؛ کنار گذاشته شد.', en: 'this is no Persian text; left alone.' };
