import { FEATURE_ROWS, type Features } from './features';
import { LABEL_COUNT } from './labels';
import { exponentialsOf, type Weights } from './lattice';

/**
 * The trained tagger as it is shipped: only the features that matter, their weights in one byte each.
 *
 * Layout (little-endian): u32 version, u32 rows n, f32 scale · f32 transitions[labels²] · the row numbers in ascending order as
 * differences, seven bits a byte, the high bit set where more follows · i8 weights[n × labels], label by label.
 */
export interface Model extends Weights {
  readonly emissions: Int8Array;
  /** The exponentials of the transitions. */
  readonly exponentials: Float64Array;
  /** The features with their rows renumbered to those that the model kept; row 0 says nothing. */
  keep(features: Features): Features;
}

const VERSION = 1;

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
  // A bit for every row there can be, and before each word of bits how many are set: half a megabyte, and no search.
  const present = new Uint32Array(FEATURE_ROWS / 32);
  let row = 0;
  for (let index = 1; index <= count; index += 1) {
    let step = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at];
      at += 1;
      step |= (byte & 0x7f) << shift;
      shift += 7;
      if (byte < 0x80) break;
    }
    row += step;
    present[row >>> 5] |= 1 << (row & 31);
  }
  const before = new Uint32Array(present.length);
  for (let word = 1; word < present.length; word += 1) before[word] = before[word - 1] + bitCount(present[word - 1]);
  const placeOf = (wanted: number): number => {
    const word = wanted >>> 5;
    const bit = 1 << (wanted & 31);
    return (present[word] & bit) === 0 ? 0 : before[word] + bitCount(present[word] & (bit - 1)) + 1;
  };
  const emissions = new Int8Array((count + 1) * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    for (let index = 1; index <= count; index += 1) {
      emissions[index * LABEL_COUNT + label] = view.getInt8(at);
      at += 1;
    }
  }
  const keep = ({ width, rows }: Features): Features => {
    const kept = new Uint32Array(rows.length);
    for (let index = 0; index < rows.length; index += 1) kept[index] = placeOf(rows[index]);
    return { width, rows: kept };
  };
  return { emissions, transitions, exponentials: exponentialsOf(transitions), scale, silentRow: 0, keep };
}

/** How many bits of a word are set (Warren, Hacker’s Delight, 5–1). */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}

/** Writes trained weights as a model: the `rows` features with the greatest weights. */
export function writeModel(weights: Weights, rows: number): Uint8Array {
  const { emissions, transitions } = weights;
  const total = Math.floor(emissions.length / LABEL_COUNT);
  const greatest = (row: number): number => {
    let most = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1)
      most = Math.max(most, Math.abs(emissions[row * LABEL_COUNT + label]));
    return most;
  };
  const ranked: { readonly row: number; readonly most: number }[] = [];
  for (let row = 0; row < total; row += 1) {
    const most = greatest(row);
    if (most > 0) ranked.push({ row, most });
  }
  ranked.sort((a, b) => b.most - a.most || a.row - b.row);
  const kept = ranked.slice(0, rows);
  const scale = kept.length === 0 ? 1 : kept[0].most / 127;
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
  const body = new Int8Array(order.length * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    order.forEach((row, index) => {
      body[label * order.length + index] = Math.round(emissions[row * LABEL_COUNT + label] / scale);
    });
  }
  const bytes = new Uint8Array(head.byteLength + steps.length + body.length);
  bytes.set(new Uint8Array(head.buffer), 0);
  bytes.set(steps, head.byteLength);
  bytes.set(new Uint8Array(body.buffer), head.byteLength + steps.length);
  return bytes;
}
