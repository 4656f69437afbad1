import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './missingSpaceAfterPunct.md';

export const missingSpaceAfterPunct = defineRule({
  id: 'typography/missing-space-after-punct',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: 'نبود فاصله پس از نشانهٔ نقطه‌گذاری', en: 'no space behind a mark of punctuation' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'missing-space-after-punct',
  check: ({ analysis }) =>
    tell(analysis, 'missing-space-after-punct', ({ better }) => ({
      message: { fa: `پس از نشانه فاصله بگذارید: «${better}»`, en: `Put a space behind the mark: “${better}”` },
    })),
});
