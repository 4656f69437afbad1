import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Configuration, DocumentSettings } from './configuration';
import { createDocumentMemory, type DocumentMemory } from './documentMemory';
import { describeError, type Log } from './host';
import { createSnapshot, isTooLong, type Snapshot, type Version } from './snapshot';
import { applyChanges } from './textChanges';

export type { Snapshot } from './snapshot';

/** The open documents, each with the snapshot of its latest version. */
export interface Session {
  open(document: Version): void;
  /** Applies a change to an open document; one to an unknown document is logged and dropped. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  isOpen(uri: string): boolean;
  uris(): readonly string[];
  /** The latest version at the moment of the answer, under its settings; `undefined` where it is not open (any more). */
  snapshot(uri: string): Promise<Snapshot | undefined>;
}

interface OpenDocument {
  current: Version;
  snapshot: Snapshot | undefined;
  /** It was said that the text is too long. */
  warned: boolean;
  readonly memory: DocumentMemory;
}

/** @param worked hears of every version that is read */
export function createSession(
  configuration: Pick<Configuration, 'settingsOf'>,
  log: Log,
  worked: () => void = () => undefined,
): Session {
  const documents = new Map<string, OpenDocument>();

  const snapshotOf = (document: OpenDocument, settings: DocumentSettings): Snapshot => {
    const known = document.snapshot;
    if (known !== undefined && known.version === document.current.version && known.settings === settings) return known;
    const ruleFailed = (rule: string, error: unknown): void =>
      log.error(`The rule ${rule} failed on ${document.current.uri}: ${describeError(error)}`);
    if (isTooLong(document.current.text) && !document.warned) {
      document.warned = true;
      log.warn(`${document.current.uri} is too long to be read while one types; check it on the command line.`);
    }
    const created = createSnapshot(document.current, settings, document.memory, ruleFailed);
    document.snapshot = created;
    worked();
    return created;
  };

  return {
    open: (version) => {
      documents.set(version.uri, {
        current: version,
        snapshot: undefined,
        warned: false,
        memory: createDocumentMemory(),
      });
    },
    change: (uri, version, changes) => {
      const document = documents.get(uri);
      if (document === undefined) {
        log.warn(`A change of ${uri} came in, which is not open; it is dropped.`);
        return;
      }
      const { current, snapshot } = document;
      const lines = snapshot?.version === current.version ? snapshot.lines : undefined;
      document.current = { ...current, version, text: applyChanges(current.text, changes, lines) };
      document.snapshot = undefined;
    },
    close: (uri) => {
      documents.delete(uri);
    },
    isOpen: (uri) => documents.has(uri),
    uris: () => [...documents.keys()],
    snapshot: async (uri) => {
      if (!documents.has(uri)) return undefined;
      const settings = await configuration.settingsOf(uri);
      const document = documents.get(uri);
      return document === undefined ? undefined : snapshotOf(document, settings);
    },
  };
}
