import { follow, type TextEdit } from '../language/passages/edit';
import type { ProblemCore } from './problem';

/**
 * Problems found after an edit, each with the identity of the earlier problem that said the same of the same words, so that an editor
 * need not show it again.
 */
export function withIdentities(
  before: readonly ProblemCore[],
  after: readonly ProblemCore[],
  edit: TextEdit,
): readonly ProblemCore[] {
  if (before.length === 0 || after.length === 0) return after;
  const known = new Map<number, { readonly end: number; readonly core: ProblemCore }>();
  for (const core of before) {
    const range = follow(core, edit);
    if (range !== undefined) known.set(range.start, { end: range.end, core });
  }
  return after.map((core) => {
    const same = known.get(core.start);
    return same?.end === core.end && saysTheSame(same.core, core) ? { ...core, identity: same.core.identity } : core;
  });
}

/** Whether two problems say the same. The places of related problems are not compared: they are worked out when shown. */
function saysTheSame(a: ProblemCore, b: ProblemCore): boolean {
  return (
    a.severity === b.severity &&
    a.message.fa === b.message.fa &&
    a.message.en === b.message.en &&
    a.related.length === b.related.length &&
    a.related.every(
      ({ message }, index) => message.fa === b.related[index].message.fa && message.en === b.related[index].message.en,
    )
  );
}
