import type { Link } from '../../language/article/types';
import { defineRule, type Edit, NO_OPTIONS } from '../rule';
import { nearestLabel, undefinedReferences } from './labels';
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
  scope: 'outline',
  reads: ['dates', 'entities'],
  *check({ analysis }) {
    for (const link of undefinedReferences(analysis)) {
      const definition = nearestLabel(analysis.article, link);
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
            message: { fa: 'تعریف اینجاست', en: 'The definition is here' },
          },
        ],
        fixes: [
          {
            title: { fa: `ارجاع به «${definition.label}»`, en: `Refer to “${definition.label}”` },
            safe: true,
            edits: [repair(link, definition.label)],
          },
        ],
      };
    }
  },
});

/** Writes the label as it is defined. Where the words are the label they stay as they are, and the label goes behind them. */
function repair(link: Link, label: string): Edit {
  if (link.kind === 'shortcut' || link.kind === 'collapsed')
    return { start: link.text.end + 1, end: link.end, text: `[${label}]` };
  return { ...(link.labelRange ?? link.text), text: label };
}
