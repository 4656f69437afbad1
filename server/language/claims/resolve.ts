import type { ReadBlock } from '../analysis';
import type { Article } from '../article/types';
import type { ResolvedDate } from '../dates/types';
import type { ResolvedEntity } from '../entities/types';
import { backClaims } from './backing/backing';
import type { ClaimMemory } from './reading/readBlocks';
import { ClaimReader } from './reading/reader';
import type { Claim, LinkScope } from './types';

/**
 * Finds the claims of an article, their sources and the links that back them. Pure; looks at what was recognised in the
 * blocks and never at raw text. Sorted by place. With a memory the article will be resolved again after an edit: what was read
 * of its blocks is kept.
 */
export function resolveClaims(
  article: Article,
  blocks: readonly ReadBlock[],
  dates: readonly ResolvedDate[],
  entities: readonly ResolvedEntity[],
  scope: LinkScope,
  memory?: ClaimMemory,
): readonly Claim[] {
  const drafts = new ClaimReader(article, blocks, dates, entities, memory).read();
  return backClaims(article, drafts, scope);
}
