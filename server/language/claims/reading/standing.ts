import type { ReadBlock } from '../../analysis';
import type { Article } from '../../article/types';
import { isPunctuation } from '../words/words';

/** What a block is to its article: an unmarked headline, the paragraph on whose «به گزارش …» the rest may stand, or neither. */
export type Standing = 'headline' | 'lead' | 'body';

/** Tells what each block of an article is to it, by the block's number. */
export function readStandings({ syntax }: Article, blocks: readonly ReadBlock[]): (number: number) => Standing {
  const first = blocks.findIndex(({ block }) => block.kind === 'paragraph');
  return (number) => {
    if (number !== first) return 'body';
    const { words, sentences } = blocks[number].cues;
    // A plain text has no marks for its headline: it is the first line, where no full stop closes it.
    const isHeadline =
      syntax === 'plain' &&
      number === 0 &&
      blocks.length > 1 &&
      sentences.length === 1 &&
      !isPunctuation(words, sentences[0].last, '.!؟:؛»');
    return isHeadline ? 'headline' : 'lead';
  };
}
