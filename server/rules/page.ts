import type { Syntax } from '../language/article/types';
import type { Text } from '../language/text';

/** A text that a rule must report, or must not. */
export interface Example {
  readonly kind: 'invalid' | 'valid';
  readonly syntax: Syntax;
  readonly text: string;
  /** The rule's options that the example is about; its defaults where it says none. */
  readonly options: unknown;
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

/** Examples write characters that nobody sees as `\u{202E}`, so that a page shows them. */
function readEscapes(text: string): string {
  return text.replace(/\\u\{([0-9A-Fa-f]{1,6})\}/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/**
 * Reads a page: `# id`, then `## چرا` and `## Why`, then fenced examples whose info string says `markdown invalid`,
 * `markdown valid`, `text invalid` or `text valid`, behind which the rule's options may stand as JSON. Examples may stand in either part; they belong to neither.
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
      const [, kind, options] = /^(\S*)\s*(.*)$/.exec(fence[3].trim()) ?? [];
      if (kind === 'invalid' || kind === 'valid') {
        const syntax = fence[2] === 'text' ? 'plain' : 'markdown';
        examples.push({
          kind,
          syntax,
          options: options === '' ? undefined : JSON.parse(options),
          text: readEscapes(`${lines.slice(at + 1, end).join('\n')}\n`),
        });
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
