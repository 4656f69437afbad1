import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './presentationForms.md';

export const presentationForms = defineRule({
  id: 'typography/presentation-forms',
  severity: 'error',
  fix: 'safe',
  summary: {
    fa: 'حرف‌هایی که شکل چاپی دارند (ﻻ، ﮐ) نه خود حرف',
    en: 'letters of presentation (ﻻ, ﮐ) in place of the letters themselves',
  },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'presentation-forms',
  check: ({ analysis }) =>
    tell(analysis, 'presentation-forms', ({ found, word }) => ({
      message: {
        fa: `«${found}» از شکل‌های چاپی است؛ «${word}» بنویسید`,
        en: `“${found}” is made of presentation forms; write “${word}”`,
      },
    })),
});
