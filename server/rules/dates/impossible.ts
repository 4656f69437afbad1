import { asSentence } from '../messages';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './impossible.md';

export const impossible = defineRule({
  id: 'dates/impossible',
  severity: 'error',
  fix: 'none',
  summary: { fa: 'روز، ماه یا ساعتی که وجود ندارد', en: 'a day, month or time that does not exist' },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'dates',
  *check({ dates }) {
    for (const { start, end, faults } of dates) {
      for (const fault of faults)
        if (fault.kind === 'impossible') yield { start, end, message: asSentence(fault.text) };
    }
  },
});
