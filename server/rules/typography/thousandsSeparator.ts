import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './thousandsSeparator.md';

export const thousandsSeparator = defineRule({
  id: 'typography/thousands-separator',
  severity: 'info',
  fix: 'safe',
  summary: { fa: 'ویرگول به جای جداکنندهٔ هزارگان', en: 'a comma in place of the thousands separator' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'thousands-separator',
  check: ({ analysis }) =>
    tell(analysis, 'thousands-separator', ({ better }) => ({
      message: { fa: `با جداکنندهٔ فارسی بنویسید: «${better}»`, en: `Write with the Persian separator: “${better}”` },
    })),
});
