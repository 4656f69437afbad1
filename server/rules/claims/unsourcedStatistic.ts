import { defineRule, NO_OPTIONS } from '../rule';
import { unlinkedFinding, unlinkedRoots } from './unlinked';
import page from './unsourcedStatistic.md';

export const unsourcedStatistic = defineRule({
  id: 'claims/unsourced-statistic',
  severity: 'warning',
  fix: 'suggest',
  summary: { fa: 'آماری بی‌منبع، بیرون از سخنِ کسی', en: 'a figure without a source, outside anybody’s report' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['claims'],
  *check({ analysis }) {
    for (const claim of unlinkedRoots(analysis, 'statistic')) {
      yield unlinkedFinding(analysis, claim, {
        fa: 'این رقم منبعی ندارد؛ بگویید چه کسی شمرده است و به آن پیوند دهید',
        en: 'This figure has no source; say who counted and link to it',
      });
    }
  },
});
