import bytes from 'dabir:automaton';
import { LEXICONS, type LexiconName } from './lexicons';

/** The compiled lexicons; `compile/automaton.ts` documents the layout. */
export interface Automaton {
  readonly entryCount: number;
  /** The child of `node` under `unit`, or -1. The root is 0. */
  child(node: number, unit: number): number;
  /** Entries that end at `node`: from `firstEntry(node)` up to `firstEntry(node + 1)`. */
  firstEntry(node: number): number;
  lexiconOf(entry: number): LexiconName;
  rowOf(entry: number): number;
  detailOf(entry: number): number;
  /** Boundaries of `entry`: from `firstBoundary(entry)` up to `firstBoundary(entry + 1)`. */
  firstBoundary(entry: number): number;
  /** Where the pieces meet, in units from the start; bit 7 says that something must stand there. */
  boundary(index: number): number;
}

function runningSums(counts: Uint8Array, first: number): Uint32Array {
  const sums = new Uint32Array(counts.length + 1);
  let sum = first;
  for (let index = 0; index < counts.length; index += 1) {
    sums[index] = sum;
    sum += counts[index];
  }
  sums[counts.length] = sum;
  return sums;
}

/** Unicode's Arabic block, U+0600–U+06FF. */
const LETTER_BITS = 8;
const LETTERS = 2 ** LETTER_BITS - 1;
const LETTER_BLOCK = 0x600 >> LETTER_BITS;

export function readAutomaton(data: Uint8Array): Automaton {
  return automatonOf(readTables(data));
}

interface Tables {
  readonly entryCount: number;
  readonly labels: Uint16Array;
  readonly firstChild: Uint32Array;
  readonly firstEntry: Uint32Array;
  readonly lexicons: Uint8Array;
  readonly rows: Uint16Array;
  readonly details: Uint16Array;
  readonly firstBoundary: Uint32Array;
  readonly boundaries: Uint8Array;
}

/** All of them are copies: of the file nothing is kept. */
function readTables(data: Uint8Array): Tables {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const nodeCount = view.getUint32(0, true);
  const entryCount = view.getUint32(4, true);
  let at = 12;
  const u8 = (length: number): Uint8Array => {
    const array = data.subarray(at, at + length);
    at += length;
    return array;
  };
  const u16 = (length: number): Uint16Array => {
    // All low bytes, then all high ones.
    const low = u8(length);
    const high = u8(length);
    const array = new Uint16Array(length);
    for (let index = 0; index < length; index += 1) array[index] = low[index] | (high[index] << 8);
    return array;
  };
  // In the order of the file.
  const labels = u16(nodeCount);
  const firstChild = runningSums(u8(nodeCount), 1);
  const firstEntry = runningSums(u8(nodeCount), 0);
  const lexicons = u8(entryCount).slice();
  const rows = u16(entryCount);
  const details = u16(entryCount);
  const firstBoundary = runningSums(u8(entryCount), 0);
  const boundaries = data.slice(at);
  return { entryCount, labels, firstChild, firstEntry, lexicons, rows, details, firstBoundary, boundaries };
}

function automatonOf(tables: Tables): Automaton {
  const { entryCount, labels, firstChild, firstEntry, lexicons, rows, details, firstBoundary, boundaries } = tables;

  // The root has a child for nearly every letter: answer it by a table. So have its children, of which all are letters of one block.
  const ofRoot = new Int32Array(0x10000).fill(-1);
  const rootEnd = firstChild[1];
  const ofSecond = new Int32Array(rootEnd << LETTER_BITS).fill(-1);
  for (let child = firstChild[0]; child < rootEnd; child += 1) {
    ofRoot[labels[child]] = child;
    for (let next = firstChild[child]; next < firstChild[child + 1]; next += 1)
      if (labels[next] >> LETTER_BITS === LETTER_BLOCK)
        ofSecond[(child << LETTER_BITS) | (labels[next] & LETTERS)] = next;
  }

  return {
    entryCount,
    child: (node, unit) => {
      if (node === 0) return ofRoot[unit];
      if (node < rootEnd && unit >> LETTER_BITS === LETTER_BLOCK)
        return ofSecond[(node << LETTER_BITS) | (unit & LETTERS)];
      for (let child = firstChild[node]; child < firstChild[node + 1]; child += 1) {
        if (labels[child] === unit) return child;
      }
      return -1;
    },
    firstEntry: (node) => firstEntry[node],
    lexiconOf: (entry) => LEXICONS[lexicons[entry]],
    rowOf: (entry) => rows[entry],
    detailOf: (entry) => details[entry],
    firstBoundary: (entry) => firstBoundary[entry],
    boundary: (index) => boundaries[index],
  };
}

export const automaton: Automaton = readAutomaton(bytes);
