import { type Range, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { Snapshot } from '../session';
import { ENTITY_SYMBOLS, headingText } from './documentSymbols';
import { ENTITY_TYPES } from './hover/names';
import { isoSpan } from './isoSpan';
import { keyOf } from './keys';
import { rangeOf } from './places';

/** What the workspace's index keeps of a symbol. */
export interface SymbolRecord {
  readonly name: string;
  /** What a search compares: the name as readers take it, and for a date its ISO form. */
  readonly keys: readonly string[];
  readonly kind: SymbolKind;
  readonly container: string;
  readonly range: Range;
}

/** Beyond this an editor's list helps nobody; a longer query finds the rest. */
const MOST = 200;

/** Headings, the first mention of each name under its full name, and the dates of an article. */
export function symbolsOf(snapshot: Snapshot): SymbolRecord[] {
  const { analysis, text, language } = snapshot;
  const { blocks } = analysis.article;
  const title = blocks.find(({ kind }) => kind === 'heading');
  const container = title === undefined ? '' : headingText(text, title);
  const named = new Set<number>();
  return [
    ...blocks
      .filter(({ kind }) => kind === 'heading')
      .map((block) => {
        const name = headingText(text, block);
        return { name, keys: [keyOf(name)], kind: SymbolKind.String, container: '', range: rangeOf(snapshot, block) };
      }),
    ...analysis.entities
      .filter(({ chain }) => !named.has(chain) && named.add(chain) !== undefined)
      .map((entity) => {
        const name = entity.name === '' ? text.slice(entity.start, entity.end) : entity.name;
        const type = ENTITY_TYPES[entity.type][language];
        return {
          name,
          keys: [keyOf(name), ...(entity.nameEn === undefined ? [] : [keyOf(entity.nameEn)])],
          kind: ENTITY_SYMBOLS[entity.type],
          container: container === '' ? type : `${type} — ${container}`,
          range: rangeOf(snapshot, entity),
        };
      }),
    ...analysis.dates
      .filter(({ from }) => from !== undefined)
      .map((date) => {
        const name = text.slice(date.start, date.end).replace(/\s+/g, ' ');
        const iso = isoSpan(date);
        const place = container === '' ? iso : `${iso} — ${container}`;
        const range = rangeOf(snapshot, date);
        return { name, keys: [keyOf(name), iso], kind: SymbolKind.Constant, container: place, range };
      }),
  ];
}

/** The symbols that hold the query, those that begin with it first. An empty query gives what there is. */
export function findSymbols(
  query: string,
  articles: Iterable<{ readonly uri: string; readonly symbols: readonly SymbolRecord[] }>,
): WorkspaceSymbol[] {
  const key = keyOf(query);
  const iso = query.trim();
  const first: WorkspaceSymbol[] = [];
  const others: WorkspaceSymbol[] = [];
  for (const { uri, symbols } of articles) {
    for (const { name, keys, kind, container, range } of symbols) {
      const starts = keys.some((candidate) => candidate.startsWith(key) || (iso !== '' && candidate.startsWith(iso)));
      if (!starts && !keys.some((candidate) => candidate.includes(key))) continue;
      (starts ? first : others).push({ name, kind, containerName: container, location: { uri, range } });
      if (first.length >= MOST) return first;
    }
  }
  return [...first, ...others].slice(0, MOST);
}
