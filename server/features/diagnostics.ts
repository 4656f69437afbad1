import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Problem } from '../rules/rule';
import type { Snapshot } from '../session';
import { locationOf, rangeOf } from './places';

const SEVERITY: Readonly<Record<Problem['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What the client gives back with a quick fix's request. No offsets: they would make every diagnostic new at every key. */
export interface DiagnosticData {
  readonly rule: string;
  readonly fixes: number;
}

/** The problems of a snapshot, those silenced by a comment left out. */
export function provideDiagnostics(snapshot: Snapshot): Diagnostic[] {
  if (!snapshot.persian) return [];
  return snapshot.problems.filter(({ suppressed }) => !suppressed).map((problem) => diagnosticOf(snapshot, problem));
}

/** No tags: «unnecessary» and «deprecated» restyle the text, which puts a right-to-left line in the wrong order. */
export function diagnosticOf(snapshot: Snapshot, problem: Problem): Diagnostic {
  const { rule, related, fixes } = problem;
  const data: DiagnosticData = { rule, fixes: fixes.length };
  const diagnostic: Diagnostic = {
    range: rangeOf(snapshot, problem),
    severity: SEVERITY[problem.severity],
    code: rule,
    source: 'دبیر',
    message: problem.message[snapshot.language],
    data,
  };
  if (related.length > 0) {
    diagnostic.relatedInformation = related.map((place) => ({
      location: locationOf(snapshot, place),
      message: place.message[snapshot.language],
    }));
  }
  return diagnostic;
}
