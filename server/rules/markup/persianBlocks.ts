import type { Article, Block } from '../../language/article/types';
import { isMostlyPersian } from '../../language/text/characters';
import { oncePer } from '../once';

/** The numbers of the blocks that are read from right to left: a third of their letters is of the Arabic script. */
export const persianBlocks = oncePer(({ text, blocks }: Article): ReadonlySet<number> => {
  const numbers = new Set<number>();
  for (const [number, block] of blocks.entries()) if (isPersian(text, block)) numbers.add(number);
  return numbers;
});

/** By their segments, which are the same object as long as a block is not edited. */
const known = new WeakMap<Block['segments'], boolean>();

function isPersian(text: string, { start, segments }: Block): boolean {
  let persian = known.get(segments);
  if (persian === undefined) {
    const prose = segments
      .filter(({ kind }) => kind === 'prose')
      .map((segment) => text.slice(start + segment.start, start + segment.end));
    persian = isMostlyPersian(prose.join(' '));
    known.set(segments, persian);
  }
  return persian;
}
