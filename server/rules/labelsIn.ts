import type { Article } from '../language/article/types';
import { groupBy } from '../language/groupBy';
import { withLabels } from './mirror';
import { oncePer } from './once';
import type { Fix } from './rule';

/** References whose words are their label, by the block that they stand in. */
const selfLabelled = oncePer(({ links }: Article) =>
  groupBy(
    links.filter(({ kind }) => kind === 'shortcut' || kind === 'collapsed'),
    ({ block }) => block,
  ),
);

/**
 * What an article says of a block that its own text does not: which of its words are labels. The same words are a link or
 * none as the definitions have it.
 */
export function labelsIn(article: Article, number: number): string {
  const links = selfLabelled(article).get(number);
  if (links === undefined) return '';
  const { start } = article.blocks[number];
  return links
    .map(({ text, definition }) => `${text.start - start}-${text.end - start}${definition === undefined ? '' : '!'}`)
    .join();
}

/** The fixes of a rule, each changing labels and definitions together. The rules of markup know what a label is; the others see words. */
export function mirrored(article: Article, rule: string, fixes: readonly Fix[]): readonly Fix[] {
  if (fixes.length === 0 || rule.startsWith('markup/')) return fixes;
  return fixes.flatMap((fix) => withLabels(article, fix) ?? []);
}
