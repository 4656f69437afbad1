import { registryEntry } from '../../language/entities/registry/registry';
import { annotationFixes } from '../entities/annotationFixes';
import { unmarkedMentions } from '../entities/registryFacts';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './unannotatedEntity.md';

export const unannotatedEntity = defineRule({
  id: 'markup/unannotated-entity',
  severity: 'off',
  fix: 'safe',
  summary: {
    fa: 'نخستین نام‌بردنی از فهرست که نشانه‌گذاری نشده است',
    en: 'a first mention of a registered name without an annotation',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['entities'],
  *check({ analysis }) {
    const { article } = analysis;
    for (const entity of unmarkedMentions(analysis)) {
      const { start, end, row } = entity;
      if (row === undefined) continue;
      const { qid, type, name } = registryEntry(row);
      if (qid === '') continue;
      yield {
        start,
        end,
        message: {
          fa: `«${article.text.slice(start, end)}» را می‌توان با شناسهٔ «${name}» (${qid}) نشانه‌گذاری کرد`,
          en: `“${article.text.slice(start, end)}” can be annotated with the id of “${name}” (${qid})`,
        },
        fixes: annotationFixes(article, entity, qid, type),
      };
    }
  },
});
