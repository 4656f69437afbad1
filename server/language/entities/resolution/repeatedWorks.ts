import type { ReadBlock } from '../../analysis';
import { createMemory } from '../../memory';
import { CLOSING_QUOTE, OPENING_QUOTE } from '../../text/marks';
import { foldedString, type Reading } from '../../text/reading';
import type { Draft } from './draft';
import { isDistinct, type PlainTitles, plainTitlesIn, plainTitlesOf } from './plainTitles';

/** Below it a work is not sought elsewhere in its article. */
const SURE_ENOUGH_TO_REPEAT = 0.75;
/** From here on what stands beside a title goes before the registry's reading of its words. */
const SURE_ENOUGH_TO_OVERRULE = 0.9;
/** How sure a title is that is named again, between marks and without. */
const QUOTED = 0.88;
const PLAIN = 0.8;

/** A work that is sought elsewhere in its article. */
export interface RepeatedWork {
  /** Its first mention, which speaks for each. */
  readonly draft: Draft;
  /** Whether its title needs neither marks nor a class noun. */
  readonly distinct: boolean;
}

export type RepeatedWorks = ReadonlyMap<string, RepeatedWork>;

/**
 * A work that the article names once («فیلم «آنورا»») is meant wherever its title stands between quotation marks, before it
 * too: in headlines nothing else says what it is. A title of its own words is meant without marks too. The registry's own reading
 * of such a title stands, unless what stands beside the title overruled it once.
 */
export function repeatWorks(drafts: readonly Draft[], blocks: readonly ReadBlock[]): readonly Draft[] {
  const works = repeatedWorks(drafts, blocks);
  if (works.size === 0) return drafts;
  const found = blocks.flatMap((block, number) => titlesIn(block, number, works));
  const added = found.filter(
    (title) =>
      !drafts.some((draft) => draft.start < title.end && title.start < draft.end && !givesWay(draft, title, works)),
  );
  if (added.length === 0) return drafts;
  const apart = (draft: Draft): boolean => !added.some(({ start, end }) => draft.start < end && start < draft.end);
  return [...drafts.filter(apart), ...added].sort((a, b) => a.start - b.start);
}

/** Whether what else was read where a title stands is less sure than the title. */
function givesWay(draft: Draft, title: Draft, works: RepeatedWorks): boolean {
  if (draft.type === 'work') return false;
  if (draft.row === undefined && !draft.open) return true;
  // «دریای شمال» between marks, after «رمان «دریای شمال»».
  const overruled = (works.get(title.key)?.draft.confidence ?? 0) >= SURE_ENOUGH_TO_OVERRULE;
  return overruled && title.confidence === QUOTED && draft.start === title.start && draft.end === title.end;
}

/** The works of an article whose titles are sought elsewhere in it, by their keys. */
export function repeatedWorks(drafts: readonly Draft[], blocks: readonly ReadBlock[]): RepeatedWorks {
  const works = new Map<string, RepeatedWork>();
  for (const draft of drafts) {
    const counts = draft.type === 'work' && !draft.open && draft.confidence >= SURE_ENOUGH_TO_REPEAT;
    if (counts && (draft.row !== undefined || draft.via === 'cue') && !works.has(draft.key))
      works.set(draft.key, { draft, distinct: isDistinctWork(draft, blocks[draft.block]) });
  }
  return works;
}

function isDistinctWork(draft: Draft, { block, reading }: ReadBlock): boolean {
  // The first unit at its place; what the text annotates may lie otherwise.
  const start = firstUnitAt(reading.text.starts, reading.text.length, draft.start - block.start);
  const end = start + draft.key.length;
  return (
    end <= reading.text.length &&
    foldedString(reading.text, start, end) === draft.key &&
    isDistinct(reading, start, end)
  );
}

/** The first of these offsets, which grow, that is not before another. */
function firstUnitAt(starts: ArrayLike<number>, length: number, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every title of these works in one block: between quotation marks, and without them where that is enough. */
export function titlesIn({ block, reading }: ReadBlock, number: number, works: RepeatedWorks): readonly Draft[] {
  const { text } = reading;
  const found: Draft[] = [];
  const take = (key: string, start: number, end: number, confidence: number): void => {
    const work = works.get(key);
    if (work !== undefined)
      found.push({
        ...work.draft,
        block: number,
        start: block.start + text.starts[start],
        end: block.start + text.ends[end - 1],
        via: 'article',
        confidence,
        roles: [],
      });
  };
  const { lengths, plain } = soughtOf(works);
  const marked = new Set<number>();
  const quotations = quotedIn(reading);
  for (let at = 0; at < quotations.length; at += 2) {
    const [open, close] = [quotations[at], quotations[at + 1]];
    if (!lengths.has(close - open)) continue;
    marked.add(open);
    take(foldedString(text, open, close), open, close, QUOTED);
  }
  for (const { key, start, end } of plainTitlesIn(reading, plain)) if (!marked.has(start)) take(key, start, end, PLAIN);
  return found.sort((a, b) => a.start - b.start);
}

/** How titles are sought in every block of an article. */
interface Sought {
  readonly lengths: ReadonlySet<number>;
  readonly plain: PlainTitles;
}

const known = createMemory<RepeatedWorks, Sought>();

function soughtOf(works: RepeatedWorks): Sought {
  let sought = known.get(works);
  if (sought === undefined) {
    const titles = [...works].map(([key, { distinct }]) => ({ key, distinct }));
    sought = { lengths: new Set(titles.map(({ key }) => key.length)), plain: plainTitlesOf(titles) };
    known.set(works, sought);
  }
  return sought;
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
    if (text.units[unit] === OPENING_QUOTE) open = unit + 1;
    else if (text.units[unit] === CLOSING_QUOTE && open > 0 && unit > open) {
      found.push(open, unit);
      open = -1;
    }
  }
  quoted.set(reading, found);
  return found;
}
