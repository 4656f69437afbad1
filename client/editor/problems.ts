import { type Diagnostic, DiagnosticSeverity, languages, type TextDocument } from 'vscode';
import { withoutIsolates } from '../isolate';
import type { Binding } from './binding';
import { offsetAt } from './changes';
import type { Problem } from './protocol';

const severities = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'info',
  [DiagnosticSeverity.Hint]: 'hint',
} as const;

/** Everybody's problems, not only ours: a spelling checker's squiggles are wanted here too. */
export const diagnosticsIn = (document: TextDocument): readonly Diagnostic[] => languages.getDiagnostics(document.uri);

export function problemsOf({ document, log }: Binding): readonly Problem[] {
  return diagnosticsIn(document).map((diagnostic) => {
    const { code, range, severity, message, source } = diagnostic;
    const named = typeof code === 'object' ? code : undefined;
    return {
      from: offsetAt(log.text, range.start),
      to: offsetAt(log.text, range.end),
      severity: severities[severity],
      // The page has directions of its own.
      message: withoutIsolates(message),
      source: source ?? '',
      code: String(named?.value ?? code ?? ''),
      page: named?.target?.toString(true),
    };
  });
}
