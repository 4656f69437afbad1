import type { ReadBlock } from '../../analysis';
import type { Article, Link } from '../../article/types';
import { byBlock } from '../../byBlock';
import type { ResolvedDate } from '../../dates/types';
import type { ResolvedEntity } from '../../entities/types';
import type { PhraseContext } from '../sources/nounPhrase';
import type { Attribution } from './attributions';
import { type AttributedBlock, attributeBlock } from './blockAttributions';

/** The blocks of an article, the names and links in each, and what their sentences attribute. */
export class ArticleContext {
  readonly blocks: readonly ReadBlock[];
  readonly #text: string;
  readonly #dates: readonly (readonly ResolvedDate[] | undefined)[];
  readonly #entities: readonly (readonly ResolvedEntity[] | undefined)[];
  readonly #links: readonly (readonly Link[] | undefined)[];
  readonly #attributed: (AttributedBlock | undefined)[];
  /** Of each block the numbers of the entities that are the first mentions of their chains in the article. */
  readonly #firstMentions: readonly (readonly number[])[];

  constructor(
    article: Article,
    blocks: readonly ReadBlock[],
    dates: readonly ResolvedDate[],
    entities: readonly ResolvedEntity[],
  ) {
    this.blocks = blocks;
    this.#text = article.text;
    this.#dates = byBlock(dates, blocks.length);
    this.#entities = byBlock(entities, blocks.length);
    this.#links = byBlock(article.links, blocks.length).map((links) =>
      links === undefined || links.length < 2 ? links : [...links].sort((a, b) => a.start - b.start),
    );
    this.#attributed = new Array<AttributedBlock | undefined>(blocks.length);
    const seen = new Set<number>();
    this.#firstMentions = Array.from(this.#entities, (found) =>
      found === undefined ? NONE : firstMentions(found, seen),
    );
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

  /** Whether an empty line parts a block from the one before it, so that two quotations are two. */
  isParted(block: number): boolean {
    const { start } = this.blocks[block].block;
    const before = this.blocks[block - 1]?.block.end ?? start;
    return /\n[^\S\n]*\n/.test(this.#text.slice(before, start));
  }

  /** The links that stand in a block. */
  linksOf(block: number): readonly Link[] {
    return this.#links[block] ?? [];
  }

  /** Which entities of a block are the first mentions of their chains in the article. */
  firstMentionsIn(block: number): readonly number[] {
    return this.#firstMentions[block] ?? NONE;
  }

  /** Whether an entity of a block is the first mention of its chain in the article. */
  isFirstMention(block: number, entity: number): boolean {
    return this.firstMentionsIn(block).includes(entity);
  }
}

const NONE: readonly number[] = [];

/** @param seen the chains that were mentioned before */
function firstMentions(entities: readonly ResolvedEntity[], seen: Set<number>): readonly number[] {
  let first: number[] | undefined;
  for (let index = 0; index < entities.length; index += 1) {
    const known = seen.size;
    if (seen.add(entities[index].chain).size === known) continue;
    first ??= [];
    first.push(index);
  }
  return first ?? NONE;
}
