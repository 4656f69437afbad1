import type { Article, Definition } from '../../language/article/types';
import { defineRule, NO_OPTIONS } from '../rule';
import { definitionLine } from './definitions';
import { nearestDefinition } from './labels';
import page from './unusedDefinition.md';

export const unusedDefinition = defineRule({
  id: 'markup/unused-definition',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: 'تعریفی که هیچ ارجاعی به آن نیست', en: 'a definition that nothing refers to' },
  page,
  options: NO_OPTIONS,
  *check({ analysis: { article } }) {
    for (const definition of unusedDefinitions(article)) {
      yield {
        start: definition.start,
        end: definition.end,
        message: {
          fa: `به تعریف «${definition.label}» ارجاعی نیست`,
          en: `Nothing refers to the definition “${definition.label}”`,
        },
        fixes: [
          {
            title: { fa: 'حذف تعریف', en: 'Delete the definition' },
            safe: true,
            edits: [{ ...definitionLine(article.text, definition), text: '' }],
          },
        ],
      };
    }
  },
});

/** A duplicate has a rule of its own, and a definition that a reference all but names is the reference's matter. */
function unusedDefinitions(article: Article): readonly Definition[] {
  const used = new Set(article.links.map((link) => link.definition ?? nearestDefinition(article, link)));
  return article.definitions.filter((definition) => !definition.duplicate && !used.has(definition));
}
