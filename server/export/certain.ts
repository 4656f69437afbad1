import type { Claim } from '../language/claims/types';
import type { Reference, ResolvedDate } from '../language/dates/types';
import type { ResolvedEntity } from '../language/entities/types';

/**
 * Whether a date's meaning is beyond doubt: nothing is wrong with it, it is not approximate, the text leaves room for no other
 * day, and it says its year itself or counts from a day that the article or its editor names.
 */
export function isCertainDate(date: ResolvedDate, reference: Reference): boolean {
  const { kind, from, to, duration, faults, approximate, open, relative, mention } = date;
  if (faults.length > 0 || approximate || open || mention.components.ambiguousOrder === true) return false;
  if (kind === 'duration') return duration !== undefined && !duration.includes('X');
  if (kind === 'set' || from === undefined || to === undefined) return false;
  if (mention.components.twoDigitYear === true) return false;
  if (!relative && mention.components.year !== undefined) return true;
  return reference.from === 'front-matter' || reference.from === 'dateline' || reference.from === 'option';
}

/** Whether it is certain which thing a name means: the editor said so, or one entry fits and no other (see `ResolvedEntity.id`). */
export function isCertainEntity({ via, id }: ResolvedEntity): boolean {
  return via === 'markup' || via === 'project' || id !== undefined;
}

/** A claim is certain where the editor has linked its source. */
export function isCertainClaim({ linked, links }: Claim): boolean {
  return linked && links.length > 0;
}
