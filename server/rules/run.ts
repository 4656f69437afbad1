import type { Analysis } from '../language/analyse';
import { differenceOf } from '../language/article/reuse';
import { byPlace, coreOf, findBlockProblems } from './blockProblems';
import { findFrontMatterProblems } from './frontMatterProblems';
import { withIdentities } from './identities';
import { mirrored } from './labelsIn';
import { oncePer } from './once';
import { findOutlineProblems, type RuleMemory } from './outlineProblems';
import { PlacedProblem, type ProblemCore } from './problem';
import { ruleById } from './registry';
import type { DirectiveUse, Problem } from './rule';
import type { SelectedRule, Selection } from './selection';
import { readSuppressions, type Suppressions } from './suppress';

/**
 * Runs the selected rules over an article: its problems, sorted by place, then rule, each said once. What a comment
 * silences is kept and marked. With what it remembers of a document it asks about no more than what an edit changed; the
 * result is the same.
 */
export function runRules(analysis: Analysis, selection: Selection, memory?: RuleMemory): readonly Problem[] {
  const suppressions = readSuppressions(analysis.article);
  const { ids, whole, last } = turnsOf(selection);
  const hasDirectives = analysis.article.directives.length > 0;
  const uses = (): readonly DirectiveUse[] =>
    suppressions.uses(
      (id) => ruleById(id) !== undefined,
      (id) => ids.has(id),
    );
  // One ascending run, so that sorting has little to do.
  const found = [
    ...findFrontMatterProblems(analysis, selection),
    ...findBlockProblems(analysis, selection, memory !== undefined),
    ...findOutlineProblems(analysis, selection, memory),
  ];
  const problems = hasDirectives ? found.map((problem) => judged(problem, suppressions)) : found;
  const identify = memory === undefined ? undefined : identifier(analysis, memory);
  const before = uses();
  for (const selected of whole) collect(analysis, selected, before, suppressions, problems, identify);
  const after = uses();
  for (const selected of last) collect(analysis, selected, after, suppressions, problems, identify);
  return sortProblems(problems);
}

/** The rules of a selection that look at an article as a whole, those of the last turn apart. */
const turnsOf = oncePer((selection: Selection) => ({
  ids: new Set(selection.map(({ rule }) => rule.id)),
  whole: selection.filter(({ rule }) => rule.turn !== 'last' && rule.scope === undefined),
  last: selection.filter(({ rule }) => rule.turn === 'last'),
}));

type Identify = (selected: SelectedRule, found: readonly ProblemCore[]) => readonly ProblemCore[];

/** Gives problems of rules that look at all of a text the identities that they had before an edit. */
function identifier({ article: { text } }: Analysis, memory: RuleMemory): Identify {
  const { lastOfWhole } = memory;
  const edit = differenceOf(lastOfWhole.text, text);
  const now = new Map<SelectedRule, readonly ProblemCore[]>();
  memory.lastOfWhole = { text, found: now };
  return (selected, found) => {
    const identified = withIdentities(lastOfWhole.found.get(selected) ?? [], found, edit);
    now.set(selected, identified);
    return identified;
  };
}

function collect(
  analysis: Analysis,
  selected: SelectedRule,
  directives: readonly DirectiveUse[],
  suppressions: Suppressions,
  problems: PlacedProblem[],
  identify: Identify | undefined,
): void {
  const { article, blocks, dates, entities, claims } = analysis;
  const { rule, options } = selected;
  const context = { analysis, options, directives, blocks, dates, entities, claims, links: article.links };
  const findings = [...rule.check(context)];
  if (findings.length === 0) return;
  const found = findings.map((finding) => coreOf(article.text.length, selected, finding, 0));
  for (const [number, core] of (identify?.(selected, found) ?? found).entries()) {
    const { fixes = [] } = findings[number];
    const writeFixes = () => mirrored(article, rule.id, typeof fixes === 'function' ? fixes() : fixes);
    problems.push(judged(new PlacedProblem(core, 0, writeFixes), suppressions));
  }
}

/** What a comment silences is kept and marked. */
function judged(problem: PlacedProblem, suppressions: Suppressions): PlacedProblem {
  const directive = suppressions.silence(problem.rule, problem);
  return directive === undefined ? problem : problem.silenced(directive.reason);
}

function sortProblems(problems: PlacedProblem[]): readonly Problem[] {
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
