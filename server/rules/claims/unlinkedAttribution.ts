import { defineRule, NO_OPTIONS } from '../rule';
import { speakerOf, unlinkedFinding, unlinkedRoots } from './unlinked';
import page from './unlinkedAttribution.md';

export const unlinkedAttribution = defineRule({
  id: 'claims/unlinked-attribution',
  severity: 'warning',
  fix: 'suggest',
  summary: { fa: 'سخن غیرمستقیمی که زنجیره‌اش پیوند منبع ندارد', en: 'indirect speech whose chain has no source link' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['claims'],
  *check({ analysis }) {
    for (const claim of unlinkedRoots(analysis, 'reported')) {
      const who = speakerOf(analysis, claim);
      yield unlinkedFinding(analysis, claim, {
        fa: `این سخن${who === undefined ? '' : ` از «${who}»`} پیوند منبع ندارد`,
        en: `What ${who === undefined ? 'is said here' : `“${who}” says`} has no source link`,
      });
    }
  },
});
