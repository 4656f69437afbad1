import type { Article } from '../../language/article/types';
import { isMostlyPersian } from '../../language/text/characters';
import { oncePer } from '../once';

/** The numbers of the blocks that are read from right to left: a third of their letters is of the Arabic script. */
export const persianBlocks = oncePer(({ text, blocks }: Article): ReadonlySet<number> => {
  const numbers = new Set<number>();
  for (const [number, { start, segments }] of blocks.entries()) {
    const prose = segments
      .filter(({ kind }) => kind === 'prose')
      .map((segment) => text.slice(start + segment.start, start + segment.end));
    if (isMostlyPersian(prose.join(' '))) numbers.add(number);
  }
  return numbers;
});
