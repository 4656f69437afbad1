import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Language } from '../language/text';
import { indexLines } from '../language/text/lineIndex';
import type { ConfigurationFile } from '../projectConfiguration';
import { placeOfKey } from '../settings/placeOfKey';
import { SOURCE } from './diagnostics';
import { rangeOf } from './places';

/** What is wrong with a project's configuration, on its own file: what is shown there does not count. */
export function configurationDiagnostics({ text, root, faults }: ConfigurationFile, language: Language): Diagnostic[] {
  if (faults.length === 0) return [];
  const lines = indexLines(text);
  return faults.map(({ path, message }) => ({
    range: rangeOf({ lines }, placeOfKey(text, [...root, ...path])),
    severity: DiagnosticSeverity.Error,
    code: 'configuration',
    source: SOURCE,
    message: message[language],
  }));
}
