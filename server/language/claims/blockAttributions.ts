import { type Attribution, readAttributions } from './attributions';
import type { BlockCues } from './cues';
import type { PhraseContext } from './nounPhrase';

interface Remembered {
  readonly dates: Int32Array;
  readonly names: readonly unknown[];
  readonly attributions: readonly (readonly Attribution[])[];
}

/** What was read of a block, as long as its cues live: a keystroke elsewhere need not read it again. */
const remembered = new WeakMap<BlockCues, Remembered>();

/** What of a block's names its statements depend on: where each stands and whom it means. */
function nameKeys({ names, entities }: PhraseContext): readonly unknown[] {
  const keys: unknown[] = [];
  for (const [number, { first, last }] of names.spans) {
    const { type, id, chain, metonymOf } = entities[number];
    keys.push(first, last, type, id, chain, metonymOf);
  }
  return keys;
}

const same = (a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean => {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
};

/** The statements of all sentences of a block. Pure: the same cues, dates and names give the same answer, remembered. */
export function readBlockAttributions(context: PhraseContext, cues: BlockCues): readonly (readonly Attribution[])[] {
  const names = nameKeys(context);
  const dates = context.names.dateEnd;
  const known = remembered.get(cues);
  if (known !== undefined && same(known.dates, dates) && same(known.names, names)) return known.attributions;
  const attributions = cues.sentences.map((_, sentence) => readAttributions(context, cues, sentence));
  remembered.set(cues, { dates, names, attributions });
  return attributions;
}
