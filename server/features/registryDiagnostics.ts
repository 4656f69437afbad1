import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Language } from '../language/text';
import { indexLines } from '../language/text/lineIndex';
import type { RegistryFile } from '../newsroom/registryFile';
import { SOURCE } from './diagnostics';
import { rangeOf } from './places';

/** What is wrong with a newsroom's registry, on its own file, and what its writer may want to know. */
export function registryDiagnostics({ text, faults }: RegistryFile, language: Language): Diagnostic[] {
  const lines = indexLines(text);
  return faults.map(({ start, end, severity, message }) => ({
    range: rangeOf({ lines }, { start, end }),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Information,
    code: 'registry',
    source: SOURCE,
    message: message[language],
  }));
}
