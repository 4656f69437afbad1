import type { Analysis } from '../../language/analyse';
import type { Link, Range } from '../../language/article/types';
import { unpackVerbForm } from '../../language/morphology/verbForm';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './denialWithoutClaimLink.md';

export const denialWithoutClaimLink = defineRule({
  id: 'claims/denial-without-claim-link',
  severity: 'info',
  fix: 'none',
  summary: { fa: 'تکذیبی که به سخن تکذیب‌شده پیوند ندارد', en: 'a denial without a link to what is denied' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['claims'],
  heeds: ({ claims }) => claims.some(({ verbClass }) => verbClass === 'deny'),
  *check({ analysis }) {
    const { article, claims } = analysis;
    for (const [index, { verbClass, cue, source, start, end, block, chain }] of claims.entries()) {
      if (verbClass !== 'deny' || cue === undefined || isNegative(analysis, block, cue)) continue;
      if (
        OFFER.test(article.text.slice(source !== undefined && source.end < cue.start ? source.end : start, cue.start))
      )
        continue;
      // The link on the verb leads to the denial itself.
      const leadsElsewhere = ({ role, ...link }: Link): boolean =>
        role === 'source' && link.start < end && link.end > start && (link.end <= cue.start || link.start >= cue.end);
      if (article.links.some(leadsElsewhere)) continue;
      const before = claims[index - 1];
      // «چنین ادعایی را رد کرد» behind somebody else's linked claim.
      if (
        before?.linked === true &&
        before.chain !== chain &&
        before.block >= block - 1 &&
        POINTS_BACK.test(article.text.slice(start, cue.start))
      )
        continue;
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

/** «پیشنهاد آتش‌بس را رد کرد»: an offer is refused, and no saying denied. */
const OFFER = /^[\s،]*(?:(?:هم|نیز|اما)\s+)?(?:(?:این|آن|چنین)\s+)?(?:پیشنهاد|درخواست|تقاضا|دعوت|خواسته)/u;

/** «این گزارش», «چنین ادعایی», «آن را». */
const POINTS_BACK = /(?:^|[^\p{L}\u200c])(?:این|آن|چنین|همین|همان)(?=[^\p{L}]|\u200c)/u;

/** «رد نکرد» denies nothing. */
function isNegative({ blocks }: Analysis, block: number, cue: Range): boolean {
  const { block: place, reading } = blocks[block];
  return reading.hits.some(
    ({ lexicon, detail, start, end }) =>
      lexicon === 'verb' &&
      place.start + reading.text.starts[start] >= cue.start &&
      place.start + reading.text.ends[end - 1] <= cue.end &&
      unpackVerbForm(detail).negative,
  );
}
