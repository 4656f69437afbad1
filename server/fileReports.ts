import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Language } from './language/text';

export interface FileReportSources<File> {
  readonly diagnosticsOf: (file: File, language: Language) => Diagnostic[];
  readonly languageOf: (uri: string) => Promise<Language>;
  readonly versionOf: (uri: string) => number | undefined;
  readonly send: (params: PublishDiagnosticsParams) => Promise<void>;
}

/**
 * Tells the client what is wrong with files that articles go by, registries and configurations, on these files themselves. It is
 * pushed to every client: such a file speaks of errors whether it is open or not, as soon as an article goes by it.
 */
export interface FileReports<File> {
  /** What a folder goes by was read; what is no longer among its files is gone. */
  tell(folder: string, files: readonly File[]): void;
}

export function createFileReports<File extends { readonly uri: string }>({
  diagnosticsOf,
  languageOf,
  versionOf,
  send,
}: FileReportSources<File>): FileReports<File> {
  /** What stands in the client's list, by file; several folders may go by one. */
  const shown = new Map<string, string>();
  const filesOf = new Map<string, readonly string[]>();
  let turn: Promise<void> = Promise.resolve();

  const put = async (uri: string, diagnostics: Diagnostic[]): Promise<void> => {
    const written = JSON.stringify(diagnostics);
    if ((shown.get(uri) ?? '[]') === written) return;
    shown.set(uri, written);
    const version = versionOf(uri);
    await send(version === undefined ? { uri, diagnostics } : { uri, version, diagnostics });
  };

  const report = async (folder: string, files: readonly File[]): Promise<void> => {
    for (const file of files) await put(file.uri, diagnosticsOf(file, await languageOf(file.uri)));
    const uris = files.map(({ uri }) => uri);
    const gone = (filesOf.get(folder) ?? []).filter((uri) => !uris.includes(uri));
    for (const uri of gone) await put(uri, []);
    if (uris.length === 0) filesOf.delete(folder);
    else filesOf.set(folder, uris);
  };

  return {
    // One after the other: what was read last is what is shown at last.
    tell: (folder, files) => {
      turn = turn.then(() => report(folder, files)).catch(() => undefined);
    },
  };
}
