import { BEHIND_NUMBER } from '../../language/orthography/gluedNumbers';
import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './missingSpaceAfterPunct.md';

export const missingSpaceAfterPunct = defineRule({
  id: 'typography/missing-space-after-punct',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: 'نبود فاصله پس از نشانهٔ نقطه‌گذاری یا عدد', en: 'no space after a mark of punctuation or a number' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'missing-space-after-punct',
  check: ({ analysis }) =>
    tell(analysis, 'missing-space-after-punct', ({ flaw, better }) => ({
      message:
        flaw.detail === BEHIND_NUMBER
          ? { fa: `میان عدد و واژه فاصله بگذارید: «${better}»`, en: `Put a space between number and word: “${better}”` }
          : { fa: `پس از نشانه فاصله بگذارید: «${better}»`, en: `Put a space behind the mark: “${better}”` },
    })),
});
