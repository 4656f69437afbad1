import { registryType } from './registry/registry';
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
  /** How sure the tagger is of the same name, 0–1. */
  readonly seen?: number;
}

/**
 * The longest wins; of equals the surer, and of equals again the registry. Nothing is nested, nothing overlaps. A cue that
 * agrees with the registry's span takes over its candidates.
 */
export function chooseSpans(proposals: readonly Proposal[]): readonly Proposal[] {
  const sorted = [...proposals].sort(
    (a, b) =>
      b.endUnit - b.startUnit - (a.endUnit - a.startUnit) ||
      b.confidence - a.confidence ||
      Number(b.via === 'registry') - Number(a.via === 'registry'),
  );
  const chosen: Proposal[] = [];
  // Which chosen span holds each token: all spans of a long paragraph compared with each other would cost its square.
  const owner = new Map<number, number>();
  const ownerOf = ({ start, end }: Proposal): number | undefined => {
    for (let token = start; token < end; token += 1) {
      const index = owner.get(token);
      if (index !== undefined) return index;
    }
    return undefined;
  };
  for (const proposal of sorted) {
    const index = ownerOf(proposal);
    if (index !== undefined) {
      if (confirms(chosen[index], proposal)) chosen[index] = { ...chosen[index], candidates: ofType(proposal) };
      continue;
    }
    for (let token = proposal.start; token < proposal.end; token += 1) owner.set(token, chosen.length);
    chosen.push(proposal);
  }
  return chosen.sort((a, b) => a.startUnit - b.startUnit);
}

/** «خسروی», of whom a cue shows that he is a person, is not the town. */
const ofType = ({ candidates, type }: Proposal): readonly Candidate[] =>
  candidates.filter(({ row }) => registryType(row) === type);

function confirms(cue: Proposal, registry: Proposal): boolean {
  return (
    cue.candidates.length === 0 &&
    registry.candidates.length > 0 &&
    cue.type === registry.type &&
    cue.startUnit === registry.startUnit &&
    cue.endUnit === registry.endUnit
  );
}
