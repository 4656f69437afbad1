import { isWikidataId } from '../../language/entities/wikidata';
import type { Text } from '../../language/text';
import { parseEdtf } from '../../rules/markup/edtf';
import { sourceAddress } from '../addresses';
import type { SourceKind } from '../types';
import { type AnnotationKind, isEntityKind, kindNamed } from '../vocabulary';
import type { ImportedMeaning } from './annotation';

/** What a file says of an annotation, before it is known what it means. */
export interface Statement {
  /** Names of kinds, the likeliest first. */
  readonly kinds: readonly string[];
  /** Addresses and ids that it refers to. */
  readonly references: readonly string[];
  /** Values that it gives: dates, kinds of sources. */
  readonly values: readonly string[];
}

/** A meaning for our markup, why there is none, or undefined where it is nothing that the markup is for. */
export function meaningOf({
  kinds,
  references,
  values,
}: Statement): ImportedMeaning | { readonly failure: Text } | undefined {
  const kind = firstOf(kinds, kindNamed);
  if (kind === 'claim') return undefined;
  const id = firstOf(references, idOf);
  if (kind === 'date' || (kind === undefined && id === undefined)) {
    const value = firstOf(values, dateOf);
    if (value !== undefined) return { kind: 'date', value };
    if (kind === 'date') return values.every((one) => one.startsWith('P')) ? undefined : { failure: NO_DATE };
  }
  if (kind === undefined || kind === 'source') {
    const address = id === undefined ? firstOf(references, sourceAddress) : undefined;
    if (address !== undefined) return { kind: 'source', address, sourceKind: firstOf(values, sourceKindOf) };
    if (kind === 'source') return { failure: NO_ADDRESS };
    return undefined;
  }
  return entityOf(kind, id);
}

function entityOf(kind: AnnotationKind, id: string | undefined): ReturnType<typeof meaningOf> {
  if (!isEntityKind(kind)) return undefined;
  return id === undefined ? { failure: NO_ID } : { kind: 'entity', type: kind, id };
}

/** The id of Wikidata that an address or a name says: `http://www.wikidata.org/entity/Q1`, `Wikidata:Q1`, `wd:Q1`, `Q1`. */
function idOf(reference: string): string | undefined {
  const id = /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/|wikidata:|wd:)?(Q[1-9]\d*)$/i.exec(
    reference,
  )?.[1];
  return isWikidataId(id) ? id : undefined;
}

function dateOf(value: string): string | undefined {
  const date = value.replace(/^(?:date|edtf):/i, '');
  return parseEdtf(date) === undefined ? undefined : date;
}

const SOURCE_KINDS: readonly string[] = [
  'media',
  'document',
  'statement',
  'statistics',
] satisfies readonly SourceKind[];

function sourceKindOf(value: string): SourceKind | undefined {
  return isSourceKind(value) ? value : undefined;
}

const isSourceKind = (value: string): value is SourceKind => SOURCE_KINDS.includes(value);

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const NO_DATE: Text = {
  fa: 'تاریخش به ISO 8601 یا EDTF نوشته نشده است.',
  en: 'its date is not written in ISO 8601 or EDTF.',
};
const NO_ID: Text = {
  fa: 'شناسهٔ ویکی‌داده ندارد و نشانه‌گذاری بی شناسه نمی‌شود.',
  en: 'it has no Wikidata id, without which nothing can be annotated.',
};
const NO_ADDRESS: Text = { fa: 'نشانی http یا https ندارد.', en: 'it has no http or https address.' };
