import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './kasraEzafe.md';

export const kasraEzafe = defineRule({
  id: 'typography/kasra-ezafe',
  severity: 'hint',
  fix: 'none',
  summary: { fa: '«ه» به جای کسرهٔ اضافه', en: 'ه in place of the ezafe' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'kasra-ezafe',
  check: ({ analysis }) =>
    tell(analysis, 'kasra-ezafe', ({ found }) => ({
      message: {
        fa: `«${found}» به «ه» نیاز ندارد: کسرهٔ اضافه نوشته نمی‌شود`,
        en: `“${found}” needs no ه: the ezafe is not written`,
      },
    })),
});
