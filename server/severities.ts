import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';

/** How many problems there are of each kind. */
export interface Severities {
  readonly errors: number;
  readonly warnings: number;
  /** Information and hints. */
  readonly others: number;
}

export function severitiesOf(diagnostics: readonly Diagnostic[]): Severities {
  const of = (wanted: DiagnosticSeverity): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  const errors = of(DiagnosticSeverity.Error);
  const warnings = of(DiagnosticSeverity.Warning);
  return { errors, warnings, others: diagnostics.length - errors - warnings };
}
