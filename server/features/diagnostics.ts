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

/** What a quick fix needs to find its problem again. */
export interface DiagnosticData {
  readonly rule: string;
  /** Offsets of the version that the diagnostic was made for. */
  readonly start: number;
  readonly end: number;
  readonly fixes: number;
}

/** The problems of a snapshot, those silenced by a comment left out. */
export function provideDiagnostics(snapshot: Snapshot): Diagnostic[] {
  if (!snapshot.persian) return [];
  return snapshot.problems.filter(({ suppressed }) => !suppressed).map((problem) => diagnosticOf(snapshot, problem));
}

/** No tags: «unnecessary» and «deprecated» restyle the text, which puts a right-to-left line in the wrong order. */
export function diagnosticOf(snapshot: Snapshot, problem: Problem): Diagnostic {
  const { rule, start, end, related, fixes } = problem;
  const data: DiagnosticData = { rule, start, end, fixes: fixes.length };
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
