import type { LinkRole } from './types';

/** The words that a definition's title says of an annotated entity, and the type that each stands for. */
export const ENTITY_TITLES: Readonly<Record<string, 'person' | 'organisation' | 'place' | 'event' | 'work'>> = {
  شخص: 'person',
  سازمان: 'organisation',
  مکان: 'place',
  رویداد: 'event',
  اثر: 'work',
};

const WIKIDATA = /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/|wd:)/i;

/** What a link is for, judged by its address and its definition's title (markup.md). */
export function roleOf(target: string, title: string): LinkRole {
  if (/^date:/i.test(target)) return 'date';
  if (WIKIDATA.test(target)) return 'entity';
  const word = title.trim();
  if (word === 'تاریخ') return 'date';
  if (word in ENTITY_TITLES) return 'entity';
  if (/^https?:\/\//i.test(target)) return 'source';
  return 'other';
}

/** The id that an entity's address names («Q789915»), as written; undefined where the address is no such one. */
export function wikidataId(target: string): string | undefined {
  const match = WIKIDATA.exec(target);
  return match === null ? undefined : target.slice(match[0].length);
}
