import type { ExportedArticle, ExportedEntity } from './types';

/** A thing that the article names, however often. */
export interface Thing {
  /** The mention that says most, of several the first. */
  readonly entity: ExportedEntity;
  readonly mentions: number;
}

/** The things that an article names, by chain, in the order of their first mentions. */
export function thingsOf({ entities }: ExportedArticle): ReadonlyMap<number, Thing> {
  const things = new Map<number, Thing>();
  for (const entity of entities) {
    const known = things.get(entity.chain);
    if (known === undefined) things.set(entity.chain, { entity, mentions: 1 });
    else {
      const best = worth(entity) > worth(known.entity) ? entity : known.entity;
      things.set(entity.chain, { ...known, entity: best, mentions: known.mentions + 1 });
    }
  }
  return things;
}

/** How much a mention knows of its thing. */
const worth = ({ id, nameEn }: ExportedEntity): number => (id === undefined ? 0 : 2) + (nameEn === undefined ? 0 : 1);

/**
 * What the article is about: the things that its title names; where it names none, the one that the text names most often,
 * twice at least.
 */
export function subjectsOf(
  { entities, title }: ExportedArticle,
  things: ReadonlyMap<number, Thing>,
): ReadonlySet<number> {
  const subjects = new Set<number>();
  if (title !== undefined) {
    for (const { chain, name } of entities) if (!subjects.has(chain) && names(title, name)) subjects.add(chain);
  }
  if (subjects.size > 0) return subjects;
  let most: readonly [number, Thing] | undefined;
  for (const entry of things) if (entry[1].mentions > (most?.[1].mentions ?? 1)) most = entry;
  return new Set(most === undefined ? [] : [most[0]]);
}

/** Whether a title holds a name as words of its own. */
function names(title: string, name: string): boolean {
  for (let at = title.indexOf(name); at >= 0 && name !== ''; at = title.indexOf(name, at + 1)) {
    if (!isLetter(title[at - 1]) && !isLetter(title[at + name.length])) return true;
  }
  return false;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{M}]/u.test(character);
