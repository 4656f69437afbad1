import type { Analysis, ReadBlock } from '../language/analyse';
import { Remembering } from '../language/memory';

const NOTHING: readonly never[] = [];

/** What rules that look at the text of one block see of an article: that block, and nothing that was resolved. */
export class BlockAlone extends Remembering implements Analysis {
  readonly article: Analysis['article'];
  readonly blocks: readonly ReadBlock[];
  readonly reference: Analysis['reference'];
  readonly dates = NOTHING;
  readonly entities = NOTHING;
  readonly claims = NOTHING;
  readonly registries: Analysis['registries'];

  constructor({ article, reference, registries }: Analysis, read: ReadBlock) {
    super();
    this.article = article;
    this.blocks = [read];
    this.reference = reference;
    this.registries = registries;
  }
}
