import { type Range as ProtocolRange, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { Range } from '../language/article/types';
import { TYPE_NAMES } from '../language/entities/typeNames';
import type { Text } from '../language/text';
import type { Snapshot } from '../session';
import { ENTITY_SYMBOLS, headingText } from './documentSymbols';
import { isoSpan } from './isoSpan';
import { keyOf } from './keys';

/** A thing that articles name. Thousands of articles name the same ones, so each is kept once: see `SymbolPool`. */
export interface Named {
  readonly name: string;
  /** What a search compares: the name as readers take it, its English name, for a date its ISO form. */
  readonly keys: readonly string[];
  readonly kind: SymbolKind;
  /** What it is, beside the article's title. */
  readonly detail: Text;
}

/** What the workspace's index keeps of an article's symbols: no text, no objects of its own but three. */
export interface ArticleSymbols {
  readonly title: string;
  readonly named: readonly Named[];
  /** Start line, start character, end line, end character of each. */
  readonly places: Uint32Array;
}

/** Shares what is the same in all articles. */
export interface SymbolPool {
  share(named: Named): Named;
  clear(): void;
}

export function createSymbolPool(): SymbolPool {
  const known = new Map<string, Named>();
  return {
    share: (named) => {
      const id = `${named.kind} ${named.name} ${named.detail.en}`;
      const same = known.get(id);
      if (same !== undefined) return same;
      // In V8 a slice keeps the whole string alive: a name must not keep the article's text.
      const own: Named = JSON.parse(JSON.stringify(named));
      known.set(JSON.parse(JSON.stringify(id)), own);
      return own;
    },
    clear: () => known.clear(),
  };
}

/** The most symbols that are sent: nobody reads a longer list, and a longer query finds the rest. */
const MOST = 200;
const NOTHING: Text = { fa: '', en: '' };

/** Headings, the first mention of each name under its full name, and the dates of an article. */
export function symbolsOf({ analysis, text, lines }: Snapshot, pool?: SymbolPool): ArticleSymbols {
  const named: Named[] = [];
  const places: number[] = [];
  const add = (range: Range, one: Named): void => {
    const start = lines.positionAt(range.start);
    const end = lines.positionAt(range.end);
    named.push(pool === undefined ? one : pool.share(one));
    places.push(start.line, start.character, end.line, end.character);
  };
  const headings = analysis.article.blocks.filter(({ kind }) => kind === 'heading');
  for (const heading of headings) {
    const name = headingText(text, heading);
    add(heading, { name, keys: [keyOf(name)], kind: SymbolKind.String, detail: NOTHING });
  }
  const chains = new Set<number>();
  for (const entity of analysis.entities) {
    if (chains.has(entity.chain)) continue;
    chains.add(entity.chain);
    const name = entity.name === '' ? text.slice(entity.start, entity.end) : entity.name;
    const keys = [keyOf(name), ...(entity.nameEn === undefined ? [] : [keyOf(entity.nameEn)])];
    add(entity, { name, keys, kind: ENTITY_SYMBOLS[entity.type], detail: TYPE_NAMES[entity.type] });
  }
  for (const date of analysis.dates) {
    if (date.from === undefined) continue;
    const name = text.slice(date.start, date.end).replace(/\s+/g, ' ');
    const iso = isoSpan(date);
    add(date, { name, keys: [keyOf(name), iso], kind: SymbolKind.Constant, detail: { fa: iso, en: iso } });
  }
  const title = headings[0] === undefined ? '' : headingText(text, headings[0]);
  return { title: JSON.parse(JSON.stringify(title)), named, places: Uint32Array.from(places) };
}

/** The symbols that hold the query, those that begin with it first. An empty query gives what there is. */
export function findSymbols(
  query: string,
  articles: Iterable<{ readonly uri: string; readonly symbols: ArticleSymbols }>,
  language: Snapshot['language'],
): WorkspaceSymbol[] {
  const key = keyOf(query);
  const first: WorkspaceSymbol[] = [];
  const others: WorkspaceSymbol[] = [];
  for (const { uri, symbols } of articles) {
    for (const [index, { name, keys, kind, detail }] of symbols.named.entries()) {
      const starts = keys.some((candidate) => candidate.startsWith(key));
      if (!starts && (others.length >= MOST || !keys.some((candidate) => candidate.includes(key)))) continue;
      const containerName = [detail[language], symbols.title]
        .filter((part) => part !== '' && part !== name)
        .join(' — ');
      (starts ? first : others).push({ name, kind, containerName, location: { uri, range: placeOf(symbols, index) } });
      if (first.length >= MOST) return first;
    }
  }
  return [...first, ...others].slice(0, MOST);
}

function placeOf({ places }: ArticleSymbols, index: number): ProtocolRange {
  const [line = 0, character = 0, endLine = 0, endCharacter = 0] = places.subarray(index * 4, index * 4 + 4);
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}
