import type { ReadBlock } from '../language/analyse';
import type { Range } from '../language/article/types';
import { countWhile } from '../language/text/countWhile';
import { oncePer } from './once';

/** The sentences of a block, in offsets of the file, their closing punctuation left out. */
export const sentencesOf = oncePer(({ block, reading: { sentences, text } }: ReadBlock): readonly Range[] =>
  sentences.map(({ start, textEnd }) => ({
    start: block.start + text.starts[start],
    end: block.start + text.ends[Math.max(start, textEnd - 1)],
  })),
);

/** The sentence that ends before an offset of the file. */
export function sentenceBefore(block: ReadBlock | undefined, offset: number): Range | undefined {
  if (block === undefined) return undefined;
  const sentences = sentencesOf(block);
  return sentences[countWhile(sentences, ({ end }) => end <= offset) - 1];
}
