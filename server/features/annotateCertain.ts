import { datesOf } from '../export/dates';
import { entitiesOf } from '../export/entities';
import type { ImportedAnnotation } from '../export/import/annotation';
import { markArticle } from '../export/import/markup';
import { isWikidataId } from '../language/entities/wikidata';
import { trimmed } from '../language/text/trimmed';
import type { AnnotateCertainResult } from '../protocol';
import { parseEdtf } from '../rules/markup/edtf';
import type { Snapshot } from '../session';
import { type EditAbilities, workspaceEdit } from './codeActions/edits';

/**
 * Marks up all names and dates of an article whose meaning is certain. What has its markup already stays as it is; names
 * without a Wikidata id and durations have none that we could write.
 */
export function provideCertainAnnotations(snapshot: Snapshot, abilities: EditAbilities): AnnotateCertainResult {
  if (!snapshot.persian) return null;
  const { analysis, text } = snapshot;
  if (analysis.article.syntax !== 'markdown') return null;
  const links = new Set(analysis.article.links.map((link) => trimmed(text, link.text).start));
  const isNew = ({ range }: ImportedAnnotation): boolean => !links.has(range.start);
  const marked = markArticle(text, [...names(snapshot), ...dates(snapshot)].filter(isNew));
  const edit = marked.edits.length === 0 ? null : workspaceEdit(snapshot, marked.edits, undefined, abilities);
  return { edit, added: marked.added, left: marked.problems.length };
}

function names({ analysis, text }: Snapshot): readonly ImportedAnnotation[] {
  return entitiesOf(analysis, false).flatMap(({ start, end, id, type }) =>
    id !== undefined && isWikidataId(id)
      ? [{ name: text.slice(start, end), range: { start, end }, meaning: { kind: 'entity', type, id } }]
      : [],
  );
}

function dates({ analysis, text }: Snapshot): readonly ImportedAnnotation[] {
  return datesOf(analysis, false).flatMap(({ start, end, value }) =>
    parseEdtf(value) === undefined
      ? []
      : [{ name: text.slice(start, end), range: { start, end }, meaning: { kind: 'date', value } }],
  );
}
