import { defineRule, NO_OPTIONS } from '../rule';
import page from './bracketInnerSpace.md';
import { enclosing, inMarks, tell } from './flaws';

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
    tell(analysis, 'bracket-inner-space', ({ found, better }) => {
      const { fa, en } = enclosing(found);
      return {
        message: {
          fa: `فاصلهٔ درون ${fa} را بردارید: ${inMarks(better).fa}`,
          en: `Take the space inside the ${en} away: ${inMarks(better).en}`,
        },
      };
    }),
});
