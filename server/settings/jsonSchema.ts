import { toJsonSchema } from '@valibot/to-json-schema';
import { NO_OPTIONS } from '../rules/rule';
import { SeveritySchema, settingsSchema, type Vocabulary } from '../settings';

/** The schema of a configuration for editors: completion, and checks while one writes it. Draft 7, as editors want it. */
export function settingsJsonSchema(vocabulary: Vocabulary): Readonly<Record<string, unknown>> {
  // Validations that JSON schema cannot say stay Dabir's own: an editor then accepts more than the command does, never less.
  const settings = settingsSchema(vocabulary);
  const schema = toJsonSchema(settings, {
    target: 'draft-07',
    errorMode: 'ignore',
    // Said once: a configuration and its overrides share the rules, and all rules the severities.
    definitions: { rules: settings.entries.rules.wrapped, severity: SeveritySchema, noOptions: NO_OPTIONS },
  });
  return { ...schema, title: 'Dabir', description: 'dabir.config.yaml, dabir.config.json, package.json#dabir' };
}
