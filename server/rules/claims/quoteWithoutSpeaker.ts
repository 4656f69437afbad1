import { defineRule, NO_OPTIONS } from '../rule';
import page from './quoteWithoutSpeaker.md';
import { isSpoken, quotations } from './unattributed';

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
