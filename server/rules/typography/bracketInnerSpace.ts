import { defineRule, NO_OPTIONS } from '../rule';
import page from './bracketInnerSpace.md';
import { inMarks, tell } from './flaws';

export const bracketInnerSpace = defineRule({
  id: 'typography/bracket-inner-space',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: 'فاصله درون کمانک یا گیومه', en: 'a space inside brackets or quotation marks' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'bracket-inner-space',
  check: ({ analysis }) =>
    tell(analysis, 'bracket-inner-space', ({ better }) => ({
      message: {
        fa: `فاصلهٔ درون کمانک را بردارید: ${inMarks(better).fa}`,
        en: `Take the space inside the bracket away: ${inMarks(better).en}`,
      },
    })),
});
