import { defineRule, NO_OPTIONS } from '../rule';
import page from './ellipsis.md';
import { tell } from './flaws';

export const ellipsis = defineRule({
  id: 'typography/ellipsis',
  severity: 'info',
  fix: 'safe',
  summary: { fa: 'چند نقطه به جای «…»', en: 'dots in place of “…”' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'ellipsis',
  check: ({ analysis }) =>
    tell(analysis, 'ellipsis', () => ({
      message: { fa: 'سه‌نقطه یک نویسه است: «…»', en: 'An ellipsis is one character: “…”' },
    })),
});
