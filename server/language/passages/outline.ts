import type { Analysis } from '../analysis';
import { failedDefinitions } from '../article/failedDefinitions';
import { differenceOf } from '../article/reuse';
import type { Article, Definition, Directive, FootnoteDefinition, Link, Range } from '../article/types';
import type { Claim } from '../claims/types';
import type { DateMention, ResolvedDate } from '../dates/types';
import type { ResolvedEntity } from '../entities/types';
import { follow, followAround, type TextEdit } from './edit';
import { type Passage, passagesOf } from './passages';
import { claimsAlike, datesAlike, namesAlike } from './same';

/**
 * What an article says in outline: its dates, names, claims and links, its definitions, comments and front matter, and the
 * words of each. Most keystrokes leave it as it is and only move it.
 */
export interface Outline {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly reference: Analysis['reference'];
  readonly registries: Analysis['registries'];
}

export function outlineOf(analysis: Analysis): Outline {
  const { article, reference, registries } = analysis;
  return { article, passages: passagesOf(analysis), reference, registries };
}

/** The parts of an outline that an edit may change one by one; the rest of it are links, definitions, comments and front matter. */
export const OUTLINE_PARTS = ['dates', 'entities', 'claims'] as const;
export type OutlinePart = (typeof OUTLINE_PARTS)[number];

/** An edit between two versions of an article, which parts of its outline it changed, and whose text. */
export interface OutlineChange {
  readonly edit: TextEdit;
  readonly changed: ReadonlySet<OutlinePart>;
  /** The passages that were read anew, as they were and as they are. */
  readonly rewritten: readonly Rewritten[];
  /** It changed other text than that of one block: a comment, code, several blocks, or what is between them. */
  readonly isWide: boolean;
}

interface Rewritten {
  readonly before: Passage;
  readonly after: Passage;
}

/** What of an outline an edit changed; undefined where it changed more than its parts. */
export function outlineChange(before: Outline, after: Outline): OutlineChange | undefined {
  const { article: old } = before;
  const { article } = after;
  if (
    old.syntax !== article.syntax ||
    before.registries !== after.registries ||
    before.passages.length !== after.passages.length ||
    before.reference.day !== after.reference.day ||
    before.reference.from !== after.reference.from
  )
    return undefined;
  const edit = differenceOf(old.text, article.text);
  // Front matter is read as a whole, and so are links outside of blocks.
  if (old.frontMatter !== article.frontMatter || old.links.length !== article.links.length) return undefined;
  const changed = new Set<OutlinePart>();
  const isSame =
    before.passages.every((passage, number) => isSamePassage(passage, after.passages[number], edit, changed)) &&
    areSame(old.definitions, article.definitions, (a, b) => isSameDefinition(a, b, edit)) &&
    areSame(old.directives, article.directives, (a, b) => isSameDirective(a, b, edit)) &&
    areSame(old.footnotes, article.footnotes, (a, b) => isSameNote(a, b) && isMoved(a, b, edit)) &&
    article.links.every(({ block }) => block >= 0);
  if (!isSame) return undefined;
  const rewritten = rewrittenIn(before.passages, after.passages);
  return { edit, changed, rewritten, isWide: rewritten.length !== 1 || !isWithin(edit, rewritten[0]) };
}

function rewrittenIn(before: readonly Passage[], after: readonly Passage[]): readonly Rewritten[] {
  const rewritten: Rewritten[] = [];
  for (let number = 0; number < after.length; number += 1)
    if (before[number].read.reading !== after[number].read.reading)
      rewritten.push({ before: before[number], after: after[number] });
  return rewritten;
}

/** Whether an edit lies in a block, both as it was and as it is. */
function isWithin({ start, endBefore, endAfter }: TextEdit, { before, after }: Rewritten): boolean {
  const from = before.read.block;
  const to = after.read.block;
  return from.start <= start && endBefore <= from.end && to.start <= start && endAfter <= to.end;
}

const isSameNote = (a: FootnoteDefinition, b: FootnoteDefinition): boolean =>
  a.key === b.key && areSame(a.labels, b.labels, (one, other) => one === other);

function areSame<Item>(a: readonly Item[], b: readonly Item[], same: (a: Item, b: Item) => boolean): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index] || same(item, b[index]));
}

function isMoved(a: Range, b: Range, edit: TextEdit): boolean {
  const moved = follow(a, edit);
  return moved !== undefined && moved.start === b.start && moved.end === b.end;
}

/** Whether both are missing, or the one is where the other has gone. */
function isMovedToo(a: Range | undefined, b: Range | undefined, edit: TextEdit): boolean {
  return a === undefined || b === undefined ? a === b : isMoved(a, b, edit);
}

/** Whether two passages are alike but for the parts that are noted as changed. */
function isSamePassage(a: Passage, b: Passage, edit: TextEdit, changed: Set<OutlinePart>): boolean {
  // Dates name one another by their numbers.
  if (a.datesBefore !== b.datesBefore) changed.add('dates');
  if (a === b || a.identity === b.identity) return true;
  const from = a.read.block;
  const to = b.read.block;
  if (!areSame(a.dates, b.dates, (one, other) => isSameDate(one, other, edit))) changed.add('dates');
  if (!areSame(a.entities, b.entities, (one, other) => isSameEntity(one, other, edit))) changed.add('entities');
  if (!areSame(a.claims, b.claims, (one, other) => isSameClaim(one, other, edit))) changed.add('claims');
  return (
    from.kind === to.kind &&
    from.level === to.level &&
    from.container === to.container &&
    from.section === to.section &&
    areSame(a.links, b.links, (one, other) => isSameLink(one, other, edit)) &&
    failedLines(a) === failedLines(b)
  );
}

/** Lines that were meant as definitions and are none: they tell why links have no address. */
function failedLines({ read: { reading } }: Passage): string {
  const { source } = reading;
  return failedDefinitions(source)
    .map(({ start, end, fault }) => `${fault} ${source.slice(start, end)}`)
    .join('\n');
}

function isSameDate(a: ResolvedDate, b: ResolvedDate, edit: TextEdit): boolean {
  return (
    isMoved(a, b, edit) && datesAlike(a, b) && a.equivalentOf === b.equivalentOf && isSameMention(a.mention, b.mention)
  );
}

function isSameMention(a: DateMention, b: DateMention): boolean {
  return a === b || isSameValue(a.components, b.components);
}

/** Where in the block something stands, which an edit before it moves. */
const PLACES: ReadonlySet<string> = new Set(['start', 'end', 'lead', 'tail', 'dayStart']);

function isSameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const one = Object.entries(a).filter(([key]) => !PLACES.has(key));
  const other = new Map(Object.entries(b).filter(([key]) => !PLACES.has(key)));
  return one.length === other.size && one.every(([key, value]) => other.has(key) && isSameValue(value, other.get(key)));
}

/** Below this a name is too unsure to be told of. How sure it is else decides nothing that an article says as a whole. */
export const LEAST_CONFIDENCE = 0.5;

function isSameEntity(a: ResolvedEntity, b: ResolvedEntity, edit: TextEdit): boolean {
  const isUnsure = a.confidence < LEAST_CONFIDENCE;
  return isMoved(a, b, edit) && isUnsure === b.confidence < LEAST_CONFIDENCE && namesAlike(a, b);
}

function isSameClaim(a: Claim, b: Claim, edit: TextEdit): boolean {
  const whole = followAround(a, edit);
  return (
    whole !== undefined &&
    whole.start === b.start &&
    whole.end === b.end &&
    claimsAlike(a, b) &&
    isMovedToo(a.cue, b.cue, edit) &&
    isMovedToo(a.nested, b.nested, edit) &&
    isMovedToo(a.source, b.source, edit) &&
    isMovedToo(a.relayed, b.relayed, edit) &&
    // What stands between a cue and its source decides how far a report reaches.
    isMovedToo(frameOf(a), frameOf(b), edit)
  );
}

/** The stretch from the first of a claim's cue and source to the last. */
function frameOf({ cue, source }: Claim): Range | undefined {
  if (cue === undefined || source === undefined) return cue ?? source;
  return { start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end) };
}

function isSameLink(a: Link, b: Link, edit: TextEdit): boolean {
  return (
    isMoved(a, b, edit) &&
    isMovedToo(a.labelRange, b.labelRange, edit) &&
    a.kind === b.kind &&
    a.label === b.label &&
    (a.definition === undefined) === (b.definition === undefined) &&
    a.target === b.target &&
    a.role === b.role
  );
}

function isSameDefinition(a: Definition, b: Definition, edit: TextEdit): boolean {
  return isMoved(a, b, edit) && a.label === b.label && a.target === b.target && a.title === b.title;
}

function isSameDirective(a: Directive, b: Directive, edit: TextEdit): boolean {
  return isMoved(a, b, edit) && a.kind === b.kind && a.reason === b.reason;
}
