import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './misspelledWord.md';

export const misspelledWord = defineRule({
  id: 'typography/misspelled-word',
  severity: 'warning',
  fix: 'suggest',
  summary: {
    fa: 'واژه‌ای که نادرست نوشته شده است: بلاخره، سپاسگذار',
    en: 'a word that is misspelled: بلاخره, سپاسگذار',
  },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'misspelled-word',
  check: ({ analysis }) =>
    tell(analysis, 'misspelled-word', ({ found, better }) => ({
      message: { fa: `املای درست «${found}»، «${better}» است`, en: `“${found}” is spelled “${better}”` },
    })),
});
