import { toJsonSchema } from '@valibot/to-json-schema';
import type { Tool } from './tool';

/** A tool's input as JSON Schema, for the Model Context Protocol and for VS Code's manifest. */
export function inputSchemaOf({ input }: Tool): Readonly<Record<string, unknown>> {
  const { $schema: _dialect, ...schema } = toJsonSchema(input);
  return schema;
}
