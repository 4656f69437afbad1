import { proseOfFrontMatter } from '../language/article/frontMatterProse';
import type { Article, Range } from '../language/article/types';
import type { Edit, Fix, Problem } from './rule';

/** Which fixes may be applied: the safe ones, or where there is none the first that is suggested. */
export type FixChoice = 'safe' | 'suggest';

/** A fix that was applied, and the problem that it mended, as it stood in the text before. */
export interface AppliedFix {
  readonly problem: Problem;
  readonly fix: Fix;
}

export interface FixedText {
  readonly text: string;
  readonly applied: readonly AppliedFix[];
}

/** The most rounds, in case fixes never settle. Tests hold safe fixes to far fewer; each suggestion may take one. */
const MOST_ROUNDS: Readonly<Record<FixChoice, number>> = { safe: 10, suggest: 500 };

/**
 * Applies edits that do not overlap. Edits at one place are applied in their order; of definitions that are appended there
 * only the first keeps a blank line above it.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  sorted.forEach((edit, index) => {
    const before = sorted[index - 1];
    result += text.slice(at, edit.start);
    result += before !== undefined && areDefinitions(before, edit) ? belowDefinition(result, edit.text) : edit.text;
    at = edit.end;
  });
  return result + text.slice(at);
}

/** Whether both insert a definition at one place, below a line break of its own. */
const areDefinitions = (a: Edit, b: Edit): boolean =>
  a.start === b.start && a.end === b.end && a.start === a.end && [a, b].every(({ text }) => /^[\r\n]+\[/.test(text));

function belowDefinition(above: string, written: string): string {
  const [lineBreak = ''] = /^(?:\r\n|\n|\r)/.exec(written) ?? [];
  const definition = written.replace(/^[\r\n]+/, '');
  return /[\r\n]$/.test(above) ? definition : lineBreak + definition;
}

/**
 * One round: applies the chosen fix of every problem that is not silenced, in the order of the text. A fix that conflicts with an
 * earlier one, reaches outside the text, or touches what it may not, is skipped. Two problems may share an edit.
 */
export function applyFixes(article: Article, problems: readonly Problem[], choice: FixChoice): FixedText {
  const prose = proseRanges(article);
  const edits: { readonly edit: Edit; readonly safe: boolean }[] = [];
  const applied: AppliedFix[] = [];
  // Of two unmerged versions one will go. Until then it is not known which text is right, nor which definitions are used.
  if (article.conflicts.length > 0) return { text: article.text, applied };
  for (const problem of problems) {
    if (problem.suppressed) continue;
    const fix = problem.fixes.find(({ safe }) => safe) ?? (choice === 'suggest' ? problem.fixes[0] : undefined);
    if (fix === undefined || !isAllowed(article, prose, problem, fix)) continue;
    const fresh = fix.edits.filter((edit) => !edits.some(({ edit: other }) => isShared(edit, other)));
    const clashes = fresh.some((edit) =>
      edits.some(({ edit: other, safe }) => conflicts(edit, other) && !(safe && fix.safe && areLines(edit, other))),
    );
    if (clashes) continue;
    edits.push(...fresh.map((edit) => ({ edit, safe: fix.safe })));
    applied.push({ problem, fix });
  }
  return {
    text:
      applied.length === 0
        ? article.text
        : applyEdits(
            article.text,
            edits.map(({ edit }) => edit),
          ),
    applied,
  };
}

/** What a reader of a text finds in it: `analyse` and `runRules` with the project's options. */
export type Check = (text: string) => { readonly article: Article; readonly problems: readonly Problem[] };

/** Rounds of {@link applyFixes} until nothing is left to apply. `rounds` counts those that changed the text. */
export function fixUntilStable(
  source: string,
  check: Check,
  choice: FixChoice,
): FixedText & { readonly rounds: number } {
  const seen = new Set([source]);
  const applied: AppliedFix[] = [];
  let text = source;
  let rounds = 0;
  while (rounds < MOST_ROUNDS[choice]) {
    const { article, problems } = check(text);
    const round = applyFixes(article, problems, choice);
    // Two rules that undo each other would come back to an earlier text.
    if (round.applied.length === 0 || seen.has(round.text)) break;
    applied.push(...round.applied);
    text = round.text;
    seen.add(text);
    rounds += 1;
  }
  return { text, applied, rounds };
}

/**
 * Where safe edits of orthography may fall: prose, that of the front matter too, but not the text of a reference that is its own label, whose every
 * letter counts: an edit there would cut the link, or make one.
 */
export function proseRanges(article: Article): readonly Range[] {
  const labels = article.links
    .filter(({ kind }) => kind === 'shortcut' || kind === 'collapsed')
    .map(({ text }) => text)
    .sort((a, b) => a.start - b.start);
  const ranges: Range[] = [];
  for (const block of [...proseOfFrontMatter(article), ...article.blocks]) {
    for (const segment of block.segments) {
      if (segment.kind !== 'prose') continue;
      let start = block.start + segment.start;
      let end = block.start + segment.end;
      // In a plain text the spaces at a line's end are not part of its block, but count as prose.
      if (article.syntax === 'plain' && end === block.end) while (/[ \t]/.test(article.text.charAt(end))) end += 1;
      for (const label of labels) {
        if (label.end <= start || label.start >= end) continue;
        if (label.start > start) ranges.push({ start, end: label.start });
        start = Math.max(start, label.end);
      }
      if (start < end) ranges.push({ start, end });
    }
  }
  return ranges;
}

function isAllowed(article: Article, prose: readonly Range[], problem: Problem, fix: Fix): boolean {
  if (!fix.edits.every(({ start, end }) => start >= 0 && start <= end && end <= article.text.length)) return false;
  // Only the rules of markup may change links and their addresses.
  if (!fix.safe || problem.rule.startsWith('markup/') || problem.rule === 'typography/bidi-in-link') return true;
  return fix.edits.every((edit) => isProse(prose, edit));
}

/** Whether a stretch lies in one of the ranges. */
export function isProse(ranges: readonly Range[], { start, end }: Range): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (ranges[middle].end < start) low = middle + 1;
    else if (ranges[middle].start > start) high = middle - 1;
    else
      return (
        end <= ranges[middle].end ||
        (middle + 1 < ranges.length && ranges[middle + 1].start === start && end <= ranges[middle + 1].end)
      );
  }
  return false;
}

/** Whether two problems ask for the same change; the same insertion twice is two. */
function isShared(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text && a.start < a.end;
}

/** Whether both insert lines of their own at one place: definitions that are appended, one below the other. */
function areLines(a: Edit, b: Edit): boolean {
  if (a.start !== a.end || b.start !== b.end || a.start !== b.start || a.text === b.text) return false;
  return [a, b].every(({ text }) => /^[\r\n]/.test(text)) || [a, b].every(({ text }) => /[\r\n]$/.test(text));
}

/** Whether two edits overlap, or touch at a place where one of them inserts, so that their order would count. */
function conflicts(a: Range, b: Range): boolean {
  if (a.start === b.start) return true;
  return a.start < b.end && b.start < a.end ? true : isInsertionAt(a, b.end) || isInsertionAt(b, a.end);
}

function isInsertionAt({ start, end }: Range, place: number): boolean {
  return start === end && start === place;
}
