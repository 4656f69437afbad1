import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';

/** The client's folders, as URIs without `/` at their end. */
export interface WorkspaceFolders {
  start(params: InitializeParams): void;
  change(event: WorkspaceFoldersChangeEvent): void;
  all(): readonly string[];
  /** The innermost folder that a document lies in. */
  of(uri: string): string | undefined;
}

export function createWorkspaceFolders(): WorkspaceFolders {
  let folders: readonly string[] = [];
  return {
    start: ({ workspaceFolders, rootUri }) => {
      const named = (workspaceFolders ?? []).map(({ uri }) => uri);
      folders = (named.length === 0 && typeof rootUri === 'string' ? [rootUri] : named).map(tidy);
    },
    change: ({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => tidy(uri)));
      folders = [...folders.filter((folder) => !gone.has(folder)), ...added.map(({ uri }) => tidy(uri))];
    },
    all: () => folders,
    of: (uri) => folders.filter((folder) => uri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0],
  };
}

const tidy = (uri: string): string => uri.replace(/\/+$/, '');
