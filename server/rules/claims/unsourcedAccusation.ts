import { defineRule, NO_OPTIONS } from '../rule';
import { unlinkedFinding, unlinkedRoots } from './unlinked';
import page from './unsourcedAccusation.md';

export const unsourcedAccusation = defineRule({
  id: 'claims/unsourced-accusation',
  severity: 'error',
  fix: 'suggest',
  summary: { fa: 'اتهامی بی‌منبع به کسی یا نهادی که نامش آمده', en: 'an accusation of a named party, without a source' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['claims'],
  *check({ analysis }) {
    for (const claim of unlinkedRoots(analysis, 'accusation')) {
      yield unlinkedFinding(analysis, claim, {
        fa: 'این اتهام منبعی ندارد؛ بگویید چه کسی متهم می‌کند و به آن پیوند دهید',
        en: 'This accusation has no source; say who accuses and link to it',
      });
    }
  },
});
