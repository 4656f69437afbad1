import { defineRule, NO_OPTIONS } from '../rule';
import page from './invalidSourceTitle.md';

/** What a title may say of a source. */
const KINDS = ['رسانه', 'سند', 'گفته', 'آمار'];
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
    for (const { role, label, title, titleRange } of article.definitions) {
      const written = title.trim();
      if (role !== 'source' || titleRange === undefined || !SOURCE_LABEL.test(label.trim())) continue;
      if (written.startsWith('منبع') || /^[\d-]*$/.test(written)) continue;
      const meant = KINDS.find((word) => written.includes(word));
      const titles = meant === undefined ? ['منبع: رسانه', 'منبع: سند', 'منبع'] : [`منبع: ${meant}`];
      yield {
        ...titleRange,
        message: {
          fa: `«${written}» نمی‌گوید که این منبع است؛ بنویسید: منبع، یا منبع: ${KINDS.join('، ')}`,
          en: `“${written}” does not say that this is a source; write منبع, or منبع: with ${KINDS.join(', ')}`,
        },
        fixes: titles.map((better) => ({
          title: { fa: `«${better}» بنویسید`, en: `Write “${better}”` },
          safe: false,
          edits: [{ ...titleRange, text: `"${better}"` }],
        })),
      };
    }
  },
});
