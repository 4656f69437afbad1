import type { Article, Definition, Link, Range } from '../../language/article/types';

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
