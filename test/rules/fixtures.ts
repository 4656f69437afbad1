import assert from 'node:assert/strict';
import { type Analysis, analyse } from '../../server/language/analyse';
import type { Range, Syntax } from '../../server/language/article/types';
import { foldKey } from '../../server/language/text/fold';
import { applyFixes, type Check, type FixChoice } from '../../server/rules/fix';
import type { Fix, Problem } from '../../server/rules/rule';
import { runRules } from '../../server/rules/run';
import { onlyRules, type Selection, selectRules } from '../../server/rules/selection';

/** What a test runs: ids of rules (their defaults), or a whole selection. */
export type Rules = string | readonly string[] | Selection;

function selectionOf(rules: Rules): Selection {
  if (typeof rules === 'string') return onlyRules(rules);
  return rules.every((rule) => typeof rule === 'string')
    ? onlyRules(...(rules as readonly string[]))
    : (rules as Selection);
}

/** All rules, the ones that are off by default too. */
export function everyRule(): Selection {
  return selectRules({}, 'strict').selection;
}

export function problemsOf(text: string, rules: Rules, syntax: Syntax = 'markdown'): readonly Problem[] {
  return runRules(analyse(text, { syntax }), selectionOf(rules));
}

export function checkWith(rules: Rules, syntax: Syntax = 'markdown'): Check {
  return (text) => {
    const analysis = analyse(text, { syntax });
    return { article: analysis.article, problems: runRules(analysis, selectionOf(rules)) };
  };
}

/** How many problems each rule reports that no comment silences. */
export function countsByRule(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, suppressed } of problems) if (!suppressed) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Marks of fixtures: `{rule-id}` or `{rule-id: text of the problem}` at a line's end, several one after another. */
const MARK = /[ \t]*\{([a-z]+\/[a-z-]+)(?:: ([^{}]*))?\}(?=(?:[ \t]*\{[a-z]+\/[^{}]*\})*[ \t]*(?:\r?\n|$))/g;

/** Runs rules over an article whose lines end in marks of what must be found there, and compares. */
export function checkFixture(marked: string, rules: Rules, syntax: Syntax = 'markdown'): void {
  const expected: string[] = [];
  let text = '';
  let at = 0;
  for (const mark of marked.matchAll(MARK)) {
    text += marked.slice(at, mark.index);
    at = mark.index + mark[0].length;
    const line = text.split('\n').length;
    expected.push(`${line} ${mark[1]}${mark[2] === undefined ? '' : ` ${mark[2]}`}`);
  }
  text += marked.slice(at);
  const found = problemsOf(text, rules, syntax)
    .filter(({ suppressed }) => !suppressed)
    .map((problem) => {
      const line = text.slice(0, problem.start).split('\n').length;
      const bare = `${line} ${problem.rule}`;
      return expected.includes(bare) ? bare : `${bare} ${text.slice(problem.start, problem.end)}`;
    });
  assert.deepEqual(found.sort(), expected.sort());
}

/** The text after one round of the fixes of a choice. */
export function fixed(text: string, rules: Rules, choice: FixChoice = 'safe', syntax: Syntax = 'markdown'): string {
  const { article, problems } = checkWith(rules, syntax)(text);
  return applyFixes(article, problems, choice).text;
}

/** The text after one fix of one problem. */
export function accept(text: string, fix: Fix): string {
  return [...fix.edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

/** A problem as a test compares it: its rule and the words it stands on. */
export function shown(text: string, problems: readonly Problem[]): readonly string[] {
  return problems.map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);
}

/** The letters and digits of a stretch, folded: what is left of it where spelling does not count. */
export const lettersIn = ({ article }: Analysis, { start, end }: Range): string =>
  foldKey(article.text.slice(start, end)).replace(/[^\p{L}\p{N}]/gu, '');

/** What is named in an article, as far as spelling does not count. */
export const named = (
  analysis: Analysis,
): { readonly dates: readonly string[]; readonly entities: readonly string[] } => ({
  dates: analysis.dates.map((date) => lettersIn(analysis, date)),
  entities: analysis.entities.map((entity) => lettersIn(analysis, entity)),
});
