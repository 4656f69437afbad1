import type { Analysis } from '../language/analyse';
import { byPlace, findBlockProblems, mirrored, problemOf } from './blockProblems';
import { ruleById } from './registry';
import type { DirectiveUse, Problem } from './rule';
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
  // One ascending run, so that sorting has little to do.
  for (const problem of findBlockProblems(analysis, selection)) problems.push(judged(problem, suppressions));
  for (const selected of selection) {
    if (selected.rule.turn !== 'last' && selected.rule.scope !== 'block')
      collect(analysis, selected, before, suppressions, problems);
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
  const { article } = analysis;
  for (const finding of rule.check({ analysis, options, directives })) {
    const problem = problemOf(article, rule.id, severity, finding);
    const { fixes = [] } = finding;
    const isPlain = typeof fixes === 'function' || fixes.length === 0;
    problems.push(
      judged(isPlain ? problem : { ...problem, fixes: mirrored(article, { rule: rule.id, fixes }) }, suppressions),
    );
  }
}

/** What a comment silences is kept and marked. */
function judged(problem: Problem, suppressions: Suppressions): Problem {
  const directive = suppressions.silence(problem.rule, problem);
  if (directive === undefined) return problem;
  return { ...problem, suppressed: true, suppressionReason: directive.reason === '' ? undefined : directive.reason };
}

function sortProblems(problems: Problem[]): readonly Problem[] {
  problems.sort(byPlace);
  return problems.filter((problem, index) => {
    const previous = problems[index - 1];
    return (
      previous === undefined ||
      previous.rule !== problem.rule ||
      previous.start !== problem.start ||
      previous.end !== problem.end ||
      previous.message.en !== problem.message.en
    );
  });
}
