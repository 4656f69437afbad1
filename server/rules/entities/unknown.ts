import { LEAST_CONFIDENCE } from '../../language/passages/outline';
import { isLinked } from '../annotations';
import { defineRule, NO_OPTIONS } from '../rule';
import { firstMentions } from './registryFacts';
import page from './unknown.md';

export const unknownName = defineRule({
  id: 'entities/unknown',
  severity: 'off',
  fix: 'none',
  summary: { fa: 'نامی که در هیچ فهرستی نیست', en: 'a recognised name without an entry in any registry' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['entities'],
  *check({ analysis }) {
    for (const entity of firstMentions(analysis)) {
      const { start, end, row, id, candidates, confidence } = entity;
      if (row !== undefined || id !== undefined || candidates.length > 0 || isLinked(analysis.article, entity))
        continue;
      if (confidence < LEAST_CONFIDENCE) continue;
      const written = analysis.article.text.slice(start, end);
      yield {
        start,
        end,
        message: {
          fa: `«${written}» در فهرست نام‌ها نیست`,
          en: `“${written}” is in no registry`,
        },
      };
    }
  },
});
