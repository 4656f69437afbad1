import type { Article, Definition } from '../../language/article/types';
import { groupBy } from '../../language/groupBy';
import { oncePer } from '../once';
import { isStub } from '../references';
import { defineRule, type Fix, NO_OPTIONS } from '../rule';
import { deletions, firstUses } from './definitions';
import page from './duplicateTarget.md';
import { nearestDefinition } from './labels';

/** The references of each definition, and those that all but name it: without it, they would lead nowhere. */
const usesOf = oncePer((article: Article) =>
  groupBy(article.links, (link) => link.definition ?? nearestDefinition(article, link)),
);

export const duplicateTarget = defineRule({
  id: 'markup/duplicate-target',
  severity: 'hint',
  fix: 'suggest',
  summary: { fa: 'دو برچسب با یک نشانی', en: 'two labels with one address' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: [],
  *check({ analysis: { article } }) {
    const first = new Map<string, Definition>();
    const used = firstUses(article);
    for (const definition of article.definitions) {
      // Two names of one thing are two annotations; only a source is needlessly defined twice.
      if (!used.has(definition) || definition.role !== 'source' || isStub(definition)) continue;
      const key = `${definition.target} ${definition.title}`;
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, definition);
        continue;
      }
      yield {
        start: definition.start,
        end: definition.end,
        message: {
          fa: `نشانی «${definition.label}» همان نشانی «${earlier.label}» است؛ یک برچسب بس است`,
          en: `“${definition.label}” has the address of “${earlier.label}”; one label is enough`,
        },
        related: [
          { start: earlier.start, end: earlier.end, message: { fa: 'تعریف نخست', en: 'The first definition' } },
        ],
        fixes: () => fixesFor(article, definition, earlier),
      };
    }
  },
});

function fixesFor(article: Article, definition: Definition, earlier: Definition): readonly Fix[] {
  const uses = usesOf(article).get(definition) ?? [];
  const edits = uses.flatMap(({ kind, labelRange }) =>
    kind === 'reference' && labelRange !== undefined ? [{ ...labelRange, text: earlier.label }] : [],
  );
  if (edits.length < uses.length) return [];
  return [
    {
      title: { fa: `همه‌جا «${earlier.label}»`, en: `Use “${earlier.label}” throughout` },
      safe: false,
      edits: [...edits, ...deletions(article, definition)],
    },
  ];
}
