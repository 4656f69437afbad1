import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { annotationsOf } from '../../export/annotations';
import { syntaxOf } from '../../language/article/parse';
import type { ArticleAnnotations } from '../../protocol';
import { analyseArticle } from '../checkArticle';
import { configurationOf, readConfigurations } from '../configuration';
import { decode } from '../files/decode';
import { type Failure, findFiles } from '../files/find';
import { readArticle } from '../files/read';
import { explainSystemError } from '../files/systemError';
import { CommandFailure, type ExitStatus, type Session } from '../io';
import { readReference } from '../overrides';
import { isPersianArticle, NOT_PERSIAN } from '../persianArticle';
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
  const output = createOutput(formatOf(options), io);
  const spans = spansOf(options);
  const reference = readReference(options.reference);
  const configurations = readConfigurations({ folder: io.folder, file: configurationOf(options) });
  const failures: Failure[] = [];
  const fail = (failure: Failure): void => reportFailure(session, failure, failures);
  const put = async (name: string, path: string, text: string): Promise<void> => {
    try {
      const annotations = annotationsOf(
        name,
        analyseArticle(text, syntaxOf(name), await configurations.of(path), reference),
        spans,
      );
      await output.put(annotations);
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
  await output.end();
  for (const failure of configurations.failures()) fail(failure);
  return failures.length > 0 ? 2 : 0;
}

type AnnotateFormat = 'json' | 'jsonl';

function formatOf({ format = 'json' }: AnnotateOptions): AnnotateFormat {
  if (format === 'json' || format === 'jsonl') return format;
  throw new CommandFailure({
    fa: `--format: قالب «${format}» نیست؛ json یا jsonl.`,
    en: `--format: there is no format “${format}”; use json or jsonl.`,
  });
}

function spansOf({ spans = 'narrow' }: AnnotateOptions): 'narrow' | 'wide' {
  if (spans === 'narrow' || spans === 'wide') return spans;
  throw new CommandFailure({
    fa: `--spans: بازهٔ «${spans}» نداریم؛ narrow یا wide.`,
    en: `--spans: there is no kind of span “${spans}”; use narrow or wide.`,
  });
}

/** Writes articles as they come: a line each, or the members of one JSON value that `end` closes. */
function createOutput(format: AnnotateFormat, io: Session['io']) {
  let written = 0;
  return {
    put: async (annotations: ArticleAnnotations): Promise<void> => {
      if (format === 'jsonl') await io.write(`${JSON.stringify(annotations)}\n`);
      else {
        const opening = written === 0 ? '{ "version": 1, "files": [\n' : ',\n';
        await io.write(`${opening}${JSON.stringify(annotations, undefined, 2)}`);
      }
      written += 1;
    },
    end: async (): Promise<void> => {
      if (format === 'json') await io.write(written === 0 ? '{ "version": 1, "files": [] }\n' : '\n] }\n');
    },
  };
}
