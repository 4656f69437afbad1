import type { Analysis } from '../language/analyse';
import { isoOf } from '../language/calendars/day';
import type { ResolvedEntity } from '../language/entities/types';
import type { ArticleAnnotations } from '../protocol';
import { wideSpan } from './wideSpans';

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
  if (via === 'cue' || via === 'article') return row === undefined ? 'model' : 'registry';
  return via;
}

/**
 * One article's annotations; what is not known is null. Offsets are UTF-16 units into the decoded file. `wide` draws dates
 * with what governs them, as some corpora do.
 */
export function annotationsOf(
  path: string,
  analysis: Analysis,
  spans: 'narrow' | 'wide' = 'narrow',
): ArticleAnnotations {
  const { article, reference, dates, entities, claims } = analysis;
  const { text } = article;
  const iso = (day: number | undefined): string | null => (day === undefined ? null : isoOf(day));
  return {
    path,
    reference: { day: iso(reference.day), from: reference.from, reason: reference.reason },
    dates: dates.map((date, index) => ({
      ...spanned(spans === 'wide' ? wideSpan(date, dates[index - 1]?.end, dates[index + 1]?.start) : date, text),
      kind: date.kind,
      calendar: date.calendar,
      grain: date.grain,
      from: iso(date.from),
      to: iso(date.to),
      time: date.time ?? null,
      zone: date.zone ?? null,
      duration: date.duration ?? null,
      relative: date.relative,
      approximate: date.approximate,
      equivalentOf: date.equivalentOf ?? null,
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
