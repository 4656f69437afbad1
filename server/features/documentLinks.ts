import type { DocumentLink } from 'vscode-languageserver';
import type { Snapshot } from '../session';
import { wikidataAddress } from './hover/names';
import { rangeOf } from './places';

/** Where a reader may go from here: each use of a link and each definition whose address is one of the web's. */
export function provideDocumentLinks(snapshot: Snapshot): DocumentLink[] {
  const { links, definitions } = snapshot.analysis.article;
  const found: DocumentLink[] = [];
  for (const link of links) {
    const target = followable(link.target ?? link.definition?.target);
    if (target === undefined) continue;
    found.push({ range: rangeOf(snapshot, link.labelRange ?? link.targetRange ?? link), target });
  }
  for (const definition of definitions) {
    const target = followable(definition.target);
    if (target !== undefined) found.push({ range: rangeOf(snapshot, definition.targetRange), target });
  }
  return found;
}

/** The web address of a target; `wd:Q1` is short for Wikidata's. */
function followable(target: string | undefined): string | undefined {
  if (target === undefined) return undefined;
  if (target.startsWith('wd:')) return wikidataAddress(target.slice(3));
  return /^https?:\/\/[^\s]+$/i.test(target) ? target : undefined;
}
