import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import type { ResolvedEntity } from '../../language/entities/types';
import { countWhile } from '../../language/text/countWhile';
import { TokenClass } from '../../language/text/tokens';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './misspelled.md';
import { isMisspelledGivenName, nearestName } from './nearNames';

export const misspelled = defineRule({
  id: 'entities/misspelled',
  severity: 'warning',
  fix: 'suggest',
  summary: {
    fa: 'نامی که به نام شناخته‌ای بسیار نزدیک است و خود نام کسی نیست',
    en: 'a near miss of a known name that is itself no name',
  },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'entities',
  concerns: ({ entities }) => entities.some(({ type }) => type === 'person'),
  *check({ analysis, entities }) {
    const { article, registries } = analysis;
    for (const entity of entities) {
      const found = isUnknown(entity)
        ? {
            start: entity.start,
            end: entity.end,
            right: nearestName(article.text.slice(entity.start, entity.end), entity.type, registries),
          }
        : withWordBefore(analysis, entity);
      if (found?.right === undefined) continue;
      const { start, end, right } = found;
      const written = article.text.slice(start, end);
      yield {
        start,
        end,
        message: {
          fa: `شاید «${right}» درست باشد، نه «${written}»`,
          en: `Perhaps “${right}” is meant, not “${written}”`,
        },
        fixes: [
          {
            title: { fa: `«${right}» بنویس`, en: `Write “${right}”` },
            safe: false,
            edits: [{ start, end, text: right }],
          },
        ],
      };
    }
  },
});

function isUnknown({ row, id, via, candidates }: ResolvedEntity): boolean {
  return row === undefined && id === undefined && via !== 'markup' && candidates.length === 0;
}

/** A known family name, and before it a word that is all but the given name: «دونلد ترامپ». */
function withWordBefore(analysis: Analysis, entity: ResolvedEntity): (Range & { readonly right: string }) | undefined {
  const { text } = analysis.article;
  if (entity.type !== 'person' || entity.row === undefined || entity.via === 'markup') return undefined;
  const before = wordBefore(analysis, entity);
  if (
    before === undefined ||
    !isMisspelledGivenName(text.slice(before.start, before.end), text.slice(entity.start, entity.end), entity.name)
  )
    return undefined;
  return { start: before.start, end: entity.end, right: entity.name };
}

function wordBefore({ blocks }: Analysis, { block, start }: ResolvedEntity): Range | undefined {
  const read = blocks[block];
  const { text, tokens } = read.reading;
  const offset = start - read.block.start;
  const last = countWhile(tokens.starts, (first) => text.starts[first] < offset) - 1;
  if (last < 0 || last === tokens.count - 1 || tokens.classes[last] !== TokenClass.word) return undefined;
  return {
    start: read.block.start + text.starts[tokens.starts[last]],
    end: read.block.start + text.ends[tokens.ends[last] - 1],
  };
}
