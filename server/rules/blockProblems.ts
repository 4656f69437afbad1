import type { Analysis, ReadBlock } from '../language/analyse';
import type { Article } from '../language/article/types';
import { groupBy } from '../language/groupBy';
import type { Reading } from '../language/text/reading';
import { withLabels } from './mirror';
import { oncePer } from './once';
import type { Finding, Fix, Problem } from './rule';
import type { SelectedRule, Selection } from './selection';

interface Kept {
  /** Where the block stood when its problems were written. */
  readonly start: number;
  readonly labels: string;
  readonly problems: readonly Problem[];
}

/** What rules of a block found in each, while its selection and its reading live: a keystroke re-reads one block. */
const kept = new WeakMap<Selection, WeakMap<Reading, Kept>>();

/** The problems of the rules that look at one block at a time, in the order of the text. What they hold of a block is kept. */
export function findBlockProblems(analysis: Analysis, selection: Selection): readonly Problem[] {
  const rules = selection.filter(({ rule }) => rule.scope === 'block');
  if (rules.length === 0) return [];
  let readings = kept.get(selection);
  if (readings === undefined) {
    readings = new WeakMap();
    kept.set(selection, readings);
  }
  const found: Problem[] = [];
  for (const [number, read] of analysis.blocks.entries()) {
    const labels = labelsIn(analysis.article, number);
    let known = readings.get(read.reading);
    if (known === undefined || known.labels !== labels) {
      const problems = checkBlock(analysis, read, rules);
      known = { start: read.block.start, labels, problems };
      readings.set(read.reading, known);
    } else if (known.start !== read.block.start) {
      const shift = read.block.start - known.start;
      known = { start: read.block.start, labels, problems: known.problems.map((problem) => moved(problem, shift)) };
      readings.set(read.reading, known);
    }
    if (labels === '') for (const problem of known.problems) found.push(problem);
    else for (const problem of known.problems) found.push({ ...problem, fixes: mirrored(analysis.article, problem) });
  }
  return found;
}

function checkBlock(analysis: Analysis, read: ReadBlock, rules: readonly SelectedRule[]): readonly Problem[] {
  const alone: Analysis = { ...analysis, blocks: [read], dates: [], entities: [], claims: [] };
  const problems: Problem[] = [];
  for (const { rule, severity, options } of rules) {
    for (const finding of rule.check({ analysis: alone, options, directives: [] }))
      problems.push(problemOf(analysis.article, rule.id, severity, finding));
  }
  return problems.sort(byPlace);
}

/** By place, then rule. */
export function byPlace(a: Problem, b: Problem): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** A finding never points outside the text. */
export function problemOf(
  article: Article,
  rule: string,
  severity: Problem['severity'],
  { start, end, message, fixes = NOTHING, related = NOTHING }: Finding,
): Problem {
  const from = Math.max(0, Math.min(start, article.text.length));
  const to = Math.max(from, Math.min(end, article.text.length));
  const rest = { suppressed: false, suppressionReason: undefined };
  if (typeof fixes !== 'function') return { start: from, end: to, rule, severity, message, fixes, related, ...rest };
  let written: readonly Fix[] | undefined;
  return {
    start: from,
    end: to,
    rule,
    severity,
    message,
    get fixes() {
      written ??= mirrored(article, { rule, fixes: fixes() });
      return written;
    },
    related,
    ...rest,
  };
}

const NOTHING: readonly never[] = [];

/** The rules of markup know what a label is; the others see words. */
export function mirrored(article: Article, { rule, fixes }: Pick<Problem, 'rule' | 'fixes'>): readonly Fix[] {
  if (fixes.length === 0 || rule.startsWith('markup/')) return fixes;
  return fixes.flatMap((fix) => withLabels(article, fix) ?? []);
}

function moved(problem: Problem, shift: number): Problem {
  const { start, end, rule, severity, message, fixes, related, suppressed, suppressionReason } = problem;
  return {
    start: start + shift,
    end: end + shift,
    rule,
    severity,
    message,
    fixes: fixes.map((fix) => ({
      ...fix,
      ...(fix.caret === undefined ? {} : { caret: fix.caret + shift }),
      edits: fix.edits.map((edit) => ({ start: edit.start + shift, end: edit.end + shift, text: edit.text })),
    })),
    related: related.map((place) => ({ ...place, start: place.start + shift, end: place.end + shift })),
    suppressed,
    suppressionReason,
  };
}

/** References whose words are their label, by the block that they stand in. */
const selfLabelled = oncePer(({ links }: Article) =>
  groupBy(
    links.filter(({ kind }) => kind === 'shortcut' || kind === 'collapsed'),
    ({ block }) => block,
  ),
);

/**
 * What an article says of a block that its own text does not: which of its words are labels. The same words are a link or
 * none as the definitions have it.
 */
function labelsIn(article: Article, number: number): string {
  const links = selfLabelled(article).get(number);
  if (links === undefined) return '';
  const { start } = article.blocks[number];
  return links
    .map(({ text, definition }) => `${text.start - start}-${text.end - start}${definition === undefined ? '' : '!'}`)
    .join();
}
