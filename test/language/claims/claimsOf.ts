import { analyse } from '../../../server/language/analyse';

export type Shown = readonly [string, string | undefined, string | undefined];

/** Kind, cue and source of the claims of a text. */
export function claimsOf(text: string): readonly Shown[] {
  const cut = (span: { readonly start: number; readonly end: number } | undefined): string | undefined =>
    span && text.slice(span.start, span.end);
  return analyse(text, { syntax: 'plain' }).claims.map(({ kind, cue, source }) => [kind, cut(cue), cut(source)]);
}
