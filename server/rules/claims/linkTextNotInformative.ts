import { foldKey } from '../../language/text/fold';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './linkTextNotInformative.md';

export const linkTextNotInformative = defineRule({
  id: 'claims/link-text-not-informative',
  severity: 'warning',
  fix: 'none',
  summary: { fa: 'پیوندی که متنش چیزی نمی‌گوید: اینجا، لینک', en: 'a link whose words say nothing: here, link' },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'links',
  *check({ analysis: { article }, links }) {
    for (const { text, target, start, end } of links) {
      if (target === undefined || text.start < start || text.start >= text.end) continue;
      const words = article.text.slice(text.start, text.end);
      if (!EMPTY_WORDS.has(foldKey(words))) continue;
      yield {
        start: text.start,
        end: Math.min(text.end, end),
        message: {
          fa: `«${words}» نمی‌گوید پیوند به کجا می‌رود؛ واژه‌های خود جمله را پیوند دهید`,
          en: `“${words}” does not say where the link leads; link the words of the sentence`,
        },
      };
    }
  },
});

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  [
    'اینجا',
    'این',
    'لینک',
    'این لینک',
    'پیوند',
    'کلیک کنید',
    'اینجا کلیک کنید',
    'ادامه',
    'بیشتر',
    'ادامه مطلب',
    'متن کامل',
    'here',
    'link',
  ].map(foldKey),
);
