import source from '../../../data/registry/subtypes.tsv';
import { openTable } from '../../../data/table';
import type { Text } from '../../text';
import type { EntityType } from '../types';

const table = openTable(source);

let words: ReadonlyMap<string, Text> | undefined;

/** What a subtype of the registry is called: «وزارتخانه», “ministry”; undefined where it has no word of its own. */
export function subtypeWords(type: EntityType, subtype: string): Text | undefined {
  words ??= new Map(
    Array.from({ length: table.size }, (_, row) => [
      `${table.get(row, 'type')} ${table.get(row, 'subtype')}`,
      { fa: table.get(row, 'name'), en: table.get(row, 'english') },
    ]),
  );
  return words.get(`${type} ${subtype}`);
}
