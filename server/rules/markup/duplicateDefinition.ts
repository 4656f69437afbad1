import { defineRule, NO_OPTIONS } from '../rule';
import page from './duplicateDefinition.md';

export const duplicateDefinition = defineRule({
  id: 'markup/duplicate-definition',
  severity: 'error',
  fix: 'none',
  summary: { fa: 'برچسبی که دو بار تعریف شده است', en: 'a label that is defined twice' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: [],
  *check({ analysis: { article } }) {
    for (const definition of article.definitions) {
      if (!definition.duplicate) continue;
      const first = article.definitions.find(({ key, duplicate }) => key === definition.key && !duplicate);
      yield {
        start: definition.start,
        end: definition.end,
        message: {
          fa: `برچسب «${definition.label}» پیش‌تر تعریف شده است و این تعریف به کار نمی‌رود`,
          en: `The label “${definition.label}” is defined before; this definition counts for nothing`,
        },
        related:
          first === undefined
            ? []
            : [{ start: first.start, end: first.end, message: { fa: 'تعریف نخست', en: 'The first definition' } }],
      };
    }
  },
});
