import type { Range } from '../../language/article/types';
import { defineRule, NO_OPTIONS } from '../rule';
import { hasHit, unattributed } from './unattributed';
import page from './unsourcedCausal.md';

export const unsourcedCausal = defineRule({
  id: 'claims/unsourced-causal',
  severity: 'hint',
  fix: 'none',
  summary: {
    fa: 'علت‌آوری (باعث، منجر به، بر اثر) بیرون از سخنِ کسی',
    en: 'a cause (caused, led to, owing to) outside anybody’s report',
  },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  concerns: ({ read }) => read.reading.hits.some(({ lexicon }) => lexicon === 'causalCue'),
  *check(context) {
    const { text } = context.analysis.article;
    for (const statement of unattributed(context)) {
      const cue = hasHit(statement, 'causalCue');
      if (cue === undefined || isReason(text, cue)) continue;
      yield {
        ...cue,
        message: {
          fa: 'چه کسی این را علت دانسته است؟ بگویید یا به منبعی پیوند دهید',
          en: 'Who says that this is the cause? Say it, or link to a source',
        },
      };
    }
  },
});

/** «به دلیل سفر وزیر لغو شد»: why somebody acted is part of the report. «به موجب» cites a law, «به خاطره» remembers. */
function isReason(text: string, { start, end }: Range): boolean {
  return (
    /^به[\s\u200c]*(?:دل|عل|سبب|واسطه|خاطر)/.test(text.slice(start, end)) ||
    /(?:^|\s)به\s$/.test(text.slice(Math.max(0, start - 4), start))
  );
}
