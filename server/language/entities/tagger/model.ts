import { FEATURE_ROWS, type Features } from './features';
import { LABEL_COUNT } from './labels';
import { exponentialsOf, type Weights } from './lattice';
import { Scorer } from './scores';

/**
 * The trained tagger as it is shipped: only the features that matter, their weights in one byte each.
 *
 * Layout (little-endian): u32 version, u32 rows n, f32 scale · f32 transitions[labels²] · i8 weights[(n + 1) × labels], row by row, the
 * first of zeros · the row numbers in ascending order as differences, seven bits a byte, the high bit set where more follows.
 */
export interface Model extends Weights {
  readonly emissions: Int8Array;
  /** The exponentials of the transitions. */
  readonly exponentials: Float64Array;
  /** The place of a feature's row among the emissions; 0, which says nothing, where the model did not keep it. */
  placeOf(row: number): number;
  /** The features with their rows renumbered to those that the model kept. */
  keep(features: Features): Features;
  readonly scorer: Scorer;
}

const VERSION = 2;
/**
 * Steps between nothing and the greatest weight. A byte holds twice as many, but the labels chosen are the same with these, and what a
 * package compresses is a fifth smaller.
 */
const LEVELS = 63;
const WORD_BITS = 5;
const WORD = 2 ** WORD_BITS;

/** How many bits of a 32-bit word are set. */
function bitCount(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== VERSION)
    throw new Error(`the tagger’s model has version ${view.getUint32(0, true)}, not ${VERSION}`);
  const count = view.getUint32(4, true);
  const scale = view.getFloat32(8, true);
  let at = 12;
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  for (let pair = 0; pair < transitions.length; pair += 1) {
    transitions[pair] = view.getFloat32(at, true);
    at += 4;
  }
  // Copied: of the bytes nothing else is kept, and they may lie where the engine reads them more slowly.
  const emissions = new Int8Array(bytes.buffer, bytes.byteOffset + at, (count + 1) * LABEL_COUNT).slice();
  at += emissions.length;
  // For every 32 rows a word with a bit for each, and beside it how many were kept before them: half a megabyte.
  const kept = new Uint32Array((FEATURE_ROWS >> WORD_BITS) * 2);
  let row = 0;
  for (let index = 0; index < count; index += 1) {
    let byte = bytes[at];
    at += 1;
    let step = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at];
      at += 1;
      step |= (byte & 0x7f) << shift;
    }
    row += step;
    kept[(row >> WORD_BITS) * 2] |= 1 << (row & (WORD - 1));
  }
  for (let word = 2; word < kept.length; word += 2) kept[word + 1] = kept[word - 1] + bitCount(kept[word - 2]);
  const placeOf = (row: number): number => {
    const word = (row >> WORD_BITS) * 2;
    const shift = row & (WORD - 1);
    // Without a branch, which the processor would guess wrong every other time.
    const isKept = (kept[word] >>> shift) & 1;
    return isKept * (kept[word + 1] + bitCount(kept[word] & ((1 << shift) - 1)) + 1);
  };
  const keep = ({ width, rows }: Features): Features => ({ width, rows: rows.map(placeOf) });
  const scorer = new Scorer({ emissions, scale, placeOf });
  const exponentials = exponentialsOf(transitions);
  return { emissions, transitions, exponentials, scale, silentRow: 0, placeOf, keep, scorer };
}

/** The rows of the features with the greatest weights, the greatest first. */
function greatestRows(
  { emissions }: Weights,
  count: number,
): readonly { readonly row: number; readonly most: number }[] {
  const ranked: { readonly row: number; readonly most: number }[] = [];
  for (let row = 0; row < Math.floor(emissions.length / LABEL_COUNT); row += 1) {
    let most = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1)
      most = Math.max(most, Math.abs(emissions[row * LABEL_COUNT + label]));
    if (most > 0) ranked.push({ row, most });
  }
  return ranked.sort((a, b) => b.most - a.most || a.row - b.row).slice(0, count);
}

/** Writes trained weights as a model: the `rows` features with the greatest weights. */
export function writeModel(weights: Weights, rows: number): Uint8Array {
  const { emissions, transitions } = weights;
  const kept = greatestRows(weights, rows);
  const scale = kept.length === 0 ? 1 : kept[0].most / LEVELS;
  const order = kept.map(({ row }) => row).sort((a, b) => a - b);
  const head = new DataView(new ArrayBuffer(12 + transitions.length * 4));
  head.setUint32(0, VERSION, true);
  head.setUint32(4, order.length, true);
  head.setFloat32(8, scale, true);
  transitions.forEach((value, pair) => {
    head.setFloat32(12 + pair * 4, value, true);
  });
  const steps: number[] = [];
  let before = 0;
  for (const row of order) {
    let step = row - before;
    before = row;
    while (step >= 0x80) {
      steps.push((step & 0x7f) | 0x80);
      step >>>= 7;
    }
    steps.push(step);
  }
  const body = new Int8Array((order.length + 1) * LABEL_COUNT);
  order.forEach((row, index) => {
    for (let label = 0; label < LABEL_COUNT; label += 1)
      body[(index + 1) * LABEL_COUNT + label] = Math.round(emissions[row * LABEL_COUNT + label] / scale);
  });
  const bytes = new Uint8Array(head.byteLength + body.length + steps.length);
  bytes.set(new Uint8Array(head.buffer), 0);
  bytes.set(new Uint8Array(body.buffer), head.byteLength);
  bytes.set(steps, head.byteLength + body.length);
  return bytes;
}
