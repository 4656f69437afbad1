interface InBlock {
  readonly block: number;
}

type Lists<Item> = readonly (readonly Item[] | undefined)[];

/** Both who reads claims and who asks rules go by the blocks of the same lists. */
const known = new WeakMap<readonly InBlock[], Lists<InBlock>>();

/** Things of an article that stand in its blocks, in the order of the text, by the numbers of the blocks; those outside of blocks left out. */
export function byBlock<Item extends InBlock>(items: readonly Item[], count: number): Lists<Item> {
  const lists = known.get(items);
  // What was made of these very items holds nothing else.
  if (lists?.length === count) return lists as Lists<Item>;
  const made = group(items, count);
  known.set(items, made);
  return made;
}

function group<Item extends InBlock>(items: readonly Item[], count: number): Lists<Item> {
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
