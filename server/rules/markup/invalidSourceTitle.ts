import { defineRule, NO_OPTIONS } from '../rule';
import page from './invalidSourceTitle.md';

/** What a title may say of a source. */
const KINDS = ['رسانه', 'سند', 'گفته', 'آمار'];
/** Titles that say no more than what kind of source it is, where the article's others begin with «منبع». */
const BARE: ReadonlyMap<string, string> = new Map([
  ...KINDS.map((kind) => [kind, kind] as const),
  ['خبر', 'رسانه'],
  ['خبرگزاری', 'رسانه'],
  ['روزنامه', 'رسانه'],
  ['بیانیه', 'سند'],
  ['اطلاعیه', 'سند'],
  ['گزارش', 'سند'],
  ['نامه', 'سند'],
  ['قانون', 'سند'],
  ['مصاحبه', 'گفته'],
  ['گفت‌وگو', 'گفته'],
]);
/** «م۳» is how this markup labels a source; elsewhere a title is what CommonMark says it is, any words over the link. */
const SOURCE_LABEL = /^م[\d۰-۹]{1,3}$/;

export const invalidSourceTitle = defineRule({
  id: 'markup/invalid-source-title',
  severity: 'warning',
  fix: 'suggest',
  summary: {
    fa: 'عنوانی که نمی‌گوید تعریف، منبع است',
    en: 'a title that does not say that its definition is a source',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: [],
  *check({ analysis: { article } }) {
    const saysSource = article.definitions.some(({ title }) => title.trim().startsWith('منبع'));
    for (const { role, label, title, titleRange } of article.definitions) {
      const written = title.trim();
      const bare = saysSource ? BARE.get(written) : undefined;
      if (role !== 'source' || titleRange === undefined || (bare === undefined && !SOURCE_LABEL.test(label.trim())))
        continue;
      if (written.startsWith('منبع') || /^[\d-]*$/.test(written)) continue;
      const meant = bare ?? KINDS.find((word) => written.includes(word));
      const titles = meant === undefined ? ['منبع: رسانه', 'منبع: سند', 'منبع'] : [`منبع: ${meant}`];
      yield {
        ...titleRange,
        message: {
          fa: `«${written}» نمی‌گوید که این منبع است؛ بنویسید: منبع، یا منبع: ${KINDS.join('، ')}`,
          en: `“${written}” does not say that this is a source; write منبع, or منبع: with ${KINDS.join(', ')}`,
        },
        fixes: titles.map((better) => ({
          title: { fa: `«${better}» بنویس`, en: `Write “${better}”` },
          safe: false,
          edits: [{ ...titleRange, text: `"${better}"` }],
        })),
      };
    }
  },
});
