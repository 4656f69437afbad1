import type { ReadAnnotations } from './annotation';
import { readBrat } from './brat';
import { type MarkedArticle, markArticle } from './markup';
import { readWebAnnotations } from './webAnnotation';

const READERS = { webannotation: readWebAnnotations, brat: readBrat } as const satisfies Readonly<
  Record<string, (content: string, text: string) => ReadAnnotations>
>;

export type ImportFormatName = keyof typeof READERS;

export const IMPORT_FORMAT_NAMES = Object.keys(READERS) as readonly ImportFormatName[];

export const isImportFormat = (name: string): name is ImportFormatName => Object.hasOwn(READERS, name);

/** The format of a file by its name: brat's end in `.ann`. */
export const importFormatOf = (fileName: string): ImportFormatName =>
  /\.ann$/i.test(fileName) ? 'brat' : 'webannotation';

export interface ImportedArticle extends MarkedArticle {
  /** Annotations that our markup has no words for. */
  readonly skipped: number;
}

/**
 * Writes the annotations of a file into a Markdown text as our markup. Throws `UnreadableAnnotations` where the file is none of the
 * format.
 */
export function importAnnotations(text: string, content: string, format: ImportFormatName): ImportedArticle {
  const { annotations, problems, skipped } = READERS[format](content, text);
  const marked = markArticle(text, annotations);
  return { ...marked, problems: [...problems, ...marked.problems], skipped };
}
