import type { Article } from '../../language/article/types';
import { addKey, mayAddKey } from '../frontMatter';
import { defineRule, type Fix, NO_OPTIONS } from '../rule';
import page from './noReference.md';

export const noReference = defineRule({
  id: 'dates/no-reference',
  severity: 'warning',
  fix: 'suggest',
  summary: { fa: 'تاریخ‌های نسبی در خبری که تاریخ ندارد', en: 'relative dates in an article without a date' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['dates'],
  *check({ analysis: { article, dates, reference } }) {
    if (reference.day !== undefined) return;
    const first = dates.find(
      ({ kind, relative, mention }) => kind === 'date' && relative && mention.components.vague === undefined,
    );
    if (first === undefined) return;
    yield {
      start: first.start,
      end: first.end,
      message:
        article.syntax === 'plain'
          ? {
              fa: 'این خبر تاریخی ندارد که از آن حساب شود؛ تاریخ را در سرخط بنویسید',
              en: 'The article has no date for this to count from; write one into its dateline',
            }
          : {
              fa: 'این خبر تاریخی ندارد که از آن حساب شود؛ در سرآغاز بنویسید date: ۱۴۰۰-۱۰-۲۰',
              en: 'The article has no date for this to count from; write “date: 2022-01-10” into its front matter',
            },
      fixes: mayAddKey(article, 'date') ? [stub(article)] : [],
    };
  },
});

/** A line that waits for the day, which nobody but the writer knows. */
function stub(article: Article): Fix {
  const { edit, caret } = addKey(article, 'date', '');
  return {
    title: { fa: 'افزودن «date» به سرآغاز', en: 'Add “date” to the front matter' },
    safe: false,
    edits: [edit],
    caret,
  };
}
