import type { Link } from '../../article/types';
import { createMemory } from '../../memory';
import type { Reading } from '../../text/reading';
import type { ClaimDraft } from '../backing/backing';
import type { ArticleContext } from './articleContext';
import type { AttributedBlock } from './blockAttributions';
import { movedDraft } from './draft';
import type { ReadState } from './readState';
import { FARTHEST_RESUMPTION } from './speech';
import type { Standing } from './standing';

/** What a block was found to claim, and all that this depends on. */
interface BlockRecord {
  readonly number: number;
  readonly section: number;
  readonly container: string;
  readonly standing: Standing;
  /** How what follows a quotation stands below it, as it may name who said so. */
  readonly below: string;
  /** The block and those after it at which its reader may look. */
  readonly seen: readonly (AttributedBlock | undefined)[];
  /** Whom the article mentions here first. */
  readonly firstMentions: readonly number[];
  readonly links: readonly PlacedLink[];
  /** Where the block stood, and its claims with it, when they were last asked for. */
  start: number;
  readonly before: ReadState;
  readonly after: ReadState;
  readonly drafts: ClaimDraft[];
  /** What it was found to claim before that: whoever takes back a keystroke wants it again. */
  older: BlockRecord | undefined;
}

/** What claims see of a link; offsets are relative to the block. */
interface PlacedLink {
  readonly start: number;
  readonly end: number;
  readonly kind: Link['kind'];
  readonly defined: boolean;
}

/** What was read of each block, as long as its text lives: a keystroke need not have the whole article read again. */
const records = createMemory<Reading, BlockRecord>();

/**
 * Which blocks of one document know what they claimed before. Once an edit has changed others they forget it: whoever takes back a
 * keystroke takes back the last one. What they looked at then is no longer in the article, and holds what it looked at itself;
 * block by block an article would be held several times.
 */
export class ClaimMemory {
  #changed = new Set<BlockRecord>();
  #changedLast: ReadonlySet<BlockRecord> = new Set();

  /** A block claims something else than it did when the article was last read. */
  note(record: BlockRecord): void {
    this.#changed.add(record);
  }

  /** The article has been read to its end. */
  settle(): void {
    if (this.#changed.size === 0) return;
    for (const record of this.#changedLast) if (!this.#changed.has(record)) record.older = undefined;
    this.#changedLast = this.#changed;
    this.#changed = new Set();
  }
}

/** States that were known behind a block, when it or the next one was last read. */
export function statesBehind({ blocks }: ArticleContext, number: number): readonly ReadState[] {
  const states: ReadState[] = [];
  for (let own = records.get(blocks[number].reading); own !== undefined; own = own.older) states.push(own.after);
  if (number + 1 === blocks.length) return states;
  for (let next = records.get(blocks[number + 1].reading); next !== undefined; next = next.older)
    states.push(next.before);
  return states;
}

/** Keeps what a block was found to claim where `before` was known. */
export function keepRecord(
  memory: ClaimMemory,
  context: ArticleContext,
  number: number,
  standing: Standing,
  before: ReadState,
  after: ReadState,
  drafts: ClaimDraft[],
): void {
  const { block, reading } = context.blocks[number];
  const last = records.get(reading);
  if (last !== undefined) last.older = undefined;
  const record: BlockRecord = {
    number,
    section: block.section,
    container: block.container,
    standing,
    below: shapeBelow(context, number),
    seen: Array.from({ length: FARTHEST_RESUMPTION + 1 }, (_, ahead) => context.attributed(number + ahead)),
    firstMentions: context.firstMentionsIn(number),
    links: context.linksOf(number).map((link) => placed(link, block.start)),
    start: block.start,
    before,
    after,
    drafts,
    older: last,
  };
  records.set(reading, record);
  memory.note(record);
}

/**
 * What a block claims and the state after it, where nothing that it depends on has changed since it was read; undefined
 * where something has. Offsets and links are those of now.
 */
export function recallBlock(
  memory: ClaimMemory,
  context: ArticleContext,
  number: number,
  standing: Standing,
  before: ReadState,
): { readonly drafts: readonly ClaimDraft[]; readonly after: ReadState } | undefined {
  const { block, reading } = context.blocks[number];
  const last = records.get(reading);
  const record = holds(last, context, number, standing, before)
    ? last
    : holds(last?.older, context, number, standing, before)
      ? last?.older
      : undefined;
  if (last === undefined || record === undefined) return undefined;
  if (record !== last) {
    last.older = undefined;
    record.older = last;
    records.set(reading, record);
    memory.note(record);
  }
  const by = block.start - record.start;
  for (let index = 0; index < record.drafts.length; index += 1)
    record.drafts[index] = movedDraft(record.drafts[index], by);
  record.start = block.start;
  return record;
}

function shapeBelow(context: ArticleContext, number: number): string {
  const { blocks } = context;
  const { container, start } = blocks[number].block;
  if (container !== 'quotation') return '';
  return blocks
    .slice(number + 1, number + 1 + FARTHEST_RESUMPTION)
    .map(({ block }, ahead) => {
      const parted = context.isParted(number + 1 + ahead);
      return `${block.kind} ${block.container} ${block.start - start} ${parted}`;
    })
    .join();
}

/** Whether nothing that a record depends on has changed since the block was read. */
function holds(
  record: BlockRecord | undefined,
  context: ArticleContext,
  number: number,
  standing: Standing,
  before: ReadState,
): boolean {
  const { block } = context.blocks[number];
  if (
    record === undefined ||
    record.before !== before ||
    record.number !== number ||
    record.standing !== standing ||
    record.section !== block.section ||
    record.container !== block.container ||
    record.below !== shapeBelow(context, number)
  )
    return false;
  for (let ahead = 0; ahead < record.seen.length; ahead += 1)
    if (record.seen[ahead] !== context.attributed(number + ahead)) return false;
  if (!areSame(record.firstMentions, context.firstMentionsIn(number))) return false;
  const links = context.linksOf(number);
  if (links.length !== record.links.length) return false;
  for (let index = 0; index < links.length; index += 1)
    if (!isPlaced(record.links[index], links[index], block.start)) return false;
  return true;
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}

const placed = ({ start, end, kind, definition }: Link, from: number): PlacedLink => ({
  start: start - from,
  end: end - from,
  kind,
  defined: definition !== undefined,
});

const isPlaced = (known: PlacedLink, { start, end, kind, definition }: Link, from: number): boolean =>
  known.start === start - from &&
  known.end === end - from &&
  known.kind === kind &&
  known.defined === (definition !== undefined);
