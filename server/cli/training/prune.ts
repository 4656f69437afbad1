import { FEATURE_ROWS, type Features } from '../../language/entities/tagger/features';
import { LABEL_COUNT } from '../../language/entities/tagger/labels';
import type { Weights } from '../../language/entities/tagger/lattice';
import { greatestRows } from '../../language/entities/tagger/model';
import type { Example } from './examples';
import { NO_ROW } from './learn';

/** What is left to learn with when only the features with the greatest weights remain. */
export interface Pruned {
  readonly examples: readonly Example[];
  readonly weights: Weights;
}

/** Leaves the `rows` features with the greatest weights: what learning goes on with, so that they make up for the others. */
export function prune(examples: readonly Example[], weights: Weights, rows: number): Pruned {
  const kept = new Uint8Array(FEATURE_ROWS + 1);
  for (const { row } of greatestRows(weights, rows)) kept[row] = 1;
  const emissions = Float32Array.from(weights.emissions);
  for (let row = 0; row < kept.length; row += 1)
    if (kept[row] === 0) emissions.fill(0, row * LABEL_COUNT, (row + 1) * LABEL_COUNT);
  const seen = new Map<Features, Features>();
  const leave = (features: Features): Features => {
    const known = seen.get(features);
    if (known !== undefined) return known;
    const left = { width: features.width, rows: features.rows.map((row) => (kept[row] === 1 ? row : NO_ROW)) };
    seen.set(features, left);
    return left;
  };
  return {
    examples: examples.map((example) => ({ ...example, features: leave(example.features) })),
    weights: { ...weights, emissions },
  };
}
