import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './tatweel.md';

export const tatweel = defineRule({
  id: 'typography/tatweel',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: 'کشیدهٔ میان حرف‌ها (ـ)', en: 'a tatweel (ـ) between letters' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'tatweel',
  check: ({ analysis }) =>
    tell(analysis, 'tatweel', ({ word }) => {
      const better = word.replaceAll('\u0640', '');
      return { message: { fa: `کشیده را بردارید: «${better}»`, en: `Take the stretch away: “${better}”` } };
    }),
});
