import type { Article, Definition, Range } from '../../language/article/types';

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

/** Where each definition is first used: the start of the link, or undefined. */
export function firstUses({ links, definitions }: Article): ReadonlyMap<Definition, number> {
  const uses = new Map<Definition, number>();
  for (const { definition, start } of links) {
    if (definition === undefined) continue;
    const known = uses.get(definition);
    if (known === undefined || start < known) uses.set(definition, start);
  }
  return new Map(
    definitions.flatMap((definition) => {
      const use = uses.get(definition);
      return use === undefined ? [] : [[definition, use] as const];
    }),
  );
}
