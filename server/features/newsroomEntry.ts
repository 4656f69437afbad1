import type { Range as ProtocolRange } from 'vscode-languageserver';
import { isOwnRow } from '../language/entities/registry/registry';
import type { EntityType } from '../language/entities/types';
import type { RegistryEntryResult } from '../protocol';
import type { Snapshot } from '../session';
import { additionOf, type RegistryAbilities, registryEdit, tidy } from './codeActions/newsroom';
import { wikidataAddress } from './hover/names';
import { overlaps, stretchOf } from './places';

/** A longer selection is a passage and no name. */
const LONGEST = 100;

/**
 * What the newsroom's registry would have of the name that is selected, or stands at the caret. The selection's words count
 * before what was recognised, and the type that was asked for before the recogniser's. `null` where no name stands there.
 */
export function provideRegistryEntry(
  snapshot: Snapshot,
  range: ProtocolRange,
  type: EntityType | undefined,
  abilities: RegistryAbilities,
): RegistryEntryResult {
  const place = stretchOf(snapshot, range);
  const selected = tidy(snapshot.text.slice(place.start, place.end));
  const entity = snapshot.analysis.entities.find((candidate) =>
    selected === ''
      ? overlaps(candidate, place)
      : candidate.start <= place.start + leading(snapshot, place) && candidate.end >= place.start + selected.length,
  );
  const isWhole = entity !== undefined && (selected === '' || selected === tidy(writtenOf(snapshot, entity)));
  const name = isWhole ? tidy(entity.name === '' ? writtenOf(snapshot, entity) : entity.name) : selected;
  if (name === '' || name.length > LONGEST) return null;
  const known = isWhole && entity.row !== undefined && isOwnRow(entity.row);
  const own = type ?? (isWhole ? entity.type : undefined);
  if (own === undefined) return { name, type: null, known, edit: null, uri: null, line: 0 };
  const link = isWhole && wikidataAddress(entity.id) !== undefined ? (entity.id ?? '') : '';
  const addition = additionOf(snapshot, { name, type: own, link });
  const edit = addition === undefined ? undefined : registryEdit(addition, abilities);
  return {
    name,
    type: own,
    known,
    edit: edit ?? null,
    uri: addition?.uri ?? null,
    line: addition?.line ?? 0,
  };
}

const writtenOf = ({ text }: Snapshot, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end);

function leading({ text }: Snapshot, { start, end }: { readonly start: number; readonly end: number }): number {
  const words = text.slice(start, end);
  return words.length - words.trimStart().length;
}
