import type { Article, Range } from '../../language/article/types';
import { TYPE_NAMES } from '../../language/entities/typeNames';
import type { EntityType } from '../../language/entities/types';
import { wikidataPage } from '../../language/entities/wikidata';
import { annotationEdits } from '../annotations';
import type { Fix } from '../rule';

/** The fix that ties a name to an item of Wikidata; none where its words take no annotation. */
export function annotationFixes(article: Article, name: Range, id: string, type: EntityType): readonly Fix[] {
  const edits = annotationEdits(article, name, wikidataPage(id), TYPE_NAMES[type].fa);
  if (edits === undefined) return [];
  return [{ title: { fa: `نشانه‌گذاری با ${id}`, en: `Annotate as ${id}` }, safe: true, edits }];
}
