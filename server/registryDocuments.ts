import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { isRegistryFile } from './newsroom/isRegistryFile';
import { applyChanges } from './textChanges';

/** A registry's file as it stands in an editor. */
export interface RegistryDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** The registries that are open: what is typed in them counts before it is saved. They are no articles. */
export interface RegistryDocuments {
  /** Takes a document in where it is a registry; whether it is. */
  open(document: RegistryDocument): boolean;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): boolean;
  close(uri: string): boolean;
  get(uri: string): RegistryDocument | undefined;
}

export function createRegistryDocuments(): RegistryDocuments {
  const documents = new Map<string, RegistryDocument>();
  return {
    open: ({ uri, version, text }) => {
      if (!isRegistryFile(uri)) return false;
      documents.set(uri, { uri, version, text });
      return true;
    },
    change: (uri, version, changes) => {
      const document = documents.get(uri);
      if (document === undefined) return false;
      documents.set(uri, { uri, version, text: applyChanges(document.text, changes) });
      return true;
    },
    close: (uri) => documents.delete(uri),
    get: (uri) => documents.get(uri),
  };
}
