import { type Tree, TreeFragment } from '@lezer/common';
import type { Article } from './types';

/** The syntax tree behind an article and where in the text it begins: what an edited text's parse can start from. */
const trees = new WeakMap<Article, { readonly tree: Tree; readonly from: number }>();

/** Remembers the syntax tree of an article as long as the article lives. */
export function keepTree(article: Article, tree: Tree, from: number): void {
  trees.set(article, { tree, from });
}

/** What of the previous syntax tree still holds: all outside the stretch in which the two texts differ. */
export function fragmentsOf(previous: Article, text: string, from: number): readonly TreeFragment[] | undefined {
  const parsed = trees.get(previous);
  if (parsed === undefined || parsed.from !== from) return undefined;
  const change = differenceOf(previous.text, text);
  if (change.start < from) return undefined;
  const edit = {
    fromA: change.start - from,
    toA: change.endBefore - from,
    fromB: change.start - from,
    toB: change.endAfter - from,
  };
  return TreeFragment.applyChanges(TreeFragment.addTree(parsed.tree), [edit]);
}

/** The one stretch in which two texts differ: what they have in common at either end is left out. */
function differenceOf(
  before: string,
  after: string,
): { readonly start: number; readonly endBefore: number; readonly endAfter: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { start, endBefore: before.length - tail, endAfter: after.length - tail };
}
