import type { ReadBlock } from '../../analysis';
import type { Article } from '../../article/types';
import { countedNumbers, lastingNumbers } from '../../chainNumbers';
import type { ResolvedDate } from '../../dates/types';
import type { ResolvedEntity } from '../../entities/types';
import type { ClaimDraft } from '../backing/backing';
import { BlockReader } from './blockReader';
import { type ClaimMemory, keepRecord, recallBlock, statesBehind } from './readBlocks';
import { isReached, NOTHING_READ, type ReadState } from './readState';

/**
 * Reads an article's claims. Of one that is typed in, what was read of the blocks is kept, and recalled where nothing that it
 * depends on has changed.
 */
export class ClaimReader {
  readonly #reader: BlockReader;
  readonly #count: number;
  readonly #memory: ClaimMemory | undefined;
  /** The states behind the blocks that were recalled since one was last read. */
  readonly #recalled: ReadState[] = [];

  constructor(
    article: Article,
    blocks: readonly ReadBlock[],
    dates: readonly ResolvedDate[],
    entities: readonly ResolvedEntity[],
    memory: ClaimMemory | undefined,
  ) {
    const numbers = memory === undefined ? countedNumbers() : lastingNumbers();
    this.#reader = new BlockReader(article, blocks, dates, entities, numbers);
    this.#count = blocks.length;
    this.#memory = memory;
  }

  read(): readonly ClaimDraft[] {
    // Whose words the answers are depends on the whole of an interview: that is read anew.
    if (this.#memory === undefined || this.#reader.isInterview) this.#readWhole();
    else this.#recallAll(this.#memory);
    return this.#reader.drafts;
  }

  #readWhole(): void {
    // What the sentences attribute first, as blocks are read step by step.
    for (let number = 0; number < this.#count; number += 1) this.#reader.context.attributionsOf(number);
    for (let number = 0; number < this.#count; number += 1) this.#reader.read(number);
  }

  #recallAll(memory: ClaimMemory): void {
    let state = NOTHING_READ;
    for (let number = 0; number < this.#count; number += 1) state = this.#recallOne(memory, number, state);
    memory.settle();
  }

  /** Reads a block where a state is known, or recalls what it claims; gives the state after it. */
  #recallOne(memory: ClaimMemory, number: number, before: ReadState): ReadState {
    const { context, drafts } = this.#reader;
    const standing = this.#reader.standingOf(number);
    const known = recallBlock(memory, context, number, standing, before);
    if (known !== undefined) {
      for (const draft of known.drafts) drafts.push(draft);
      this.#recalled.push(known.after);
      return known.after;
    }
    // What the recalled blocks taught only a block that is read anew asks for.
    this.#reader.learn(this.#recalled);
    this.#recalled.length = 0;
    const first = drafts.length;
    this.#reader.read(number);
    const reached = this.#reader.reached(before);
    // Where the block left what it left before, what comes after it need not be read again.
    const after = statesBehind(context, number).find((state) => isReached(state, reached)) ?? reached;
    keepRecord(memory, context, number, standing, before, after, drafts.slice(first));
    return after;
  }
}
