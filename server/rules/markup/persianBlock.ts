import type { Article, Block } from '../../language/article/types';
import { isMostlyPersian } from '../../language/text/characters';

/** By their segments, which are the same object as long as a block is not edited. */
const known = new WeakMap<Block['segments'], boolean>();

/** Whether a block is read from right to left: a third of its letters is of the Arabic script. */
export function isPersianBlock({ text, blocks }: Article, number: number): boolean {
  const block: Block | undefined = blocks[number];
  if (block === undefined) return false;
  const { start, segments } = block;
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
