import type { Analysis, ReadBlock } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { survey } from '../../language/orthography/survey';
import type { Word } from '../../language/orthography/word';
import { labelsOf } from './flaws';

/** A word of an article in its place. */
export interface PlacedWord extends Range {
  readonly word: Word;
  readonly read: ReadBlock;
  /** It is a reference's own label, so that a letter changed in it would cut the link. */
  readonly isLabel: boolean;
}

/** All words of the Persian blocks that houses write in several ways, in the order of the text. */
export function* contestedWords({ article, blocks }: Analysis): Generator<PlacedWord> {
  const labels = labelsOf(article);
  for (const read of blocks) {
    const { text, tokens } = read.reading;
    const { words, contested } = survey(read.reading, read.block.segments);
    for (const token of contested) {
      const word = words[token];
      if (word === undefined) continue;
      const start = read.block.start + text.starts[tokens.starts[token]];
      const end = read.block.start + text.ends[tokens.ends[token] - 1];
      yield {
        start,
        end,
        word,
        read,
        isLabel: labels.length > 0 && labels.some((label) => start < label.end && end > label.start),
      };
    }
  }
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
