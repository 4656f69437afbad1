import { type Field, TYPE_WORDS } from './fields';

/** The schema of `dabir.registry.yaml` for editors: completion, and checks while one writes it. Draft 7, as editors want it. */
export function registryJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: "Dabir: the newsroom's registry",
    description: 'dabir.registry.yaml: the names that a newsroom knows, and how it writes them.',
    type: ['array', 'null'],
    items: {
      type: 'object',
      properties: PROPERTIES,
      required: ['name', 'type'],
      additionalProperties: false,
      defaultSnippets: [{ label: 'name', body: { name: '$1', type: '$2' } }],
    },
  };
}

const text = { type: ['string', 'null'] };
const names = { type: ['string', 'array', 'null'], items: { type: 'string', minLength: 1 } };

const PROPERTIES: Readonly<Record<Field, unknown>> = {
  name: {
    type: 'string',
    minLength: 1,
    description: 'The name. Spellings that differ in ي/ی, ك/ک, harakat, half-spaces or spaces are found by themselves.',
  },
  aliases: { ...names, description: 'Other names and spellings of the same thing.' },
  type: {
    enum: [...TYPE_WORDS.map(({ fa }) => fa), ...TYPE_WORDS.map(({ en }) => en)],
    description: 'What it is; for media which kind, so that citing them counts as citing a medium.',
  },
  description: { ...text, description: 'One line, shown with the name.' },
  link: {
    ...text,
    pattern: '^(?:(?:wd:)?Q[1-9][0-9]*|https?://\\S+)$',
    description: 'The Wikidata id (Q212) or its address; else the address of a page.',
  },
  preferred: { ...text, description: 'The spelling that the newsroom writes; others of the same name are reported.' },
  avoid: { ...names, description: 'What the newsroom does not write; reported, and mended to the name.' },
  english: { ...text, description: 'The English name.' },
};
