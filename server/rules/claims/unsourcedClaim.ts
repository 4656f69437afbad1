import { referenceFix } from '../references';
import { defineRule, NO_OPTIONS } from '../rule';
import { hasHit, unattributed } from './unattributed';
import page from './unsourcedClaim.md';

export const unsourcedClaim = defineRule({
  id: 'claims/unsourced-claim',
  severity: 'off',
  fix: 'suggest',
  summary: {
    fa: 'گزاره‌ای سنجیدنی، بیرون از سخنِ کسی و بی‌پیوند در بند خود',
    en: 'a checkable statement outside anybody’s report, without a link in its paragraph',
  },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  *check(context) {
    const { article } = context.analysis;
    for (const statement of unattributed(context)) {
      const verb = hasHit(statement, 'verb');
      if (verb === undefined) continue;
      yield {
        start: statement.start,
        end: statement.end,
        message: {
          fa: 'این گزاره نه گوینده‌ای دارد و نه پیوندی در بند خود',
          en: 'This statement has neither a speaker nor a link in its paragraph',
        },
        fixes: () => [referenceFix(article, [verb], 'منبع')].filter((fix) => fix !== undefined),
      };
    }
  },
});
