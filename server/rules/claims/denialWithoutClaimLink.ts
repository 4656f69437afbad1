import type { Link } from '../../language/article/types';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './denialWithoutClaimLink.md';

export const denialWithoutClaimLink = defineRule({
  id: 'claims/denial-without-claim-link',
  severity: 'info',
  fix: 'none',
  summary: { fa: 'تکذیبی که به سخن تکذیب‌شده پیوند ندارد', en: 'a denial without a link to what is denied' },
  page,
  options: NO_OPTIONS,
  *check({ analysis: { article, claims } }) {
    for (const { verbClass, cue, start, end } of claims) {
      if (verbClass !== 'deny' || cue === undefined) continue;
      // The link on the verb leads to the denial itself.
      const leadsElsewhere = ({ role, ...link }: Link): boolean =>
        role === 'source' && link.start < end && link.end > start && (link.end <= cue.start || link.start >= cue.end);
      if (article.links.some(leadsElsewhere)) continue;
      yield {
        start: cue.start,
        end: cue.end,
        message: {
          fa: 'به سخنی که تکذیب می‌شود نیز پیوند دهید',
          en: 'Link also to what is denied',
        },
      };
    }
  },
});
