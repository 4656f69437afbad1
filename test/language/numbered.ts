import type { Analysis } from '../../server/language/analysis';

/**
 * The names and claims of an article with their chains numbered from 1 in the order of the text. Of one that is typed in, the numbers
 * last, and so are others than those of one that is read once.
 */
export function numbered({ entities, claims }: Analysis): Pick<Analysis, 'entities' | 'claims'> {
  const names = new Map<number, number>();
  const sources = new Map<number, number>();
  for (const { chain } of entities) numberOf(names, chain);
  return {
    entities: entities.map((entity) => ({
      ...entity,
      chain: numberOf(names, entity.chain),
      metonymOf: entity.metonymOf === undefined ? undefined : numberOf(names, entity.metonymOf),
    })),
    claims: claims.map((claim) => ({
      ...claim,
      chain: numberOf(sources, claim.chain),
      source:
        claim.source?.entityChain === undefined
          ? claim.source
          : { ...claim.source, entityChain: numberOf(names, claim.source.entityChain) },
      relayed:
        claim.relayed === undefined
          ? undefined
          : {
              ...claim.relayed,
              chain: numberOf(sources, claim.relayed.chain),
              entityChain:
                claim.relayed.entityChain === undefined ? undefined : numberOf(names, claim.relayed.entityChain),
            },
    })),
  };
}

function numberOf(known: Map<number, number>, chain: number): number {
  const number = known.get(chain) ?? known.size + 1;
  known.set(chain, number);
  return number;
}
