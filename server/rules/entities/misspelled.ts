import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { misspelledNames } from '../../language/entities/spelling/misspelledNames';
import type { ResolvedEntity } from '../../language/entities/types';
import { countWhile } from '../../language/text/countWhile';
import { TokenClass } from '../../language/text/tokens';
import { defineRule, type Finding, NO_OPTIONS } from '../rule';
import page from './misspelled.md';
import { isMisspelledGivenName, nearestName } from './nearNames';

export const misspelled = defineRule({
  id: 'entities/misspelled',
  severity: 'warning',
  fix: 'suggest',
  summary: {
    fa: 'نامی که به نام شناخته‌ای بسیار نزدیک است و خود نام کسی نیست',
    en: 'a name that is a slip away from a known one, and nobody’s',
  },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  concerns: ({ read, entities }) =>
    entities.some(({ type }) => type === 'person') || misspelledNames(read.reading).length > 0,
  *check({ analysis, blocks, entities }) {
    for (const entity of entities) {
      const found = misspelledPerson(analysis, entity);
      if (found !== undefined) yield finding(analysis, found);
    }
    for (const { block, reading } of blocks) {
      for (const { start, end, right, isPerson } of misspelledNames(reading)) {
        const found = { start: block.start + start, end: block.start + end, right };
        if (!entities.some((entity) => isAnother(entity, found, isPerson))) yield finding(analysis, found);
      }
    }
  },
});

interface Misspelled extends Range {
  readonly right: string;
}

function finding({ article }: Analysis, { start, end, right }: Misspelled): Finding {
  const written = article.text.slice(start, end);
  return {
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

/** A person who is called so, or what the text itself says to be something. */
function isAnother({ type, via, row, start, end }: ResolvedEntity, found: Range, isPerson: boolean): boolean {
  if (start >= found.end || found.start >= end) return false;
  if (via === 'markup' || type === 'work') return true;
  // Of a family name by itself nobody says whose it is.
  return type === 'person' && !(isPerson && row === undefined && start === found.start && end === found.end);
}

function misspelledPerson(analysis: Analysis, entity: ResolvedEntity): Misspelled | undefined {
  if (!isUnknown(entity)) return withWordBefore(analysis, entity);
  const { start, end, type } = entity;
  const right = nearestName(analysis.article.text.slice(start, end), type, analysis.registries);
  return right === undefined ? undefined : { start, end, right };
}

function isUnknown({ row, id, via, candidates }: ResolvedEntity): boolean {
  return row === undefined && id === undefined && via !== 'markup' && candidates.length === 0;
}

/** A known family name, and before it a word that is all but the given name: «دونلد ترامپ». */
function withWordBefore(analysis: Analysis, entity: ResolvedEntity): Misspelled | undefined {
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
