import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { chargesIn } from '../../language/claims/figures/charges';
import { fileRange } from '../../language/claims/sources/sources';
import type { Claim } from '../../language/claims/types';
import type { ResolvedEntity } from '../../language/entities/types';
import { groupBy } from '../../language/groupBy';
import { oncePer } from '../once';
import { placeOf } from './unlinked';

/** Somebody who is accused, and where. */
export interface Accused extends Range {
  readonly entity: ResolvedEntity;
  readonly claim: Claim;
}

const isParty = ({ type }: ResolvedEntity): boolean => type === 'person' || type === 'organisation';

/** Those whom an article accuses: in its own words, and in others' («X، Y را به فساد متهم کرد»). */
export function* accusedIn(analysis: Analysis): Iterable<Accused> {
  for (const claim of analysis.claims) {
    if (claim.kind !== 'accusation') continue;
    const entity = analysis.entities.find(
      (other) => other.start >= claim.start && other.end <= claim.end && isParty(other),
    );
    if (entity !== undefined) yield { ...placeOf(analysis.article, claim), entity, claim };
  }
  for (const [number, block] of analysis.blocks.entries()) {
    for (const sentence of block.cues.sentences)
      for (const { accused, verb } of chargesIn(block.cues.words, sentence)) {
        const place = fileRange(block, verb.first, verb.last);
        const claim = (claimsByBlock(analysis).get(number) ?? []).find(
          ({ start, end }) => start <= place.start && end >= place.end,
        );
        const entity =
          claim === undefined || claim.kind === 'accusation'
            ? undefined
            : objectOf(analysis, claim, fileRange(block, accused.first, accused.last));
        if (claim !== undefined && entity !== undefined) yield { ...place, entity, claim };
      }
  }
}

const claimsByBlock = oncePer(({ claims }: Analysis) => groupBy(claims, ({ block }) => block));

/**
 * The party that a stretch before «را» is, alone or behind who accuses it: «وزیر نیرو وکیل فلانی را» accuses somebody else. An
 * apposition between commas may follow the name.
 */
function objectOf(analysis: Analysis, { source }: Claim, stretch: Range): ResolvedEntity | undefined {
  const { text } = analysis.article;
  return analysis.entities.find((entity) => {
    if (!isParty(entity) || entity.start < stretch.start || entity.end > stretch.end) return false;
    if (source !== undefined && entity.start < source.end && entity.end > source.start) return false;
    const from =
      source === undefined || source.end > entity.start ? stretch.start : Math.max(stretch.start, source.end);
    const before = text.slice(from, entity.start);
    const after = text.slice(entity.end, stretch.end);
    return /(?:^|[،,:])[\s[\]«»*_]*$/.test(before) && /^[\s[\]»*_]*(?:،[^،]*،\s*)?$/.test(after);
  });
}
