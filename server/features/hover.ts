import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import type { Range } from '../language/article/types';
import type { Claim } from '../language/claims/types';
import type { Snapshot } from '../session';
import { hoverClaim } from './hover/claims';
import { hoverDate } from './hover/dates';
import { hoverName } from './hover/names';
import { explainRule, hoverProblem } from './hover/problems';
import { plainOf } from './markdown';
import { offsetOf, rangeOf, touches } from './places';

/** UTF-16 units beyond which a problem's place is a sentence rather than an expression. */
const LONG = 80;

interface Section {
  readonly range: Range;
  readonly markdown: string;
}

/** How a client shows a hover. */
export interface HoverAbilities {
  readonly markdown: boolean;
  /** Follows a link to a line of a file (`file:///a.md#L3`). */
  readonly fileLinks: boolean;
}

/** What is known of the place under the pointer: its date, its name, its claim, and why a rule reports it. */
export function provideHover(
  snapshot: Snapshot,
  { position }: Pick<HoverParams, 'position'>,
  { markdown, fileLinks }: HoverAbilities = { markdown: true, fileLinks: false },
): Hover | null {
  const sections = sectionsAt(snapshot, offsetOf(snapshot, position), markdown && fileLinks);
  if (sections.length === 0) return null;
  const smallest = sections.reduce((best, section) => (lengthOf(section) < lengthOf(best) ? section : best));
  const value = sections.map((section) => section.markdown).join('\n\n---\n\n');
  return {
    contents: markdown ? { kind: MarkupKind.Markdown, value } : { kind: MarkupKind.PlainText, value: plainOf(value) },
    range: rangeOf(snapshot, smallest.range),
  };
}

function sectionsAt(snapshot: Snapshot, offset: number, fileLinks: boolean): Section[] {
  const { analysis, problems, language } = snapshot;
  const date = smallestAt(analysis.dates, offset);
  const name = smallestAt(analysis.entities, offset);
  const claim = analysis.claims.find((candidate) => telling(candidate).some((range) => touches(range, offset)));
  const sections: Section[] = [];
  if (date !== undefined) sections.push({ range: date, markdown: hoverDate(date, snapshot) });
  if (name !== undefined) sections.push({ range: name, markdown: hoverName(name, snapshot, fileLinks) });
  if (claim !== undefined) {
    const range = telling(claim).find((place) => touches(place, offset)) ?? claim;
    sections.push({ range, markdown: hoverClaim(claim, snapshot) });
  }
  const told = new Set<string>();
  for (const problem of problems) {
    if (problem.suppressed || !touches(problem, offset) || told.has(problem.rule)) continue;
    // What is said of a whole sentence must not follow the reader to its every name and date.
    if (sections.length > 0 && problem.end - problem.start > LONG) continue;
    told.add(problem.rule);
    const why = hoverProblem(problem, snapshot);
    if (why !== undefined) sections.push({ range: problem, markdown: why });
  }
  for (const directive of analysis.article.directives) {
    const rule = directive.rules.find((range) => touches(range, offset));
    const why = rule === undefined ? undefined : explainRule(rule.id, language);
    if (rule !== undefined && why !== undefined) sections.push({ range: rule, markdown: why });
  }
  return sections;
}

/** Where a hover tells of a claim, which covers whole sentences: at its cue and its source, or, where it has neither, anywhere in it. */
function telling(claim: Claim): readonly Range[] {
  const places = [claim.cue, claim.source].filter((place) => place !== undefined);
  return places.length === 0 ? [claim] : places;
}

function smallestAt<Item extends Range>(items: readonly Item[], offset: number): Item | undefined {
  let best: Item | undefined;
  for (const item of items) {
    if (touches(item, offset) && (best === undefined || item.end - item.start < best.end - best.start)) best = item;
  }
  return best;
}

const lengthOf = ({ range }: Section): number => range.end - range.start;
