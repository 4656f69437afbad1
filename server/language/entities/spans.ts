import type { EntityType, EntityVia, RegistryRow } from './types';

/** An entry that a span may name, and what the article must still say for it (bits of `Mark`; 0 = nothing). */
export interface Candidate {
  readonly row: RegistryRow;
  readonly needs: number;
}

/** A span that may be a name. Positions are tokens, [start, end); `endUnit` leaves out an ending on its last word. */
export interface Proposal {
  readonly start: number;
  readonly end: number;
  /** Units; the span may begin or end inside a token only at a half-space. */
  readonly startUnit: number;
  readonly endUnit: number;
  readonly type: EntityType;
  readonly candidates: readonly Candidate[];
  readonly via: EntityVia;
  /** 0–1. */
  readonly confidence: number;
  /** Written as the registry prefers it. */
  readonly asPreferred?: boolean;
}

/** The longest wins; of equals the surer, and of equals again the registry. Nothing is nested, nothing overlaps. */
export function chooseSpans(proposals: readonly Proposal[]): readonly Proposal[] {
  const sorted = [...proposals].sort(
    (a, b) =>
      b.endUnit - b.startUnit - (a.endUnit - a.startUnit) ||
      b.confidence - a.confidence ||
      Number(b.via === 'registry') - Number(a.via === 'registry'),
  );
  const chosen: Proposal[] = [];
  for (const proposal of sorted) {
    if (chosen.every((other) => proposal.endUnit <= other.startUnit || other.endUnit <= proposal.startUnit))
      chosen.push(proposal);
  }
  return chosen.sort((a, b) => a.startUnit - b.startUnit);
}
