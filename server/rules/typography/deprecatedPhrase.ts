import { EMPTY_PHRASE } from '../../language/orthography/compounds';
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
  judges: 'deprecated-phrase',
  check: ({ analysis }) =>
    tell(analysis, 'deprecated-phrase', ({ flaw, found, better }) => ({
      message:
        flaw.detail === EMPTY_PHRASE
          ? {
              fa: `«${found}» چیزی به جمله نمی‌افزاید؛ آن را بردارید`,
              en: `“${found}” adds nothing to its sentence; leave it out`,
            }
          : {
              fa: `به جای «${found}» می‌توان نوشت «${better}»`,
              en: `In place of “${found}” one can write “${better}”`,
            },
    })),
});
