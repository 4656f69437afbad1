import type { ReadBlock } from '../../analysis';
import type { ResolvedDate } from '../../dates/types';
import type { ResolvedEntity } from '../../entities/types';
import { createMemory } from '../../memory';
import type { Reading } from '../../text/reading';
import { placeNames } from '../sources/names';
import type { PhraseContext } from '../sources/nounPhrase';
import { type Attribution, readAttributions } from './attributions';

/** A block with its names in place and what its sentences say of who says what. */
export interface AttributedBlock {
  readonly context: PhraseContext;
  /** By sentence. */
  readonly attributions: readonly (readonly Attribution[])[];
}

interface Remembered extends AttributedBlock {
  readonly keys: readonly unknown[];
  /** Where the block stood when it was last asked about, and its dates and names then: where they are the same, nothing has moved. */
  last: Placed;
}

interface Placed {
  readonly start: number;
  readonly dates: readonly ResolvedDate[];
  readonly entities: readonly ResolvedEntity[];
}

/** What was read of a block, as long as its text does: a keystroke elsewhere need not read it again. */
const remembered = createMemory<Reading, Remembered>();

/** What of a block's dates and names its statements depend on: where each stands and whom it means. */
function keysOf(
  start: number,
  dates: readonly ResolvedDate[],
  entities: readonly ResolvedEntity[],
): readonly unknown[] {
  const keys: unknown[] = [];
  for (const date of dates) keys.push(date.start - start, date.end - start);
  for (const entity of entities)
    keys.push(entity.start - start, entity.end - start, entity.type, entity.id, entity.chain, entity.metonymOf);
  return keys;
}

const isSame = (a: Placed, b: Placed): boolean =>
  a.start === b.start && areSame(a.dates, b.dates) && areSame(a.entities, b.entities);

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}

/** Whether a block's dates and names are where and what they were: `keysOf` without making them. */
function holds(
  keys: readonly unknown[],
  start: number,
  dates: readonly ResolvedDate[],
  entities: readonly ResolvedEntity[],
): boolean {
  if (keys.length !== dates.length * 2 + entities.length * 6) return false;
  let at = 0;
  for (const date of dates) {
    if (keys[at] !== date.start - start || keys[at + 1] !== date.end - start) return false;
    at += 2;
  }
  for (const entity of entities) {
    if (
      keys[at] !== entity.start - start ||
      keys[at + 1] !== entity.end - start ||
      keys[at + 2] !== entity.type ||
      keys[at + 3] !== entity.id ||
      keys[at + 4] !== entity.chain ||
      keys[at + 5] !== entity.metonymOf
    )
      return false;
    at += 6;
  }
  return true;
}

/** The statements of all sentences of a block. Pure: the same cues, dates and names give the same answer, remembered. */
export function attributeBlock(
  read: ReadBlock,
  dates: readonly ResolvedDate[],
  entities: readonly ResolvedEntity[],
): AttributedBlock {
  const { cues, block, reading } = read;
  const known = remembered.get(reading);
  const now = { start: block.start, dates, entities };
  if (known !== undefined && (isSame(known.last, now) || holds(known.keys, block.start, dates, entities))) {
    known.last = now;
    return known;
  }
  const keys = keysOf(block.start, dates, entities);
  const context: PhraseContext = { words: cues.words, names: placeNames(read, dates, entities), entities };
  const attributions = cues.sentences.map((_, sentence) => readAttributions(context, cues, sentence));
  const attributed: Remembered = { context, attributions, keys, last: now };
  remembered.set(reading, attributed);
  return attributed;
}
