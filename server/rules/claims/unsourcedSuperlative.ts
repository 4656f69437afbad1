import { defineRule, NO_OPTIONS } from '../rule';
import { unlinkedFinding, unlinkedRoots } from './unlinked';
import page from './unsourcedSuperlative.md';

export const unsourcedSuperlative = defineRule({
  id: 'claims/unsourced-superlative',
  severity: 'info',
  fix: 'suggest',
  summary: {
    fa: 'ادعای برتری (نخستین، بزرگ‌ترین، بی‌سابقه) بی‌منبع',
    en: 'a superlative (first, largest, unprecedented) without a source',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['claims'],
  *check({ analysis }) {
    for (const claim of unlinkedRoots(analysis, 'superlative')) {
      yield unlinkedFinding(analysis, claim, {
        fa: 'این ادعای برتری منبعی ندارد؛ بگویید با چه سنجیده شده است و به آن پیوند دهید',
        en: 'This superlative has no source; say what it was measured against and link to it',
      });
    }
  },
});
