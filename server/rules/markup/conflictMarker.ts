import { defineRule, type Finding, NO_OPTIONS } from '../rule';
import page from './conflictMarker.md';

export const conflictMarker = defineRule({
  id: 'markup/conflict-marker',
  severity: 'error',
  fix: 'none',
  summary: {
    fa: 'دو نسخهٔ ادغام‌نشده در متن: سطرهای <<<<<<<، ======= و >>>>>>> از git',
    en: 'two versions that were not merged: git’s lines <<<<<<<, =======, >>>>>>>',
  },
  page,
  options: NO_OPTIONS,
  *check({ analysis }): Generator<Finding> {
    for (const { marks } of analysis.article.conflicts) {
      const [first, ...others] = marks;
      yield {
        ...first,
        message:
          others.length === 0
            ? {
                fa: 'این سطر از ادغام git مانده است؛ آن را پاک کنید',
                en: 'This line is left of a merge of git; delete it',
              }
            : {
                fa: 'اینجا دو نسخه از متن هست که ادغام نشده‌اند؛ یکی را نگه دارید و سطرهای نشانه را پاک کنید',
                en: 'Two versions of the text stand here unmerged; keep one and delete the lines of the marks',
              },
        related: others.map((mark) => ({
          ...mark,
          message: { fa: 'این سطر نشانه هم باید پاک شود', en: 'This mark’s line goes too' },
        })),
      };
    }
  },
});
