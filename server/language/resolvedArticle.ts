import type { Analysis } from './analysis';
import type { ClaimMemory } from './claims/reading/readBlocks';
import { resolveClaims } from './claims/resolve';
import type { Claim, LinkScope } from './claims/types';
import { Remembering } from './memory';

/** How claims are resolved, and what is kept of them where the article is being typed. */
interface ClaimOptions {
  readonly linkScope: LinkScope;
  readonly memory: ClaimMemory | undefined;
}

/** A resolved article; its claims when they are first asked for. Keeps what is worked out of it. A class as `RecognisedBlock` is. */
export class ResolvedArticle extends Remembering implements Analysis {
  readonly article: Analysis['article'];
  readonly blocks: Analysis['blocks'];
  readonly reference: Analysis['reference'];
  readonly dates: Analysis['dates'];
  readonly entities: Analysis['entities'];
  readonly registries: Analysis['registries'];
  readonly #options: ClaimOptions;
  #claims: readonly Claim[] | undefined;

  constructor(
    { article, blocks, reference, dates, entities, registries }: Omit<Analysis, 'claims'>,
    options: ClaimOptions,
  ) {
    super();
    this.article = article;
    this.blocks = blocks;
    this.reference = reference;
    this.dates = dates;
    this.entities = entities;
    this.registries = registries;
    this.#options = options;
  }

  get claims(): readonly Claim[] {
    const { linkScope, memory } = this.#options;
    this.#claims ??= resolveClaims(this.article, this.blocks, this.dates, this.entities, linkScope, memory);
    return this.#claims;
  }
}
