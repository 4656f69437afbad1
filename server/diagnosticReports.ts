import type { Diagnostic } from 'vscode-languageserver';

/** Remembers by document what was last reported, so that the same problems are not sent twice. */
export interface DiagnosticReports {
  /** The same id as before where the diagnostics are the same as before, whatever became of the text around them. */
  resultIdOf(uri: string, diagnostics: readonly Diagnostic[]): string;
  forget(uri: string): void;
}

export function createDiagnosticReports(): DiagnosticReports {
  const last = new Map<string, { readonly content: string; readonly id: string }>();
  let count = 0;
  return {
    resultIdOf: (uri, diagnostics) => {
      const content = JSON.stringify(diagnostics);
      const known = last.get(uri);
      if (known?.content === content) return known.id;
      count += 1;
      const id = String(count);
      last.set(uri, { content, id });
      return id;
    },
    forget: (uri) => {
      last.delete(uri);
    },
  };
}
