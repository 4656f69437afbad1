import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './homoglyph.md';

export const homoglyph = defineRule({
  id: 'typography/homoglyph',
  severity: 'warning',
  fix: 'suggest',
  summary: { fa: 'حرفی که فقط شبیه حرف فارسی است', en: 'a letter that only looks like a Persian one' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'homoglyph',
  check: ({ analysis }) =>
    tell(analysis, 'homoglyph', ({ flaw, found, word }) => ({
      message:
        flaw.remedies.length === 0
          ? { fa: `«${found}» در میان واژهٔ فارسی آمده است`, en: `“${found}” stands inside a Persian word` }
          : {
              fa: `«${found}» حرف فارسی نیست؛ «${word}» بنویسید`,
              en: `“${found}” is no Persian letter; write “${word}”`,
            },
    })),
});
