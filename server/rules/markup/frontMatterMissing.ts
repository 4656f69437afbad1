import { array, optional, picklist, strictObject } from 'valibot';
import type { Analysis } from '../../language/analyse';
import { frontMatterText } from '../../language/article/frontMatter';
import type { Article } from '../../language/article/types';
import { isoOf } from '../../language/calendars/day';
import { addKey, mayAddKey } from '../frontMatter';
import { lineEnd } from '../lineBreaks';
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
    const place = frontMatter ?? firstLine(article);
    for (const key of options.required) {
      if ((frontMatterText(frontMatter, key) ?? '').trim() !== '') continue;
      yield {
        start: place.start,
        end: Math.min(place.end, lineEnd(article.text, place.start)),
        message: {
          fa: `سرآغاز «${key}» ندارد${key === 'date' ? '؛ تاریخ انتشار مبنای «دیروز» و «ماه گذشته» است' : ''}`,
          en: `The front matter lacks “${key}”${key === 'date' ? '; the publication date is what “yesterday” counts from' : ''}`,
        },
        fixes: fixFor(analysis, key),
      };
    }
  },
});

/** Writes what is known of the missing key: the language, or the day that the article itself gives away. */
function fixFor(analysis: Analysis, key: Key): readonly Fix[] {
  const { article } = analysis;
  const value = knownValue(analysis, key);
  if (value === undefined || !mayAddKey(article, key)) return [];
  return [
    {
      title: { fa: `افزودن «${key}: ${value}» به سرآغاز`, en: `Add “${key}: ${value}” to the front matter` },
      safe: false,
      edits: [addKey(article, key, value).edit],
    },
  ];
}

function knownValue({ reference }: Analysis, key: Key): string | undefined {
  if (key === 'lang') return 'fa';
  if (key === 'dir') return 'rtl';
  const known = key === 'date' && (reference.from === 'dateline' || reference.from === 'text');
  return known && reference.day !== undefined ? isoOf(reference.day) : undefined;
}

function firstLine({ text, blocks }: Article) {
  const start = blocks[0]?.start ?? 0;
  return { start, end: lineEnd(text, start) };
}
