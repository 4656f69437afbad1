import { Disposable, type TextDocument, Uri, workspace } from 'vscode';
import { isInView } from './activeArticle';
import { isServed } from './selector';

/** Milliseconds of quiet after which a changed text must have been asked about. */
const patience = 500;

/** The part of a language client that matters here. */
interface Questioner {
  isRunning(): boolean;
  /** Asks about every article in view. */
  refresh(): void;
}

export interface Freshness extends Disposable {
  /** Notes that a document's problems are being asked for. */
  note(document: TextDocument | Uri): void;
}

/**
 * Sees to it that problems follow the text. The language client (11.0) forgets an article that is closed and opened again
 * before the answer to its last question is there: it then asks no more at any change, and the old problems stay for ever.
 */
export function createFreshness(client: Questioner): Freshness {
  const asked = new Map<string, number>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const look = (document: TextDocument): void => {
    const key = document.uri.toString();
    timers.delete(key);
    if (!isInView(document) || !client.isRunning() || asked.get(key) === document.version) return;
    client.refresh();
  };

  const listeners: readonly Disposable[] = [
    workspace.onDidChangeTextDocument(({ document }) => {
      if (!isServed(document)) return;
      const key = document.uri.toString();
      clearTimeout(timers.get(key));
      timers.set(
        key,
        setTimeout(() => look(document), patience),
      );
    }),
    workspace.onDidCloseTextDocument(({ uri }) => asked.delete(uri.toString())),
  ];

  return {
    note: (document) => {
      const open = document instanceof Uri ? openDocument(document) : document;
      if (open !== undefined) asked.set(open.uri.toString(), open.version);
    },
    dispose: () => {
      for (const timer of timers.values()) clearTimeout(timer);
      Disposable.from(...listeners).dispose();
    },
  };
}

function openDocument(uri: Uri): TextDocument | undefined {
  const key = uri.toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === key);
}
