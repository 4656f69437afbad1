import type { Analysis } from '../../language/analyse';
import { arabicStretches } from '../../language/orthography/arabic';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './quoteWithoutSpeaker.md';
import { hasQuotation, isSpoken, type Quotation, quotations } from './unattributed';

/** «إنا لله و إنا إلیه راجعون»: prayers and verses, which are nobody's statement. */
const isArabic = ({ blocks }: Analysis, { block: number, start, end }: Quotation): boolean => {
  const { block, reading } = blocks[number];
  return arabicStretches(reading).some((range) => block.start + range.start < end && block.start + range.end > start);
};

export const quoteWithoutSpeaker = defineRule({
  id: 'claims/quote-without-speaker',
  severity: 'warning',
  fix: 'none',
  summary: {
    fa: 'نقل‌قولی که گوینده‌اش در جمله و جمله‌های کنارش نیست',
    en: 'a quotation whose speaker is not in its sentence or the ones beside it',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['claims'],
  // A sentence is beside a quotation where none stands between them; where nobody says it, its ends matter to nobody.
  heeds: ({ read, claims }) => claims.length > 0 || read.reading.sentences.length === 0 || hasQuotation(read),
  *check({ analysis }) {
    for (const quotation of quotations(analysis)) {
      if (isArabic(analysis, quotation) || isSpoken(analysis, quotation)) continue;
      yield {
        start: quotation.start,
        end: quotation.end,
        message: {
          fa: 'روشن نیست این سخن از کیست؛ گوینده را بنویسید',
          en: 'It is not clear whose words these are; name the speaker',
        },
      };
    }
  },
});
