import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { type RegistryEntry, registryEntry } from '../../language/entities/registry/registry';
import type { ResolvedEntity } from '../../language/entities/types';
import { isWikidataId } from '../../language/entities/wikidata';
import { isLinked } from '../annotations';

/** Whether a name's Wikidata item is certain enough to be written. */
export function isCertain({ id, confidence }: ResolvedEntity): boolean {
  return isWikidataId(id) && confidence >= CERTAIN;
}
/** The confidence, from 0 to 1, from which on an id may be written into the article. */
const CERTAIN = 0.9;

/** The first mention of each thing in the text, headlines left out: they may be short. */
export function firstMentions({ article, entities }: Analysis): readonly ResolvedEntity[] {
  const seen = new Set<number>();
  return entities.filter(({ chain, block }) => {
    if (seen.has(chain) || article.blocks[block]?.kind === 'heading') return false;
    seen.add(chain);
    return true;
  });
}

/** Those of them that an article in Markdown neither annotates nor links. */
export function unmarkedMentions(analysis: Analysis): readonly ResolvedEntity[] {
  const { article } = analysis;
  if (article.syntax !== 'markdown') return [];
  return firstMentions(analysis).filter((entity) => entity.via !== 'markup' && !isLinked(article, entity));
}

/** The entries of the registry that a stretch names, whole, whatever the text around it says. */
export function entriesNamed({ blocks }: Analysis, block: number, { start, end }: Range): readonly RegistryEntry[] {
  const read = blocks[block];
  if (read === undefined) return [];
  const { text, hits } = read.reading;
  const rows = new Set<number>();
  for (const hit of hits) {
    if (hit.lexicon !== 'entity') continue;
    if (read.block.start + text.starts[hit.start] === start && read.block.start + text.ends[hit.end - 1] === end)
      rows.add(hit.row);
  }
  return [...rows].map(registryEntry);
}
