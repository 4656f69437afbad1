import type { Analysis, ReadBlock } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import type { Word } from '../../language/orthography/word';
import { oncePer } from '../once';
import { labelsOf } from './flaws';
import { contestedBlocks } from './surveyed';

/** A word of an article in its place. */
export interface PlacedWord extends Range {
  readonly word: Word;
  readonly read: ReadBlock;
  /** It is a reference's own label, so that a letter changed in it would cut the link. */
  readonly isLabel: boolean;
}

/** All words of the Persian blocks that houses write in several ways, in the order of the text. */
export const contestedWords = oncePer((analysis: Analysis): readonly PlacedWord[] => {
  const labels = labelsOf(analysis.article);
  const placed: PlacedWord[] = [];
  for (const { read, contested } of contestedBlocks(analysis)) {
    for (const { word, start: first, end: last } of contested) {
      const start = read.block.start + first;
      const end = read.block.start + last;
      const isLabel = labels.length > 0 && labels.some((label) => start < label.end && end > label.start);
      placed.push({ start, end, word, read, isLabel });
    }
  }
  return placed;
});

/** The commonest of what was counted; at a tie the one that was named first. */
export function majority<Value>(counts: ReadonlyMap<Value, number>): Value | undefined {
  let best: Value | undefined;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most) {
      best = value;
      most = count;
    }
  }
  return best;
}
