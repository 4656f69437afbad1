import type { Analysis } from '../language/analyse';
import { isoOf } from '../language/calendars/day';
import { isOwnRow } from '../language/entities/registry/registry';
import type { ResolvedEntity } from '../language/entities/types';
import type { ArticleAnnotations } from '../protocol';
import { type WideDate, wideDates } from './wideSpans';

const spanned = (
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): { readonly start: number; readonly end: number; readonly text: string } => ({
  start,
  end,
  text: text.slice(start, end),
});

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
  const iso = (day: number | undefined): string | null => (day === undefined ? null : isoOf(day));
  return {
    path,
    reference: { day: iso(reference.day), from: reference.from, reason: reference.reason },
    dates: (spans === 'wide' ? wideDates(analysis) : narrowDates(analysis)).map(({ date, kind, grain, ...span }) => ({
      ...spanned(span, text),
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
    })),
    entities: entities.map((entity) => ({
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
    })),
    claims: claims.map((claim) => ({
      start: claim.start,
      end: claim.end,
      kind: claim.kind,
      cue: claim.cue === undefined ? null : { start: claim.cue.start, end: claim.cue.end },
      source:
        claim.source === undefined
          ? null
          : { start: claim.source.start, end: claim.source.end, chain: claim.source.entityChain ?? null },
      chain: claim.chain,
      linked: claim.linked,
      links: claim.links,
    })),
    links: article.links.map((link) => ({
      start: link.start,
      end: link.end,
      kind: link.role,
      target: link.target ?? null,
    })),
  };
}
