import { array, optional, picklist, strictObject } from 'valibot';
import type { Analysis } from '../../language/analyse';
import { frontMatterText } from '../../language/article/frontMatter';
import type { Article } from '../../language/article/types';
import { isoOf } from '../../language/calendars/day';
import { lineBreakOf } from '../references';
import { defineRule, type Fix } from '../rule';
import page from './frontMatterMissing.md';

const KEYS = ['title', 'date', 'lang', 'dir', 'place'] as const;
type Key = (typeof KEYS)[number];

export const frontMatterMissing = defineRule({
  id: 'markup/front-matter-missing',
  severity: 'warning',
  fix: 'suggest',
  summary: { fa: 'سرآغازی که کلیدهای لازم را ندارد', en: 'front matter without the keys that are needed' },
  page,
  options: strictObject({
    /** The keys that every article must have. */
    required: optional(array(picklist(KEYS)), ['date', 'lang']),
  }),
  *check({ analysis, options }) {
    const { article } = analysis;
    const { frontMatter } = article;
    if (article.syntax !== 'markdown' || article.blocks.length === 0 || (frontMatter?.errors.length ?? 0) > 0) return;
    const missing = options.required.filter((key) => (frontMatterText(frontMatter, key) ?? '').trim() === '');
    if (missing.length === 0) return;
    const place = frontMatter ?? firstLine(article);
    yield {
      start: place.start,
      end: Math.min(place.end, lineEnd(article.text, place.start)),
      message: {
        fa: `سرآغاز ${missing.map((key) => `«${key}»`).join(' و ')} ندارد${missing.includes('date') ? '؛ تاریخ انتشار مبنای «دیروز» و «ماه گذشته» است' : ''}`,
        en: `The front matter lacks ${missing.map((key) => `“${key}”`).join(' and ')}${missing.includes('date') ? '; the publication date is what “yesterday” counts from' : ''}`,
      },
      fixes: fixFor(analysis, missing),
    };
  },
});

/** Writes what is known of the missing keys: the language, and the day that the article itself gives away. */
function fixFor({ article, reference }: Analysis, missing: readonly Key[]): readonly Fix[] {
  const eol = lineBreakOf(article.text);
  const lines: string[] = [];
  for (const key of missing) {
    if (article.frontMatter?.entries.some((entry) => entry.key === key)) continue;
    if (key === 'lang') lines.push('lang: fa');
    if (key === 'dir') lines.push('dir: rtl');
    if (key === 'date' && reference.day !== undefined && (reference.from === 'dateline' || reference.from === 'text'))
      lines.push(`date: ${isoOf(reference.day)}`);
  }
  if (lines.length === 0) return [];
  const keys = lines.map((line) => line.slice(0, line.indexOf(':')));
  const text = lines.map((line) => `${line}${eol}`).join('');
  const edit =
    article.frontMatter === undefined
      ? insertion(article, `---${eol}${text}---${eol}${eol}`)
      : intoFrontMatter(article, text);
  return [
    {
      title: { fa: `افزودن ${keys.join(' و ')} به سرآغاز`, en: `Add ${keys.join(' and ')} to the front matter` },
      safe: false,
      edits: [edit],
    },
  ];
}

function insertion({ text }: Article, words: string) {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return { start, end: start, text: words };
}

/** After the fence that opens the front matter. */
function intoFrontMatter(article: Article, words: string) {
  const fence = lineEnd(article.text, article.frontMatter?.start ?? 0);
  const start = fence + (article.text.startsWith('\r\n', fence) ? 2 : 1);
  return { start, end: start, text: words };
}

function firstLine({ text, blocks }: Article) {
  const start = blocks[0]?.start ?? 0;
  return { start, end: lineEnd(text, start) };
}

function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}
