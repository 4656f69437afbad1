import type { Syntax } from '../language/article/types';
import type { Text } from '../language/text';

/** A text that a rule must report, or must not. */
export interface Example {
  readonly kind: 'invalid' | 'valid';
  readonly syntax: Syntax;
  readonly text: string;
}

/** A rule's page, read: what hovers, `explain` and the documentation show. */
export interface Page {
  /** The heading: the rule's id. */
  readonly title: string;
  /** Why the rule is there, Markdown, without its heading. */
  readonly why: Text;
  readonly examples: readonly Example[];
}

const FENCE = /^(`{3,}|~{3,})[ \t]*(\S*)[ \t]*(.*)$/;

/**
 * Reads a page: `# id`, then `## چرا` and `## Why`, then fenced examples whose info string says `markdown invalid`,
 * `markdown valid`, `text invalid` or `text valid`. Examples may stand in either part; they belong to neither.
 */
export function parsePage(markdown: string): Page {
  const why = { fa: '', en: '' };
  const examples: Example[] = [];
  let title = '';
  let part: keyof typeof why | undefined;
  const lines = markdown.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const fence = FENCE.exec(line);
    if (fence !== null) {
      let end = at + 1;
      while (end < lines.length && lines[end].trimEnd() !== fence[1]) end += 1;
      const kind = fence[3].trim();
      if (kind === 'invalid' || kind === 'valid') {
        const syntax = fence[2] === 'text' ? 'plain' : 'markdown';
        examples.push({ kind, syntax, text: `${lines.slice(at + 1, end).join('\n')}\n` });
      } else if (part !== undefined) why[part] += `${lines.slice(at, end + 1).join('\n')}\n`;
      at = end;
      continue;
    }
    const heading = /^(#{1,6})\s+(.*?)\s*$/.exec(line);
    if (heading === null) {
      if (part !== undefined) why[part] += `${line}\n`;
    } else if (heading[1] === '#') title = heading[2];
    else if (heading[2] === 'چرا') part = 'fa';
    else if (heading[2] === 'Why') part = 'en';
    else part = undefined;
  }
  return { title, why: { fa: why.fa.trim(), en: why.en.trim() }, examples };
}
