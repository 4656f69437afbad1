import { defineRule, NO_OPTIONS } from '../rule';
import page from './quoteWithoutSpeaker.md';
import { hasQuotation, isSpoken, quotations } from './unattributed';

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
      if (isSpoken(analysis, quotation)) continue;
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
