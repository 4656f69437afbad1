import type { Article, Range } from '../../article/types';
import type { Claim, LinkScope } from '../types';
import { readSourceLinks } from './links';

/** A claim before its links are known; what they decide is filled in when they are. */
export interface ClaimDraft {
  /** The claim is in an analysis already: what its links decide otherwise now is said of a copy. */
  isShared: boolean;
  readonly claim: Claim & { root: boolean; linked: boolean; links: readonly number[] };
  /** Where a link backs it: its part of the sentence and what clings to its end. */
  readonly reach: Range;
  /** The block whose links back it besides: that of the line that names who is quoted, else its own. */
  readonly below: number;
}

const NO_LINKS: readonly number[] = [];

/** More blocks or sections than an article has. */
const MOST_PARTS = 2 ** 22;

/**
 * Ties links to claims. In the scope `chain` a link in any claim of a chain backs the chain's claims of the same section,
 * in `paragraph` those of the same block; in `sentence` its own claim alone. In `article` a source that closes the article
 * backs all claims besides. What backs «به گزارش ایسنا، X گفت …» backs what X goes on to say, and the other way round.
 */
export function backClaims(article: Article, drafts: readonly ClaimDraft[], scope: LinkScope): readonly Claim[] {
  const links = readSourceLinks(article);
  const covering = scope === 'article' ? links.covering() : NO_LINKS;
  const own = drafts.map(({ claim, reach, below }) => {
    const inside = links.backing(claim.block, reach);
    const near = below === claim.block ? inside : [...inside, ...links.backing(below, article.blocks[below])];
    return covering.length === 0 ? near : [...near, ...covering];
  });
  const groupOf = ({ claim }: ClaimDraft, index: number, chain = claim.chain): number => {
    switch (scope) {
      case 'sentence':
        return index;
      case 'paragraph':
        return chain * MOST_PARTS + claim.block;
      case 'chain':
      case 'article':
        return chain * MOST_PARTS + claim.section;
    }
  };
  const shared = new Map<number, Set<number>>();
  drafts.forEach((draft, index) => {
    if (own[index].length === 0) return;
    const group = groupOf(draft, index);
    const set = shared.get(group) ?? new Set<number>();
    for (const link of own[index]) set.add(link);
    shared.set(group, set);
  });
  const relaying = relays(drafts, shared, groupOf);
  const reported = new Map<number, boolean>();
  return drafts.map((draft, index) => {
    const { chain } = draft.claim;
    const backing = relaying.get(draft) ?? shared.get(groupOf(draft, index));
    const linked = backing !== undefined;
    const links = backing === undefined ? NO_LINKS : [...backing].sort((a, b) => a - b);
    // A chain stands on its first claim; where that is linked and a later section's part is not, on that part's first too.
    const known = reported.get(chain);
    const root = known === undefined || (known && !linked);
    if (root) reported.set(chain, linked);
    return backed(draft, root, linked, links);
  });
}

/**
 * What backs the claims that bring another's words: the links of either chain. Those of the medium's are added to the speaker's
 * meanwhile; what else the medium reports is not backed by a link to this speech.
 */
function relays(
  drafts: readonly ClaimDraft[],
  shared: Map<number, Set<number>>,
  groupOf: (draft: ClaimDraft, index: number, chain?: number) => number,
): ReadonlyMap<ClaimDraft, ReadonlySet<number>> {
  const found = new Map<ClaimDraft, ReadonlySet<number>>();
  const added: (readonly [group: number, links: ReadonlySet<number>])[] = [];
  drafts.forEach((draft, index) => {
    const { relayed } = draft.claim;
    if (relayed === undefined) return;
    const own = shared.get(groupOf(draft, index));
    const inner = groupOf(draft, index, relayed.chain);
    const his = shared.get(inner);
    if (own !== undefined) added.push([inner, own]);
    if (own !== undefined || his !== undefined) found.set(draft, new Set([...(own ?? []), ...(his ?? [])]));
  });
  for (const [group, links] of added) shared.set(group, new Set([...(shared.get(group) ?? []), ...links]));
  return found;
}

function backed(draft: ClaimDraft, root: boolean, linked: boolean, links: readonly number[]): Claim {
  const { claim } = draft;
  if (draft.isShared) {
    const isSame =
      claim.root === root &&
      claim.linked === linked &&
      claim.links.length === links.length &&
      claim.links.every((link, index) => link === links[index]);
    return isSame ? claim : { ...claim, root, linked, links };
  }
  claim.root = root;
  claim.linked = linked;
  claim.links = links;
  return claim;
}
