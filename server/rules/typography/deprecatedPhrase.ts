import { defineRule, NO_OPTIONS } from '../rule';
import page from './deprecatedPhrase.md';
import { tell } from './flaws';

export const deprecatedPhrase = defineRule({
  id: 'typography/deprecated-phrase',
  severity: 'hint',
  fix: 'suggest',
  summary: { fa: 'عبارتی که ویراستاران کنار گذاشته‌اند', en: 'a phrase that editors strike out' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  check: ({ analysis }) =>
    tell(analysis, 'deprecated-phrase', ({ found, better }) => ({
      message: {
        fa: `به جای «${found}» می‌توان نوشت «${better}»`,
        en: `In place of “${found}” one can write “${better}”`,
      },
    })),
});
