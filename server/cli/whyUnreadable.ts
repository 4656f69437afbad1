import * as v from 'valibot';

/** Why a file of JSON is not what it should be, in one line: the place and what it wants, or what the parser says. */
export function whyUnreadable(error: unknown): string {
  const reason =
    error instanceof v.ValiError
      ? [v.getDotPath(error.issues[0]), error.issues[0].message].filter((part) => part !== null).join(': ')
      : error instanceof Error
        ? error.message
        : String(error);
  // A parser quotes the text, of which nothing is to reach a terminal as it is.
  return reason.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
