import { annotationsOf } from '../export/annotations';
import type { Analysis } from '../language/analyse';
import type { Range } from '../language/article/types';
import type { ArticleAnnotations } from '../protocol';

/** What a report needs that shows the article itself. Plain data: it crosses threads. */
export interface ArticleView {
  readonly text: string;
  readonly title: string | undefined;
  readonly annotations: ArticleAnnotations;
  /** What readers of the published article do not see: front matter, definitions, comments that silence rules. */
  readonly quiet: readonly Range[];
}

export function viewArticle(name: string, analysis: Analysis): ArticleView {
  const { text, frontMatter, definitions, directives, blocks } = analysis.article;
  const named = frontMatter?.entries.find(({ key }) => key === 'title')?.value;
  const heading = blocks.find(({ kind }) => kind === 'heading');
  const title = typeof named === 'string' ? named : heading && text.slice(heading.start, heading.end);
  const quiet = [...(frontMatter === undefined ? [] : [frontMatter]), ...definitions, ...directives];
  return {
    text,
    title: title?.replace(/^#+ +/, '').trim() || undefined,
    annotations: annotationsOf(name, analysis),
    quiet: quiet.map(({ start, end }) => ({ start, end })),
  };
}
