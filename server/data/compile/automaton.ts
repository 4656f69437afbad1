import { toPieces } from './pieces';

/** One form of one entry. */
export interface Form {
  readonly lexicon: number;
  readonly row: number;
  /** What the lexicon says of this form (a verb's tense, an alias's flags); 16 bits. */
  readonly detail: number;
  readonly text: string;
}

interface Node {
  readonly children: Map<number, Node>;
  readonly entries: number[];
}

/**
 * Compiles all forms into one trie in breadth-first order, so that a node's children stand side by side and two small
 * numbers a node are enough. Layout (little-endian; `n` nodes, `e` entries, `b` boundaries):
 *
 *   u32 n, e, b · u16 label[n] · u8 childCount[n] · u8 entryCount[n]
 *   · u8 lexicon[e] · u16 row[e] · u16 detail[e] · u8 boundaryCount[e] · u8 boundary[b]  (bit 7: strict)
 *
 * Of numbers of two bytes all low bytes come first, then all high ones, which are alike and so cost next to nothing
 * once compressed.
 *
 * Entries stand in the order of their nodes. `server/data/automaton.ts` reads it.
 */
export function compileAutomaton(forms: readonly Form[]): Uint8Array {
  const root: Node = { children: new Map(), entries: [] };
  const boundariesOf: number[][] = [];
  const seen = new Set<string>();
  const kept: Form[] = [];
  for (const form of forms) {
    const pieces = toPieces(form.text);
    if (pieces.units.length === 0)
      throw new Error(`a form without letters: «${form.text}» (lexicon ${form.lexicon}, row ${form.row})`);
    if (pieces.units.length > 127) throw new Error(`too long for the automaton: «${form.text}»`);
    const boundaries = pieces.boundaries.map(({ at, strict }) => at | (strict ? 0x80 : 0));
    const key = [form.lexicon, form.row, form.detail, pieces.units.join(), boundaries.join()].join('/');
    if (seen.has(key)) continue;
    seen.add(key);
    let node = root;
    for (const unit of pieces.units) {
      let next = node.children.get(unit);
      if (next === undefined) {
        next = { children: new Map(), entries: [] };
        node.children.set(unit, next);
      }
      node = next;
    }
    node.entries.push(kept.length);
    kept.push(form);
    boundariesOf.push(boundaries);
  }

  const nodes: { readonly label: number; readonly node: Node }[] = [{ label: 0, node: root }];
  for (let index = 0; index < nodes.length; index += 1) {
    const children = [...nodes[index].node.children].sort(([a], [b]) => a - b);
    for (const [label, node] of children) nodes.push({ label, node });
  }
  const order = nodes.flatMap(({ node }) => node.entries);
  const boundaryCount = boundariesOf.reduce((sum, list) => sum + list.length, 0);
  const size = 12 + nodes.length * 4 + order.length * 6 + boundaryCount;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const u8 = (value: number): void => {
    if (value > 0xff) throw new Error(`does not fit in a byte: ${value}`);
    view.setUint8(at, value);
    at += 1;
  };
  const u16s = (values: readonly number[]): void => {
    for (const value of values) {
      if (value > 0xffff) throw new Error(`does not fit in two bytes: ${value}`);
      u8(value & 0xff);
    }
    for (const value of values) u8(value >> 8);
  };
  const u32 = (value: number): void => {
    view.setUint32(at, value, true);
    at += 4;
  };
  u32(nodes.length);
  u32(order.length);
  u32(boundaryCount);
  u16s(nodes.map(({ label }) => label));
  for (const { node } of nodes) u8(node.children.size);
  for (const { node } of nodes) u8(node.entries.length);
  for (const entry of order) u8(kept[entry].lexicon);
  u16s(order.map((entry) => kept[entry].row));
  u16s(order.map((entry) => kept[entry].detail));
  for (const entry of order) u8(boundariesOf[entry].length);
  for (const entry of order) for (const boundary of boundariesOf[entry]) u8(boundary);
  return bytes;
}
