import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './nonNfc.md';

export const nonNfc = defineRule({
  id: 'typography/non-nfc',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: 'حرفی که از دو نویسه ساخته شده است', en: 'a letter made of two characters' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'non-nfc',
  check: ({ analysis }) =>
    tell(analysis, 'non-nfc', ({ better }) => ({
      message: {
        fa: `«${better}» بنویسید؛ آنچه اینجاست همان دیده می‌شود و جست‌وجو آن را نمی‌یابد`,
        en: `Write “${better}”; what stands here looks the same, and no search finds it`,
      },
    })),
});
