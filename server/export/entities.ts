import type { Analysis } from '../language/analysis';
import type { Link } from '../language/article/types';
import { type Registries, rowOfId } from '../language/entities/registry/registries';
import { registryEntry } from '../language/entities/registry/registry';
import { typeTitled } from '../language/entities/typeNames';
import type { ResolvedEntity } from '../language/entities/types';
import { isWikidataId, wikidataId } from '../language/entities/wikidata';
import { isCertainEntity } from './certain';
import { rangesOf } from './dates';
import type { ExportedEntity } from './types';

/**
 * The names of an article in the order of the text: those that the markup annotates, with the annotation's id, and those
 * that are certain, or with `recognised` all of them.
 */
export function entitiesOf(
  { article, entities, registries }: Analysis,
  recognised: boolean,
): readonly ExportedEntity[] {
  const byStart = new Map(entities.map((entity) => [entity.start, entity]));
  let chain = entities.reduce((highest, entity) => Math.max(highest, entity.chain), 0);
  /** Things that only the markup knows. */
  const chains = new Map<string, number>();
  const chainOf = (id: string): number => {
    const known = chains.get(id) ?? entities.find((entity) => entity.id === id)?.chain;
    if (known !== undefined) return known;
    chain += 1;
    chains.set(id, chain);
    return chain;
  };
  const annotated = article.links
    .filter(({ role, block }) => role === 'entity' && block >= 0)
    .flatMap((link) => annotatedEntity(link, article.text, byStart, registries, chainOf) ?? []);
  const covered = rangesOf(annotated);
  const found = entities
    .filter((entity) => !covered(entity) && (recognised || isCertainEntity(entity)))
    .map((entity) => recognisedEntity(entity, registries));
  return [...annotated, ...found].sort((a, b) => a.start - b.start);
}

function recognisedEntity(entity: ResolvedEntity, registries: Registries): ExportedEntity {
  const { start, end, type, id, name, nameEn, description, chain } = entity;
  return { start, end, type, id: wikidataOf(id, registries) ?? id, name, nameEn, description, chain };
}

/** The Wikidata id of an entry that the registry knows by a name of its own. */
function wikidataOf(id: string | undefined, registries: Registries): string | undefined {
  if (id === undefined || isWikidataId(id)) return id;
  const row = rowOfId(id, registries);
  const qid = row === undefined ? '' : registryEntry(row).qid;
  return isWikidataId(qid) ? qid : undefined;
}

function annotatedEntity(
  link: Link,
  text: string,
  byStart: ReadonlyMap<number, ResolvedEntity>,
  registries: Registries,
  chainOf: (id: string) => number,
): ExportedEntity | undefined {
  const { start, end } = link.text;
  const id = wikidataId(link.target ?? '');
  if (!isWikidataId(id) || end <= start) return undefined;
  const same = byStart.get(start);
  if (same?.end === end) return { ...recognisedEntity(same, registries), id };
  const type = typeTitled(link.definition?.title);
  if (type === undefined) return undefined;
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  return { start, end, type, id, name, nameEn: undefined, description: undefined, chain: chainOf(id) };
}
