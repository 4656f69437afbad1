import { defineRule, NO_OPTIONS } from '../rule';
import { speakerOf, unlinkedFinding, unlinkedRoots } from './unlinked';
import page from './unlinkedQuote.md';

export const unlinkedQuote = defineRule({
  id: 'claims/unlinked-quote',
  severity: 'warning',
  fix: 'suggest',
  summary: { fa: 'نقل‌قول مستقیمی که زنجیره‌اش پیوند منبع ندارد', en: 'direct speech whose chain has no source link' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['claims'],
  *check({ analysis }) {
    for (const claim of unlinkedRoots(analysis, 'quote')) {
      const who = speakerOf(analysis, claim);
      yield unlinkedFinding(analysis, claim, {
        fa: `نقل‌قول${who === undefined ? '' : ` از «${who}»`} پیوند منبع ندارد`,
        en: `The quotation${who === undefined ? '' : ` of “${who}”`} has no source link`,
      });
    }
  },
});
