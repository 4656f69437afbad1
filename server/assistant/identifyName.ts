import * as v from 'valibot';
import { isCertainEntity } from '../export/certain';
import type { Analysis } from '../language/analysis';
import { type RegistryEntry, registryEntry } from '../language/entities/registry/registry';
import type { ResolvedEntity } from '../language/entities/types';
import { isWikidataId, wikidataPage } from '../language/entities/wikidata';
import { foldKey } from '../language/text/fold';
import { entriesNamed } from '../rules/entities/registryFacts';
import { articleText, language, parseWith, shortText } from './inputs';
import { defineTool } from './tool';

const input = v.strictObject({
  name: shortText('A name as the article writes it: «بلینکن», «وزارت نیرو».'),
  text: v.optional(articleText),
  language,
});

export const identifyName = defineTool({
  name: 'dabir_identify_name',
  title: { fa: 'این نام کیست یا چیست؟', en: 'Who or what is this?' },
  description:
    'Says who or what a Persian name means: type (person, organisation, place, event, work), preferred Persian spelling, English name, description and ' +
    'Wikidata id where it is certain, and the candidates where it is not. Give the article as `text` so that the context decides. ' +
    'An empty list of `things` means that the registry does not know the name.',
  input,
  parse: (given) => parseWith(input, given),
  run: ({ name, text }, context) => {
    const inArticle = text === undefined ? [] : thingsNamed(name, context.analyse(text, 'markdown', undefined));
    if (inArticle.length > 0) return { name, from: 'article', things: inArticle };
    const alone = context.analyse(name, 'plain', undefined);
    const things = thingsNamed(name, alone);
    return { name, from: 'registry', things: things.length > 0 ? things : entriesOf(name, alone).map(describeEntry) };
  },
});

/** The things that an article names so, each once, with how often it names them in whatever words. */
function thingsNamed(name: string, { entities, article }: Analysis): readonly object[] {
  const key = foldKey(name);
  const chains = new Map<number, ResolvedEntity>();
  for (const entity of entities) {
    if (chains.has(entity.chain) || foldKey(article.text.slice(entity.start, entity.end)) !== key) continue;
    chains.set(entity.chain, entity);
  }
  return [...chains.values()].map((entity) => {
    const { type, chain, nameEn, description, id, candidates, row } = entity;
    return {
      type,
      name: entity.name === '' ? name : entity.name,
      nameEn: nameEn ?? null,
      description: description ?? null,
      id: id ?? null,
      wikidata: addressOf(id),
      certain: isCertainEntity(entity),
      mentions: entities.filter((other) => other.chain === chain).length,
      candidates: row === undefined ? candidates.map((candidate) => describeEntry(registryEntry(candidate))) : [],
    };
  });
}

function entriesOf(name: string, analysis: Analysis): readonly RegistryEntry[] {
  const start = name.length - name.trimStart().length;
  return entriesNamed(analysis, 0, { start, end: start + name.trim().length });
}

function describeEntry({ type, name, english, description, qid, id }: RegistryEntry): object {
  const known = qid === '' ? id : qid;
  return {
    type,
    name,
    nameEn: english === '' ? null : english,
    description: description === '' ? null : description,
    id: known,
    wikidata: addressOf(known),
  };
}

const addressOf = (id: string | undefined): string | null => (isWikidataId(id) ? wikidataPage(id) : null);
