import { defineRule, NO_OPTIONS } from '../rule';
import { nearestDefinition, undefinedReferences } from './labels';
import page from './nearMissLabel.md';

export const nearMissLabel = defineRule({
  id: 'markup/near-miss-label',
  severity: 'error',
  fix: 'safe',
  summary: {
    fa: 'برچسبی که تنها در رقم، ی و ک، همزه، فاصله یا نیم‌فاصله با تعریف فرق دارد',
    en: 'a label that differs from its definition in digits, ی and ک, hamza, spaces or half-spaces only',
  },
  page,
  options: NO_OPTIONS,
  *check({ analysis }) {
    for (const link of undefinedReferences(analysis)) {
      const definition = nearestDefinition(analysis.article, link);
      if (definition === undefined || link.labelRange === undefined) continue;
      yield {
        start: link.start,
        end: link.end,
        message: {
          fa: `برچسب «${link.label}» با تعریف «${definition.label}» یکی نیست و پیوندی نمی‌سازد`,
          en: `The label “${link.label}” is not spelled as the definition “${definition.label}”, and makes no link`,
        },
        related: [
          {
            start: definition.start,
            end: definition.end,
            message: { fa: 'تعریف این‌جاست', en: 'The definition is here' },
          },
        ],
        fixes: [
          {
            title: { fa: `برچسب را «${definition.label}» بنویس`, en: `Write the label as “${definition.label}”` },
            safe: true,
            edits: [{ ...link.labelRange, text: definition.label }],
          },
        ],
      };
    }
  },
});
