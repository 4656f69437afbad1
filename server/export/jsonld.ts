import { linkedData } from './linkedData';
import type { ExportedArticle } from './types';

/** JSON-LD 1.1 in the vocabulary of schema.org. */
export function exportJsonLd(exported: ExportedArticle): string {
  return `${JSON.stringify(linkedData(exported), undefined, 2)}\n`;
}

/** The same for a `<script>` of a page, which no text in it can end or begin. */
export function embeddedJsonLd(exported: ExportedArticle): string {
  return JSON.stringify(linkedData(exported)).replace(
    /[<>&\x7f-\x9f\u2028\u2029\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
