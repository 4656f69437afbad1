import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Problem } from '../rules/rule';
import type { Snapshot } from '../session';
import { locationOf, rangeOf } from './places';

const SOURCE = 'دبیر';

const SEVERITY: Readonly<Record<Problem['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What the client gives back with a quick fix's request. No offsets: they would make every diagnostic new at every key. */
export interface DiagnosticData {
  readonly rule: string;
}

/** The problems of a snapshot, those silenced by a comment left out. */
export function provideDiagnostics(snapshot: Snapshot): Diagnostic[] {
  if (!snapshot.persian) return [];
  const problems = snapshot.problems.filter(({ suppressed }) => !suppressed);
  return [...frontMatterErrors(snapshot), ...problems.map((problem) => diagnosticOf(snapshot, problem))];
}

/** Front matter that cannot be read: no rule's problem, for without it no rule knows the article's date. */
function frontMatterErrors(snapshot: Snapshot): Diagnostic[] {
  return (snapshot.analysis.article.frontMatter?.errors ?? []).map((error) => {
    const [reason = ''] = error.message.split('\n');
    return {
      range: rangeOf(snapshot, error),
      severity: DiagnosticSeverity.Error,
      code: 'front-matter',
      source: SOURCE,
      message:
        snapshot.language === 'fa'
          ? `سرآغاز (front matter) خواندنی نیست: ${reason}`
          : `The front matter is no valid YAML: ${reason}`,
    };
  });
}

/** No tags: «unnecessary» and «deprecated» restyle the text, which puts a right-to-left line in the wrong order. */
export function diagnosticOf(snapshot: Snapshot, problem: Problem): Diagnostic {
  const { rule, related } = problem;
  const data: DiagnosticData = { rule };
  const diagnostic: Diagnostic = {
    range: rangeOf(snapshot, problem),
    severity: SEVERITY[problem.severity],
    code: rule,
    source: SOURCE,
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
