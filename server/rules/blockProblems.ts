import type { Analysis } from '../language/analyse';
import { survey } from '../language/orthography/survey';
import { type Passage, passagesOf } from '../language/passages/passages';
import type { Reading } from '../language/text/reading';
import { labelsIn, mirrored } from './labelsIn';
import { PlacedProblem, type ProblemCore } from './problem';
import type { Finding, Fix, RuleContext } from './rule';
import type { SelectedRule, Selection } from './selection';

/** What rules found in a block, in the order of the text, and on what that depends. */
interface Kept {
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

/** What was found in each block, while its selection and its reading live: a keystroke asks again about one block. */
const kept = new WeakMap<Selection, WeakMap<Reading, Kept>>();

/** The problems of the rules that look at one block at a time, in the order of the text. What they hold of a block is kept. */
export function findBlockProblems(analysis: Analysis, selection: Selection, isTyped = false): readonly PlacedProblem[] {
  const textRules = selection.filter(({ rule }) => rule.scope === 'block');
  const mentionRules = selection.filter(({ rule }) => rule.scope === 'mentions');
  if (textRules.length + mentionRules.length === 0) return [];
  let readings = kept.get(selection);
  if (readings === undefined) {
    readings = new WeakMap();
    kept.set(selection, readings);
  }
  const elsewhere = elsewhereOf(analysis, mentionRules);
  const problems: PlacedProblem[] = [];
  for (const passage of passagesOf(analysis)) {
    const { read, identity } = passage;
    const labels = labelsIn(analysis.article, passage.number);
    const known = readings.get(read.reading);
    let now = known;
    const hasSameText = known !== undefined && known.labels === labels;
    if (!hasSameText || known.identity !== identity || known.elsewhere !== elsewhere) {
      const ofText = hasSameText ? known.ofText : ask(analysis, passage, textRules, isTyped);
      const ofMentions = ask(analysis, passage, mentionRules, isTyped);
      const all = ofMentions.length === 0 ? ofText : [...ofText, ...ofMentions].sort((a, b) => byPlace(a.core, b.core));
      now = { labels, identity, elsewhere, ofText, all };
      readings.set(read.reading, now);
    }
    const offset = read.block.start;
    for (const found of now?.all ?? [])
      problems.push(new PlacedProblem(found.core, offset, () => fixesOf(analysis, passage, found)));
  }
  return problems;
}

/** What of the article the findings in every block depend on. */
function elsewhereOf(analysis: Analysis, rules: readonly SelectedRule[]): string {
  const { day, from, reason } = analysis.reference;
  const parts = [analysis.article.syntax, `${day}`, from, reason.fa, reason.en];
  for (const { rule } of rules) if (rule.elsewhere !== undefined) parts.push(rule.elsewhere(analysis));
  return parts.join('\n');
}

function ask(analysis: Analysis, passage: Passage, rules: readonly SelectedRule[], isTyped: boolean): readonly Found[] {
  const { article } = analysis;
  const { start: offset } = passage.read.block;
  const found: Found[] = [];
  for (const selected of rules) {
    if (!holdsMatter(passage, selected)) continue;
    let number = 0;
    const findings = isTyped
      ? selected.rule.check(contextOf(analysis, passage, selected))
      : findingsIn(analysis, passage, selected);
    for (const finding of findings) {
      const core = coreOf(article.text.length, selected, finding, offset);
      found.push({ core, selected, number });
      number += 1;
    }
  }
  return found.sort((a, b) => byPlace(a.core, b.core));
}

/** Whether a block holds anything that a rule could find fault with. */
function holdsMatter(passage: Passage, { rule: { judges } }: SelectedRule): boolean {
  switch (judges) {
    case undefined:
      return true;
    case 'dates':
    case 'entities':
    case 'claims':
    case 'links':
      return passage[judges].length > 0;
    default:
      return survey(passage.read.reading, passage.read.block.segments).flaws.has(judges);
  }
}

/** The findings of one rule in one block, as long as the analysis lives. */
const findings = new WeakMap<Analysis, Map<SelectedRule, Map<number, readonly Finding[]>>>();

function findingsIn(analysis: Analysis, passage: Passage, selected: SelectedRule): readonly Finding[] {
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
  let found = ofBlocks.get(passage.number);
  if (found === undefined) {
    found = [...selected.rule.check(contextOf(analysis, passage, selected))];
    if (found.length > 0) ofBlocks.set(passage.number, found);
  }
  return found;
}

const NOTHING: readonly never[] = [];

function contextOf(analysis: Analysis, passage: Passage, { rule, options }: SelectedRule): RuleContext<unknown> {
  if (rule.scope === 'mentions') {
    const { dates, entities, claims, links } = passage;
    return { analysis, options, directives: NOTHING, blocks: [passage.read], dates, entities, claims, links };
  }
  return {
    analysis: alone(analysis, passage),
    options,
    directives: NOTHING,
    blocks: [passage.read],
    dates: NOTHING,
    entities: NOTHING,
    claims: NOTHING,
    links: NOTHING,
  };
}

const alones = new WeakMap<Passage, Analysis>();

/** An analysis of the block's text alone; the same for every rule, which may keep by it what they share. */
function alone(analysis: Analysis, passage: Passage): Analysis {
  let made = alones.get(passage);
  if (made === undefined) {
    made = { ...analysis, blocks: [passage.read], dates: NOTHING, entities: NOTHING, claims: NOTHING };
    alones.set(passage, made);
  }
  return made;
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
