import { defineRule, NO_OPTIONS } from '../rule';
import { isLinkedBefore } from './documents';
import { speakerOf, unlinkedFinding, unlinkedRoots } from './unlinked';
import page from './unlinkedDocument.md';

export const unlinkedDocument = defineRule({
  id: 'claims/unlinked-document',
  severity: 'error',
  fix: 'suggest',
  summary: {
    fa: 'سندی (بیانیه، گزارش، قانون، آمار) که به آن استناد شده و پیوند ندارد',
    en: 'a document (statement, report, law, figures) that is cited without a link',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['claims'],
  *check({ analysis }) {
    for (const claim of unlinkedRoots(analysis, 'document')) {
      // A link serves its section, and what points back at it rests on it.
      const named = claim.source !== undefined && claim.source.start < claim.source.end ? claim.source : claim.cue;
      if (named !== undefined && isLinkedBefore(analysis, named)) continue;
      const what = speakerOf(analysis, claim);
      yield unlinkedFinding(analysis, claim, {
        fa: `اینجا به ${what === undefined ? 'سندی' : `«${what}»`} استناد شده، اما پیوندی به آن نیست`,
        en: `${what === undefined ? 'A document' : `“${what}”`} is cited here without a link to it`,
      });
    }
  },
});
