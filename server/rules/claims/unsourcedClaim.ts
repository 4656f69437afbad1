import { referenceFix } from '../references';
import { defineRule, NO_OPTIONS } from '../rule';
import { hasHit, isUnattributed, statements } from './unattributed';
import page from './unsourcedClaim.md';

export const unsourcedClaim = defineRule({
  id: 'claims/unsourced-claim',
  severity: 'off',
  fix: 'suggest',
  summary: {
    fa: 'گزارهٔ سنجیدنی بیرون از سخنِ کسی، بی پیوندی در بندش',
    en: 'a checkable statement outside anybody’s report, without a link in its paragraph',
  },
  page,
  options: NO_OPTIONS,
  *check({ analysis }) {
    for (const statement of statements(analysis)) {
      const verb = isUnattributed(analysis, statement) ? hasHit(analysis, statement, 'verb') : undefined;
      if (verb === undefined) continue;
      const fix = referenceFix(analysis.article, [verb], 'منبع');
      yield {
        start: statement.start,
        end: statement.end,
        message: {
          fa: 'این گزاره نه گوینده‌ای دارد و نه پیوندی در بند خود',
          en: 'This statement has neither a speaker nor a link in its paragraph',
        },
        fixes: fix === undefined ? [] : [fix],
      };
    }
  },
});
