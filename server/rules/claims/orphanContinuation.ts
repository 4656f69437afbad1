import { defineRule, NO_OPTIONS } from '../rule';
import page from './orphanContinuation.md';
import { speakerOf } from './unlinked';

export const orphanContinuation = defineRule({
  id: 'claims/orphan-continuation',
  severity: 'warning',
  fix: 'none',
  summary: {
    fa: '«وی افزود» یا «این مقام گفت» بی آنکه کسی پیش از آن سخن گفته باشد',
    en: '“he added”, “the official said” with nobody before whom it could mean',
  },
  page,
  options: NO_OPTIONS,
  *check({ analysis }) {
    for (const claim of analysis.claims) {
      const { source, antecedent } = claim;
      if (antecedent !== 'missing' || source === undefined || source.type === 'document') continue;
      const who = speakerOf(analysis, claim);
      yield {
        start: source.start,
        end: source.end,
        message: {
          fa: `روشن نیست «${who}» کیست؛ نامش را بنویسید`,
          en: `It is not clear whom “${who}” means; write the name`,
        },
      };
    }
  },
});
