import { defineRule, NO_OPTIONS } from '../rule';
import page from './decimalSeparator.md';
import { tell } from './flaws';

export const decimalSeparator = defineRule({
  id: 'typography/decimal-separator',
  severity: 'info',
  fix: 'suggest',
  summary: { fa: 'نقطه یا خط کج به جای ممیز', en: 'a point or a slash in place of the decimal separator' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'decimal-separator',
  check: ({ analysis }) =>
    tell(analysis, 'decimal-separator', ({ better }) => ({
      message: { fa: `با ممیز فارسی بنویسید: «${better}»`, en: `Write with the Persian separator: “${better}”` },
    })),
});
