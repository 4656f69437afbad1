import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './unbalancedQuotes.md';

export const unbalancedQuotes = defineRule({
  id: 'typography/unbalanced-quotes',
  severity: 'error',
  fix: 'none',
  summary: { fa: 'گیومه‌ای که جفت ندارد', en: 'a quotation mark without its partner' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'unbalanced-quotes',
  check: ({ analysis }) =>
    tell(analysis, 'unbalanced-quotes', ({ found }) => ({
      message: {
        fa: `گیومهٔ ${found} در این بند جفت ندارد`,
        en: `The quotation mark ${found} has no partner in this paragraph`,
      },
    })),
});
