import type { Analysis } from '../language/analyse';
import type { Range } from '../language/article/types';
import { createMemory } from '../language/memory';
import { follow, type TextEdit } from '../language/passages/edit';
import {
  OUTLINE_PARTS,
  type Outline,
  type OutlineChange,
  outlineChange,
  outlineOf,
} from '../language/passages/outline';
import { coreOf } from './blockProblems';
import { withIdentities } from './identities';
import { mirrored } from './labelsIn';
import { PlacedProblem, type ProblemCore } from './problem';
import type { Finding, Fix, RelatedPlace } from './rule';
import type { SelectedRule, Selection } from './selection';

/** What the rules of an outline, and those that look at all of a text, found in a document when they were last asked. One document's. */
export interface RuleMemory {
  last: { readonly outline: Outline; readonly selection: Selection; readonly found: Found } | undefined;
  lastOfWhole: { readonly text: string; readonly found: Found };
}

export type Found = ReadonlyMap<SelectedRule, readonly ProblemCore[]>;

export function createRuleMemory(): RuleMemory {
  return { last: undefined, lastOfWhole: { text: '', found: new Map() } };
}

/** The problems of the rules that look at an article in outline. With a memory they are asked only where that has changed. */
export function findOutlineProblems(
  analysis: Analysis,
  selection: Selection,
  memory: RuleMemory | undefined,
): readonly PlacedProblem[] {
  const rules = selection.filter(({ rule }) => rule.scope === 'outline');
  const last = memory?.last?.selection === selection ? memory.last : undefined;
  const outline = memory === undefined ? undefined : outlineOf(analysis);
  const change = last === undefined || outline === undefined ? undefined : outlineChange(last.outline, outline);
  const found = new Map<SelectedRule, readonly ProblemCore[]>();
  const problems: PlacedProblem[] = [];
  for (const selected of rules) {
    const before = last?.found.get(selected);
    const isAlike = change !== undefined && !concerns(change, selected);
    const cores =
      (before !== undefined && isAlike ? moveAll(before, change.edit) : undefined) ??
      askAnew(analysis, selected, before, change?.edit);
    found.set(selected, cores);
    for (const [number, core] of cores.entries())
      problems.push(new PlacedProblem(core, 0, () => fixesOf(analysis, selected, number)));
  }
  if (memory !== undefined && outline !== undefined) memory.last = { outline, selection, found };
  return problems;
}

/** Whether an edit changed anything at which a rule looks. */
const concerns = (
  { changed, rewritten, isWide }: OutlineChange,
  { rule: { reads = OUTLINE_PARTS, heeds } }: SelectedRule,
): boolean =>
  (changed.size > 0 && reads.some((part) => changed.has(part))) ||
  (heeds !== undefined && (isWide || rewritten.some(({ before, after }) => heeds(before) || heeds(after))));

/** What a rule finds now, shown as it was where it found the same before an edit. */
function askAnew(
  analysis: Analysis,
  selected: SelectedRule,
  before: readonly ProblemCore[] | undefined,
  edit: TextEdit | undefined,
): readonly ProblemCore[] {
  const { length } = analysis.article.text;
  const found = findingsOf(analysis, selected).map((finding) => coreOf(length, selected, finding, 0));
  return before === undefined || edit === undefined ? found : withIdentities(before, found, edit);
}

/** The findings of one rule, as long as the analysis lives. */
const findings = createMemory<Analysis, Map<SelectedRule, readonly Finding[]>>();

function findingsOf(analysis: Analysis, selected: SelectedRule): readonly Finding[] {
  let ofRules = findings.get(analysis);
  if (ofRules === undefined) {
    ofRules = new Map();
    findings.set(analysis, ofRules);
  }
  let found = ofRules.get(selected);
  if (found === undefined) {
    const { article, blocks, dates, entities, claims } = analysis;
    const { rule, options } = selected;
    found = [
      ...rule.check({ analysis, options, directives: [], blocks, dates, entities, claims, links: article.links }),
    ];
    ofRules.set(selected, found);
  }
  return found;
}

/** The fixes as the text is now: what was kept of a problem is where it stands and what is said of it. */
function fixesOf(analysis: Analysis, selected: SelectedRule, number: number): readonly Fix[] {
  const { fixes = [] } = findingsOf(analysis, selected)[number] ?? {};
  return mirrored(analysis.article, selected.rule.id, typeof fixes === 'function' ? fixes() : fixes);
}

/** The problems where they stand after an edit; undefined where it reached into one of them. */
function moveAll(cores: readonly ProblemCore[], edit: TextEdit): readonly ProblemCore[] | undefined {
  const moved: ProblemCore[] = [];
  for (const core of cores) {
    const range = follow(core, edit);
    const related = core.related.length === 0 ? core.related : moveRelated(core.related, edit);
    if (range === undefined || related === undefined) return undefined;
    moved.push(isAt(range, core) && related === core.related ? core : { ...core, ...range, related });
  }
  return moved;
}

function moveRelated(related: readonly RelatedPlace[], edit: TextEdit): readonly RelatedPlace[] | undefined {
  const moved: RelatedPlace[] = [];
  let isSame = true;
  for (const place of related) {
    const range = follow(place, edit);
    if (range === undefined) return undefined;
    isSame &&= isAt(range, place);
    moved.push({ ...range, message: place.message });
  }
  return isSame ? related : moved;
}

const isAt = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end;
