import type { EntityType } from '../types';

/** The types that the tagger knows. Works are too rare in its training data. */
export const TAGGED_TYPES = ['person', 'organisation', 'place', 'event'] as const satisfies readonly EntityType[];
export type TaggedType = (typeof TAGGED_TYPES)[number];

/** Label 0 is «no name»; a type's first word has 1 + 2t, its other words 2 + 2t. */
export const LABEL_COUNT = 1 + TAGGED_TYPES.length * 2;
export const OUTSIDE = 0;

export const beginOf = (type: number): number => 1 + type * 2;
export const insideOf = (type: number): number => 2 + type * 2;
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;
export const typeOf = (label: number): number => (label - 1) >> 1;

/** Whether a label may follow another: the inside of a name follows its own beginning or inside. */
export function mayFollow(previous: number, label: number): boolean {
  return !isInside(label) || (previous !== OUTSIDE && typeOf(previous) === typeOf(label));
}
