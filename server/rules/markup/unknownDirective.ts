import { defineRule, NO_OPTIONS } from '../rule';
import page from './unknownDirective.md';

export const unknownDirective = defineRule({
  id: 'markup/unknown-directive',
  severity: 'warning',
  fix: 'none',
  summary: {
    fa: 'توضیح خاموش‌سازی که قاعده‌ای ناشناخته را نام می‌برد',
    en: 'a suppression comment that names an unknown rule',
  },
  page,
  options: NO_OPTIONS,
  *check({ directives }) {
    for (const { rules } of directives) {
      for (const { id, known, start, end } of rules) {
        if (known) continue;
        yield {
          start,
          end,
          message: {
            fa: `قاعده‌ای به نام «${id}» نیست؛ این توضیح چیزی را خاموش نمی‌کند`,
            en: `There is no rule “${id}”; this comment silences nothing`,
          },
        };
      }
    }
  },
});
