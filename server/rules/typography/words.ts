import type { Analysis, ReadBlock } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { survey } from '../../language/orthography/survey';
import type { Word } from '../../language/orthography/word';
import type { Reading } from '../../language/text/reading';
import { oncePer } from '../once';
import { labelsOf } from './flaws';

/** A word of an article in its place. */
export interface PlacedWord extends Range {
  readonly word: Word;
  readonly read: ReadBlock;
  /** It is a reference's own label, so that a letter changed in it would cut the link. */
  readonly isLabel: boolean;
}

/** All words of the Persian blocks that houses write in several ways, in the order of the text. */
export const contestedWords = oncePer(({ article, blocks }: Analysis): readonly PlacedWord[] => {
  const labels = labelsOf(article);
  const placed: PlacedWord[] = [];
  for (const read of blocks) {
    for (const { word, start: first, end: last } of contestedIn(read)) {
      const start = read.block.start + first;
      const end = read.block.start + last;
      const isLabel = labels.length > 0 && labels.some((label) => start < label.end && end > label.start);
      placed.push({ start, end, word, read, isLabel });
    }
  }
  return placed;
});

const known = new WeakMap<Reading, readonly (Range & { readonly word: Word })[]>();

/** The contested words of a block, in offsets of its source, as long as the block is read so. */
function contestedIn({ block, reading }: ReadBlock): readonly (Range & { readonly word: Word })[] {
  let found = known.get(reading);
  if (found === undefined) {
    const { text, tokens } = reading;
    const { words, contested } = survey(reading, block.segments);
    found = contested.flatMap((token) => {
      const word = words[token];
      if (word === undefined) return [];
      return [{ word, start: text.starts[tokens.starts[token]], end: text.ends[tokens.ends[token] - 1] }];
    });
    known.set(reading, found);
  }
  return found;
}

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
