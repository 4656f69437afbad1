import { defineRule, NO_OPTIONS } from '../rule';
import page from './inconsistentSpelling.md';
import { soundAlikes } from './soundAlikes';
import { deviations } from './spellings';

export const inconsistentSpelling = defineRule({
  id: 'entities/inconsistent-spelling',
  severity: 'warning',
  fix: 'suggest',
  summary: { fa: 'نامی که در یک خبر به دو املا آمده است', en: 'one name spelled in two ways in one article' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['entities'],
  *check({ analysis }) {
    for (const { mention, written, right, model } of [...deviations(analysis), ...soundAlikes(analysis)]) {
      yield {
        start: mention.start,
        end: mention.end,
        message: {
          fa: `«${written}» در همین خبر «${right}» هم نوشته شده است؛ یک املا برگزینید`,
          en: `“${written}” is also spelled “${right}” in this article; choose one`,
        },
        related:
          model === undefined
            ? []
            : [{ start: model.start, end: model.end, message: { fa: 'املای دیگر', en: 'The other spelling' } }],
        fixes: [
          {
            title: { fa: `«${right}» بنویس`, en: `Write “${right}”` },
            safe: false,
            edits: [{ start: mention.start, end: mention.end, text: right }],
          },
        ],
      };
    }
  },
});
