import type { Analysis } from '../language/analyse';
import type { Article } from '../language/article/types';
import { withLabels } from './mirror';
import { ruleById } from './registry';
import type { DirectiveUse, Finding, Fix, Problem, Rule } from './rule';
import type { SelectedRule, Selection } from './selection';
import { readSuppressions, type Suppressions } from './suppress';

/**
 * Runs the selected rules over an article: its problems, sorted by place, then rule, each said once. What a comment
 * silences is kept and marked. Pure.
 */
export function runRules(analysis: Analysis, selection: Selection): readonly Problem[] {
  const suppressions = readSuppressions(analysis.article);
  const ids = new Set(selection.map(({ rule }) => rule.id));
  const uses = (): readonly DirectiveUse[] =>
    suppressions.uses(
      (id) => ruleById(id) !== undefined,
      (id) => ids.has(id),
    );
  const problems: Problem[] = [];
  const before = uses();
  for (const selected of selection) {
    if (selected.rule.turn !== 'last') collect(analysis, selected, before, suppressions, problems);
  }
  const after = uses();
  for (const selected of selection) {
    if (selected.rule.turn === 'last') collect(analysis, selected, after, suppressions, problems);
  }
  return sortProblems(problems);
}

function collect(
  analysis: Analysis,
  { rule, severity, options }: SelectedRule,
  directives: readonly DirectiveUse[],
  suppressions: Suppressions,
  problems: Problem[],
): void {
  for (const finding of rule.check({ analysis, options, directives })) {
    const directive = suppressions.silence(rule.id, finding);
    problems.push({
      ...placeOf(finding, analysis.article.text.length),
      rule: rule.id,
      severity,
      message: finding.message,
      fixes: fixesOf(analysis.article, rule, finding),
      related: finding.related ?? [],
      suppressed: directive !== undefined,
      suppressionReason: directive === undefined || directive.reason === '' ? undefined : directive.reason,
    });
  }
}

/** The rules of markup know what a label is; the others see words. */
function fixesOf(article: Article, rule: Rule, { fixes = [] }: Finding): readonly Fix[] {
  if (rule.id.startsWith('markup/')) return fixes;
  return fixes.flatMap((fix) => withLabels(article, fix) ?? []);
}

/** A finding never points outside the text. */
function placeOf({ start, end }: Finding, length: number): { readonly start: number; readonly end: number } {
  const from = Math.max(0, Math.min(start, length));
  return { start: from, end: Math.max(from, Math.min(end, length)) };
}

function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const sorted = [...problems].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  return sorted.filter((problem, index) => {
    const previous = sorted[index - 1];
    return (
      previous === undefined ||
      previous.rule !== problem.rule ||
      previous.start !== problem.start ||
      previous.end !== problem.end ||
      previous.message.en !== problem.message.en
    );
  });
}
