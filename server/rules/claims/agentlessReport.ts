import { defineRule, NO_OPTIONS } from '../rule';
import page from './agentlessReport.md';
import { placeOf } from './unlinked';

export const agentlessReport = defineRule({
  id: 'claims/agentless-report',
  severity: 'warning',
  fix: 'none',
  summary: {
    fa: 'خبری بی‌گوینده: گفته می‌شود، شنیده‌ها حاکی است، ادعا شده',
    en: 'a report without a speaker: it is said, rumours have it, it was claimed',
  },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'claims',
  concerns: ({ claims }) => claims.some(({ agentless }) => agentless),
  *check({ analysis, claims }) {
    for (const claim of claims) {
      if (!claim.agentless || !claim.root || claim.linked) continue;
      const { start, end } = placeOf(analysis.article, claim);
      yield {
        start,
        end,
        message: {
          fa: `«${analysis.article.text.slice(start, end)}» نمی‌گوید چه کسی گفته است؛ گوینده را بنویسید یا به منبعی پیوند دهید`,
          en: `“${analysis.article.text.slice(start, end)}” does not say who said so; name the speaker or link to a source`,
        },
      };
    }
  },
});
