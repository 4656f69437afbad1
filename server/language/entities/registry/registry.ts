import eventSource from '../../../data/registry/events.tsv';
import { ENTRY_FLAGS } from '../../../data/registry/marks';
import organisationSource from '../../../data/registry/organisations.tsv';
import personSource from '../../../data/registry/persons.tsv';
import placeSource from '../../../data/registry/places.tsv';
import { slugOf } from '../../../data/registry/slug';
import workSource from '../../../data/registry/works.tsv';
import { openTable, type Table } from '../../../data/table';
import type { EntityType, RegistryRow } from '../types';
import { ownEntry } from './ownEntries';

/** The files in the order in which `compile/forms.ts` numbers their rows through. */
const TABLES: readonly { readonly type: EntityType; readonly table: Table }[] = [
  { type: 'place', table: openTable(placeSource) },
  { type: 'organisation', table: openTable(organisationSource) },
  { type: 'person', table: openTable(personSource) },
  { type: 'event', table: openTable(eventSource) },
  { type: 'work', table: openTable(workSource) },
];

/** How a newsroom writes a name. */
export interface House {
  /** It asks for the entry's name in just this spelling. */
  readonly prefers: boolean;
  /** What it does not write. */
  readonly avoid: readonly string[];
  /** A page about it that is not Wikidata's, or empty. */
  readonly link: string;
}

/** An entry of the built-in registry, or of a newsroom's own. */
export interface RegistryEntry {
  readonly row: RegistryRow;
  readonly id: string;
  readonly type: EntityType;
  readonly subtype: string;
  readonly name: string;
  readonly english: string;
  /** ISO 3166-1 alpha-2, or empty. */
  readonly country: string;
  readonly description: string;
  /** Wikidata id, or empty. */
  readonly qid: string;
  /** A person's family name without its mark, or empty. */
  readonly family: string;
  /** A medium that one cites. */
  readonly source: boolean;
  /** An office named after its building. */
  readonly alsoPlace: boolean;
  /** Undefined in the built-in registry. */
  readonly house: House | undefined;
}

export const REGISTRY_SIZE = TABLES.reduce((sum, { table }) => sum + table.size, 0);

const entries = new Array<RegistryEntry | undefined>(REGISTRY_SIZE);

function locate(row: RegistryRow): { readonly type: EntityType; readonly table: Table; readonly local: number } {
  let local = row;
  for (let number = 0; number < TABLES.length; number += 1) {
    const { type, table } = TABLES[number];
    if (local < table.size) return { type, table, local };
    local -= table.size;
  }
  throw new RangeError(`no row ${row} in the registry`);
}

/** Whether a row is a newsroom's own. */
export function isOwnRow(row: RegistryRow): boolean {
  return row >= REGISTRY_SIZE;
}

/** The type of a row, without reading it. */
export function registryType(row: RegistryRow): EntityType {
  if (isOwnRow(row)) return ownEntry(row - REGISTRY_SIZE).type;
  return (entries[row] ?? locate(row)).type;
}

/** The entry of a row. Throws a RangeError where the registry has no such row. */
export function registryEntry(row: RegistryRow): RegistryEntry {
  const known = entries[row];
  if (known !== undefined) return known;
  return isOwnRow(row) ? ownEntry(row - REGISTRY_SIZE) : readEntry(row);
}

/** Apart, for its closures would cost every call of an entry that is known. */
function readEntry(row: RegistryRow): RegistryEntry {
  const { type, table, local } = locate(row);
  const get = (column: string): string => table.get(local, column);
  const flags = get('flags').split(' ');
  const has = (flag: string): boolean => ENTRY_FLAGS.has(flag) && flags.includes(flag);
  const family = get('family');
  const brace = family.indexOf('{');
  const entry: RegistryEntry = {
    row,
    id: get('id') || slugOf(get('english')),
    type,
    subtype: get('subtype'),
    name: get('name'),
    english: get('english'),
    country: get('country'),
    description: get('description'),
    qid: get('qid'),
    family: brace < 0 ? family : family.slice(0, brace),
    source: has('source'),
    alsoPlace: has('also-place'),
    house: undefined,
  };
  entries[row] = entry;
  return entry;
}

/** The name of a row, and nothing of it kept: for whoever looks through all of them. Throws as `registryEntry` does. */
export function registryName(row: RegistryRow): string {
  const known = entries[row];
  if (known !== undefined) return known.name;
  if (isOwnRow(row)) return ownEntry(row - REGISTRY_SIZE).name;
  const { table, local } = locate(row);
  return table.peek(local, 'name');
}

/** A name of the registry of which nothing is kept: for whoever looks through all of them. */
export interface RegistryOutline {
  readonly type: EntityType;
  readonly name: string;
  /** Another field of its entry. */
  field(column: 'subtype' | 'country' | 'qid' | 'family'): string;
}

/** The names of these types. */
export function* registryOutlines(types: ReadonlySet<EntityType>): Generator<RegistryOutline> {
  for (const { type, table } of TABLES) {
    if (!types.has(type)) continue;
    for (let row = 0; row < table.size; row += 1)
      yield { type, name: table.peek(row, 'name'), field: (column) => table.peek(row, column) };
  }
}

/** How many entries are held in full, for tests: those that somebody asked for. */
export function entriesHeld(): number {
  return entries.reduce((count, entry) => count + (entry === undefined ? 0 : 1), 0);
}

let countries: ReadonlyMap<string, RegistryRow> | undefined;

/** The row of a country by its ISO code. */
export function countryRow(code: string): RegistryRow | undefined {
  if (countries === undefined) {
    const map = new Map<string, RegistryRow>();
    const { table } = TABLES[0];
    for (let row = 0; row < table.size; row += 1) {
      if (!table.line(row).includes('\tcountry\t')) continue;
      const code = table.get(row, 'country');
      if (table.get(row, 'subtype') === 'country' && code !== '') map.set(code, row);
    }
    countries = map;
  }
  return countries.get(code);
}

/** A Wikidata id as a field of its own; no other column holds the like. */
const QID = /\t(Q[1-9]\d*)(?:\t|$)/;

/** Rows by what a line of a table says of itself; lines without that are left out. */
function rowsBy(
  keyOf: (line: string, table: Table, local: number) => string | undefined,
): ReadonlyMap<string, RegistryRow> {
  const map = new Map<string, RegistryRow>();
  let first = 0;
  for (const { table } of TABLES) {
    for (let local = 0; local < table.size; local += 1) {
      const key = keyOf(table.line(local), table, local);
      if (key !== undefined) map.set(key, first + local);
    }
    first += table.size;
  }
  return map;
}

let byQid: ReadonlyMap<string, RegistryRow> | undefined;
let byId: ReadonlyMap<string, RegistryRow> | undefined;

/** The row of a Wikidata id or a registry id. */
export function registryRowOf(id: string): RegistryRow | undefined {
  byQid ??= rowsBy((line) => QID.exec(line)?.[1]);
  const row = byQid.get(id);
  if (row !== undefined || isQid(id)) return row;
  // Apart, for articles name entries by Wikidata's ids, and these ask for the names of all entries.
  byId ??= rowsBy((line, table, local) => line.slice(0, line.indexOf('\t')) || slugOf(table.peek(local, 'english')));
  return byId.get(id);
}

const isQid = (id: string): boolean => /^Q[1-9]\d*$/.test(id);
