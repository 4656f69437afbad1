import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './repeatedPunct.md';

export const repeatedPunct = defineRule({
  id: 'typography/repeated-punct',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: 'نشانه‌ای که دو بار آمده است', en: 'a mark that comes twice' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'repeated-punct',
  check: ({ analysis }) =>
    tell(analysis, 'repeated-punct', ({ better }) => ({
      message:
        better.length > 1
          ? { fa: `از هر نشانه یکی کافی است: «${better}»`, en: `One of each mark is enough: “${better}”` }
          : { fa: `یک نشانه کافی است: «${better}»`, en: `One mark is enough: “${better}”` },
    })),
});
