import type { Analysis } from '../language/analyse';
import { looseLabelKey } from '../language/article/labels';
import type { Article, Definition, Range } from '../language/article/types';
import { regionOf } from '../language/dates/resolution/places';
import type { ResolvedDate } from '../language/dates/types';
import type { ResolvedEntity } from '../language/entities/types';
import { groupBy } from '../language/groupBy';
import { oncePer } from './once';
import { indexRanges } from './ranges';

/** What several rules ask of an article for every problem, worked out once an article. */

export const linkIndex = oncePer(({ links }: Article) => indexRanges(links));

/** Links that annotate a date. */
export const dateLinkIndex = oncePer(({ links }: Article) => indexRanges(links.filter(({ role }) => role === 'date')));

/** What marks of Markdown may be put around: in HTML they would be read as they stand. */
export const proseIndex = oncePer(({ blocks }: Article) =>
  indexRanges(
    blocks.flatMap((block) =>
      block.container === 'html'
        ? []
        : block.segments
            .filter(({ kind }) => kind === 'prose')
            .map(({ start, end }) => ({ start: block.start + start, end: block.start + end })),
    ),
  ),
);

/**
 * Whether a stretch of a block lies in a name that a registry or the text's own markup knows, or in a date. What the model
 * only guesses hangs on every word around it.
 */
export function isKnownMention(analysis: Analysis, block: number, range: Range): boolean {
  return (
    knownNameAt(analysis, block, range) !== undefined ||
    (datesByBlock(analysis).get(block) ?? []).some((date) => covers(date, range))
  );
}

/** The name in which a stretch of a block lies, and that a registry or the text's own markup knows. */
export function knownNameAt(analysis: Analysis, block: number, range: Range): ResolvedEntity | undefined {
  return entitiesByBlock(analysis)
    .get(block)
    ?.find((entity) => entity.via !== 'model' && covers(entity, range));
}

const covers = (mention: Range, { start, end }: Range): boolean => mention.start <= start && mention.end >= end;

const entitiesByBlock = oncePer(({ entities }: Analysis) => groupBy(entities, ({ block }) => block));
const datesByBlock = oncePer(({ dates }: Analysis) => groupBy(dates, ({ block }) => block));

export const definitionsByKey = oncePer(({ definitions }: Article) => groupBy(definitions, ({ key }) => key));

/** Whether another definition has the same label: the first counts, so that moving either could change what the text links to. */
export function sharesLabel(article: Article, { key }: Definition): boolean {
  return (definitionsByKey(article).get(key)?.length ?? 0) > 1;
}

/** The definitions that count, by their labels as a reader compares them; the first of several. */
export const definitionsByLooseKey = oncePer(({ definitions }: Article): ReadonlyMap<string, Definition> => {
  const first = new Map<string, Definition>();
  for (const definition of definitions) {
    const key = looseLabelKey(definition.label);
    if (!definition.duplicate && !first.has(key)) first.set(key, definition);
  }
  return first;
});

/** The labels that the text uses, as a reader compares them. */
export const usedLooseKeys = oncePer(
  ({ links }: Article): ReadonlySet<string> =>
    new Set(links.flatMap(({ label }) => (label === undefined ? [] : [looseLabelKey(label)]))),
);

export const definitionsByTarget = oncePer(({ definitions }: Article) => groupBy(definitions, ({ target }) => target));

export const claimsByChain = oncePer(({ claims }: Analysis) => groupBy(claims, ({ chain }) => chain));

export const entitiesByChain = oncePer(({ entities }: Analysis) => groupBy(entities, ({ chain }) => chain));

/** The dates that another date restates. */
export const restatedDates = oncePer(
  ({ dates }: Analysis): ReadonlySet<ResolvedDate> =>
    new Set(dates.flatMap(({ equivalentOf }) => (equivalentOf === undefined ? [] : [dates[equivalentOf]]))),
);

/** Whether the article counts in Afghan months. */
export const isAfghan = oncePer(({ dates }: Analysis): boolean => regionOf(dates) === 'AF');
