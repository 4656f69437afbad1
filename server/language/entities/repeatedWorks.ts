import type { ReadBlock } from '../analysis';
import { createMemory } from '../memory';
import { foldedString, type Reading } from '../text/reading';
import type { Draft } from './draft';

const OPEN = '«'.charCodeAt(0);
const CLOSE = '»'.charCodeAt(0);
/** Below it a work is not sought elsewhere in its article. */
const SURE_ENOUGH_TO_REPEAT = 0.75;

/**
 * A work that the article names once («فیلم «آنورا»») is meant wherever its title stands between quotation marks, before it
 * too: in headlines nothing else says what it is. The registry's own reading of such a title stands.
 */
export function repeatWorks(drafts: readonly Draft[], blocks: readonly ReadBlock[]): readonly Draft[] {
  const works = repeatedWorks(drafts);
  if (works.size === 0) return drafts;
  const found = blocks.flatMap((block, number) => titlesIn(block, number, works));
  const added = found.filter(
    ({ start, end }) =>
      !drafts.some(
        (draft) =>
          draft.start < end && start < draft.end && (draft.type === 'work' || draft.row !== undefined || draft.open),
      ),
  );
  if (added.length === 0) return drafts;
  const apart = (draft: Draft): boolean => !added.some(({ start, end }) => draft.start < end && start < draft.end);
  return [...drafts.filter(apart), ...added].sort((a, b) => a.start - b.start);
}

/** The works of an article whose titles are sought elsewhere in it, by their keys; the first mention speaks for each. */
export function repeatedWorks(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const works = new Map<string, Draft>();
  for (const draft of drafts) {
    const counts = draft.type === 'work' && !draft.open && draft.confidence >= SURE_ENOUGH_TO_REPEAT;
    if (counts && (draft.row !== undefined || draft.via === 'cue') && !works.has(draft.key))
      works.set(draft.key, draft);
  }
  return works;
}

/** Every title of these works between quotation marks of one block. */
export function titlesIn(
  { block, reading }: ReadBlock,
  number: number,
  works: ReadonlyMap<string, Draft>,
): readonly Draft[] {
  const { text } = reading;
  const lengths = new Set([...works.keys()].map(({ length }) => length));
  const found: Draft[] = [];
  const quotations = quotedIn(reading);
  for (let at = 0; at < quotations.length; at += 2) {
    const open = quotations[at];
    const close = quotations[at + 1];
    const work = lengths.has(close - open) ? works.get(foldedString(text, open, close)) : undefined;
    if (work !== undefined)
      found.push({
        ...work,
        block: number,
        start: block.start + text.starts[open],
        end: block.start + text.ends[close - 1],
        via: 'article',
        confidence: 0.88,
        roles: [],
      });
  }
  return found;
}

/** First and last units of what stands between quotation marks in a block, as long as the block is read so. */
const quoted = createMemory<Reading, readonly number[]>();

function quotedIn(reading: Reading): readonly number[] {
  const known = quoted.get(reading);
  if (known !== undefined) return known;
  const { text } = reading;
  const found: number[] = [];
  let open = -1;
  for (let unit = 0; unit < text.length; unit += 1) {
    if (text.units[unit] === OPEN) open = unit + 1;
    else if (text.units[unit] === CLOSE && open > 0 && unit > open) {
      found.push(open, unit);
      open = -1;
    }
  }
  quoted.set(reading, found);
  return found;
}
