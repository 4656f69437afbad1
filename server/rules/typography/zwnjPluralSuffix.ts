import { defineRule, NO_OPTIONS } from '../rule';
import { tell, writeJoined } from './flaws';
import page from './zwnjPluralSuffix.md';

export const zwnjPluralSuffix = defineRule({
  id: 'typography/zwnj-plural-suffix',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: '«ها» جدا از اسم', en: '«ها» apart from its noun' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'zwnj-plural-suffix',
  check: ({ analysis }) =>
    tell(analysis, 'zwnj-plural-suffix', ({ better }) => ({
      message: writeJoined(better),
    })),
});
