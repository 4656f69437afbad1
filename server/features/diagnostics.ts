import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { writeNumber } from '../language/calendars/wording';
import type { Language } from '../language/text';
import type { Problem } from '../rules/rule';
import type { Snapshot } from '../session';
import { locationOf, rangeOf } from './places';

export const SOURCE = 'دبیر';

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

/** An editor that is sent more of one rule in one file shows none of them any sooner: the last one says how many are left. */
export const MOST_OF_A_RULE = 1_000;

/** The problems of a snapshot, those silenced by a comment left out; of one rule the first {@link MOST_OF_A_RULE}. */
export function provideDiagnostics(snapshot: Snapshot): Diagnostic[] {
  if (!snapshot.persian) return [];
  const problems = snapshot.problems.filter(({ suppressed }) => !suppressed);
  const counts = new Map<string, number>();
  const last = new Map<string, Diagnostic>();
  const diagnostics = frontMatterErrors(snapshot);
  for (const problem of problems) {
    const count = (counts.get(problem.rule) ?? 0) + 1;
    counts.set(problem.rule, count);
    if (count > MOST_OF_A_RULE) continue;
    const diagnostic = diagnosticOf(snapshot, problem);
    diagnostics.push(diagnostic);
    if (count === MOST_OF_A_RULE) last.set(problem.rule, diagnostic);
  }
  for (const [rule, diagnostic] of last) {
    const more = (counts.get(rule) ?? 0) - MOST_OF_A_RULE;
    if (more > 0) diagnostic.message = `${messageOf(diagnostic)} ${moreText(more, snapshot.language)}`;
  }
  return diagnostics;
}

const messageOf = ({ message }: Diagnostic): string => (typeof message === 'string' ? message : message.value);

function moreText(count: number, language: Language): string {
  return language === 'fa'
    ? `(و ${writeNumber(count, 'fa')} مورد دیگر از همین قاعده در ادامه)`
    : `(and ${count} more of this rule after it)`;
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
