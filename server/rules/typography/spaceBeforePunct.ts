import { defineRule, NO_OPTIONS } from '../rule';
import { inMarks, tell } from './flaws';
import page from './spaceBeforePunct.md';

export const spaceBeforePunct = defineRule({
  id: 'typography/space-before-punct',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: 'فاصله پیش از نشانهٔ نقطه‌گذاری', en: 'a space before a mark of punctuation' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'space-before-punct',
  check: ({ analysis }) =>
    tell(analysis, 'space-before-punct', ({ better }) => ({
      message: {
        fa: `نشانه به واژهٔ پیش از خود می‌چسبد: ${inMarks(better).fa}`,
        en: `The mark joins the word before it: ${inMarks(better).en}`,
      },
    })),
});
