import { groupBy } from '../../groupBy';
import type { EntityType } from '../types';
import type { Draft } from './draft';

/** Types between which cues and the tagger may waver for one name. */
const WAVERING: ReadonlySet<EntityType> = new Set(['person', 'organisation', 'place']);
/** A class noun beside a name says more than the sound of the sentence. */
const CUE_WEIGHS = 1.5;

/**
 * One unknown name is of one type throughout an article: «لومینارک», a company by its class noun here, is no person where it opens
 * a sentence elsewhere. The surer type stands for all of its mentions.
 */
export function agreeOnTypes(drafts: readonly Draft[]): Agreed {
  const retyped = new Map<Draft, EntityType>();
  const contested = new Set<string>();
  for (const [key, mentions] of unknownByKey(drafts)) {
    if (mentions.every(({ type }) => type === mentions[0].type)) continue;
    contested.add(key);
    const type = surestType(mentions);
    for (const mention of mentions) if (mention.type !== type) retyped.set(mention, type);
  }
  if (retyped.size === 0) return { drafts, contested };
  const agreed = drafts.map((draft) => {
    const type = retyped.get(draft);
    return type === undefined ? draft : { ...draft, type, roles: type === 'person' ? draft.roles : [] };
  });
  return { drafts: agreed, contested };
}

interface Agreed {
  readonly drafts: readonly Draft[];
  /** The keys of unknown names that were of several types in the article. */
  readonly contested: ReadonlySet<string>;
}

const unknownByKey = (drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> =>
  groupBy(
    drafts.filter((draft) => !draft.open && draft.row === undefined && isContestable(draft)),
    ({ key }) => key,
  );

/** Whether a name’s type may be another’s to decide, if nothing else says whose name it is. */
export function isContestable({ candidates, type, via }: Pick<Draft, 'candidates' | 'type' | 'via'>): boolean {
  return candidates.length === 0 && WAVERING.has(type) && (via === 'cue' || via === 'model');
}

function surestType(mentions: readonly Draft[]): EntityType {
  const weights = new Map<EntityType, number>();
  for (const { type, via, confidence } of mentions)
    weights.set(type, (weights.get(type) ?? 0) + confidence * (via === 'cue' ? CUE_WEIGHS : 1));
  let best = mentions[0].type;
  for (const [type, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = type;
  return best;
}
