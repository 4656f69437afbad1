import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { registryDiagnostics } from './features/registryDiagnostics';
import { createFileReports, type FileReportSources } from './fileReports';
import type { Files } from './host';
import { createNewsroomFinder, type NewsroomFinder } from './newsroom/findRegistry';
import { isRegistryFile } from './newsroom/isRegistryFile';
import type { RegistryFile } from './newsroom/registryFile';
import { parentFolder } from './projectConfiguration';
import { createRegistryChanges } from './registryChanges';
import { createRegistryDocuments, type RegistryDocument } from './registryDocuments';

export interface NewsroomSources extends Pick<FileReportSources<RegistryFile>, 'languageOf' | 'send'> {
  /** Files as they were saved. */
  readonly saved: Files;
  /** Names may be known otherwise from now on; whoever read by a registry has to read anew. */
  readonly changed: () => void;
}

/** The registries of the workspace's newsrooms: found on the disk, and as they are being written in the editor. */
export interface Newsrooms {
  /** Files with what is typed in registries before what was saved of them. */
  readonly files: Files;
  readonly finder: NewsroomFinder;
  /** Each takes in what happens to a document, and says whether it is a registry's: then it is no article's. */
  open(document: RegistryDocument): boolean;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): boolean;
  close(uri: string): boolean;
  /** A registry that is open. */
  get(uri: string): RegistryDocument | undefined;
  /** Files were saved, came or went, registries perhaps among them. */
  saved(uris: readonly string[]): void;
  /** An answer must go by what is typed this very moment. */
  settle(): void;
  stop(): void;
}

export function createNewsrooms({ saved, changed, languageOf, send }: NewsroomSources): Newsrooms {
  const documents = createRegistryDocuments();
  const files: Files = { readFile: async (uri) => documents.get(uri)?.text ?? saved.readFile(uri) };
  const reports = createFileReports({
    diagnosticsOf: registryDiagnostics,
    languageOf,
    send,
    versionOf: (uri) => documents.get(uri)?.version,
  });
  const finder = createNewsroomFinder(files, reports.tell);

  /** Reads registries anew, so that their own errors are told though no article asks. */
  const reread = (uris: readonly string[]): void => {
    if (uris.length === 0) return;
    changed();
    for (const uri of uris) {
      const folder = parentFolder(uri);
      if (folder !== undefined) void finder.of(folder);
    }
  };
  const changes = createRegistryChanges(reread);
  const noted = (uri: string, isOurs: boolean): boolean => {
    if (isOurs) changes.note(uri);
    return isOurs;
  };

  return {
    files,
    finder,
    open: (document) => noted(document.uri, documents.open(document)),
    change: (uri, version, parts) => noted(uri, documents.change(uri, version, parts)),
    close: (uri) => noted(uri, documents.close(uri)),
    get: documents.get,
    saved: (uris) => reread(uris.filter(isRegistryFile)),
    settle: changes.settle,
    stop: changes.stop,
  };
}
