import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './nestedQuotes.md';

export const nestedQuotes = defineRule({
  id: 'typography/nested-quotes',
  severity: 'info',
  fix: 'suggest',
  summary: { fa: 'گیومه درون گیومه', en: 'guillemets inside guillemets' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'nested-quotes',
  check: ({ analysis }) =>
    tell(analysis, 'nested-quotes', () => ({
      message: { fa: 'نقل‌قول درونی را در “ ” بنویسید', en: 'Write the inner quotation in “ ”' },
      title: { fa: '“ ” بگذار', en: 'Put “ ”' },
    })),
});
