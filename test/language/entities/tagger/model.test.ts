import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { toExamples } from '../../../../server/cli/training/examples';
import { createRandom, shuffle } from '../../../../server/cli/training/learn';
import { scoreOf } from '../../../../server/cli/training/score';
import { readSentences } from '../../../../server/cli/training/sentences';
import { FEATURE_ROWS } from '../../../../server/language/entities/tagger/features';
import { LABEL_COUNT } from '../../../../server/language/entities/tagger/labels';
import { readModel, writeModel } from '../../../../server/language/entities/tagger/model';
import { shippedModel } from '../../../../server/language/entities/tagger/shipped';

const FOLDER = 'server/data/training';
/** The seed and the share that `server/cli/training/train.ts` holds out. */
const SEED = 1404;

describe('the tagger’s model', () => {
  it('is at most 1 MB', () => {
    assert.ok(statSync('server/data/tagger/model.bin').size <= 1_000_000);
  });

  it('fits the features and lexicons as they are: it labels the held-out sentences as its card says', () => {
    const lines = readSentences(FOLDER);
    const held = shuffle(lines, createRandom(SEED)).slice(0, Math.floor(lines.length / 10));
    const model = shippedModel();
    const examples = held
      .flatMap((text) => toExamples(text))
      .map((example) => ({ ...example, features: model.keep(example.features) }));
    const { f1, precision } = scoreOf(examples, model);
    assert.ok(f1 >= 0.79, `F1 ${f1}: retrain, or mend what changed`);
    assert.ok(precision >= 0.82, `precision ${precision}`);
  });

  it('keeps what was written within a step of its scale', () => {
    const emissions = new Float32Array(FEATURE_ROWS * LABEL_COUNT);
    const random = createRandom(1);
    const rows = Array.from({ length: 500 }, () => Math.floor(random() * FEATURE_ROWS));
    for (const row of rows)
      for (let label = 0; label < LABEL_COUNT; label += 1) emissions[row * LABEL_COUNT + label] = random() * 8 - 4;
    const transitions = Float32Array.from({ length: LABEL_COUNT ** 2 }, () => random());
    const model = readModel(writeModel({ emissions, transitions, scale: 1 }, 10_000));
    assert.deepEqual(model.transitions, transitions);
    const { rows: kept } = model.keep({ width: 1, rows: Uint32Array.from(rows) });
    rows.forEach((row, index) => {
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        const value = model.emissions[kept[index] * LABEL_COUNT + label] * model.scale;
        assert.ok(Math.abs(value - emissions[row * LABEL_COUNT + label]) <= model.scale / 2 + 1e-6);
      }
    });
    assert.deepEqual(
      [...model.keep({ width: 1, rows: Uint32Array.from([FEATURE_ROWS - 1]) }).rows],
      [rows.includes(FEATURE_ROWS - 1) ? 1 : 0],
    );
  });
});
