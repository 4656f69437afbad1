import { type Tree, TreeFragment } from '@lezer/common';
import { createMemory } from '../memory';
import type { TextEdit } from '../passages/edit';
import type { Article, FrontMatter } from './types';

/** The syntax tree behind an article and where in the text it begins: what an edited text's parse can start from. */
const trees = createMemory<Article, { readonly tree: Tree; readonly from: number }>();

/** Remembers the syntax tree of an article as long as the article lives. */
export function keepTree(article: Article, tree: Tree, from: number): void {
  trees.set(article, { tree, from });
}

/** The syntax tree behind an article and where in the text it begins; undefined for a plain text, which has none. */
export function syntaxTreeOf(article: Article): { readonly tree: Tree; readonly from: number } | undefined {
  return trees.get(article);
}

/** What of the previous syntax tree still holds: all outside the stretch in which the two texts differ. */
export function fragmentsOf(previous: Article, text: string, from: number): readonly TreeFragment[] | undefined {
  const parsed = trees.get(previous);
  if (parsed === undefined) return undefined;
  const change = differenceOf(previous.text, text);
  if (change.endBefore <= parsed.from && change.endAfter <= from) {
    // All that changed is the front matter.
    const isSame = previous.text.length - parsed.from === text.length - from;
    return isSame ? TreeFragment.addTree(parsed.tree) : undefined;
  }
  if (parsed.from !== from || change.start < from) return undefined;
  const edit = {
    fromA: change.start - from,
    toA: change.endBefore - from,
    fromB: change.start - from,
    toB: change.endAfter - from,
  };
  return TreeFragment.applyChanges(TreeFragment.addTree(parsed.tree), [edit]);
}

/** So many units are compared at once, which the machine does by the word. */
const STRIDE = 4_096;

let lastDifference: { readonly before: string; readonly after: string; readonly edit: TextEdit } | undefined;

/** The one stretch in which two texts differ: what they have in common at either end is left out. */
export function differenceOf(before: string, after: string): TextEdit {
  // Parser and rules ask about the same two versions.
  if (lastDifference?.before === before && lastDifference.after === after) return lastDifference.edit;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + STRIDE <= shorter && before.slice(start, start + STRIDE) === after.slice(start, start + STRIDE))
    start += STRIDE;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  const most = shorter - start;
  while (tail + STRIDE <= most && tailOf(before, tail) === tailOf(after, tail)) tail += STRIDE;
  while (tail < most && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail))
    tail += 1;
  const edit = { start, endBefore: before.length - tail, endAfter: after.length - tail };
  lastDifference = { before, after, edit };
  return edit;
}

function tailOf(text: string, tail: number): string {
  return text.slice(text.length - tail - STRIDE, text.length - tail);
}

/** The front matter where it is letter by letter what it was; undefined where it changed or there is none. */
export function frontMatterOf({ text: before, frontMatter }: Article, text: string): FrontMatter | undefined {
  if (frontMatter === undefined) return undefined;
  // One unit more than the block: what follows the closing fence decides whether it is one.
  return text.startsWith(before.slice(0, frontMatter.end + 1)) && before.length > frontMatter.end
    ? frontMatter
    : undefined;
}

/**
 * The lines that an edit left alone: those that end at or before `before`, and those from `after` on in the new text, which
 * stood `shift` earlier in the old one. @param first where the first line begins
 */
export function sameLines(
  old: string,
  text: string,
  first: number,
): { readonly before: number; readonly after: number; readonly shift: number } {
  const { start, endAfter } = differenceOf(old, text);
  // The character before the edit, too, may be half a line break or a line's last.
  let before = Math.max(first, start - 1);
  while (before > first && !isBreak(text, before - 1)) before -= 1;
  let after = endAfter + 1;
  while (after < text.length && !isBreak(text, after - 1)) after += 1;
  return { before, after: Math.min(after, text.length), shift: text.length - old.length };
}

function isBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}
