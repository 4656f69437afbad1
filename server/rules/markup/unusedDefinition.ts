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
  const unused = article.definitions.filter((definition) => !definition.duplicate && !used.has(definition));
  if (unused.length === 0) return unused;
  const elsewhere = labelsOutsideDefinitions(article);
  return unused.filter(({ label }) => !elsewhere.has(label));
}

/** `[label]` */
const BRACKETED = /\[([^[\]]+)\]/g;

/** What stands in brackets, also where no link is read, as in the second paragraph of a note: what may be a use is not taken away. */
function labelsOutsideDefinitions({ text, definitions }: Article): ReadonlySet<string> {
  const labels = new Set<string>();
  let next = 0;
  for (const { index, 1: label } of text.matchAll(BRACKETED)) {
    while (next < definitions.length && definitions[next].end <= index) next += 1;
    if (next === definitions.length || index < definitions[next].start) labels.add(label);
  }
  return labels;
}
