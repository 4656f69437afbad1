import type { ReadBlock } from '../analyse';
import type { Block } from '../article/types';
import { phraseEnd } from './appositions';
import type { Attribution } from './attributions';
import type { Identity } from './chains';
import type { BlockCues } from './cues';
import type { Phrase, PhraseContext } from './nounPhrase';
import { classifySource } from './sources';
import { hitAt, isPunctuation, Word } from './words';

/** Words that go on after «X گفت:» without a cue of their own. */
export interface Speech {
  readonly chain: number;
  readonly entityChain: number | undefined;
  /** The block in which it last stood, and what that block was part of. */
  readonly block: number;
  readonly container: Block['container'];
  /** Opened by a headline «X: …». */
  readonly headline: boolean;
}

/** The speech of somebody who has just been named. */
export const speechOf = (
  { chain, entityChain }: Identity,
  block: number,
  container: Block['container'],
  headline: boolean,
): Speech => ({ chain, entityChain, block, container, headline });

export interface SpeechSurroundings {
  readonly blocks: readonly ReadBlock[];
  readonly cues: readonly BlockCues[];
  /** The block that may go on with the speech. */
  readonly number: number;
  readonly attributionsOf: (block: number) => readonly (readonly Attribution[])[];
}

/** How many blocks ahead the speaker may take up the speech again («وی افزود»). */
const FARTHEST_RESUMPTION = 3;

/** How many words a speaker's name and office may have before the colon. */
const LONGEST_SPEAKER = 14;

/**
 * Whether a new block goes on with a speech: as a list or quotation that it announced, in the first person, or because the
 * same speaker takes it up again afterwards («وی افزود»). A narrator's paragraph does not.
 */
export function continuesSpeech(speech: Speech, surroundings: SpeechSurroundings): boolean {
  const { blocks, cues, number, attributionsOf } = surroundings;
  const { block } = blocks[number];
  if (
    block.container !== 'none' &&
    (block.container === speech.container || speech.container === 'none') &&
    block.container !== 'table'
  )
    return true;
  if (speech.headline) return true;
  if (speaksInFirstPerson(cues[number])) return true;
  for (let at = number; at < blocks.length && at <= number + FARTHEST_RESUMPTION; at += 1) {
    if (blocks[at].block.kind === 'heading') return false;
    for (const [attribution] of attributionsOf(at)) {
      if (attribution === undefined) continue;
      const { source, origin } = attribution;
      if (source === undefined) return origin.verbClass === 'add';
      if (source.type === 'pronoun') return source.speaker === 'person';
      return (
        source.entity !== undefined && speech.entityChain !== undefined && source.entity.chain === speech.entityChain
      );
    }
  }
  return false;
}

function speaksInFirstPerson({ words }: BlockCues): boolean {
  if (
    words.verbs.some(
      ({ finite, form, infinitive }) => finite && infinitive !== '' && (form.person === 1 || form.person === 4),
    )
  )
    return true;
  return words.flags.some((flags) => (flags & Word.first) !== 0);
}

/** The speaker of «X: …», where X is a person or an office; `from` and `to` are the sentence's first and last token. */
export function speakerBeforeColon(context: PhraseContext, from: number, to: number): Phrase | undefined {
  const { words, names, entities } = context;
  for (let token = from + 1; token < Math.min(to, from + LONGEST_SPEAKER); token += 1) {
    if (!isPunctuation(words, token, ':')) continue;
    const last = phraseEnd(context, from, token);
    if (last !== token - 1) return undefined;
    const entity = names.entityOf[from];
    const isPerson = entity >= 0 && entities[entity].type === 'person';
    if (!isPerson && hitAt(words, from, 'role') === undefined) return undefined;
    const phrase = { first: from, last };
    return classifySource(context, phrase, false).type === 'vague' ? undefined : phrase;
  }
  return undefined;
}
