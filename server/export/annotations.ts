import type { Analysis } from '../language/analyse';
import { type DayNumber, isoOf } from '../language/calendars/day';
import type { Claim } from '../language/claims/types';
import { isOwnRow } from '../language/entities/registry/registry';
import type { ResolvedEntity } from '../language/entities/types';
import type { ArticleAnnotations } from '../protocol';
import { type WideDate, wideDates } from './wideSpans';

/** How readers of the data are told that a name is known; what the text around it showed is a model's work to them. */
function viaOf({ via, row }: ResolvedEntity): 'registry' | 'model' | 'markup' | 'project' {
  if (via === 'cue' || via === 'article') return row === undefined ? 'model' : isOwnRow(row) ? 'project' : 'registry';
  return via;
}

/** Dates as they were read, in the shape of the wide ones. */
const narrowDates = ({ dates }: Analysis): readonly WideDate[] =>
  dates.map((date) => ({
    start: date.start,
    end: date.end,
    kind: date.kind,
    grain: date.grain,
    date,
    equivalentOf: date.equivalentOf,
  }));

/**
 * One article's annotations; what is not known is null. Offsets are UTF-16 units into the decoded file. `wide` draws dates
 * as corpora of other houses do (`wideDates` says how).
 */
export function annotationsOf(
  path: string,
  analysis: Analysis,
  spans: 'narrow' | 'wide' = 'narrow',
): ArticleAnnotations {
  const { article, reference, entities, claims } = analysis;
  const { text } = article;
  return {
    path,
    reference: { day: iso(reference.day), from: reference.from, reason: reference.reason },
    dates: (spans === 'wide' ? wideDates(analysis) : narrowDates(analysis)).map((date) => dateData(date, text)),
    entities: entities.map((entity) => entityData(entity, text)),
    claims: claims.map(claimData),
    links: article.links.map(({ start, end, role, target }) => ({ start, end, kind: role, target: target ?? null })),
  };
}

const iso = (day: DayNumber | undefined): string | null => (day === undefined ? null : isoOf(day));

function dateData({ date, kind, grain, ...span }: WideDate, text: string): ArticleAnnotations['dates'][number] {
  return {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    kind,
    calendar: date.calendar,
    grain,
    from: iso(date.from),
    to: iso(date.to),
    time: (kind === 'time' ? date.time : undefined) ?? null,
    zone: (kind === 'time' ? date.zone : undefined) ?? null,
    duration: date.duration ?? null,
    relative: date.relative,
    approximate: date.approximate,
    equivalentOf: span.equivalentOf ?? null,
  };
}

function entityData(entity: ResolvedEntity, text: string): ArticleAnnotations['entities'][number] {
  return {
    start: entity.start,
    end: entity.end,
    text: text.slice(entity.start, entity.end),
    type: entity.type,
    id: entity.id ?? null,
    name: entity.name,
    nameEn: entity.nameEn ?? null,
    chain: entity.chain,
    confidence: entity.confidence,
    via: viaOf(entity),
  };
}

function claimData({
  start,
  end,
  kind,
  cue,
  source,
  chain,
  linked,
  links,
}: Claim): ArticleAnnotations['claims'][number] {
  return {
    start,
    end,
    kind,
    cue: cue === undefined ? null : { start: cue.start, end: cue.end },
    source: source === undefined ? null : { start: source.start, end: source.end, chain: source.entityChain ?? null },
    chain,
    linked,
    links,
  };
}
