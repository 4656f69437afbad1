import { rebaseUpdates } from '@codemirror/collab';
import { ChangeSet } from '@codemirror/state';
import {
  type Disposable,
  Range,
  type TextDocument,
  TextDocumentChangeReason,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { type ArticleLog, composed, createArticleLog, type Entry, readEntry } from './articleLog';
import { changeSetOf, checksum, narrow, replacementsOf, type TextChange, textOf } from './changes';
import type { LostUpdates, PushOutcome, UpdateReason } from './protocol';

type Listener = (entries: readonly Entry[], reason: UpdateReason) => void;

/** A text document and the pages that show it, in step. The document is what counts: undo, save and backups are its own. */
export interface Binding extends Disposable {
  readonly document: TextDocument;
  /** Told apart from an earlier life of the same file. */
  readonly session: string;
  readonly log: ArticleLog;
  listen(listener: Listener): Disposable;
  /** Writes a page's changes into the document; `behind` where the page must take in others' changes first. */
  push(client: string, version: number, changes: readonly unknown[]): Promise<PushOutcome>;
  /** Writes what a page had typed before it was taken away. */
  recover(lost: LostUpdates): Promise<void>;
  /** Resolves when everything pushed so far is written. */
  settled(): Promise<unknown>;
}

/** Who an update is by that no page made: another editor, undo, a quick fix, the file on disk. */
const fromDocument = 'document';

/** How often it is tried to write what was lost, while others write too. */
const attempts = 10;

const reasons = { [TextDocumentChangeReason.Undo]: 'undo', [TextDocumentChangeReason.Redo]: 'redo' } as const;

export function bindDocument(document: TextDocument): Binding {
  const session = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  const log = createArticleLog(textOf(document.getText()));
  const listeners = new Set<Listener>();
  const queue = createQueue();

  const append: Listener = (entries, reason) => {
    log.append(entries);
    for (const listener of listeners) listener(entries, reason);
  };

  /** Whatever happened: afterwards the log's text is the document's. */
  const reconcile = (reason: UpdateReason): void => {
    const { text } = log;
    const last = document.lineAt(document.lineCount - 1).text.length;
    if (text.lines === document.lineCount && text.line(text.lines).length === last) return;
    const changes = ChangeSet.of(narrow(text, 0, text.length, textOf(document.getText())), text.length);
    append([{ client: fromDocument, changes }], reason);
  };

  const subscription = workspace.onDidChangeTextDocument((event) => {
    if (event.document !== document || event.contentChanges.length === 0) return;
    const changes = changeSetOf(log.text, event.contentChanges);
    const written = writer.takeExpected();
    const reason = event.reason === undefined ? undefined : reasons[event.reason];
    const isWritten = written !== undefined && composed(log.text, written).apply(log.text).eq(changes.apply(log.text));
    if (isWritten) append(written, undefined);
    else if (!changes.empty) append([{ client: fromDocument, changes }], reason);
    reconcile(reason);
  });

  const writer = createWriter(document, log, (entries) => append(entries, undefined));

  return {
    document,
    session,
    log,
    listen: (listener) => {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
    push: (client, version, changes) =>
      queue.add(async () => {
        if (version !== log.version) return 'behind';
        return writer.write(changes.map((change) => readEntry(client, change)));
      }),
    recover: (lost) => queue.add(() => recover(lost, session, log, writer)),
    settled: queue.settled,
    dispose: () => subscription.dispose(),
  };
}

/** One task after the other. */
interface Queue {
  add<T>(task: () => Promise<T>): Promise<T>;
  /** Resolves when all that was added so far is done, or has failed. */
  settled(): Promise<unknown>;
}

function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    add: (task) => {
      const done = last.then(task);
      last = done.catch(() => undefined);
      return done;
    },
    settled: () => last,
  };
}

interface Writer {
  write(entries: readonly Entry[]): Promise<PushOutcome>;
  /** What is being written: VS Code's word that it happened comes as an event like any other, and only once. */
  takeExpected(): readonly Entry[] | undefined;
}

/** Writes entries into a document; `happened` hears of those that change nothing there, of which VS Code says no word. */
function createWriter(document: TextDocument, log: ArticleLog, happened: (entries: readonly Entry[]) => void): Writer {
  let expected: readonly Entry[] | undefined;
  const takeExpected = (): readonly Entry[] | undefined => {
    const entries = expected;
    expected = undefined;
    return entries;
  };
  return {
    takeExpected,
    write: async (entries) => {
      const all = composed(log.text, entries);
      if (all.empty) {
        happened(entries);
        return 'accepted';
      }
      expected = entries;
      const applied = await replaceIn(document, replacementsOf(log.text, all)).catch(() => false);
      const isTold = takeExpected() !== entries;
      if (!applied) return 'refused';
      if (isTold) return 'accepted';
      // What puts the same letters in the place of the same is nothing to VS Code.
      if (!all.apply(log.text).eq(log.text)) return 'refused';
      happened(entries);
      return 'accepted';
    },
  };
}

/** @param session that of the article now, which may have a new life since the page went */
async function recover(lost: LostUpdates, session: string, log: ArticleLog, writer: Writer): Promise<void> {
  const entries = lost.changes.map((change) => readEntry(lost.client, change));
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const since = lost.session === session ? log.since(lost.version) : undefined;
    // Another life: only where the text is letter by letter the one that was typed on.
    if (since === undefined && checksum(log.text.sliceString(0)) !== lost.base) return;
    if ((await writer.write(movedOver(since ?? [], entries))) === 'accepted') return;
  }
}

/** Entries as they are after all that came since. */
function movedOver(since: readonly Entry[], entries: readonly Entry[]): readonly Entry[] {
  return rebaseUpdates(
    entries.map(({ client, changes }) => ({ clientID: client, changes })),
    since.map(({ client, changes }) => ({ clientID: client, changes: changes.desc })),
  ).map(({ clientID, changes }) => ({ client: clientID, changes }));
}

/**
 * Writes replacements into a document, all or none: none where it is not the version any more that they were made for.
 * Through a text editor where one shows it: VS Code up to 1.100 forgets to compare the versions in an edit of the
 * workspace that such an editor is to make.
 */
async function replaceIn(document: TextDocument, replacements: readonly TextChange[]): Promise<boolean> {
  const rangeOf = ({ start, end }: TextChange['range']): Range =>
    new Range(start.line, start.character, end.line, end.character);
  const editor = window.visibleTextEditors.find((shown) => shown.document === document);
  if (editor !== undefined) {
    return editor.edit((builder) => {
      for (const { range, text } of replacements) builder.replace(rangeOf(range), text);
    });
  }
  const edit = new WorkspaceEdit();
  for (const { range, text } of replacements) edit.replace(document.uri, rangeOf(range), text);
  return workspace.applyEdit(edit);
}
