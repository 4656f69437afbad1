import type { Text } from '../language/text';
import { BRAT_CONFIGURATION, exportBrat } from './brat';
import { exportHtml, GENERATOR } from './html';
import { exportJsonLd } from './jsonld';
import { exportNinjs } from './ninjs';
import { exportTei } from './tei';
import type { ExportedArticle } from './types';
import { exportWebAnnotation } from './webAnnotation';

/** A format that articles are exported to. */
export interface ExportFormat {
  /** What the file of an article is called behind its name. */
  readonly extension: string;
  /** The language of an editor that shows it. */
  readonly language: string;
  readonly summary: Text;
  readonly write: (exported: ExportedArticle) => string;
  /**
   * Stands in every file of the format that we write, and in hardly any other of that name: such a file may be written over.
   * Where people go on with what we wrote there is none.
   */
  readonly mark?: string;
  /** A copy of the article's text belongs beside it, under this extension. */
  readonly textExtension?: string;
  /** A file that all articles of a folder share. */
  readonly shared?: { readonly name: string; readonly content: string };
}

export const EXPORT_FORMATS = {
  html: {
    extension: '.html',
    language: 'html',
    summary: { fa: 'صفحهٔ وب با دادهٔ schema.org', en: 'a web page with schema.org data' },
    write: exportHtml,
    mark: GENERATOR,
  },
  jsonld: {
    extension: '.jsonld',
    language: 'json',
    summary: { fa: 'دادهٔ پیوندی schema.org', en: 'linked data in the words of schema.org' },
    write: exportJsonLd,
    mark: '"@type": "NewsArticle"',
  },
  ninjs: {
    extension: '.ninjs.json',
    language: 'json',
    summary: { fa: 'خبر برای خروجی خبرگزاری (IPTC)', en: 'a news item for the wire (IPTC)' },
    write: exportNinjs,
    mark: '"name": "ninjs"',
  },
  tei: {
    extension: '.tei.xml',
    language: 'xml',
    summary: { fa: 'متن نشانه‌گذاری‌شده برای بایگانی', en: 'marked-up text for the archive' },
    write: exportTei,
    mark: '<p>dabir export</p>',
  },
  webannotation: {
    extension: '.annotations.json',
    language: 'json',
    summary: { fa: 'نشانه‌ها جدا از متن (W3C)', en: 'annotations beside the text (W3C)' },
    write: exportWebAnnotation,
    mark: '"type": "AnnotationPage"',
  },
  brat: {
    extension: '.ann',
    language: 'plaintext',
    summary: { fa: 'نشانه‌ها برای brat', en: 'annotations for brat' },
    write: exportBrat,
    textExtension: '.txt',
    shared: { name: 'annotation.conf', content: BRAT_CONFIGURATION },
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;

export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as readonly ExportFormatName[];

export const isExportFormat = (name: string): name is ExportFormatName => Object.hasOwn(EXPORT_FORMATS, name);
