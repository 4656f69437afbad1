import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Range } from '../language/article/types';
import { CLAIM_KIND_NAMES } from '../language/claims/kindNames';
import { TYPE_NAMES } from '../language/entities/typeNames';
import type { EntityType } from '../language/entities/types';
import type { Snapshot } from '../session';
import { isoSpan } from './isoSpan';
import { rangeOf } from './places';

export const ENTITY_SYMBOLS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Variable,
  organisation: SymbolKind.Class,
  place: SymbolKind.Namespace,
  event: SymbolKind.Event,
  work: SymbolKind.File,
};

interface Node {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly range: Range;
  readonly selection: Range;
  readonly level: number;
}

/** The outline: headings, and under each its dates, the first mention of each name, and its claims. */
export function provideDocumentSymbols(snapshot: Snapshot): DocumentSymbol[] {
  return nest(snapshot, [...headings(snapshot), ...contents(snapshot)].sort(byPlace));
}

/** Seven is below every heading. */
const LEAF = 7;

const byPlace = (one: Node, other: Node): number =>
  one.selection.start - other.selection.start || one.level - other.level || other.range.end - one.range.end;

function headings({ analysis, text }: Snapshot): Node[] {
  const all = analysis.article.blocks.filter(({ kind }) => kind === 'heading');
  return all.map((block, index) => {
    const next = all.slice(index + 1).find(({ level }) => level <= block.level);
    return {
      name: headingText(text, block),
      detail: '',
      kind: SymbolKind.String,
      range: { start: block.start, end: next?.start ?? text.length },
      selection: block,
      level: block.level,
    };
  });
}

function contents({ analysis, text, language }: Snapshot): Node[] {
  const leaf = (range: Range, selection: Range, detail: string, kind: SymbolKind): Node => ({
    name: oneLine(text.slice(range.start, range.end)),
    detail,
    kind,
    range,
    selection,
    level: LEAF,
  });
  const named = new Set<number>();
  return [
    ...analysis.dates.map((date) => leaf(date, date, isoSpan(date), SymbolKind.Constant)),
    ...analysis.entities
      .filter(({ chain }) => !named.has(chain) && named.add(chain) !== undefined)
      .map((entity) => leaf(entity, entity, TYPE_NAMES[entity.type][language], ENTITY_SYMBOLS[entity.type])),
    ...analysis.claims.map((claim) =>
      leaf(claim, claim.cue ?? claim, CLAIM_KIND_NAMES[claim.kind][language], SymbolKind.Function),
    ),
  ];
}

/** Puts every leaf and every lower heading under the heading that it stands under. */
function nest(snapshot: Snapshot, nodes: readonly Node[]): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: { readonly level: number; readonly children: DocumentSymbol[] }[] = [];
  for (const node of nodes) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= node.level) open.pop();
    const children: DocumentSymbol[] = [];
    const symbol: DocumentSymbol = {
      name: node.name,
      detail: node.detail,
      kind: node.kind,
      range: rangeOf(snapshot, node.range),
      selectionRange: rangeOf(snapshot, node.selection),
      children,
    };
    (open.at(-1)?.children ?? roots).push(symbol);
    if (node.level < LEAF) open.push({ level: node.level, children });
  }
  return roots;
}

/** The same for a client that knows no hierarchy. */
export function flatten(symbols: readonly DocumentSymbol[], uri: string, container?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(container === undefined ? {} : { containerName: container }) },
    ...flatten(children, uri, name),
  ]);
}

/** A heading without its marks. */
export function headingText(text: string, { start, end }: Range): string {
  return oneLine(text.slice(start, end).replace(/^#+\s*|\s*#+\s*$/g, ''));
}

/** An editor refuses a symbol without a name. */
function oneLine(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  const short = words.length > 80 ? `${words.slice(0, 79)}…` : words;
  return short === '' ? '…' : short;
}
