/** Things of an article that stand in its blocks, in the order of the text, by the numbers of the blocks; those outside of blocks left out. */
export function byBlock<Item extends { readonly block: number }>(
  items: readonly Item[],
  count: number,
): readonly (readonly Item[] | undefined)[] {
  const lists = new Array<readonly Item[] | undefined>(count);
  let at = 0;
  while (at < items.length) {
    const { block } = items[at];
    let end = at + 1;
    while (end < items.length && items[end].block === block) end += 1;
    if (block >= 0 && block < count) {
      const own = items.slice(at, end);
      const before = lists[block];
      lists[block] = before === undefined ? own : [...before, ...own];
    }
    at = end;
  }
  return lists;
}
