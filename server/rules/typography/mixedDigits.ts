import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './mixedDigits.md';

export const mixedDigits = defineRule({
  id: 'typography/mixed-digits',
  severity: 'error',
  fix: 'safe',
  summary: { fa: 'دو دسته رقم در یک عدد', en: 'two sets of digits in one number' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'mixed-digits',
  check: ({ analysis }) =>
    tell(analysis, 'mixed-digits', ({ found, better }) => ({
      message: {
        fa: `رقم‌های «${found}» یکدست نیستند: «${better}» بنویسید`,
        en: `The digits of “${found}” are of two sets: write “${better}”`,
      },
    })),
});
