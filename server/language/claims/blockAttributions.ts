import type { ReadBlock } from '../analyse';
import type { ResolvedDate } from '../dates/types';
import type { ResolvedEntity } from '../entities/types';
import { type Attribution, readAttributions } from './attributions';
import type { BlockCues } from './cues';
import { placeNames } from './names';
import type { PhraseContext } from './nounPhrase';

/** A block with its names in place and what its sentences say of who says what. */
export interface AttributedBlock {
  readonly context: PhraseContext;
  /** By sentence. */
  readonly attributions: readonly (readonly Attribution[])[];
}

interface Remembered extends AttributedBlock {
  readonly keys: readonly unknown[];
}

/** What was read of a block, as long as its cues live: a keystroke elsewhere need not read it again. */
const remembered = new WeakMap<BlockCues, Remembered>();

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

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}

/** The statements of all sentences of a block. Pure: the same cues, dates and names give the same answer, remembered. */
export function attributeBlock(
  read: ReadBlock,
  dates: readonly ResolvedDate[],
  entities: readonly ResolvedEntity[],
): AttributedBlock {
  const { cues, block } = read;
  const keys = keysOf(block.start, dates, entities);
  const known = remembered.get(cues);
  if (known !== undefined && same(known.keys, keys)) return known;
  const context: PhraseContext = { words: cues.words, names: placeNames(read, dates, entities), entities };
  const attributions = cues.sentences.map((_, sentence) => readAttributions(context, cues, sentence));
  const attributed: Remembered = { context, attributions, keys };
  remembered.set(cues, attributed);
  return attributed;
}
