import { readFileSync } from 'node:fs';

/** The project's own articles. */
export const EXAMPLES: readonly string[] = ['examples/annotated.fa.md', 'examples/problems.fa.md'].map((path) =>
  readFileSync(path, 'utf8'),
);

/** The prose of the examples, without front matter and definitions. */
const PROSE: readonly string[] = EXAMPLES.flatMap((text) =>
  text
    .replace(/^---[\s\S]*?\n---\n/, '')
    .split(/\n{2,}/)
    .filter(
      (paragraph) => /[\u0600-\u06ff]/.test(paragraph) && !paragraph.startsWith('[') && !paragraph.startsWith('<!--'),
    ),
);

/** An article of at least `length` characters. Every paragraph is numbered, so that no two are the same to a cache. */
export function articleOf(length: number): string {
  let text = '---\ntitle: آزمون سرعت\ndate: 2026-10-01\nlang: fa\n---\n\n';
  for (let count = 0; text.length < length; count += 1) {
    text += `${PROSE[count % PROSE.length].trimEnd()} بند ${count}.\n\n`;
  }
  return text;
}
