import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './wrongTanwin.md';

export const wrongTanwin = defineRule({
  id: 'typography/wrong-tanwin',
  severity: 'info',
  fix: 'suggest',
  summary: { fa: 'تنوین بر واژهٔ نافارسی یا تنوین به شکل «ن»', en: 'tanwin on a word that takes none, or written as ن' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'wrong-tanwin',
  check: ({ analysis }) =>
    tell(analysis, 'wrong-tanwin', ({ found, better }) => ({
      message: { fa: `به جای «${found}» بنویسید «${better}»`, en: `Write “${better}” in place of “${found}”` },
    })),
});
