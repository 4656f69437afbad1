import { defineRule, NO_OPTIONS } from '../rule';
import page from './bracketOuterSpace.md';
import { enclosing, tell } from './flaws';

export const bracketOuterSpace = defineRule({
  id: 'typography/bracket-outer-space',
  severity: 'info',
  fix: 'safe',
  summary: { fa: 'نبود فاصله بیرون کمانک یا گیومه', en: 'no space outside brackets or quotation marks' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'bracket-outer-space',
  check: ({ analysis }) =>
    tell(analysis, 'bracket-outer-space', ({ found }) => {
      const { fa, en } = enclosing(found);
      return {
        message: { fa: `میان واژه و ${fa} فاصله بگذارید`, en: `Put a space between the word and the ${en}` },
        title: { fa: 'فاصله بگذار', en: 'Put a space' },
      };
    }),
});
