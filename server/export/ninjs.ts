import { isWikidataId, wikidataEntity } from '../language/entities/wikidata';
import { proseOf } from './prose';
import { subjectsOf, type Thing, thingsOf } from './things';
import type { ExportedArticle } from './types';

const SCHEMA = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json';

/** IPTC ninjs 3.1: the article as plain text, with the people, places … that it names and its sources, for the wire. */
export function exportNinjs(exported: ExportedArticle): string {
  return `${JSON.stringify(newsItem(exported), undefined, 2)}\n`;
}

function newsItem(exported: ExportedArticle): object {
  const { address, title, published, language, place, authors, sources } = exported;
  const things = thingsOf(exported);
  const subjects = subjectsOf(exported, things);
  const value = bodyOf(exported);
  const of = (type: Thing['entity']['type']): readonly object[] | undefined => {
    const named = [...things].filter(([, { entity }]) => entity.type === type);
    return named.length === 0
      ? undefined
      : named.map(([chain, { entity }]) => ({
          name: entity.name,
          // What the article is about, or what it merely names (IPTC's own words for the relation).
          rel: subjects.has(chain) ? 'about' : 'mentions',
          ...(isWikidataId(entity.id) ? { uri: wikidataEntity(entity.id) } : entity.id ? { literal: entity.id } : {}),
        }));
  };
  return {
    uri: address,
    type: 'text',
    representationType: 'full',
    profile: 'text-only',
    language,
    ...(published === undefined ? {} : { contentCreated: dateTimeOf(published) }),
    ...(authors.length === 0 ? {} : { by: authors.join('، ') }),
    ...(place === undefined ? {} : { located: place }),
    headlines: title === undefined ? undefined : [{ role: 'main', contentType: 'text/plain', value: clean(title) }],
    bodies: [
      {
        role: 'main',
        contentType: 'text/plain',
        charCount: [...value].length,
        wordCount: value.match(/\S+/g)?.length ?? 0,
        value,
      },
    ],
    people: of('person'),
    organisations: of('organisation'),
    places: of('place'),
    events: of('event'),
    objects: of('work'),
    subjects: subjectList(things, subjects),
    infoSources: sourceList(sources),
    standard: { name: 'ninjs', version: '3.1', schema: SCHEMA },
  };
}

/** Control characters but line breaks and tabs are nobody's text. */
const clean = (text: string): string => text.replace(/[\0-\x08\x0b-\x1f\x7f]|\p{Cs}/gu, '\ufffd');

/** The prose block by block, a blank line between. */
function bodyOf({ article }: ExportedArticle): string {
  const blocks = article.blocks.map((block) => proseOf(article, block)).filter((text) => text !== '');
  return clean(blocks.join('\n\n'));
}

/** ninjs takes date and time only (RFC 3339); a day begins at midnight in Tehran where the article tells no zone. */
const dateTimeOf = (published: string): string => (published.includes('T') ? published : `${published}T00:00:00+03:30`);

function subjectList(things: ReadonlyMap<number, Thing>, subjects: ReadonlySet<number>): readonly object[] | undefined {
  const known = [...things].filter(([chain, { entity }]) => subjects.has(chain) && isWikidataId(entity.id));
  if (known.length === 0) return undefined;
  return known.map(([, { entity }]) => ({ name: entity.name, rel: 'about', uri: wikidataEntity(entity.id ?? '') }));
}

function sourceList(sources: ExportedArticle['sources']): readonly object[] | undefined {
  const addresses = new Map(sources.map(({ address, kind }) => [address, kind]));
  if (addresses.size === 0) return undefined;
  return [...addresses].map(([uri, kind]) => ({ uri, name: new URL(uri).hostname, role: kind ?? 'source' }));
}
