/** Wikidata's ids and addresses, as they are written everywhere. */
const ADDRESS = /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/|wd:)/i;
const ID = /^Q[1-9]\d*$/;

/** Whether an id is one of Wikidata's items, and not the registry's own. */
export const isWikidataId = (id: string | undefined): id is string => id !== undefined && ID.test(id);

/** An item's page, for people. */
export const wikidataPage = (id: string): string => `https://www.wikidata.org/wiki/${id}`;

/** What the item itself is called among machines: RDF wants `http`. */
export const wikidataEntity = (id: string): string => `http://www.wikidata.org/entity/${id}`;

export const isWikidataAddress = (target: string): boolean => ADDRESS.test(target);

/** What an address of Wikidata names («Q789915»), as written; undefined where the address is no such one. */
export function wikidataId(target: string): string | undefined {
  const match = ADDRESS.exec(target);
  return match === null ? undefined : target.slice(match[0].length);
}
