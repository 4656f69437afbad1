export type EntityType = 'person' | 'organisation' | 'place' | 'event' | 'work';
export type EntityVia = 'registry' | 'model' | 'markup' | 'project' | 'cue' | 'article';

/** A possible entry of the registry for a mention: the row in the registry's table. */
export type RegistryRow = number;

/** A role that the text sets beside a person («وزیر امور خارجه آمریکا»): its folded units, and where it stands. */
export interface EntityRole {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A name in one block, before the article around it is known. Offsets are relative to the block. */
export interface EntityMention {
  readonly start: number;
  readonly end: number;
  /** Units of the block's folded text. */
  readonly unitStart: number;
  readonly unitEnd: number;
  readonly type: EntityType;
  /** Folded units of the name: spellings of one name meet here. */
  readonly key: string;
  /** Entries of the registry that it may name, the likeliest first. */
  readonly candidates: readonly RegistryRow[];
  /** For each candidate what the article must still say for it: bits of the registry's `Mark`, 0 = nothing. */
  readonly needs: readonly number[];
  readonly via: EntityVia;
  /** 0–1. */
  readonly confidence: number;
  /** How sure the tagger is of the same span and type, 0–1. */
  readonly seen: number;
  /** Counts only where the article itself makes it sure (a family name alone, a short form). */
  readonly needsContext: boolean;
  /** Roles beside a person's name; offsets relative to the block. */
  readonly roles: readonly EntityRole[];
  /** Stands in brackets right behind an organisation, and names it for short. */
  readonly short: boolean;
}

/** A name and what it means in this article. Offsets are those of the file. */
export interface ResolvedEntity {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** A Wikidata id, or the registry's own; undefined where the link is not certain. */
  readonly id: string | undefined;
  /** The preferred Persian name. */
  readonly name: string;
  readonly nameEn: string | undefined;
  readonly description: string | undefined;
  /**
   * Mentions of the same thing share it. Counts from 1 in the order of first mentions; in a document that is typed in, a number that
   * lasts.
   */
  readonly chain: number;
  readonly confidence: number;
  readonly via: EntityVia;
  /** The row of the registry, where one entry is meant. */
  readonly row: RegistryRow | undefined;
  /** Where several entries fit and nothing decides. */
  readonly candidates: readonly RegistryRow[];
  /** Roles that the article ties to it («وزیر امور خارجه آمریکا»), as folded keys with their ranges in the file. */
  readonly roles: readonly EntityRole[];
  /** The country whose capital or seat it is, as a chain, where it stands for it (مسکو → روسیه). */
  readonly metonymOf: number | undefined;
  readonly block: number;
}
