import type { EntityType } from '../language/entities/types';
import { isWikidataId, wikidataEntity, wikidataPage } from '../language/entities/wikidata';
import { proseOf } from './prose';
import { subjectsOf, type Thing, thingsOf } from './things';
import type { ExportedArticle, ExportedClaim, SourceKind } from './types';

/** A node of JSON-LD. */
export type LinkedNode = { readonly [key: string]: LinkedValue };
type LinkedValue = string | number | LinkedNode | readonly LinkedValue[] | undefined;

const TYPES: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
  work: 'CreativeWork',
};

const SOURCE_TYPES: Readonly<Record<SourceKind, string>> = {
  media: 'NewsArticle',
  document: 'DigitalDocument',
  statement: 'CreativeWork',
  statistics: 'Dataset',
};

/** The article in the words of schema.org: a `NewsArticle` with what it names, cites, covers and claims. */
export function linkedData(exported: ExportedArticle): LinkedNode {
  const { address, title, published, language, place, authors, dates } = exported;
  const things = thingsOf(exported);
  const subjects = subjectsOf(exported, things);
  const about: LinkedNode[] = [];
  const mentions: LinkedNode[] = [];
  for (const [chain, thing] of things) (subjects.has(chain) ? about : mentions).push(nodeOf(chain, thing, address));
  const coverage = new Set(
    dates.flatMap(({ kind, from, to }) => {
      if (kind !== 'date' && kind !== 'time') return [];
      return from === to ? (from ?? []) : `${from ?? '..'}/${to ?? '..'}`;
    }),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    url: /^https?:/i.test(address) ? address : undefined,
    headline: title,
    inLanguage: language,
    datePublished: published,
    author: listOf(authors.map((name) => ({ '@type': 'Person', name }))),
    contentLocation: place === undefined ? undefined : { '@type': 'Place', name: place },
    temporalCoverage: listOf([...coverage]),
    about: listOf(about),
    mentions: listOf(mentions),
    citation: listOf(citationsOf(exported)),
    hasPart: listOf(exported.claims.map((claim) => claimNode(claim, exported, things))),
  };
}

const listOf = <Value extends LinkedValue>(values: readonly Value[]): readonly Value[] | undefined =>
  values.length === 0 ? undefined : values;

/** What stands for a thing everywhere in the article. */
function identityOf(chain: number, { entity }: Thing, address: string): string {
  return isWikidataId(entity.id) ? wikidataEntity(entity.id) : `${address}#entity-${chain}`;
}

function nodeOf(chain: number, thing: Thing, address: string): LinkedNode {
  const { type, id, name, nameEn, description } = thing.entity;
  return {
    '@type': TYPES[type],
    '@id': identityOf(chain, thing, address),
    name,
    alternateName: nameEn === undefined || nameEn === '' ? undefined : { '@value': nameEn, '@language': 'en' },
    description: description === undefined || description === '' ? undefined : description,
    identifier: id !== undefined && !isWikidataId(id) ? id : undefined,
    sameAs: isWikidataId(id) ? wikidataPage(id) : undefined,
  };
}

/** Each source once, with the kind that its definition says. */
function citationsOf({ sources }: ExportedArticle): readonly LinkedNode[] {
  const citations = new Map<string, LinkedNode>();
  for (const { address, kind } of sources) {
    if (citations.has(address)) continue;
    const type = kind === undefined ? 'CreativeWork' : SOURCE_TYPES[kind];
    citations.set(address, { '@type': type, '@id': address, url: address });
  }
  return [...citations.values()];
}

function claimNode(claim: ExportedClaim, exported: ExportedArticle, things: ReadonlyMap<number, Thing>): LinkedNode {
  const { address, article, language } = exported;
  const { number, kind, sources, quotation } = claim;
  const source = claim.speaker ?? claim.source;
  const thing = source?.chain === undefined ? undefined : things.get(source.chain);
  const speaker: LinkedNode | undefined =
    source === undefined
      ? undefined
      : source.chain !== undefined && thing !== undefined
        ? { '@id': identityOf(source.chain, thing, address) }
        : { '@type': 'Thing', name: proseOf(article, source) };
  return {
    '@type': 'Claim',
    '@id': `${address}#claim-${number}`,
    text: proseOf(article, quotation ?? claim),
    genre: kind,
    inLanguage: language,
    author: speaker,
    appearance: { '@id': address },
    citation: listOf(sources.map((source) => ({ '@id': source }))),
  };
}
