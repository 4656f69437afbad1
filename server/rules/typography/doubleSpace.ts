import { defineRule, NO_OPTIONS } from '../rule';
import page from './doubleSpace.md';
import { tell } from './flaws';

export const doubleSpace = defineRule({
  id: 'typography/double-space',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: 'دو فاصله یا بیشتر پشت هم', en: 'two or more spaces in a row' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'double-space',
  check: ({ analysis }) =>
    tell(analysis, 'double-space', () => ({
      message: { fa: 'یک فاصله کافی است', en: 'One space is enough' },
      title: { fa: 'یک فاصله بگذار', en: 'Put one space' },
    })),
});
