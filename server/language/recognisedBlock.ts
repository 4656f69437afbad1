import type { ReadBlock } from './analysis';
import type { Block } from './article/types';
import { type BlockCues, recogniseCues } from './claims/cues/cues';
import { Remembering } from './memory';

/**
 * A block and what was recognised in it; its cues when they are first asked for: whoever asks about names and dates alone, as
 * the index of a workspace does, does not wait for claims.
 *
 * A class, for an object literal with a getter becomes a dictionary with a shape of its own: slow to read, and what its getter
 * sees stays in memory until the whole heap is gone through.
 */
export class RecognisedBlock extends Remembering implements ReadBlock {
  readonly block: Block;
  readonly reading: ReadBlock['reading'];
  readonly dates: ReadBlock['dates'];
  readonly entities: ReadBlock['entities'];
  #cues: BlockCues | undefined;

  constructor(block: Block, { reading, dates, entities }: Pick<ReadBlock, 'reading' | 'dates' | 'entities'>) {
    super();
    this.block = block;
    this.reading = reading;
    this.dates = dates;
    this.entities = entities;
  }

  get cues(): BlockCues {
    this.#cues ??= recogniseCues(this.reading);
    return this.#cues;
  }

  /** The same block where it stands now. Two of the same text stay two: what is kept by a reading is what is known of one place. */
  movedTo(block: Block): RecognisedBlock {
    if (block === this.block) return this;
    const moved = new RecognisedBlock(block, this);
    moved.#cues = this.#cues;
    return moved;
  }
}
