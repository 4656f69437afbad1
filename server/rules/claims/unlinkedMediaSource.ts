import { defineRule, NO_OPTIONS } from '../rule';
import { mediumOf } from './media';
import { speakerOf, unlinkedFinding, unlinkedRoots } from './unlinked';
import page from './unlinkedMediaSource.md';

export const unlinkedMediaSource = defineRule({
  id: 'claims/unlinked-media-source',
  severity: 'error',
  fix: 'suggest',
  summary: {
    fa: 'خبری به نقل از رسانه‌ای که نامش آمده، بی پیوند به آن',
    en: 'a report relayed from a named medium, without a link to it',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['claims', 'entities'],
  *check({ analysis }) {
    for (const claim of unlinkedRoots(analysis, 'media')) {
      const who = speakerOf(analysis, claim);
      const site = mediumOf(analysis, claim)?.sites[0];
      yield unlinkedFinding(analysis, claim, {
        fa: `گزارش${who === undefined ? ' رسانه' : ` «${who}»`} پیوند ندارد؛ نشانی خود خبر را${site === undefined ? '' : ` در ${site}`} بیفزایید`,
        en: `The report${who === undefined ? '' : ` of “${who}”`} is not linked; add the address of the story itself${site === undefined ? '' : ` at ${site}`}`,
      });
    }
  },
});
