import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './redundantZwnj.md';

export const redundantZwnj = defineRule({
  id: 'typography/redundant-zwnj',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: 'نیم‌فاصله‌ای که کاری نمی‌کند', en: 'a half-space that does nothing' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'redundant-zwnj',
  check: ({ analysis }) =>
    tell(analysis, 'redundant-zwnj', () => ({
      message: { fa: 'این نیم‌فاصله دیده نمی‌شود؛ آن را بردارید', en: 'This half-space shows nothing; take it away' },
      title: { fa: 'نیم‌فاصله را بردار', en: 'Take the half-space away' },
    })),
});
