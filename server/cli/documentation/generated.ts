import { inputSchemaOf } from '../../assistant/inputSchema';
import type { Tool } from '../../assistant/tool';
import { TOOLS } from '../../assistant/tools';
import { registryJsonSchema } from '../../newsroom/jsonSchema';
import { RULES } from '../../rules/registry';
import { rulesTable } from '../../rules/tables';
import { rulesSettingSchema, rulesSettingTexts } from '../../settings/editorSchema';
import { settingsJsonSchema } from '../../settings/jsonSchema';
import { VOCABULARY } from '../../settings/vocabulary';

/** What the rules and the tools for assistants say in files that people and editors read. Paths from the project's root. */
export const GENERATED: Readonly<Record<string, (current: string) => string>> = {
  'README.md': withTable,
  'package.json': withSettings,
  'package.nls.json': (current) => withTexts(current, 'en'),
  'package.nls.fa.json': (current) => withTexts(current, 'fa'),
  'syntaxes/dabir.registry.schema.json': () => asJson(registryJsonSchema()),
  'syntaxes/dabir.config.schema.json': () => asJson(settingsJsonSchema(VOCABULARY)),
};

const TABLE = /(<!-- rules[^>]*-->\n)[\s\S]*?(<!-- \/rules -->)/;

function withTable(readme: string): string {
  if (!TABLE.test(readme)) throw new Error('README.md: no place for the table of rules');
  return readme.replace(TABLE, (_, head: string, foot: string) => `${head}\n${rulesTable(RULES)}\n\n${foot}`);
}

/** A group of settings, as the settings editor shows them. */
interface Group {
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Manifest {
  readonly contributes: { readonly configuration: readonly Group[] };
}

function withSettings(manifest: string): string {
  const value = JSON.parse(manifest) as Manifest;
  const { configuration } = value.contributes;
  return asJson({
    ...value,
    contributes: {
      ...value.contributes,
      configuration: configuration.map(withRules),
      languageModelTools: TOOLS.map(contributionOf),
    },
  });
}

function withRules(group: Group): Group {
  const setting = group.properties['dabir.rules'];
  if (setting === undefined) return group;
  const { properties, allOf, additionalProperties, ...own } = setting;
  return { ...group, properties: { ...group.properties, 'dabir.rules': { ...own, ...rulesSettingSchema(RULES) } } };
}

/** A tool as VS Code's manifest names it to models and to people. */
function contributionOf(tool: Tool): object {
  const key = `tool.${tool.name}`;
  return {
    name: tool.name,
    displayName: `%${key}%`,
    userDescription: `%${key}%`,
    modelDescription: tool.description,
    toolReferenceName: tool.name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    canBeReferencedInPrompt: true,
    icon: '$(book)',
    tags: ['persian'],
    inputSchema: inputSchemaOf(tool),
  };
}

const toolTexts = (language: 'fa' | 'en'): Readonly<Record<string, string>> =>
  Object.fromEntries(TOOLS.map(({ name, title }) => [`tool.${name}`, title[language]]));

function withTexts(texts: string, language: 'fa' | 'en'): string {
  const own = Object.entries(JSON.parse(texts) as Record<string, string>).filter(
    ([key]) => !/^(?:rule|tool)\./.test(key),
  );
  return asJson({ ...Object.fromEntries(own), ...toolTexts(language), ...rulesSettingTexts(RULES, language) });
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
