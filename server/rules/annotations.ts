import { labelKey, looseLabelKey } from '../language/article/labels';
import type { Article, Range } from '../language/article/types';
import { definitionsByLooseKey, linkIndex, usedLooseKeys } from './indexes';
import { appendDefinition, isWrappable } from './references';
import type { Edit } from './rule';

/**
 * The edits that annotate a stretch: `[words]`, and `[words]: target "title"` at the end where it is not there yet.
 * Undefined where the words cannot be wrapped, or are another's label already.
 */
export function annotationEdits(
  article: Article,
  { start, end }: Range,
  target: string,
  title: string,
): readonly Edit[] | undefined {
  const { text } = article;
  const words = text.slice(start, end);
  if (!isWrappable(article, { start, end }) || /[\r\n*_]/.test(words) || /^[[(:]/.test(text.slice(end, end + 1)))
    return undefined;
  const loose = looseLabelKey(words);
  const same = definitionsByLooseKey(article).get(loose);
  const isKnown = same !== undefined && same.key === labelKey(words) && same.target === target;
  if (!isKnown && (same !== undefined || usedLooseKeys(article).has(loose))) return undefined;
  const edits: Edit[] = [
    { start, end: start, text: '[' },
    { start: end, end, text: ']' },
  ];
  if (!isKnown) edits.push(appendDefinition(article, `[${words}]: ${target} "${title}"`).edit);
  return edits;
}

/** Whether an annotation or another link covers a stretch. */
export function isLinked(article: Article, range: Range): boolean {
  return linkIndex(article).firstOverlap(range) !== undefined;
}
