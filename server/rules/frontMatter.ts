import type { Article } from '../language/article/types';
import { lineBreakOf, lineEnd } from './lineBreaks';
import type { Edit } from './rule';

/** Whether a key can be written into an article's front matter: it reads well there, or there is none yet, and lacks the key. */
export function mayAddKey({ syntax, frontMatter }: Article, key: string): boolean {
  if (syntax !== 'markdown' || (frontMatter?.errors.length ?? 0) > 0) return false;
  return frontMatter?.entries.every((entry) => entry.key !== key) ?? true;
}

/** Writes a key and its value as the first line of the front matter, which is made where there is none. */
export function addKey(article: Article, key: string, value: string): { readonly edit: Edit; readonly caret: number } {
  const { text, frontMatter } = article;
  const eol = lineBreakOf(text);
  const line = `${key}: ${value}${eol}`;
  const start = frontMatter === undefined ? afterByteOrderMark(text) : afterFence(text, frontMatter.start);
  const before = frontMatter === undefined ? `---${eol}` : '';
  const after = frontMatter === undefined ? `---${eol}${eol}` : '';
  return {
    edit: { start, end: start, text: before + line + after },
    caret: start + before.length + line.length - eol.length,
  };
}

function afterByteOrderMark(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** After the fence that opens the front matter. */
function afterFence(text: string, start: number): number {
  const fence = lineEnd(text, start);
  return fence + (text.startsWith('\r\n', fence) ? 2 : 1);
}
