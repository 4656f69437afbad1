import type { Article, Range } from '../article/types';
import { readSourceLinks } from './links';
import type { Claim } from './types';

/** A claim before its links are known. */
export interface ClaimDraft extends Omit<Claim, 'root' | 'linked' | 'links'> {
  /** Where a link backs it: its part of the sentence and what clings to its end. */
  readonly reach: Range;
}

/**
 * Ties links to claims. In the scope `chain` a link in any claim of a chain backs the chain's claims of the same section,
 * in `paragraph` those of the same block; in `sentence` its own claim alone.
 */
export function backClaims(
  article: Article,
  drafts: readonly ClaimDraft[],
  scope: 'sentence' | 'paragraph' | 'chain',
): readonly Claim[] {
  const links = readSourceLinks(article);
  const own = drafts.map((draft) => [...links.within(draft.block, draft.reach), ...links.ofWhole(draft.block)]);
  const groupOf = (draft: ClaimDraft, index: number): string => {
    switch (scope) {
      case 'sentence':
        return `${index}`;
      case 'paragraph':
        return `${draft.chain}/${draft.block}`;
      case 'chain':
        return `${draft.chain}/${draft.section}`;
    }
  };
  const shared = new Map<string, Set<number>>();
  drafts.forEach((draft, index) => {
    const group = groupOf(draft, index);
    const set = shared.get(group) ?? new Set<number>();
    for (const link of own[index]) set.add(link);
    shared.set(group, set);
  });
  const reported = new Map<number, boolean>();
  return drafts.map((draft, index) => {
    const { reach: _, ...claim } = draft;
    const backing = [...(shared.get(groupOf(draft, index)) ?? [])].sort((a, b) => a - b);
    const linked = backing.length > 0;
    // A chain stands on its first claim; where that is linked and a later section's part is not, on that part's first too.
    const known = reported.get(draft.chain);
    const root = known === undefined || (known && !linked);
    if (root) reported.set(draft.chain, linked);
    return { ...claim, root, linked, links: backing };
  });
}
