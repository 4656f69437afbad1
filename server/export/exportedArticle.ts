import type { Analysis } from '../language/analysis';
import { claimsOf, sourcesOf } from './claims';
import { datesOf } from './dates';
import { entitiesOf } from './entities';
import { metadataOf } from './metadata';
import type { ExportedArticle, ExportOptions } from './types';

/** Gathers from an analysis what every format writes. Pure. */
export function exportedArticle(analysis: Analysis, options: ExportOptions): ExportedArticle {
  const { article } = analysis;
  const recognised = options.recognised === true;
  return {
    article,
    text: article.text,
    syntax: article.syntax,
    ...metadataOf(analysis, options),
    dates: datesOf(analysis, recognised),
    entities: entitiesOf(analysis, recognised),
    claims: claimsOf(analysis, recognised),
    sources: sourcesOf(analysis),
  };
}
