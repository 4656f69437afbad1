import { isInside, OUTSIDE, TAGGED_TYPES, typeOf } from '../../language/entities/tagger/labels';
import { bestLabels, emissionScores, type Weights } from '../../language/entities/tagger/lattice';
import type { Example } from './examples';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Names in the gold. */
  readonly names: number;
}

type Name = `${number}-${number} ${string}`;

function namesOf(labels: ArrayLike<number>): Set<Name> {
  const names = new Set<Name>();
  for (let at = 0; at < labels.length; at += 1) {
    if (labels[at] === OUTSIDE || labels[at] < 0) continue;
    let end = at + 1;
    while (end < labels.length && isInside(labels[end])) end += 1;
    names.add(`${at}-${end} ${TAGGED_TYPES[typeOf(labels[at])]}`);
    at = end - 1;
  }
  return names;
}

/** Micro-F1 over exact spans of persons, organisations and places; words without a gold label do not count. */
export function scoreOf(
  examples: readonly Example[],
  weights: Weights,
  types: readonly string[] = ['person', 'organisation', 'place'],
): Score {
  let right = 0;
  let found = 0;
  let names = 0;
  for (const { features, first, last, allowed } of examples) {
    const labels = bestLabels(emissionScores(weights, features, first, last), weights.transitions);
    const gold = Array.from(allowed, (bits) => ((bits & (bits - 1)) === 0 ? Math.log2(bits) : -1));
    const counted = (name: Name): boolean => {
      const [from, to] = name.split(' ')[0].split('-').map(Number);
      return types.includes(name.split(' ')[1]) && !gold.slice(from, to).includes(-1);
    };
    const expected = [...namesOf(gold)].filter(counted);
    const actual = [...namesOf(labels)].filter(counted);
    const truth = new Set(expected);
    right += actual.filter((name) => truth.has(name)).length;
    found += actual.length;
    names += expected.length;
  }
  return scoreNames(right, found, names);
}

/** Precision and recall of so many right names among those found and those labelled. */
export function scoreNames(right: number, found: number, names: number): Score {
  const precision = found === 0 ? 0 : right / found;
  const recall = names === 0 ? 0 : right / names;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    names,
  };
}
