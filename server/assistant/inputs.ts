import * as v from 'valibot';
import type { DayNumber } from '../language/calendars/day';
import { formatKey } from '../settings';
import { explainIssue } from '../settings/explainIssue';
import { referenceDay } from '../settings/referenceDay';
import { ToolFailure } from './tool';

/** UTF-16 units beyond which a text is no article. */
const LONGEST_TEXT = 1_000_000;
/** UTF-16 units beyond which a text is no name and no date. */
const LONGEST_NAME = 1_000;

export const articleText = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(LONGEST_TEXT),
  v.description('The article, whole, as Markdown (with front matter, if it has any) or plain text.'),
);

export const shortText = (description: string) =>
  v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_NAME), v.description(description));

export const syntax = v.optional(
  v.pipe(v.picklist(['markdown', 'plain']), v.description('How the text is written; Markdown unless said otherwise.')),
);

export const reference = v.optional(
  v.pipe(
    v.string(),
    v.description(
      'The day from which relative dates count where the article names none: 2022-01-10, or Solar Hijri 1400-10-20.',
    ),
  ),
);

export const language = v.optional(
  v.pipe(v.picklist(['fa', 'en']), v.description('The language of messages: Persian (fa) or English (en).')),
);

/** The day that an input names. Throws `ToolFailure` where it is none. */
export function dayOfInput(text: string | undefined): DayNumber | undefined {
  if (text === undefined) return undefined;
  const day = referenceDay(text);
  if (day !== undefined) return day;
  throw new ToolFailure({
    fa: `reference: «${text}» روز نیست؛ چنین بنویسید: 2022-01-10 یا 1400-10-20`,
    en: `reference: “${text}” is no day; write it like 2022-01-10 or 1400-10-20`,
  });
}

/** What a schema makes of an input. Throws `ToolFailure`, which names what is wrong and where, for any other. */
export function parseWith<Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input ?? {});
  if (result.success) return result.output;
  const [issue] = result.issues;
  const keys = 'entries' in schema ? Object.keys(Object(schema.entries)) : [];
  const { path, message } = explainIssue(issue, [], keys);
  const key = formatKey(path);
  const place = key === '' ? '' : `${key}: `;
  throw new ToolFailure({
    fa: `ورودی درست نیست؛ ${place}${message.fa}`,
    en: `bad input; ${place}${message.en}`,
  });
}
