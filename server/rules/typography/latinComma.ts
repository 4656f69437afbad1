import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './latinComma.md';

export const latinComma = defineRule({
  id: 'typography/latin-comma',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: 'ویرگول، نقطه‌ویرگول یا نشانهٔ پرسش لاتین', en: 'a Latin comma, semicolon or question mark' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'latin-comma',
  check: ({ analysis }) =>
    tell(analysis, 'latin-comma', ({ better }) => ({
      message: { fa: `«${better}» فارسی بنویسید`, en: `Write the Persian “${better}”` },
    })),
});
