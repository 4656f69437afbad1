import type { Article, Definition } from '../../language/article/types';
import { defineRule, NO_OPTIONS } from '../rule';
import { deletions, firstUses } from './definitions';
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
        fixes: () => [
          {
            title: { fa: 'حذف تعریف', en: 'Delete the definition' },
            safe: true,
            edits: deletions(article, definition),
          },
        ],
      };
    }
  },
});

/** A duplicate has a rule of its own. */
function unusedDefinitions(article: Article): readonly Definition[] {
  const used = firstUses(article);
  return article.definitions.filter(
    (definition) => !definition.duplicate && !used.has(definition) && !isWrittenElsewhere(article, definition),
  );
}

/** Whether `[label]` stands where no link is read, as in the second paragraph of a note: what may be a use is not taken away. */
function isWrittenElsewhere({ text, definitions }: Article, { label }: Definition): boolean {
  const bracketed = `[${label}]`;
  for (let at = text.indexOf(bracketed); at >= 0; at = text.indexOf(bracketed, at + bracketed.length))
    if (!definitions.some(({ start, end }) => start <= at && at < end)) return true;
  return false;
}
