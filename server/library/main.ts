/**
 * The package `dabir` for programs, site generators above all: reads Persian news text, and writes what was read in the
 * formats of the web, the wire and the archive. Works offline, keeps no state, and prints nothing.
 *
 *     import { analyse, exportTo } from 'dabir';
 *
 *     const article = analyse(text, { path: 'news/geneva.fa.md' });
 *     const html = exportTo(article, 'html', { base: 'https://example.org/' });
 */
import { annotationsOf } from '../export/annotations';
import { exportedArticle } from '../export/exportedArticle';
import { EXPORT_FORMAT_NAMES, EXPORT_FORMATS, isExportFormat } from '../export/formats';
import { exportHtmlFragment } from '../export/html';
import { IMPORT_FORMAT_NAMES, importAnnotations, isImportFormat } from '../export/import/importAnnotations';
import { analyse as analyseText } from '../language/analyse';
import type { Analysis } from '../language/analysis';
import { syntaxOf } from '../language/article/parse';
import { referenceDay } from '../settings/referenceDay';
import { openFiles, registriesOf } from './registries';
import type {
  AnalysedArticle,
  AnalyseOptions,
  ExportFormat,
  ExportOptions,
  ImportedArticle,
  ImportFormat,
  NewsroomRegistry,
} from './types';

export type {
  AnalysedArticle,
  AnalyseOptions,
  ArticleAnnotations,
  ExportFormat,
  ExportOptions,
  ImportedArticle,
  ImportFormat,
  NewsroomRegistry,
} from './types';

/** The formats of `exportTo`. */
export const exportFormats: readonly ExportFormat[] = EXPORT_FORMAT_NAMES;

/** What an article was read as; it is no one's business but ours, and goes when the article goes. */
const analyses = new WeakMap<AnalysedArticle, Analysis>();

/**
 * Reads a text: its dates, names, claims and links. The same as `dabir annotate` gives.
 *
 * @throws TypeError where the text or its path is no string, there is no such syntax, or the registry does not come from `readRegistry`
 * @throws RangeError where `reference` is no day
 */
export function analyse(text: string, options: AnalyseOptions = {}): AnalysedArticle {
  if (typeof text !== 'string') throw new TypeError(`analyse: the text is to be a string, not ${typeof text}.`);
  const path = options.path ?? 'article.md';
  if (typeof path !== 'string') throw new TypeError(`analyse: the path is to be a string, not ${typeof path}.`);
  const reference = dayOf(options.reference);
  const syntax = options.syntax ?? syntaxOf(path);
  if (syntax !== 'markdown' && syntax !== 'plain')
    throw new TypeError(`analyse: there is no syntax “${String(syntax)}”; there are markdown and plain.`);
  const registries = registriesOf(options.registry);
  const analysis = analyseText(
    text,
    reference === undefined ? { syntax, registries } : { syntax, registries, reference },
  );
  const article: AnalysedArticle = { text, ...annotationsOf(path, analysis) };
  analyses.set(article, analysis);
  return article;
}

/**
 * Reads a newsroom's registry of names: the texts of `dabir.registry.tsv` and `dabir.registry.yaml` by their names.
 *
 * @throws TypeError where a file is called otherwise
 */
export function readRegistry(files: Readonly<Record<string, string>>): NewsroomRegistry {
  return openFiles(files);
}

/**
 * Writes an article in another format: what is annotated in it or certain, with `recognised` all that was recognised.
 *
 * @throws TypeError where the article does not come from `analyse`, or there is no such format
 * @throws RangeError where `base` is no http or https address
 */
export function exportTo(article: AnalysedArticle, format: ExportFormat, options: ExportOptions = {}): string {
  const analysis = analyses.get(article);
  if (analysis === undefined) throw new TypeError('exportTo: the article is to be one that analyse() has returned.');
  if (!isExportFormat(format))
    throw new TypeError(`exportTo: there is no format “${String(format)}”. Formats: ${EXPORT_FORMAT_NAMES.join(', ')}`);
  const { recognised = false, base, fragment = false } = options;
  const exported = exportedArticle(analysis, {
    path: article.path,
    recognised,
    ...(base === undefined ? {} : { base: addressOf(base) }),
  });
  return format === 'html' && fragment ? exportHtmlFragment(exported) : EXPORT_FORMATS[format].write(exported);
}

/**
 * Writes annotations of another tool into a Markdown text as Dabir's markup. `annotations` is the content of the file.
 *
 * @throws TypeError where there is no such format
 * @throws Error where the file is none of the format; the message says what is wrong with it
 */
export function importInto(text: string, annotations: string, format: ImportFormat): ImportedArticle {
  if (!isImportFormat(format))
    throw new TypeError(
      `importInto: there is no format “${String(format)}”. Formats: ${IMPORT_FORMAT_NAMES.join(', ')}`,
    );
  const { edits: _edits, ...imported } = importAnnotations(text, annotations, format);
  return imported;
}

function dayOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined;
  const day = referenceDay(reference);
  if (day === undefined)
    throw new RangeError(`analyse: “${reference}” is no day; write it like 2022-01-10 or 1400-10-20.`);
  return day;
}

function addressOf(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  throw new RangeError(`exportTo: base is to be an http or https address, not “${base}”.`);
}
