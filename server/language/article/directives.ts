import type { Directive, DirectiveKind } from './types';

const COMMENT = /^<!--\s*dabir-(disable-next-line|disable-line|disable-file|disable|enable)\b([\s\S]*?)-->$/;
const RULE_ID = /[^\s,]+/g;

/** Reads a suppression comment; undefined where the comment is none of ours. `start` is where the comment begins. */
export function parseDirective(comment: string, start: number): Directive | undefined {
  const match = COMMENT.exec(comment);
  if (match === null) return undefined;
  const rest = match[2];
  const separator = rest.search(/(?:^|\s)--\s/);
  const list = separator < 0 ? rest : rest.slice(0, separator);
  const reason =
    separator < 0
      ? ''
      : rest
          .slice(separator)
          .replace(/^\s*--/, '')
          .trim();
  const listStart = start + comment.length - '-->'.length - rest.length;
  const rules = [...list.matchAll(RULE_ID)].map((found) => ({
    id: found[0],
    start: listStart + found.index,
    end: listStart + found.index + found[0].length,
  }));
  return { kind: match[1] as DirectiveKind, rules, reason, start, end: start + comment.length };
}
