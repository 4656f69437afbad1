import type { EntityType } from '../language/entities/types';

/** What the data formats call the kinds of annotations, and what imports read. */
export type AnnotationKind = EntityType | 'date' | 'source' | 'claim';

/** Names of kinds that other tools write (spaCy, brat's examples, schema.org), in lower case. */
const SPELLINGS: Readonly<Record<string, AnnotationKind>> = {
  person: 'person',
  per: 'person',
  organisation: 'organisation',
  organization: 'organisation',
  org: 'organisation',
  place: 'place',
  location: 'place',
  loc: 'place',
  gpe: 'place',
  event: 'event',
  evt: 'event',
  work: 'work',
  creativework: 'work',
  work_of_art: 'work',
  date: 'date',
  time: 'date',
  timex3: 'date',
  source: 'source',
  claim: 'claim',
};

/** The kind that a name means, whatever its letter case. */
export function kindNamed(name: string): AnnotationKind | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(SPELLINGS, key) ? SPELLINGS[key] : undefined;
}

export const isEntityKind = (kind: AnnotationKind): kind is EntityType =>
  kind !== 'date' && kind !== 'source' && kind !== 'claim';
