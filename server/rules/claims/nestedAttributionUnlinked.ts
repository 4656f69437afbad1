import type { ReadBlock } from '../../language/analysis';
import type { Link } from '../../language/article/types';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './nestedAttributionUnlinked.md';

export const nestedAttributionUnlinked = defineRule({
  id: 'claims/nested-attribution-unlinked',
  severity: 'info',
  fix: 'none',
  summary: {
    fa: 'نقل در نقل (X به نقل از Y) که تنها یکی از دو منبعش پیوند دارد',
    en: 'a report of a report (X, quoting Y) with a link to one of the two only',
  },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'claims',
  *check({ analysis: { article, blocks }, claims }) {
    for (const { nested, linked, links, block } of claims) {
      if (nested === undefined || !linked || !isRelay(article.text.slice(nested.start, nested.end))) continue;
      if (isFromNobody(article.text, blocks[block], nested.end)) continue;
      const reaches = (link: Link): boolean => link.start < nested.end && link.end > nested.start;
      if (links.length > 1 || links.some((index) => reaches(article.links[index]))) continue;
      yield {
        start: nested.start,
        end: nested.end,
        message: {
          fa: 'این نقل، خود از منبع دیگری است که پیوند ندارد',
          en: 'This report rests on another source, which is not linked',
        },
      };
    }
  },
});

/** «به نقل از دو منبع آگاه», «به نقل از پزشکان»: people without a name have no page of their own. */
function isFromNobody(source: string, { block, reading }: ReadBlock, end: number): boolean {
  if (/^\s*(?:فردی|شخصی|کسی|مقامی|منبعی|یک|یکی|چند|دو|سه)(?![\p{L}\u200c])/u.test(source.slice(end, end + 12)))
    return true;
  const { text, hits } = reading;
  return hits.some(({ lexicon, start }) => {
    const gap = block.start + text.starts[start] - end;
    return lexicon === 'vagueSource' && gap >= 0 && gap <= 1;
  });
}

/** «به نقل از», «به گزارش»: of a medium's own report of a speech the medium is the source. */
function isRelay(words: string): boolean {
  return /^به\s/.test(words);
}
