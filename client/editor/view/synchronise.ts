import { collab, getClientID, getSyncedVersion, receiveUpdates, sendableUpdates } from '@codemirror/collab';
import { ChangeSet, type Extension, StateEffect, Transaction } from '@codemirror/state';
import { type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { checksum } from '../changes';
import type { LoggedUpdate, LostUpdates, PushOutcome } from '../protocol';
import { post } from './connection';

/**
 * Milliseconds of quiet after which typed letters are written into the document: each writing is one step of undo, so
 * that a word comes back as a word.
 */
const pause = 300;
/** Milliseconds until a refused writing is tried again. */
const retry = 200;
/** Refusals after which the reader is told. */
const many = 10;

/** Whether what was typed does not get into the document; it is tried again all the while. */
export const setStuck = StateEffect.define<boolean>();

/** The page's side of the one order of changes: types ahead, hands over, moves its own over what others did. */
export interface Synchronisation {
  readonly extension: Extension;
  /** Takes in what the document went through. @returns whether there is a gap, so that the page must start anew */
  receive(view: EditorView, after: number, updates: readonly LoggedUpdate[], followed: boolean): boolean;
  pushed(view: EditorView, outcome: PushOutcome): void;
  /** Hands over everything; resolves when it is in the document. */
  settle(view: EditorView): Promise<void>;
  /** What would be lost if the page went now. */
  lost(view: EditorView): LostUpdates | undefined;
}

export function createSynchronisation(session: string, version: number): Synchronisation {
  /** Checksum of the text that what is not handed over yet was typed on. */
  let base = 0;
  const handOver = createHandOver();

  const watcher = ViewPlugin.define((view) => ({
    update: (update: ViewUpdate) => {
      if (!update.docChanged) return;
      const own = update.transactions.filter(
        (transaction) => transaction.docChanged && !transaction.annotation(Transaction.remote),
      );
      if (own.length === 0) return;
      if (sendableUpdates(update.startState).length === 0) base = checksum(update.startState.doc.toString());
      handOver.schedule(view, own.every(isTyping));
    },
    destroy: () => handOver.stop(),
  }));

  return {
    extension: [collab({ startVersion: version, clientID: crypto.randomUUID() }), watcher],
    receive,
    pushed: handOver.pushed,
    settle: handOver.settle,
    lost: (view) => {
      const own = unsent(view);
      return own === undefined ? undefined : { session, base, ...own };
    },
  };
}

/** Brings what was typed into the document, one push at a time. */
interface HandOver extends Pick<Synchronisation, 'pushed' | 'settle'> {
  /** Something was typed: pushes it, or waits for the pause after it. */
  schedule(view: EditorView, typed: boolean): void;
  stop(): void;
}

function createHandOver(): HandOver {
  let pushing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let refusals = 0;
  let waiting: (() => void)[] = [];

  const push = (view: EditorView): void => {
    clearTimeout(timer);
    timer = undefined;
    if (pushing) return;
    const own = unsent(view);
    if (own === undefined) {
      for (const resolve of waiting.splice(0)) resolve();
      return;
    }
    pushing = true;
    post({ type: 'push', ...own });
  };

  const setRefusals = (view: EditorView, count: number): void => {
    const wasStuck = refusals >= many;
    refusals = count;
    const isStuck = refusals >= many;
    if (isStuck !== wasStuck) view.dispatch({ effects: setStuck.of(isStuck) });
  };

  return {
    schedule: (view, typed) => {
      if (typed) {
        // The first letter starts the clock anew with each one: only a pause ends a word, or its space.
        clearTimeout(timer);
        timer = setTimeout(() => push(view), pause);
      } else {
        // After the update that is being made.
        queueMicrotask(() => push(view));
      }
    },
    pushed: (view, outcome) => {
      pushing = false;
      setRefusals(view, outcome === 'refused' ? refusals + 1 : 0);
      if (outcome === 'refused') timer = setTimeout(() => push(view), retry);
      else if (outcome === 'behind' || waiting.length > 0 || timer === undefined) push(view);
    },
    settle: (view) =>
      new Promise((resolve) => {
        waiting = [...waiting, resolve];
        push(view);
      }),
    stop: () => clearTimeout(timer),
  };
}

/** What was typed here and is not in the document yet; `undefined` where there is nothing such. */
function unsent({ state }: EditorView): Pick<LostUpdates, 'client' | 'version' | 'changes'> | undefined {
  const updates = sendableUpdates(state);
  if (updates.length === 0) return undefined;
  return {
    client: getClientID(state),
    version: getSyncedVersion(state),
    changes: updates.map(({ changes }) => changes.toJSON()),
  };
}

const receive: Synchronisation['receive'] = (view, after, updates, followed) => {
  const known = getSyncedVersion(view.state);
  if (after > known) return true;
  const news = updates.slice(known - after).map(({ client, change }) => ({
    clientID: client,
    changes: ChangeSet.fromJSON(change),
  }));
  if (news.length === 0) return false;
  const transaction = receiveUpdates(view.state, news);
  view.dispatch(transaction);
  if (followed && !transaction.changes.empty) follow(view, transaction.changes);
  return false;
};

/** One letter after another; a space, a line break or anything pasted ends the step. */
function isTyping(transaction: Transaction): boolean {
  if (!transaction.isUserEvent('input.type') && !transaction.isUserEvent('delete')) return false;
  let letters = true;
  transaction.changes.iterChanges((from, to, _from, _to, inserted) => {
    if (to - from + inserted.length > 1 || /\s/.test(inserted.toString()) || inserted.lines > 1) letters = false;
  });
  return letters;
}

/** The caret goes where something was undone. */
function follow(view: EditorView, changes: ChangeSet): void {
  let end = 0;
  changes.iterChangedRanges((_fromA, _toA, _fromB, toB) => {
    end = toB;
  });
  view.dispatch({ selection: { anchor: end }, scrollIntoView: true });
}
