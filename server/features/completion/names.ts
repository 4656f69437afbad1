import { currentRow, ownRows, type Registries } from '../../language/entities/registry/registries';
import { REGISTRY_SIZE, registryEntry, registryName } from '../../language/entities/registry/registry';
import { TYPE_NAMES } from '../../language/entities/typeNames';
import type { EntityType, RegistryRow } from '../../language/entities/types';
import { wikidataAddress } from '../hover/names';
import { keyOf } from '../keys';
import { escapeMarkdown, lines, link } from '../markdown';
import type { CompletionContext, Proposal } from './context';

/** The most names in a list; one more letter finds the rest. */
const MOST = 40;
/** A single letter would begin half of the registry. */
const SHORTEST = 2;
/** How many words back a name may have begun: «سازمان ملل مت…». */
const WORDS_BACK = 4;

interface Named {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string | undefined;
  readonly type: EntityType;
  readonly description: string | undefined;
  readonly id: string | undefined;
}

/** Names that begin with what is typed, those of this article first; spellings count as equal where readers' do. */
export function proposeNames({ snapshot, offset, before }: CompletionContext): Proposal[] {
  for (const prefix of prefixes(before)) {
    const key = keyOf(prefix);
    if (key.length < SHORTEST) continue;
    const own = articleNames(snapshot).filter((named) => named.key.startsWith(key) && named.name !== prefix);
    const seen = new Set(own.map(({ name }) => name));
    const others = registryFrom(key, MOST, snapshot.analysis.registries).filter(
      ({ name }) => !seen.has(name) && name !== prefix,
    );
    const found = [...own, ...others].slice(0, MOST);
    if (found.length === 0) continue;
    return found.map((named) => proposal(named, offset - prefix.length, snapshot.language));
  }
  return [];
}

function proposal(named: Named, start: number, language: 'fa' | 'en'): Proposal {
  const address = wikidataAddress(named.id);
  const documentation = lines(
    named.nameEn === undefined ? undefined : escapeMarkdown(named.nameEn),
    named.description === undefined ? undefined : escapeMarkdown(named.description),
    address === undefined ? undefined : link(`${language === 'fa' ? 'ویکی‌داده' : 'Wikidata'} ${named.id}`, address),
  );
  return {
    label: named.name,
    detail: TYPE_NAMES[named.type][language],
    ...(documentation === '' ? {} : { documentation }),
    kind: 'name',
    start,
    text: named.name,
  };
}

/** The last words before the caret, the longest run first. */
function* prefixes(before: string): Iterable<string> {
  const words = /(?:[\p{L}\p{M}\u200c\u0640]+ ){0,3}[\p{L}\p{M}\u200c\u0640]+$/u.exec(before)?.[0];
  if (words === undefined) return;
  const parts = words.split(' ');
  for (let first = Math.max(0, parts.length - WORDS_BACK); first < parts.length; first += 1) {
    yield parts.slice(first).join(' ');
  }
}

/** What the names of the article that was last asked about are compared by: from one key to the next they are the same. */
let articleKeys: ReadonlyMap<string, string> = new Map();

function articleNames({ analysis }: CompletionContext['snapshot']): Named[] {
  const chains = new Map<number, Named>();
  const keys = new Map<string, string>();
  for (const { chain, name, nameEn, type, description, id } of analysis.entities) {
    if (name === '' || chains.has(chain)) continue;
    const key = articleKeys.get(name) ?? keyOf(name);
    keys.set(name, key);
    chains.set(chain, { key, name, nameEn, type, description, id });
  }
  articleKeys = keys;
  return [...chains.values()];
}

/** Rows in the order of the keys of their names. The keys are written anew where a search needs them: it needs few. */
type Index = readonly RegistryRow[];

let builtIn: Index | undefined;
const own = new WeakMap<Registries, Index>();

const keyOfRow = (row: RegistryRow): string => keyOf(registryName(row));

function indexOf(rows: readonly RegistryRow[]): Index {
  return rows
    .map((row) => ({ key: keyOfRow(row), row }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row - b.row))
    .map(({ row }) => row);
}

/** The registries' names from a key on, the newsroom's first. */
function registryFrom(key: string, most: number, registries: Registries): Named[] {
  builtIn ??= indexOf(Array.from({ length: REGISTRY_SIZE }, (_, row) => row));
  const others = rowsFrom(builtIn, key, most).filter((row) => currentRow(row, registries) === row);
  if (registries.length === 0) return others.map(namedOf);
  let ours = own.get(registries);
  if (ours === undefined) {
    ours = indexOf(ownRows(registries));
    own.set(registries, ours);
  }
  return [...rowsFrom(ours, key, most), ...others].map(namedOf);
}

/** By binary search in an index that the first question builds. */
function rowsFrom(index: Index, key: string, most: number): readonly RegistryRow[] {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOfRow(index[middle]) < key) low = middle + 1;
    else high = middle;
  }
  const found: RegistryRow[] = [];
  for (; low < index.length && found.length < most; low += 1) {
    if (!keyOfRow(index[low]).startsWith(key)) break;
    found.push(index[low]);
  }
  return found;
}

function namedOf(row: RegistryRow): Named {
  const { name, english, type, description, qid } = registryEntry(row);
  return {
    key: keyOf(name),
    name,
    nameEn: english === '' ? undefined : english,
    type,
    description: description === '' ? undefined : description,
    id: qid === '' ? undefined : qid,
  };
}
