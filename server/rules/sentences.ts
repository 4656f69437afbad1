import type { ReadBlock } from '../language/analyse';
import type { Range } from '../language/article/types';

/** The sentences of a block, in offsets of the file, their closing punctuation left out. */
export function sentencesOf({ block, reading: { sentences, text } }: ReadBlock): readonly Range[] {
  return sentences.map(({ start, textEnd }) => ({
    start: block.start + text.starts[start],
    end: block.start + text.ends[Math.max(start, textEnd - 1)],
  }));
}

/** The sentence that ends before an offset of the file. */
export function sentenceBefore(block: ReadBlock | undefined, offset: number): Range | undefined {
  return block === undefined ? undefined : sentencesOf(block).findLast(({ end }) => end <= offset);
}
