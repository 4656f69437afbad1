import { defineRule, NO_OPTIONS } from '../rule';
import { annotationFixes } from './annotationFixes';
import { isCertain, unmarkedMentions } from './registryFacts';
import page from './unannotated.md';

export const unannotatedName = defineRule({
  id: 'entities/unannotated',
  severity: 'off',
  fix: 'safe',
  summary: { fa: 'نامی که بار نخست نشانه‌گذاری نشده است', en: 'a first mention without an annotation' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['entities'],
  *check({ analysis }) {
    const { article } = analysis;
    for (const entity of unmarkedMentions(analysis)) {
      const { start, end, id, type } = entity;
      yield {
        start,
        end,
        message: {
          fa: `«${article.text.slice(start, end)}» نشانه‌گذاری نشده است`,
          en: `“${article.text.slice(start, end)}” is not annotated`,
        },
        fixes: id !== undefined && isCertain(entity) ? annotationFixes(article, entity, id, type) : [],
      };
    }
  },
});
