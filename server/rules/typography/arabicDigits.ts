import { defineRule, NO_OPTIONS } from '../rule';
import page from './arabicDigits.md';
import { tell } from './flaws';

export const arabicDigits = defineRule({
  id: 'typography/arabic-digits',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: 'رقم‌های عربی ٤٥٦ به جای ۴۵۶', en: 'Arabic digits ٤٥٦ in place of ۴۵۶' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'arabic-digits',
  check: ({ analysis }) =>
    tell(analysis, 'arabic-digits', ({ found, better }) => ({
      message: {
        fa: `«${found}» را با رقم‌های فارسی بنویسید: «${better}»`,
        en: `Write “${found}” in Persian digits: “${better}”`,
      },
    })),
});
