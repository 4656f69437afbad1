import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './repeatedWord.md';

export const repeatedWord = defineRule({
  id: 'typography/repeated-word',
  severity: 'warning',
  fix: 'suggest',
  summary: { fa: 'واژه‌ای که دو بار پشت هم آمده است', en: 'a word that comes twice in a row' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'repeated-word',
  check: ({ analysis }) =>
    tell(analysis, 'repeated-word', ({ better }) => ({
      message: { fa: `«${better}» دو بار آمده است`, en: `“${better}” comes twice` },
      title: { fa: 'یکی را بردار', en: 'Take one away' },
    })),
});
