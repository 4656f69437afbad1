import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import { registryDiagnostics } from './features/registryDiagnostics';
import type { Language } from './language/text';
import type { RegistryFile } from './newsroom/registryFile';

export interface RegistryReportSources {
  readonly languageOf: (uri: string) => Promise<Language>;
  readonly versionOf: (uri: string) => number | undefined;
  readonly send: (params: PublishDiagnosticsParams) => Promise<void>;
}

/**
 * Tells the client what is wrong with registries, on their own files. They are pushed to every client: a registry speaks of
 * errors whether it is open or not, as soon as an article goes by it.
 */
export interface RegistryReports {
  /** A folder's registry was read; without files it is gone. */
  tell(folder: string, files: readonly RegistryFile[]): void;
}

export function createRegistryReports({ languageOf, versionOf, send }: RegistryReportSources): RegistryReports {
  /** What stands in the client's list, by folder and file. */
  const shown = new Map<string, ReadonlyMap<string, string>>();
  let turn: Promise<void> = Promise.resolve();

  const report = async (folder: string, files: readonly RegistryFile[]): Promise<void> => {
    const before = shown.get(folder) ?? new Map<string, string>();
    const now = new Map<string, string>();
    const put = async (uri: string, diagnostics: Diagnostic[]): Promise<void> => {
      const version = versionOf(uri);
      await send(version === undefined ? { uri, diagnostics } : { uri, version, diagnostics });
    };
    for (const file of files) {
      const diagnostics = registryDiagnostics(file, await languageOf(file.uri));
      const written = JSON.stringify(diagnostics);
      now.set(file.uri, written);
      if ((before.get(file.uri) ?? '[]') !== written) await put(file.uri, diagnostics);
    }
    for (const [uri, written] of before) if (!now.has(uri) && written !== '[]') await put(uri, []);
    shown.set(folder, now);
  };

  return {
    // One after the other: what was read last is what is shown at last.
    tell: (folder, files) => {
      turn = turn.then(() => report(folder, files)).catch(() => undefined);
    },
  };
}
