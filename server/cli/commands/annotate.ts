import { resolve } from 'node:path';
import type { Analysis } from '../../language/analyse';
import { syntaxOf } from '../../language/article/parse';
import { isoOf } from '../../language/calendars/day';
import type { ResolvedEntity } from '../../language/entities/types';
import { DEFAULT_SETTINGS } from '../../settings';
import { analyseArticle, isPersianArticle } from '../checkArticle';
import { readConfigurations } from '../configuration';
import { decode } from '../files/decode';
import { type Failure, findFiles } from '../files/find';
import { readArticle } from '../files/read';
import { explainSystemError } from '../files/systemError';
import { CommandFailure, type ExitStatus, type Session } from '../io';
import { readReference } from '../overrides';
import { reportFailure, reportNote } from '../say';

export interface AnnotateOptions {
  readonly format?: string;
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
  const format = options.format ?? 'json';
  if (format !== 'json' && format !== 'jsonl') {
    throw new CommandFailure({
      fa: `--format: قالب «${format}» نیست؛ json یا jsonl.`,
      en: `--format: there is no format “${format}”; use json or jsonl.`,
    });
  }
  const reference = readReference(options.reference);
  const configurations = readConfigurations({
    folder: io.folder,
    file: typeof options.config === 'string' ? options.config : options.config === false ? false : undefined,
    overrides: DEFAULT_SETTINGS,
  });
  const failures: Failure[] = [];
  const fail = (failure: Failure): void => reportFailure(session, failure, failures);
  let written = 0;
  const put = async (name: string, path: string, text: string): Promise<void> => {
    try {
      const annotations = describe(
        name,
        analyseArticle(text, syntaxOf(name), await configurations.of(path), reference),
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
      const article = await readArticle(file);
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

/** How readers of the data are told that a name is known; what the text around it showed is a model's work to them. */
function viaOf({ via, row }: ResolvedEntity): 'registry' | 'model' | 'markup' | 'project' {
  if (via === 'cue' || via === 'article') return row === undefined ? 'model' : 'registry';
  return via;
}

/** One article's annotations; what is not known is null. Offsets are UTF-16 units into the decoded file. */
export function describe(path: string, analysis: Analysis): Readonly<Record<string, unknown>> {
  const { article, reference, dates, entities, claims } = analysis;
  const { text } = article;
  const iso = (day: number | undefined): string | null => (day === undefined ? null : isoOf(day));
  return {
    path,
    reference: { day: iso(reference.day), from: reference.from, reason: reference.reason },
    dates: dates.map((date) => ({
      start: date.start,
      end: date.end,
      text: text.slice(date.start, date.end),
      kind: date.kind,
      calendar: date.calendar,
      grain: date.grain,
      from: iso(date.from),
      to: iso(date.to),
      time: date.time ?? null,
      zone: date.zone ?? null,
      duration: date.duration ?? null,
      relative: date.relative,
      approximate: date.approximate,
      equivalentOf: date.equivalentOf ?? null,
    })),
    entities: entities.map((entity) => ({
      start: entity.start,
      end: entity.end,
      text: text.slice(entity.start, entity.end),
      type: entity.type,
      id: entity.id ?? null,
      name: entity.name,
      nameEn: entity.nameEn ?? null,
      chain: entity.chain,
      confidence: entity.confidence,
      via: viaOf(entity),
    })),
    claims: claims.map((claim) => ({
      start: claim.start,
      end: claim.end,
      kind: claim.kind,
      cue: claim.cue === undefined ? null : { start: claim.cue.start, end: claim.cue.end },
      source:
        claim.source === undefined
          ? null
          : { start: claim.source.start, end: claim.source.end, chain: claim.source.entityChain ?? null },
      chain: claim.chain,
      linked: claim.linked,
      links: claim.links,
    })),
    links: article.links.map((link) => ({
      start: link.start,
      end: link.end,
      kind: link.role,
      target: link.target ?? null,
    })),
  };
}
