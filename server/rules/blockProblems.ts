import type { Analysis } from '../language/analyse';
import { createMemory } from '../language/memory';
import { type Passage, passagesOf } from '../language/passages/passages';
import type { Reading } from '../language/text/reading';
import { BlockAlone } from './blockAlone';
import { labelsIn, mirrored } from './labelsIn';
import { byMatter, concerned, type RulesByMatter } from './matter';
import { PlacedProblem, type ProblemCore } from './problem';
import type { Finding, Fix, Rule, RuleContext } from './rule';
import type { SelectedRule, Selection } from './selection';

/** What rules found in a block, in the order of the text, and on what that depends. */
interface Kept {
  readonly selection: Selection;
  readonly labels: string;
  readonly identity: object;
  readonly elsewhere: string;
  /** Of the rules that look at the block's text alone. */
  readonly ofText: readonly Found[];
  readonly all: readonly Found[];
}

interface Found {
  readonly core: ProblemCore;
  readonly selected: SelectedRule;
  /** Which of the rule's findings in the block it is. */
  readonly number: number;
}

/** The rules of a selection that look at one block at a time, and what they found in each block. */
interface Asked {
  readonly textRules: RulesByMatter;
  readonly mentionRules: RulesByMatter;
}

/** What the rules of the last selection found in each block, so that a keystroke asks again about one block only. */
const lastKept = createMemory<Reading, Kept>();

const asked = new WeakMap<Selection, Asked>();

function askedOf(selection: Selection): Asked {
  let known = asked.get(selection);
  if (known === undefined) {
    known = {
      textRules: byMatter(selection.filter(({ rule }) => rule.scope === 'block')),
      mentionRules: byMatter(selection.filter(({ rule }) => rule.scope === 'mentions')),
    };
    asked.set(selection, known);
  }
  return known;
}

/**
 * The problems of the rules that look at one block at a time, in the order of the text. Of a text that is being typed, what
 * they hold of a block is kept.
 */
export function findBlockProblems(analysis: Analysis, selection: Selection, isTyped = false): readonly PlacedProblem[] {
  const { textRules, mentionRules } = askedOf(selection);
  if (textRules.all.length + mentionRules.all.length === 0) return [];
  const elsewhere = elsewhereOf(analysis, mentionRules.all);
  const passages = passagesOf(analysis);
  const known = passages.map((passage): Known => {
    const labels = labelsIn(analysis.article, passage.number);
    const last = isTyped ? lastKept.get(passage.read.reading) : undefined;
    const kept = last?.selection === selection ? last : undefined;
    const hasSameText = kept?.labels === labels;
    const isSame = hasSameText && kept.identity === passage.identity && kept.elsewhere === elsewhere;
    return { labels, ofText: hasSameText ? kept.ofText : undefined, all: isSame ? kept.all : undefined };
  });
  // The text of all blocks first, as they are read step by step.
  const texts = passages.map((passage, at) => known[at].ofText ?? ask(analysis, passage, textRules, isTyped));
  const problems: PlacedProblem[] = [];
  for (const [at, passage] of passages.entries()) {
    const { labels } = known[at];
    let { all } = known[at];
    if (all === undefined) {
      const ofText = texts[at];
      const ofMentions = ask(analysis, passage, mentionRules, isTyped);
      all = ofMentions.length === 0 ? ofText : [...ofText, ...ofMentions].sort((a, b) => byPlace(a.core, b.core));
      const { identity } = passage;
      if (isTyped) lastKept.set(passage.read.reading, { selection, labels, identity, elsewhere, ofText, all });
    }
    const offset = passage.read.block.start;
    for (const found of all)
      problems.push(new PlacedProblem(found.core, offset, () => fixesOf(analysis, passage, found)));
  }
  return problems;
}

/** What was found in a block; valid as long as the words in it that are labels are `labels`. */
interface Known {
  readonly labels: string;
  readonly ofText: readonly Found[] | undefined;
  readonly all: readonly Found[] | undefined;
}

/** What of the article the findings in every block depend on. */
function elsewhereOf(analysis: Analysis, rules: readonly SelectedRule[]): string {
  const { day, from, reason } = analysis.reference;
  const parts = [analysis.article.syntax, `${day}`, from, reason.fa, reason.en];
  for (const { rule } of rules) if (rule.elsewhere !== undefined) parts.push(rule.elsewhere(analysis));
  return parts.join('\n');
}

function ask(analysis: Analysis, passage: Passage, rules: RulesByMatter, isTyped: boolean): readonly Found[] {
  const { article } = analysis;
  const { start: offset } = passage.read.block;
  const found: Found[] = [];
  const judging = concerned(rules, passage, analysis);
  if (judging.length === 0) return NOTHING;
  const view = viewOf(analysis, passage, judging[0].rule);
  for (const selected of judging) {
    const told: Finding[] = [];
    for (const finding of selected.rule.check(contextOf(view, selected))) {
      found.push({ core: coreOf(article.text.length, selected, finding, offset), selected, number: told.length });
      told.push(finding);
    }
    if (!isTyped && told.length > 0) keepFindings(analysis, passage, selected, told);
  }
  return found.length > 1 ? found.sort((a, b) => byPlace(a.core, b.core)) : found;
}

/** The findings of each rule in each block that has any, as long as the analysis lives. */
const findings = createMemory<Analysis, Map<SelectedRule, Map<number, readonly Finding[]>>>();

function keepFindings(analysis: Analysis, passage: Passage, selected: SelectedRule, found: readonly Finding[]): void {
  let ofRules = findings.get(analysis);
  if (ofRules === undefined) {
    ofRules = new Map();
    findings.set(analysis, ofRules);
  }
  let ofBlocks = ofRules.get(selected);
  if (ofBlocks === undefined) {
    ofBlocks = new Map();
    ofRules.set(selected, ofBlocks);
  }
  ofBlocks.set(passage.number, found);
}

function findingsIn(analysis: Analysis, passage: Passage, selected: SelectedRule): readonly Finding[] {
  const known = findings.get(analysis)?.get(selected)?.get(passage.number);
  if (known !== undefined) return known;
  const found = [...selected.rule.check(contextOf(viewOf(analysis, passage, selected.rule), selected))];
  keepFindings(analysis, passage, selected, found);
  return found;
}

const NOTHING: readonly never[] = [];

type View = Omit<RuleContext<unknown>, 'options'>;

const contextOf = (
  { analysis, directives, blocks, dates, entities, claims, links }: View,
  { options }: SelectedRule,
): RuleContext<unknown> => ({ analysis, directives, blocks, dates, entities, claims, links, options });

/** What the rules of a scope see of a block: those of its text alone the same analysis, by which they may keep what they share. */
function viewOf(analysis: Analysis, passage: Passage, { scope }: Rule): View {
  if (scope === 'mentions') {
    const { dates, entities, claims, links } = passage;
    return { analysis, directives: NOTHING, blocks: [passage.read], dates, entities, claims, links };
  }
  const alone = new BlockAlone(analysis, passage.read);
  const { blocks, dates, entities, claims } = alone;
  return { analysis: alone, directives: NOTHING, blocks, dates, entities, claims, links: NOTHING };
}

/** The fixes as the text is now: what was kept of a problem is where it stands and what is said of it. */
function fixesOf(analysis: Analysis, passage: Passage, { selected, number }: Found): readonly Fix[] {
  const { fixes = NOTHING } = findingsIn(analysis, passage, selected)[number] ?? {};
  return mirrored(analysis.article, selected.rule.id, typeof fixes === 'function' ? fixes() : fixes);
}

/** By place, then rule. */
export function byPlace(
  a: { readonly start: number; readonly end: number; readonly rule: string },
  b: { readonly start: number; readonly end: number; readonly rule: string },
): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** A finding never points outside the text. @param offset where its places shall count from */
export function coreOf(
  length: number,
  { rule, severity }: SelectedRule,
  { start, end, message, related = NOTHING }: Finding,
  offset: number,
): ProblemCore {
  const from = Math.max(0, Math.min(start, length));
  const to = Math.max(from, Math.min(end, length));
  return {
    start: from - offset,
    end: to - offset,
    rule: rule.id,
    severity,
    message,
    related:
      offset === 0 || related.length === 0
        ? related
        : related.map((place) => ({ ...place, start: place.start - offset, end: place.end - offset })),
    identity: {},
  };
}
