import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './tanwin.md';

export const tanwin = defineRule({
  id: 'typography/tanwin',
  severity: 'info',
  fix: 'safe',
  summary: { fa: 'قید تنوین‌دار بی تنوین', en: 'an adverb without its tanwin' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'tanwin',
  check: ({ analysis }) =>
    tell(analysis, 'tanwin', ({ better }) => ({
      message: { fa: `تنوین بگذارید: «${better}»`, en: `Write the tanwin: “${better}”` },
    })),
});
