import { groupBy } from '../groupBy';
import type { Draft } from './draft';
import type { EntityType } from './types';

/** Types between which cues and the tagger may waver for one name. */
const WAVERING: ReadonlySet<EntityType> = new Set(['person', 'organisation', 'place']);
/** A class noun beside a name says more than the sound of the sentence. */
const CUE_WEIGHS = 1.5;

/**
 * One unknown name is of one type throughout an article: «لومینارک», a company by its class noun here, is no person where it opens
 * a sentence elsewhere. The surer type stands for all of its mentions.
 */
export function agreeOnTypes(drafts: readonly Draft[]): readonly Draft[] {
  const unknown = drafts.filter(
    ({ row, candidates, via, type, open }) =>
      !open && row === undefined && candidates.length === 0 && WAVERING.has(type) && (via === 'cue' || via === 'model'),
  );
  const retyped = new Map<Draft, EntityType>();
  for (const mentions of groupBy(unknown, ({ key }) => key).values()) {
    const type = surestType(mentions);
    for (const mention of mentions) if (mention.type !== type) retyped.set(mention, type);
  }
  if (retyped.size === 0) return drafts;
  return drafts.map((draft) => {
    const type = retyped.get(draft);
    return type === undefined ? draft : { ...draft, type, roles: type === 'person' ? draft.roles : [] };
  });
}

function surestType(mentions: readonly Draft[]): EntityType {
  const weights = new Map<EntityType, number>();
  for (const { type, via, confidence } of mentions)
    weights.set(type, (weights.get(type) ?? 0) + confidence * (via === 'cue' ? CUE_WEIGHS : 1));
  let best = mentions[0].type;
  for (const [type, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = type;
  return best;
}
