import type { Text } from '../text';
import type { EntityType } from './types';

/** What a type is called. The Persian word is also the markup's: the title of an entity's definition. */
export const TYPE_NAMES: Readonly<Record<EntityType, Text>> = {
  person: { fa: 'شخص', en: 'person' },
  organisation: { fa: 'سازمان', en: 'organisation' },
  place: { fa: 'مکان', en: 'place' },
  event: { fa: 'رویداد', en: 'event' },
  work: { fa: 'اثر', en: 'work' },
};

export const ENTITY_TYPES = Object.keys(TYPE_NAMES) as readonly EntityType[];

/** The type that a definition's title says; undefined where it says none. */
export function typeTitled(title: string | undefined): EntityType | undefined {
  const word = title?.trim();
  return ENTITY_TYPES.find((type) => TYPE_NAMES[type].fa === word);
}
