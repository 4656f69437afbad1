import type { EntityMention, EntityRole, EntityType, EntityVia, RegistryRow } from '../types';

/** A mention on its way to being resolved. Offsets are those of the file. */
export interface Draft {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** Folded units. */
  readonly key: string;
  readonly candidates: readonly RegistryRow[];
  readonly needs: readonly number[];
  readonly via: EntityVia;
  readonly confidence: number;
  readonly roles: readonly EntityRole[];
  /** The entry that it names; undefined while unknown, and where it names none. */
  readonly row: RegistryRow | undefined;
  /** What an annotation in the text says: a Wikidata id or the registry's. */
  readonly annotation: string | undefined;
  /** How sure the tagger is of the same span and type, 0–1. */
  readonly seen: number;
  /** Counts only if the article makes it sure. */
  readonly open: boolean;
  /** Names for short the organisation in whose brackets it stands: the draft before it. */
  readonly short: boolean;
}

const NO_ROLES: readonly EntityRole[] = [];

/** A mention of a block as a draft: the candidate that needs nothing is its entry. */
export function toDraft(mention: EntityMention, block: number, offset: number): Draft {
  const sure = mention.needs.indexOf(0);
  return {
    block,
    start: offset + mention.start,
    end: offset + mention.end,
    type: mention.type,
    key: mention.key,
    candidates: mention.candidates,
    needs: mention.needs,
    via: mention.via,
    confidence: mention.confidence,
    roles:
      mention.roles.length === 0
        ? NO_ROLES
        : mention.roles.map(({ key, start, end }) => ({ key, start: offset + start, end: offset + end })),
    row: sure < 0 ? undefined : mention.candidates[sure],
    annotation: undefined,
    seen: mention.seen,
    open: mention.needsContext,
    short: mention.short,
  };
}

/** What the rest of an article shows to be a name in a place where nothing else does; `entry` is what it names, if that is known. */
export function draftFromArticle(
  place: Pick<Draft, 'block' | 'start' | 'end' | 'type' | 'key' | 'confidence'>,
  entry?: Pick<Draft, 'row' | 'annotation'>,
): Draft {
  const row = entry?.row;
  return {
    block: place.block,
    start: place.start,
    end: place.end,
    type: place.type,
    key: place.key,
    candidates: row === undefined ? [] : [row],
    needs: row === undefined ? [] : [0],
    via: 'article',
    confidence: place.confidence,
    roles: NO_ROLES,
    row,
    annotation: entry?.annotation,
    seen: 0,
    open: false,
    short: false,
  };
}
