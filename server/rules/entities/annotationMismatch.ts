import { rowOfId } from '../../language/entities/registry/registries';
import { registryEntry } from '../../language/entities/registry/registry';
import { wikidataId, wikidataPage } from '../../language/entities/wikidata';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './annotationMismatch.md';
import { entriesNamed } from './registryFacts';

export const annotationMismatch = defineRule({
  id: 'entities/annotation-mismatch',
  severity: 'warning',
  fix: 'suggest',
  summary: {
    fa: 'نامی که به شناسهٔ چیز دیگری نشانه‌گذاری شده است',
    en: 'a name that is annotated with the id of another thing',
  },
  page,
  options: NO_OPTIONS,
  *check({ analysis }) {
    const { article, registries } = analysis;
    for (const { role, target, targetRange, text, block, definition } of article.links) {
      const id = role === 'entity' ? wikidataId(target ?? '') : undefined;
      const row = id === undefined ? undefined : rowOfId(id, registries);
      if (id === undefined || row === undefined || targetRange === undefined || block < 0) continue;
      const named = entriesNamed(analysis, block, text).filter(({ qid }) => qid !== '');
      if (named.length === 0 || named.some((entry) => entry.row === row)) continue;
      const annotated = registryEntry(row);
      const words = article.text.slice(text.start, text.end);
      const uses = article.links.filter((other) => definition !== undefined && other.definition === definition);
      yield {
        ...text,
        message: {
          fa: `${id} «${annotated.name}» است، اما متن می‌گوید «${words}»`,
          en: `${id} is “${annotated.english === '' ? annotated.name : annotated.english}”, but the text says “${words}”`,
        },
        related: [{ ...targetRange, message: { fa: 'شناسه اینجاست', en: 'The id is here' } }],
        fixes:
          uses.length > 1
            ? []
            : named.slice(0, 3).map((entry) => ({
                title: { fa: `شناسهٔ ${entry.name}: ${entry.qid}`, en: `The id of ${entry.english}: ${entry.qid}` },
                safe: false,
                edits: [
                  { ...targetRange, text: /^wd:/i.test(target ?? '') ? `wd:${entry.qid}` : wikidataPage(entry.qid) },
                ],
              })),
      };
    }
  },
});
