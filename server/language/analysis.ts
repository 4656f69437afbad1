import type { Article, Block } from './article/types';
import type { BlockCues } from './claims/cues/cues';
import type { Claim } from './claims/types';
import type { DateMention, Reference, ResolvedDate } from './dates/types';
import type { Registries } from './entities/registry/registries';
import type { EntityMention, ResolvedEntity } from './entities/types';
import type { Reading } from './text/reading';

/** A block and what was recognised in it. Depends on the block's text only, so it is kept as long as the text is. */
export interface ReadBlock {
  readonly block: Block;
  /** Offsets in it are relative to the block's start. */
  readonly reading: Reading;
  readonly dates: readonly DateMention[];
  readonly entities: readonly EntityMention[];
  readonly cues: BlockCues;
}

/** The resolved article: what rules, features, reporters and exporters read. Immutable. */
export interface Analysis {
  readonly article: Article;
  readonly blocks: readonly ReadBlock[];
  readonly reference: Reference;
  readonly dates: readonly ResolvedDate[];
  readonly entities: readonly ResolvedEntity[];
  readonly claims: readonly Claim[];
  /** Where names were looked up before the built-in registry. */
  readonly registries: Registries;
}
