import type { ChainStep } from '../speakers/chains';
import type { Learnt, Speaker } from '../speakers/speakerMemory';
import type { Speech } from './speech';

/**
 * What the reader of an article knows between two blocks, as the way that led to it: the state before the last block and what
 * that block added. Two states that were reached on the same way are the same object, so that comparing is cheap.
 */
export interface ReadState {
  readonly before: ReadState | undefined;
  readonly journal: readonly ChainStep[];
  readonly speech: Speech | undefined;
  /** The last attribution opened a speech. */
  readonly opened: boolean;
}

/** Before the first block. */
export const NOTHING_READ: ReadState = { before: undefined, journal: [], speech: undefined, opened: false };

/** Whether a state is the one that these additions lead to. Linear in what one block adds. */
export function isReached(state: ReadState, { before, journal, speech, opened }: ReadState): boolean {
  return (
    state.before === before &&
    state.opened === opened &&
    isSameSpeech(state.speech, speech) &&
    state.journal.length === journal.length &&
    state.journal.every((step, index) => isSameStep(step, journal[index]))
  );
}

function isSameSpeech(a: Speech | undefined, b: Speech | undefined): boolean {
  return (
    a === b ||
    (a !== undefined &&
      b !== undefined &&
      a.chain === b.chain &&
      a.entityChain === b.entityChain &&
      a.block === b.block &&
      a.container === b.container &&
      a.headline === b.headline &&
      a.isOpen === b.isOpen &&
      a.isAwaited === b.isAwaited &&
      a.isDocument === b.isDocument)
  );
}

function isSameStep(a: ChainStep, b: ChainStep): boolean {
  switch (a.kind) {
    case 'fresh':
      return b.kind === 'fresh' && a.chain === b.chain;
    case 'key':
    case 'document':
      return b.kind === a.kind && a.key === b.key && a.chain === b.chain;
    case 'speaker':
      return b.kind === 'speaker' && isSameLearnt(a.learnt, b.learnt);
  }
}

const isSameLearnt = (a: Learnt, b: Learnt): boolean =>
  isSameSpeaker(a.spoke, b.spoke) &&
  a.named.length === b.named.length &&
  a.named.every((speaker, index) => isSameSpeaker(speaker, b.named[index]));

const isSameSpeaker = (a: Speaker | undefined, b: Speaker | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.chain === b.chain &&
    a.kind === b.kind &&
    a.entityChain === b.entityChain &&
    a.section === b.section &&
    a.block === b.block &&
    a.registered === b.registered &&
    a.office === b.office &&
    a.isBare === b.isBare &&
    a.tokens.length === b.tokens.length &&
    a.tokens.every((word, index) => word === b.tokens[index]));
