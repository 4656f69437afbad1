import type { Analysis, ReadBlock } from '../../language/analyse';
import type { Flaw, FlawKind } from '../../language/orthography/flaw';
import { type Survey, survey } from '../../language/orthography/survey';
import type { Word } from '../../language/orthography/word';
import type { Passage } from '../../language/passages/passages';
import { oncePer } from '../once';

/** A block and its flaws of one kind. */
interface FlawedBlock {
  readonly number: number;
  readonly read: ReadBlock;
  readonly flaws: readonly Flaw[];
}

/** A block and the words in it that houses write in several ways. */
interface ContestedBlock {
  readonly read: ReadBlock;
  readonly contested: Survey['contested'];
}

/** What orthography found in the blocks of an article: most have nothing of what a rule asks for, and none is asked by every rule. */
const surveyed = oncePer(({ blocks }: Analysis) => {
  const flawed = new Map<FlawKind, FlawedBlock[]>();
  const contested: ContestedBlock[] = [];
  for (const [number, read] of blocks.entries()) {
    const found = survey(read.reading, read.block.segments);
    if (found.contested.length > 0) contested.push({ read, contested: found.contested });
    if (found.flaws.size === 0) continue;
    for (const [kind, flaws] of found.flaws) {
      const same = flawed.get(kind);
      if (same === undefined) flawed.set(kind, [{ number, read, flaws }]);
      else same.push({ number, read, flaws });
    }
  }
  return { flawed, contested };
});

/** The blocks with flaws of a kind, in the order of the text. */
export function flawedBlocks(analysis: Analysis, kind: FlawKind): readonly FlawedBlock[] {
  return surveyed(analysis).flawed.get(kind) ?? NONE;
}

const NONE: readonly never[] = [];

/** Whether orthography finds a flaw of a kind in a passage. */
export const hasFlaw = ({ read }: Passage, kind: FlawKind): boolean =>
  survey(read.reading, read.block.segments).flaws.has(kind);

/** Whether a passage has a word that houses write in several ways, of those that are meant. */
export const hasContested = ({ read }: Passage, isMeant: (word: Word) => boolean): boolean =>
  survey(read.reading, read.block.segments).contested.some(({ word }) => isMeant(word));

/** The blocks with words that houses write in several ways, in the order of the text. */
export function contestedBlocks(analysis: Analysis): readonly ContestedBlock[] {
  return surveyed(analysis).contested;
}
