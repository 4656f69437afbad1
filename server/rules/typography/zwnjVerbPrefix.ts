import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './zwnjVerbPrefix.md';

export const zwnjVerbPrefix = defineRule({
  id: 'typography/zwnj-verb-prefix',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: '«می» و «نمی» جدا از فعل', en: '«می» and «نمی» apart from the verb' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'zwnj-verb-prefix',
  check: ({ analysis }) =>
    tell(analysis, 'zwnj-verb-prefix', ({ better }) => ({
      message: { fa: `«${better}» با نیم‌فاصله نوشته می‌شود`, en: `Write “${better}” with a half-space` },
    })),
});
