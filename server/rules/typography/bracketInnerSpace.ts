import { defineRule, NO_OPTIONS } from '../rule';
import page from './bracketInnerSpace.md';
import { tell } from './flaws';

export const bracketInnerSpace = defineRule({
  id: 'typography/bracket-inner-space',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: 'فاصله درون کمانک یا گیومه', en: 'a space inside brackets or quotation marks' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  check: ({ analysis }) =>
    tell(analysis, 'bracket-inner-space', ({ better }) => ({
      message: {
        fa: `فاصلهٔ درون کمانک را بردارید: «${better}»`,
        en: `Take the space inside the bracket away: “${better}”`,
      },
    })),
});
