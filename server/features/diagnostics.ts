import { type Diagnostic, DiagnosticSeverity, type Position, type Range } from 'vscode-languageserver';
import type { Range as Stretch } from '../language/article/types';
import { writeNumber } from '../language/calendars/wording';
import type { Language } from '../language/text';
import type { LineIndex } from '../language/text/lineIndex';
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

/** The most problems of one rule in one file that are sent: nobody reads more. The last one says how many are left. */
export const MOST_OF_A_RULE = 1_000;

/** The problems of a snapshot, those silenced by a comment left out; of one rule the first {@link MOST_OF_A_RULE}. */
export function provideDiagnostics(snapshot: Snapshot): Diagnostic[] {
  if (!snapshot.persian) return [];
  const problems = snapshot.problems.filter(({ suppressed }) => !suppressed);
  const counts = new Map<string, number>();
  const last = new Map<string, number>();
  const diagnostics = frontMatterErrors(snapshot);
  for (const problem of problems) {
    const count = (counts.get(problem.rule) ?? 0) + 1;
    counts.set(problem.rule, count);
    if (count > MOST_OF_A_RULE) continue;
    if (count === MOST_OF_A_RULE) last.set(problem.rule, diagnostics.length);
    diagnostics.push(diagnosticOf(snapshot, problem));
  }
  for (const [rule, index] of last) {
    const more = (counts.get(rule) ?? 0) - MOST_OF_A_RULE;
    const diagnostic = diagnostics[index];
    if (more > 0)
      diagnostics[index] = {
        ...diagnostic,
        message: `${messageOf(diagnostic)} ${moreText(more, snapshot.language)}`,
      };
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
    const reason = error.message[snapshot.language];
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

/** What a client was shown of a problem: the same object as long as its place and its words are the same. */
const shown = new WeakMap<
  object,
  { readonly language: Language; readonly uri: string; readonly diagnostic: Diagnostic }
>();

export function diagnosticOf(snapshot: Snapshot, problem: Problem): Diagnostic {
  const known = shown.get(problem.identity);
  const { language, uri } = snapshot;
  if (
    known !== undefined &&
    known.language === language &&
    known.uri === uri &&
    isAt(snapshot, problem, known.diagnostic.range) &&
    problem.related.every((place, index) =>
      isAt(snapshot, place, known.diagnostic.relatedInformation?.[index]?.location.range),
    )
  )
    return known.diagnostic;
  const diagnostic = write(snapshot, problem);
  shown.set(problem.identity, { language, uri, diagnostic });
  return diagnostic;
}

function isAt({ lines }: Snapshot, { start, end }: Stretch, range: Range | undefined): boolean {
  return range !== undefined && isPosition(lines, start, range.start) && isPosition(lines, end, range.end);
}

/** Whether an offset is at a position, without working the position out. */
function isPosition(lines: LineIndex, offset: number, { line, character }: Position): boolean {
  return (
    line < lines.lineCount &&
    lines.lineStart(line) + character === offset &&
    (line + 1 === lines.lineCount || offset < lines.lineStart(line + 1))
  );
}

/**
 * No data: an editor gives back the rule's id as the code, and offsets would make every diagnostic new at every key. No tags:
 * «unnecessary» and «deprecated» restyle the text, which puts a right-to-left line in the wrong order.
 */
function write(snapshot: Snapshot, problem: Problem): Diagnostic {
  const { rule, related } = problem;
  const diagnostic: Diagnostic = {
    range: rangeOf(snapshot, problem),
    severity: SEVERITY[problem.severity],
    code: rule,
    source: SOURCE,
    message: problem.message[snapshot.language],
  };
  if (related.length > 0) {
    diagnostic.relatedInformation = related.map((place) => ({
      location: locationOf(snapshot, place),
      message: place.message[snapshot.language],
    }));
  }
  return diagnostic;
}
