import type { Link, Range } from '../article/types';
import type { Claim } from '../claims/types';
import type { DateFault, ResolvedDate } from '../dates/types';
import type { EntityRole, ResolvedEntity } from '../entities/types';
import type { Text } from '../text';

/**
 * Whether what was resolved in a block is what an earlier version of the text had there. `shift` is how far the block has
 * moved, `dates` and `block` by how much its dates and itself are numbered otherwise. A field that a comparison forgets
 * fails to compile: see `Forgotten`.
 */
type Forgotten<Type, Compared extends keyof Type> = Exclude<keyof Type, Compared>;
const nothing = <_Missing extends never>(): void => undefined;

function isAt(a: Range | undefined, b: Range | undefined, shift: number): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.start + shift === b.start && a.end + shift === b.end;
}

function sameTexts(a: readonly Text[], b: readonly Text[]): boolean {
  return a === b || (a.length === b.length && a.every((text, index) => isSameText(text, b[index])));
}

function isSameText(a: Text, b: Text): boolean {
  return a === b || (a.fa === b.fa && a.en === b.en);
}

/** A loop, as below: what a closure sees of its function is made anew at every call, and here are thousands at every keystroke. */
function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}

nothing<
  Forgotten<
    ResolvedDate,
    | 'start'
    | 'end'
    | 'kind'
    | 'calendar'
    | 'grain'
    | 'from'
    | 'to'
    | 'time'
    | 'zone'
    | 'duration'
    | 'relative'
    | 'approximate'
    | 'open'
    | 'equivalentOf'
    | 'reasons'
    | 'faults'
    | 'mention'
    | 'block'
  >
>();
/** @param numbers how much later the block's dates are counted in the article than before */
export function isSameDate(a: ResolvedDate, b: ResolvedDate, shift: number, numbers: number): boolean {
  return (
    a.mention === b.mention &&
    a.start + shift === b.start &&
    a.end + shift === b.end &&
    datesAlike(a, b) &&
    (a.equivalentOf === undefined ? b.equivalentOf === undefined : a.equivalentOf + numbers === b.equivalentOf) &&
    a.faults.every((fault, index) => isSameFault(fault, b.faults[index], shift)) &&
    sameTexts(a.reasons, b.reasons)
  );
}

/** Whether two dates mean the same and have as many faults, wherever they stand and whatever they restate. */
export function datesAlike(a: ResolvedDate, b: ResolvedDate): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.kind === b.kind &&
    a.calendar === b.calendar &&
    a.grain === b.grain &&
    a.time === b.time &&
    a.zone === b.zone &&
    a.duration === b.duration &&
    a.relative === b.relative &&
    a.approximate === b.approximate &&
    a.open === b.open &&
    a.faults.length === b.faults.length
  );
}

function isSameFault(a: DateFault, b: DateFault, shift: number): boolean {
  if (a.kind === 'weekday-mismatch')
    return a.kind === b.kind && a.written === b.written && a.actual === b.actual && isAt(a, b, shift);
  return a.kind === b.kind && a.text.fa === b.text.fa && a.text.en === b.text.en;
}

/** Whether two mentions, wherever they stand and however sure they are, name the same thing in the same way. */
export function namesAlike(a: ResolvedEntity, b: ResolvedEntity): boolean {
  return (
    a.chain === b.chain &&
    a.row === b.row &&
    a.id === b.id &&
    a.type === b.type &&
    a.via === b.via &&
    a.metonymOf === b.metonymOf &&
    a.name === b.name &&
    sameNumbers(a.candidates, b.candidates)
  );
}

nothing<
  Forgotten<
    ResolvedEntity,
    | 'start'
    | 'end'
    | 'type'
    | 'id'
    | 'name'
    | 'nameEn'
    | 'description'
    | 'chain'
    | 'confidence'
    | 'via'
    | 'row'
    | 'candidates'
    | 'roles'
    | 'metonymOf'
    | 'block'
  >
>();
export function isSameEntity(a: ResolvedEntity, b: ResolvedEntity, shift: number): boolean {
  return (
    a.start + shift === b.start &&
    a.end + shift === b.end &&
    a.confidence === b.confidence &&
    namesAlike(a, b) &&
    a.nameEn === b.nameEn &&
    a.description === b.description &&
    areSameRoles(a.roles, b.roles, shift)
  );
}

function areSameRoles(a: readonly EntityRole[], b: readonly EntityRole[], shift: number): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1)
    if (a[index].key !== b[index].key || !isAt(a[index], b[index], shift)) return false;
  return true;
}

nothing<
  Forgotten<
    Claim,
    | 'start'
    | 'end'
    | 'kind'
    | 'cue'
    | 'source'
    | 'content'
    | 'chain'
    | 'root'
    | 'linked'
    | 'links'
    | 'direct'
    | 'nested'
    | 'relayed'
    | 'verbClass'
    | 'loaded'
    | 'agentless'
    | 'antecedent'
    | 'block'
    | 'section'
  >
>();
export function isSameClaim(a: Claim, b: Claim, shift: number): boolean {
  return (
    a.start + shift === b.start &&
    a.end + shift === b.end &&
    claimsAlike(a, b) &&
    isAt(a.cue, b.cue, shift) &&
    isAt(a.content, b.content, shift) &&
    isAt(a.nested, b.nested, shift) &&
    isAt(a.source, b.source, shift) &&
    isAt(a.relayed, b.relayed, shift)
  );
}

/** Whether two claims are the same in all but where they stand. */
export function claimsAlike(a: Claim, b: Claim): boolean {
  return (
    a.kind === b.kind &&
    a.chain === b.chain &&
    a.root === b.root &&
    a.linked === b.linked &&
    a.direct === b.direct &&
    a.verbClass === b.verbClass &&
    a.loaded === b.loaded &&
    a.agentless === b.agentless &&
    a.antecedent === b.antecedent &&
    a.section === b.section &&
    a.relayed?.chain === b.relayed?.chain &&
    a.relayed?.type === b.relayed?.type &&
    a.relayed?.entityChain === b.relayed?.entityChain &&
    a.source?.type === b.source?.type &&
    a.source?.entityChain === b.source?.entityChain &&
    sameNumbers(a.links, b.links)
  );
}

nothing<
  Forgotten<
    Link,
    | 'start'
    | 'end'
    | 'kind'
    | 'text'
    | 'label'
    | 'labelRange'
    | 'definition'
    | 'target'
    | 'targetRange'
    | 'role'
    | 'block'
  >
>();
/** Where the definition of a reference stands is no matter of the block. */
export function isSameLink(a: Link, b: Link, shift: number): boolean {
  return (
    a.start + shift === b.start &&
    a.end + shift === b.end &&
    a.kind === b.kind &&
    isAt(a.text, b.text, shift) &&
    a.label === b.label &&
    isAt(a.labelRange, b.labelRange, shift) &&
    (a.definition === undefined) === (b.definition === undefined) &&
    a.target === b.target &&
    a.role === b.role
  );
}
