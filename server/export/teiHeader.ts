import type { Element } from 'xast';
import { isWikidataId, wikidataEntity } from '../language/entities/wikidata';
import { type Content, node } from './teiNodes';
import type { Thing } from './things';
import type { ExportedArticle, ExportedEntity } from './types';

const CALENDARS = [
  ['solar', 'Solar Hijri'],
  ['gregorian', 'Gregorian'],
  ['lunar', 'Lunar Hijri'],
] as const;

/** What a TEI file says of itself: title, source, language, calendars, kinds of claims. */
export function header(exported: ExportedArticle): Element {
  const { title, path, published, place, authors, address, language } = exported;
  const names: Content[] = [
    node('title', {}, [title ?? path]),
    ...authors.map((author) => node('author', {}, [author])),
  ];
  const publication: Content[] =
    published === undefined && place === undefined
      ? [node('p', {}, [])]
      : [
          node('p', {}, [
            ...(place === undefined ? [] : [place]),
            ...(place === undefined || published === undefined ? [] : ['، ']),
            ...(published === undefined ? [] : [node('date', { when: published }, [published])]),
          ]),
        ];
  const profile: Content[] = [
    node('langUsage', {}, [node('language', { ident: language }, [language === 'fa' ? 'فارسی' : language])]),
    node(
      'calendarDesc',
      {},
      CALENDARS.map(([id, name]) => node('calendar', { 'xml:id': id }, [node('p', {}, [name])])),
    ),
  ];
  return node('teiHeader', {}, [
    '\n',
    node('fileDesc', {}, [
      node('titleStmt', {}, names),
      node('publicationStmt', {}, publication),
      node('sourceDesc', {}, [node('p', {}, [node('ref', { target: address }, [path])])]),
    ]),
    '\n',
    node(
      'encodingDesc',
      {},
      [node('p', {}, ['dabir export']), classes(exported)].filter((part) => part !== undefined),
    ),
    '\n',
    node('profileDesc', {}, profile),
    '\n',
  ]);
}

/** The kinds of claims that `@ana` points to. */
function classes({ claims }: ExportedArticle): Element | undefined {
  const kinds = [...new Set(claims.map(({ kind }) => kind))];
  if (kinds.length === 0) return undefined;
  const categories = kinds.map((kind) => node('category', { 'xml:id': kind }, [node('catDesc', {}, [kind])]));
  return node('classDecl', {}, [node('taxonomy', {}, categories)]);
}

/** The element of a thing by its type, and that of its name. */
const THINGS = [
  ['person', 'listPerson', 'person', 'persName'],
  ['organisation', 'listOrg', 'org', 'orgName'],
  ['place', 'listPlace', 'place', 'placeName'],
  ['event', 'listEvent', 'event', 'label'],
  ['work', 'listBibl', 'bibl', 'title'],
] as const satisfies readonly (readonly [ExportedEntity['type'], string, string, string])[];

/** The things that names and speakers point to, each with its name and where it is known; undefined where there are none. */
export function standOff(things: ReadonlyMap<number, Thing>): Element | undefined {
  const lists = THINGS.flatMap(([type, list, element, name]) => {
    const members = [...things].filter(([, { entity }]) => entity.type === type);
    const entries = members.map(([chain, { entity }]) =>
      node(element, { 'xml:id': `entity-${chain}` }, [
        node(name, {}, [entity.name]),
        ...(isWikidataId(entity.id) ? [node('idno', { type: 'Wikidata' }, [wikidataEntity(entity.id)])] : []),
      ]),
    );
    return entries.length === 0 ? [] : [node(list, {}, entries)];
  });
  return lists.length === 0 ? undefined : node('standOff', {}, lists);
}
