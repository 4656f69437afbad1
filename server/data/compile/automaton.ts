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
  const { root, kept, boundariesOf } = growTrie(forms);
  const nodes = inBreadth(root);
  const order = nodes.flatMap(({ node }) => node.entries);
  const boundaryCount = boundariesOf.reduce((sum, list) => sum + list.length, 0);
  const writer = createWriter(12 + nodes.length * 4 + order.length * 6 + boundaryCount);
  for (const count of [nodes.length, order.length, boundaryCount]) writer.u32(count);
  writer.u16s(nodes.map(({ label }) => label));
  writer.u8s(nodes.map(({ node }) => node.children.size));
  writer.u8s(nodes.map(({ node }) => node.entries.length));
  writer.u8s(order.map((entry) => kept[entry].lexicon));
  writer.u16s(order.map((entry) => kept[entry].row));
  writer.u16s(order.map((entry) => kept[entry].detail));
  writer.u8s(order.map((entry) => boundariesOf[entry].length));
  writer.u8s(order.flatMap((entry) => boundariesOf[entry]));
  return writer.bytes;
}

/** Forms without those that are there twice, and the trie whose entries are their indexes. */
interface Trie {
  readonly root: Node;
  readonly kept: readonly Form[];
  /** Of each form: where in it a boundary may or must be. */
  readonly boundariesOf: readonly (readonly number[])[];
}

/** Throws where a form has no letters, or more than an entry has room for. */
function growTrie(forms: readonly Form[]): Trie {
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
    pieces.units.reduce(childOf, root).entries.push(kept.length);
    kept.push(form);
    boundariesOf.push(boundaries);
  }
  return { root, kept, boundariesOf };
}

function childOf(node: Node, unit: number): Node {
  const known = node.children.get(unit);
  if (known !== undefined) return known;
  const child: Node = { children: new Map(), entries: [] };
  node.children.set(unit, child);
  return child;
}

function inBreadth(root: Node): readonly { readonly label: number; readonly node: Node }[] {
  const nodes: { readonly label: number; readonly node: Node }[] = [{ label: 0, node: root }];
  for (let index = 0; index < nodes.length; index += 1) {
    const children = [...nodes[index].node.children].sort(([a], [b]) => a - b);
    for (const [label, node] of children) nodes.push({ label, node });
  }
  return nodes;
}

/** Writes numbers one behind the other, little-endian; those of two bytes as all low bytes, then all high ones. */
interface Writer {
  readonly bytes: Uint8Array;
  u8s(values: readonly number[]): void;
  u16s(values: readonly number[]): void;
  u32(value: number): void;
}

/** @param size how many bytes will be written. Its methods throw where a number does not fit. */
function createWriter(size: number): Writer {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const u8s = (values: readonly number[]): void => {
    for (const value of values) {
      if (value > 0xff) throw new Error(`does not fit in a byte: ${value}`);
      view.setUint8(at, value);
      at += 1;
    }
  };
  return {
    bytes,
    u8s,
    u16s: (values) => {
      const large = values.find((value) => value > 0xffff);
      if (large !== undefined) throw new Error(`does not fit in two bytes: ${large}`);
      u8s(values.map((value) => value & 0xff));
      u8s(values.map((value) => value >> 8));
    },
    u32: (value) => {
      view.setUint32(at, value, true);
      at += 4;
    },
  };
}
