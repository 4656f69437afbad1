import type { Analysis } from '../language/analysis';
import { claimsOf, sourcesOf } from './claims';
import { datesOf } from './dates';
import { entitiesOf } from './entities';
import { metadataOf } from './metadata';
import type { ExportedArticle, ExportOptions, Speaker } from './types';

/** Gathers from an analysis what every format writes. Pure. */
export function exportedArticle(analysis: Analysis, options: ExportOptions): ExportedArticle {
  const { article } = analysis;
  const recognised = options.recognised === true;
  const numberOf = chainNumbers(analysis);
  const speaker = (of: Speaker | undefined): Speaker | undefined =>
    of?.chain === undefined ? of : { ...of, chain: numberOf(of.chain) };
  return {
    article,
    text: article.text,
    syntax: article.syntax,
    ...metadataOf(analysis, options),
    dates: datesOf(analysis, recognised),
    entities: entitiesOf(analysis, recognised).map((entity) => ({ ...entity, chain: numberOf(entity.chain) })),
    claims: claimsOf(analysis, recognised).map((claim) => ({
      ...claim,
      source: speaker(claim.source),
      speaker: speaker(claim.speaker),
    })),
    sources: sourcesOf(analysis),
  };
}

/**
 * The chains of an article's names, from 1 in the order of their first mentions; behind them those that only the markup knows. What is
 * written out does not depend on how the article was typed.
 */
function chainNumbers({ entities }: Analysis): (chain: number) => number {
  const numbers = new Map<number, number>();
  let highest = 0;
  for (const { chain } of entities) {
    highest = Math.max(highest, chain);
    if (!numbers.has(chain)) numbers.set(chain, numbers.size + 1);
  }
  return (chain) => numbers.get(chain) ?? numbers.size + chain - highest;
}
