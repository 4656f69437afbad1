import { toJsonSchema } from '@valibot/to-json-schema';
import type { Language } from '../language/text';
import { NO_OPTIONS, type Rule, SEVERITIES } from '../rules/rule';

/** The key of a rule's line in `package.nls.json`: VS Code's keys know no slash. */
function summaryKey(id: string): string {
  return `rule.${id.replace('/', '.')}`;
}

/** What `package.json` says of `dabir.rules`: each rule by its summary; a severity, or `[severity, options]`. */
export function rulesSettingSchema(rules: readonly Rule[]): Readonly<Record<string, unknown>> {
  const severity = { type: 'string', enum: [...SEVERITIES] };
  return {
    properties: Object.fromEntries(
      rules.map((rule) => [rule.id, { markdownDescription: `%${summaryKey(rule.id)}%`, ...optionsOf(rule) }]),
    ),
    // Said once for all of them, beside what each says of its own options.
    allOf: [
      {
        additionalProperties: {
          anyOf: [
            severity,
            { type: 'array', items: [severity, { type: 'object' }], additionalItems: false, minItems: 2 },
          ],
        },
      },
    ],
    additionalProperties: false,
  };
}

/** The lines of `package.nls.json` or `package.nls.fa.json` that say what each rule reports. */
export function rulesSettingTexts(rules: readonly Rule[], language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rules.map(({ id, summary, severity }) => [summaryKey(id), `${capital(summary[language])} (\`${severity}\`)`]),
  );
}

function optionsOf({ options }: Rule): Readonly<Record<string, unknown>> {
  if (options === NO_OPTIONS) return {};
  const { $schema, required, ...schema } = toJsonSchema(options, { target: 'draft-07', errorMode: 'ignore' });
  return { items: [{}, schema] };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
