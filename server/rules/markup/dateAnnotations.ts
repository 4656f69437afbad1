import type { Article, Definition, Link, Range } from '../../language/article/types';
import type { ResolvedDate } from '../../language/dates/types';
import type { AnnotatedTime } from './edtf';

/** A date that the markup annotates: where its ISO 8601 or EDTF text stands, and the link whose words it explains. */
export interface DateAnnotation {
  /** The address without `date:`. */
  readonly value: string;
  /** The whole address. */
  readonly range: Range;
  readonly definition: Definition | undefined;
  readonly links: readonly Link[];
}

const SCHEME = /^date:/i;

/** Annotations of dates in definitions and inline links. */
export function dateAnnotations({ definitions, links }: Article): readonly DateAnnotation[] {
  const annotations: DateAnnotation[] = [];
  for (const definition of definitions) {
    if (definition.duplicate || definition.role !== 'date') continue;
    annotations.push({
      value: definition.target.replace(SCHEME, ''),
      range: definition.targetRange,
      definition,
      links: links.filter((link) => link.definition === definition),
    });
  }
  for (const link of links) {
    if (link.kind !== 'inline' || link.role !== 'date' || link.target === undefined || link.targetRange === undefined)
      continue;
    annotations.push({
      value: link.target.replace(SCHEME, ''),
      range: link.targetRange,
      definition: undefined,
      links: [link],
    });
  }
  return annotations;
}

/** Whether an annotation says what the text says. A day must be that day, an interval have its ends; months and years of two calendars need only overlap. */
export function annotates({ from, to }: AnnotatedTime, date: ResolvedDate): boolean {
  if (date.from === undefined || date.to === undefined) return true;
  const isDay = date.grain === 'day' || date.grain === 'part-of-day';
  if (isDay && from !== undefined && to !== undefined && to - from < 28) return from === date.from && to === date.to;
  return (from === undefined || from <= date.to) && (to === undefined || to >= date.from);
}
