import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './nbspInPersian.md';

export const nbspInPersian = defineRule({
  id: 'typography/nbsp-in-persian',
  severity: 'warning',
  fix: 'suggest',
  summary: { fa: 'فاصلهٔ نشکن میان دو حرف', en: 'a no-break space between two letters' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'nbsp-in-persian',
  check: ({ analysis }) =>
    tell(analysis, 'nbsp-in-persian', () => ({
      message: {
        fa: 'به جای فاصلهٔ نشکن، فاصله یا نیم‌فاصله بگذارید',
        en: 'Put a space or a half-space in place of the no-break space',
      },
      title: { fa: 'فاصله بگذار', en: 'Put a space' },
    })),
});
