import type { ReadBlock } from '../analysis';
import type { Article, Link } from '../article/types';
import { byBlock } from '../byBlock';
import type { ResolvedDate } from '../dates/types';
import type { ResolvedEntity } from '../entities/types';
import type { Attribution } from './attributions';
import { type AttributedBlock, attributeBlock } from './blockAttributions';
import type { PhraseContext } from './nounPhrase';

/** The blocks of an article, the names and links in each, and what their sentences attribute. */
export class ArticleContext {
  readonly blocks: readonly ReadBlock[];
  readonly #dates: readonly (readonly ResolvedDate[] | undefined)[];
  readonly #entities: readonly (readonly ResolvedEntity[] | undefined)[];
  readonly #links: readonly (readonly Link[] | undefined)[];
  readonly #attributed: (AttributedBlock | undefined)[];
  /** How many chains of entities the blocks before each have named: chains are numbered in the order of their first mentions. */
  readonly #chainsBefore: Uint32Array;

  constructor(
    article: Article,
    blocks: readonly ReadBlock[],
    dates: readonly ResolvedDate[],
    entities: readonly ResolvedEntity[],
  ) {
    this.blocks = blocks;
    this.#dates = byBlock(dates, blocks.length);
    this.#entities = byBlock(entities, blocks.length);
    this.#links = byBlock(article.links, blocks.length).map((links) =>
      links === undefined || links.length < 2 ? links : [...links].sort((a, b) => a.start - b.start),
    );
    this.#attributed = new Array<AttributedBlock | undefined>(blocks.length);
    this.#chainsBefore = new Uint32Array(blocks.length);
    for (let block = 1; block < blocks.length; block += 1) {
      let chains = this.#chainsBefore[block - 1];
      for (const { chain } of this.#entities[block - 1] ?? []) if (chain > chains) chains = chain;
      this.#chainsBefore[block] = chains;
    }
  }

  #attribute(block: number): AttributedBlock {
    const known = this.#attributed[block];
    if (known !== undefined) return known;
    const attributed = attributeBlock(this.blocks[block], this.#dates[block] ?? [], this.#entities[block] ?? []);
    this.#attributed[block] = attributed;
    return attributed;
  }

  /** A block with its statements, the same object as long as nothing in it changes; undefined behind the last block. */
  attributed(block: number): AttributedBlock | undefined {
    return block < this.blocks.length ? this.#attribute(block) : undefined;
  }

  /** A block's words with its names in place. */
  of(block: number): PhraseContext {
    return this.#attribute(block).context;
  }

  /** What each sentence of a block attributes to whom. */
  attributionsOf(block: number): readonly (readonly Attribution[])[] {
    return this.#attribute(block).attributions;
  }

  /** The links that stand in a block. */
  linksOf(block: number): readonly Link[] {
    return this.#links[block] ?? [];
  }

  /** The chains of the entities before a block are numbered from 1 to this. */
  chainsBefore(block: number): number {
    return this.#chainsBefore[block];
  }

  /** Whether an entity of a block is the first mention of its chain in the article. */
  isFirstMention(block: number, entity: number): boolean {
    const { entities } = this.of(block);
    const { chain } = entities[entity];
    if (chain <= this.chainsBefore(block)) return false;
    return entities.findIndex((other) => other.chain === chain) === entity;
  }
}
