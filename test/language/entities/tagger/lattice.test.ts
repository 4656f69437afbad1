import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LABEL_COUNT, mayFollow } from '../../../../server/language/entities/tagger/labels';
import {
  bestLabels,
  exponentialsOf,
  labelProbabilities,
  marginals,
} from '../../../../server/language/entities/tagger/lattice';

const score = fc.float({ min: -4, max: 4, noNaN: true });
const transitions = fc
  .array(score, { minLength: LABEL_COUNT ** 2, maxLength: LABEL_COUNT ** 2 })
  .map((list) => Float32Array.from(list));
const sentence = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.array(score, { minLength: count * LABEL_COUNT, maxLength: count * LABEL_COUNT }))
  .map((list) => Float32Array.from(list));

/** All sequences of labels that are allowed, with their scores. */
function sequences(
  scores: Float32Array,
  pairs: Float32Array,
): readonly { readonly labels: readonly number[]; readonly score: number }[] {
  const count = scores.length / LABEL_COUNT;
  let open: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let token = 0; token < count; token += 1) {
    open = open.flatMap(({ labels, score: sum }) =>
      Array.from({ length: LABEL_COUNT }, (_, label) => label)
        .filter((label) => mayFollow(labels.at(-1) ?? 0, label))
        .map((label) => {
          const previous = labels.at(-1);
          const step = previous === undefined ? 0 : pairs[previous * LABEL_COUNT + label];
          return { labels: [...labels, label], score: sum + step + scores[token * LABEL_COUNT + label] };
        }),
    );
  }
  return open;
}

describe('the lattice of labels', () => {
  it('finds the best of all sequences', () => {
    fc.assert(
      fc.property(sentence, transitions, (scores, pairs) => {
        const all = sequences(scores, pairs);
        const most = Math.max(...all.map((sequence) => sequence.score));
        const found = bestLabels(scores, pairs);
        const mine = all.find(({ labels }) => labels.join() === [...found].join());
        assert.ok(mine !== undefined && Math.abs(mine.score - most) < 1e-3);
      }),
      { numRuns: 30 },
    );
  });

  it('reckons the same probabilities with and without logarithms', () => {
    fc.assert(
      fc.property(sentence, transitions, (scores, pairs) => {
        const { unary } = marginals(scores, pairs);
        const quick = labelProbabilities(scores, exponentialsOf(pairs));
        for (let index = 0; index < unary.length; index += 1) assert.ok(Math.abs(unary[index] - quick[index]) < 1e-6);
      }),
    );
  });

  it('gives each label the share of the sequences that have it', () => {
    fc.assert(
      fc.property(sentence, transitions, (scores, pairs) => {
        const all = sequences(scores, pairs);
        const total = all.reduce((sum, sequence) => sum + Math.exp(sequence.score), 0);
        const { unary, logPartition } = marginals(scores, pairs);
        assert.ok(Math.abs(logPartition - Math.log(total)) < 1e-3);
        for (let token = 0; token < scores.length / LABEL_COUNT; token += 1) {
          for (let label = 0; label < LABEL_COUNT; label += 1) {
            const share = all.reduce(
              (sum, { labels, score: value }) => sum + (labels[token] === label ? Math.exp(value) : 0),
              0,
            );
            assert.ok(Math.abs(unary[token * LABEL_COUNT + label] - share / total) < 1e-3);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
