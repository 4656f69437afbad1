import { registryEntry } from '../../language/entities/registry/registry';
import { TYPE_NAMES } from '../../language/entities/typeNames';
import type { ResolvedEntity } from '../../language/entities/types';
import { wikidataPage } from '../../language/entities/wikidata';
import { annotationEdits, isLinked } from '../annotations';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './ambiguous.md';
import { firstMentions } from './registryFacts';

export const ambiguousName = defineRule({
  id: 'entities/ambiguous',
  severity: 'hint',
  fix: 'suggest',
  summary: {
    fa: 'نامی که چند چیز شناخته دارد و متن نمی‌گوید کدام',
    en: 'a name of several known things, and nothing in the text decides',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['entities'],
  *check({ analysis }) {
    const { article } = analysis;
    for (const entity of firstMentions(analysis)) {
      if (
        entity.row !== undefined ||
        entity.id !== undefined ||
        entity.candidates.length < 2 ||
        isTitled(entity) ||
        isLinked(article, entity)
      )
        continue;
      const { start, end } = entity;
      const entries = entity.candidates.slice(0, MOST).map(registryEntry);
      const labels = entries.map(({ name, description, english }) => ({
        fa: description === '' ? name : `${name} (${description})`,
        en: english === '' ? name : english,
      }));
      yield {
        start,
        end,
        message: {
          fa: `«${article.text.slice(start, end)}» چند چیز است: ${labels.map(({ fa }) => fa).join('؛ ')}`,
          en: `“${article.text.slice(start, end)}” may be ${labels.map(({ en }) => en).join(', or ')}`,
        },
        fixes: entries.flatMap((entry, index) => {
          const edits =
            entry.qid === ''
              ? undefined
              : annotationEdits(article, entity, wikidataPage(entry.qid), TYPE_NAMES[entry.type].fa);
          return edits === undefined
            ? []
            : [
                {
                  title: { fa: `نشانه‌گذاری: ${labels[index].fa}`, en: `Annotate as ${labels[index].en}` },
                  safe: false,
                  edits,
                },
              ];
        }),
      };
    }
  },
});

/** «سرهنگ ناظری»: a title makes a name of a family's; that it is one of those who are known, nothing says. */
const isTitled = ({ type, via }: ResolvedEntity): boolean => type === 'person' && via === 'cue';

/** At most so many readings are offered. */
const MOST = 4;
