import { array, optional, strictObject, string } from 'valibot';
import { foldKey } from '../../language/text/fold';
import { defineRule } from '../rule';
import { tell } from './flaws';
import page from './zwnjCompound.md';

export const zwnjCompound = defineRule({
  id: 'typography/zwnj-compound',
  severity: 'info',
  fix: 'suggest',
  summary: {
    fa: 'واژهٔ مرکب با جزءهای جدا یا بی نیم‌فاصله',
    en: 'a compound whose parts stand apart or have lost their half-space',
  },
  page,
  options: strictObject({
    /** Compounds that this house leaves as they are, however they are spaced. */
    ignore: optional(array(string()), []),
  }),
  scope: 'block',
  judges: 'zwnj-compound',
  check: ({ analysis, options }) => {
    const ignored = new Set(options.ignore.map(foldKey));
    return tell(analysis, 'zwnj-compound', ({ better }) =>
      ignored.size > 0 && ignored.has(foldKey(better))
        ? undefined
        : { message: { fa: `«${better}» بنویسید: یک واژه است`, en: `Write “${better}”: it is one word` } },
    );
  },
});
