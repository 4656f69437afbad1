import * as v from 'valibot';
import type { Text } from '../language/text';
import { jsonFault } from '../language/text/jsonFault';

/** Why a text of JSON is not what it should be, in one line: the place and what it wants, or what the parser says. */
export class UnreadableJson extends Error {
  override readonly name = 'UnreadableJson';
  readonly why: Text;

  constructor(why: Text) {
    super(why.en);
    this.why = why;
  }
}

/** Reads JSON that a schema describes. Throws `UnreadableJson` where it is something else. */
export function readJson<const Schema extends v.GenericSchema>(schema: Schema, text: string): v.InferOutput<Schema> {
  try {
    return v.parse(schema, JSON.parse(text));
  } catch (error) {
    throw new UnreadableJson(error instanceof v.ValiError ? otherwise(error) : noJson(jsonFault(text, error)));
  }
}

const noJson = ({ fa, en }: Text): Text => ({ fa: `JSON درستی نیست: ${fa}`, en });

function otherwise({ issues: [issue] }: v.ValiError<v.GenericSchema>): Text {
  const path = v.getDotPath(issue);
  // The words around a wrong value are the file's.
  const wanted = issue.message.replace(/[\p{Cc}\s]+/gu, ' ');
  return path === null
    ? { fa: 'ساختارش دیگر است', en: wanted }
    : { fa: `«${path}» آنچه باید باشد نیست`, en: `${path}: ${wanted}` };
}
