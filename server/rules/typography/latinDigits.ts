import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './latinDigits.md';

export const latinDigits = defineRule({
  id: 'typography/latin-digits',
  severity: 'info',
  fix: 'safe',
  summary: { fa: 'رقم‌های لاتین در متن فارسی', en: 'Latin digits in Persian text' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'latin-digits',
  check: ({ analysis }) =>
    tell(analysis, 'latin-digits', ({ found, better }) => ({
      message: {
        fa: `«${found}» را با رقم‌های فارسی بنویسید: «${better}»`,
        en: `Write “${found}” in Persian digits: “${better}”`,
      },
    })),
});
