import type { ReadBlock } from '../analyse';
import type { Article } from '../article/types';
import type { ResolvedDate } from '../dates/types';
import type { ResolvedEntity } from './types';

/** Ties the names of an article together and to the registry. */
export function resolveEntities(_article: Article, _blocks: readonly ReadBlock[], _dates: readonly ResolvedDate[]): readonly ResolvedEntity[] {
  return [];
}
