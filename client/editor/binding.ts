import { rebaseUpdates } from '@codemirror/collab';
import { ChangeSet } from '@codemirror/state';
import { type Disposable, Range, type TextDocument, TextDocumentChangeReason, WorkspaceEdit, workspace } from 'vscode';
import { type ArticleLog, composed, createArticleLog, type Entry, readEntry } from './articleLog';
import { changeSetOf, checksum, narrow, replacementsOf, textOf } from './changes';
import type { LostUpdates } from './protocol';

export type Outcome = 'accepted' | 'behind' | 'refused';

type Listener = (entries: readonly Entry[], reason: 'undo' | 'redo' | undefined) => void;

/** A text document and the pages that show it, in step. The document is what counts: undo, save and backups are its own. */
export interface Binding extends Disposable {
  readonly document: TextDocument;
  /** Told apart from an earlier life of the same file. */
  readonly session: string;
  readonly log: ArticleLog;
  listen(listener: Listener): Disposable;
  /** Writes a page's changes into the document; `behind` where the page must take in others' changes first. */
  push(client: string, version: number, changes: readonly unknown[]): Promise<Outcome>;
  /** Writes what a page had typed before it was taken away. */
  recover(lost: LostUpdates): Promise<void>;
  /** Resolves when everything pushed so far is written. */
  settled(): Promise<unknown>;
}

/** Who an update is by that no page made: another editor, undo, a quick fix, the file on disk. */
const fromDocument = 'document';

const reasons = { [TextDocumentChangeReason.Undo]: 'undo', [TextDocumentChangeReason.Redo]: 'redo' } as const;

export function bindDocument(document: TextDocument): Binding {
  const session = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  const log = createArticleLog(textOf(document.getText()));
  const listeners = new Set<Listener>();
  /** What is being written: VS Code's word that it happened comes as an event like any other. */
  let expected: readonly Entry[] | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const append: Listener = (entries, reason) => {
    log.append(entries);
    for (const listener of listeners) listener(entries, reason);
  };

  /** Whatever happened: afterwards the log's text is the document's. */
  const reconcile = (reason: 'undo' | 'redo' | undefined): void => {
    const { text } = log;
    const last = document.lineAt(document.lineCount - 1).text.length;
    if (text.lines === document.lineCount && text.line(text.lines).length === last) return;
    const changes = ChangeSet.of(narrow(text, 0, text.length, textOf(document.getText())), text.length);
    append([{ client: fromDocument, changes }], reason);
  };

  const subscription = workspace.onDidChangeTextDocument((event) => {
    if (event.document !== document || event.contentChanges.length === 0) return;
    const changes = changeSetOf(log.text, event.contentChanges);
    const written = expected;
    expected = undefined;
    const reason = event.reason === undefined ? undefined : reasons[event.reason];
    const isWritten = written !== undefined && composed(log.text, written).apply(log.text).eq(changes.apply(log.text));
    if (isWritten) append(written, undefined);
    else if (!changes.empty) append([{ client: fromDocument, changes }], reason);
    reconcile(reason);
  });

  const write = async (entries: readonly Entry[]): Promise<Outcome> => {
    const all = composed(log.text, entries);
    if (all.empty) {
      append(entries, undefined);
      return 'accepted';
    }
    const edit = new WorkspaceEdit();
    for (const { range, text } of replacementsOf(log.text, all)) {
      const { start, end } = range;
      edit.replace(document.uri, new Range(start.line, start.character, end.line, end.character), text);
    }
    expected = entries;
    // VS Code refuses an edit for a version that is not the document's any more.
    const applied = await workspace.applyEdit(edit).then(
      (done) => done,
      () => false,
    );
    const happened = expected !== entries;
    expected = undefined;
    if (!applied) return 'refused';
    if (happened) return 'accepted';
    // What puts the same letters in the place of the same is nothing to VS Code.
    if (!all.apply(log.text).eq(log.text)) return 'refused';
    append(entries, undefined);
    return 'accepted';
  };

  const enqueue = <T>(task: () => Promise<T>): Promise<T> => {
    const done = queue.then(task);
    queue = done.catch(() => undefined);
    return done;
  };

  const recover = async (lost: LostUpdates): Promise<void> => {
    const entries = lost.changes.map((change) => readEntry(lost.client, change));
    const since = lost.session === session ? log.since(lost.version) : undefined;
    if (since !== undefined) {
      const moved = rebaseUpdates(
        entries.map(({ client, changes }) => ({ clientID: client, changes })),
        since.map(({ client, changes }) => ({ clientID: client, changes: changes.desc })),
      );
      await write(moved.map(({ clientID, changes }) => ({ client: clientID, changes })));
      return;
    }
    // Another life: only where the text is letter by letter the one that was typed on.
    if (checksum(log.text.sliceString(0)) === lost.base) await write(entries);
  };

  return {
    document,
    session,
    log,
    listen: (listener) => {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
    push: (client, version, changes) =>
      enqueue(async () => {
        if (version !== log.version) return 'behind';
        return write(changes.map((change) => readEntry(client, change)));
      }),
    recover: (lost) => enqueue(() => recover(lost)),
    settled: () => queue,
    dispose: () => subscription.dispose(),
  };
}
