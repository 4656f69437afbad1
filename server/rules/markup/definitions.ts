import type { Article, Definition, Range } from '../../language/article/types';
import { definitionsByKey } from '../indexes';
import { oncePer } from '../once';
import type { Edit } from '../rule';
import { nearestDefinition } from './labels';

/** The whole line or lines of a definition with the line break after it, or before it at the text's end. */
export function definitionLine(text: string, { start, end }: Range): Range {
  let from = start;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from -= 1;
  let to = end;
  while (text[to] === ' ' || text[to] === '\t') to += 1;
  const lineBreak = /^(?:\r\n|\n|\r)/.exec(text.slice(to, to + 2))?.[0];
  const startsLine = from === 0 || text[from - 1] === '\n' || text[from - 1] === '\r';
  if (!startsLine) return { start, end };
  if (lineBreak !== undefined) return { start: from, end: to + lineBreak.length };
  if (to < text.length) return { start, end };
  const before = /(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, from - 2), from))?.[0] ?? '';
  return { start: from - before.length, end: to };
}

/** Where each definition is first used: the start of the link, one whose label it all but has included. */
export const firstUses = oncePer((article: Article): ReadonlyMap<Definition, number> => {
  const uses = new Map<Definition, number>();
  for (const link of article.links) {
    const definition = link.definition ?? nearestDefinition(article, link);
    if (definition === undefined) continue;
    uses.set(definition, Math.min(link.start, uses.get(definition) ?? link.start));
  }
  // Notes stand below the text and come after it.
  for (const { start, labels } of article.footnotes)
    for (const definition of labels.flatMap((label) => definitionsByKey(article).get(label)?.[0] ?? []))
      if (!uses.has(definition)) uses.set(definition, start);
  return uses;
});

/** Deletes a definition, with the ones of the same label, of which the next would otherwise come to count. */
export function deletions(article: Article, { key }: Definition): readonly Edit[] {
  const same = definitionsByKey(article).get(key) ?? [];
  return same.map((one) => ({ ...definitionLine(article.text, one), text: '' }));
}
