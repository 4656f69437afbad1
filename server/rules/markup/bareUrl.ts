import type { Article, Link } from '../../language/article/types';
import { oncePer } from '../once';
import { indexRanges } from '../ranges';
import { appendDefinition, nextSourceLabel, usedDefinition } from '../references';
import { defineRule, type Edit, type Fix, NO_OPTIONS } from '../rule';
import page from './bareUrl.md';
import { failedRanges } from './failedDefinitions';
import { isPersianBlock } from './persianBlock';

export const bareUrl = defineRule({
  id: 'markup/bare-url-in-rtl',
  severity: 'warning',
  fix: 'suggest',
  summary: { fa: 'نشانی برهنه در میان بند فارسی', en: 'a bare address inside a right-to-left paragraph' },
  page,
  options: NO_OPTIONS,
  *check({ analysis }) {
    const { article } = analysis;
    if (article.syntax !== 'markdown') return;
    for (const link of article.links) {
      if (
        (link.kind !== 'bare' && link.kind !== 'autolink') ||
        !isPersianBlock(article, link.block) ||
        endsParagraph(article, link) ||
        linksWithText(article).covering(link) !== undefined ||
        failedRanges(analysis).firstOverlap(link) !== undefined
      )
        continue;
      const fix = conversion(article, link);
      yield {
        start: link.start,
        end: link.end,
        message: {
          fa: 'نشانی را در متن نیاورید؛ با ارجاع به پایان متن ببرید',
          en: 'Keep the address out of the text; move it to the end with a reference',
        },
        fixes: fix === undefined ? [] : [fix],
      };
    }
  },
});

/** An address that is another link's text, of which claims/link-text-not-informative tells. */
const linksWithText = oncePer(({ links }: Article) =>
  indexRanges(links.filter(({ kind }) => kind !== 'bare' && kind !== 'autolink')),
);

/**
 * Whether an address ends its paragraph as «منبع: URL», a form that Dabir’s markup knows and that moves no word after it. A bracket
 * or the sentence’s full stop behind the address would change sides.
 */
function endsParagraph({ text, blocks }: Article, link: Link): boolean {
  const { start, end } = blocks[link.block];
  const after = text.slice(link.end, end);
  return /^\s*$/.test(after) || (/^[\s.)،؛]*$/.test(after) && SOURCE.test(text.slice(start, link.start)));
}
const SOURCE = /(?:^|[\s(])منبع\s*:\s*[<(]?$/;

function conversion(article: Article, link: Link): Fix | undefined {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(link.target ?? '')?.[1];
  if (host === undefined || link.target === undefined) return undefined;
  const used = usedDefinition(article, link, 'منبع') ?? usedDefinition(article, link, '');
  const label = used?.label ?? nextSourceLabel(article);
  const edits: Edit[] = [{ start: link.start, end: link.end, text: `[${host}][${label}]` }];
  if (used === undefined)
    edits.push(appendDefinition(article, `[${label}]: ${link.target}${link.role === 'source' ? ' "منبع"' : ''}`).edit);
  return {
    title: { fa: `ارجاع با برچسب [${label}]`, en: `Make it a reference, labelled [${label}]` },
    safe: false,
    edits,
  };
}
