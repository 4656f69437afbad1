import { type Analysis, analyse } from '../../../server/language/analyse';
import type { EntityType, ResolvedEntity } from '../../../server/language/entities/types';

/** The reference day of the articles below; none of them depends on it. */

export function read(source: string): Analysis {
  return analyse(source, { syntax: 'markdown' });
}

export function written(source: string, { start, end }: ResolvedEntity): string {
  return source.slice(start, end);
}

/** `type: name` of every name in a text, in its order. */
export function namesIn(source: string): readonly string[] {
  return read(source).entities.map((entity) => `${entity.type}: ${written(source, entity)}`);
}

/** The names of one type in a text. */
export function namesOf(source: string, type: EntityType): readonly string[] {
  return read(source)
    .entities.filter((entity) => entity.type === type)
    .map((entity) => written(source, entity));
}

/** The first name that a text writes so. */
export function entityOf(source: string, name: string): ResolvedEntity {
  const found = read(source).entities.find((entity) => written(source, entity) === name);
  if (found === undefined) throw new Error(`«${name}» is not found in «${source}»`);
  return found;
}
