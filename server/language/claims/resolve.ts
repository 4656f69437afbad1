import type { ReadBlock } from '../analyse';
import type { Article } from '../article/types';
import type { ResolvedDate } from '../dates/types';
import type { ResolvedEntity } from '../entities/types';
import type { Claim } from './types';

/** Finds the claims of an article, their sources and the links that back them. */
export function resolveClaims(
  _article: Article,
  _blocks: readonly ReadBlock[],
  _dates: readonly ResolvedDate[],
  _entities: readonly ResolvedEntity[],
  _scope: 'sentence' | 'paragraph' | 'chain',
): readonly Claim[] {
  return [];
}
