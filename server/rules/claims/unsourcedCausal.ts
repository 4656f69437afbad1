import { defineRule, NO_OPTIONS } from '../rule';
import { hasHit, isUnattributed, statements } from './unattributed';
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
  *check({ analysis }) {
    for (const statement of statements(analysis)) {
      const cue = isUnattributed(analysis, statement) ? hasHit(analysis, statement, 'causalCue') : undefined;
      if (cue === undefined) continue;
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
