import { defineRule, NO_OPTIONS } from '../rule';
import { failedIn } from './failedDefinitions';
import { nearestLabel, undefinedReferences } from './labels';
import { definitionFixes } from './missingDefinition';
import page from './undefinedReference.md';

export const undefinedReference = defineRule({
  id: 'markup/undefined-reference',
  severity: 'error',
  fix: 'suggest',
  summary: {
    fa: 'ارجاعی که برچسبش تعریف نشده است و پیوندی نمی‌سازد',
    en: 'a reference whose label has no definition, and so makes no link',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['claims', 'dates', 'entities'],
  *check({ analysis }) {
    for (const { fault, start, end, label } of failedIn(analysis)) {
      if (fault !== 'prose') continue;
      yield {
        start,
        end,
        message: {
          fa: `این سطر به بند بالایش چسبیده است و [${label}] را تعریف نمی‌کند؛ پیش از آن یک سطر خالی بگذارید`,
          en: `This line belongs to the paragraph above it and does not define [${label}]; leave a line empty before it`,
        },
        fixes: [
          {
            title: { fa: 'یک سطر خالی پیش از آن بگذار', en: 'Leave a line empty before it' },
            safe: false,
            edits: [{ start, end: start, text: '\n' }],
          },
        ],
      };
    }
    for (const link of undefinedReferences(analysis)) {
      if (nearestLabel(analysis.article, link) !== undefined) continue;
      const whole = link.kind !== 'reference' || link.labelRange === undefined;
      const { start, end } = whole ? link : { start: link.labelRange.start - 1, end: link.labelRange.end + 1 };
      yield {
        start,
        end,
        message: {
          fa: `برچسب «${link.label}» تعریف نشده است؛ در پایان متن بنویسید: [${link.label}]: نشانی`,
          en: `The label “${link.label}” has no definition; add “[${link.label}]: address” at the end of the text`,
        },
        fixes: () => definitionFixes(analysis, link),
      };
    }
  },
});
