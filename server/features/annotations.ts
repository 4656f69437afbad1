import { annotationsOf } from '../export/annotations';
import type { ArticleAnnotations } from '../protocol';
import type { Snapshot } from '../session';

/** All that was recognised, for views. */
export function provideAnnotations({ uri, persian, analysis }: Snapshot): ArticleAnnotations {
  if (persian) return annotationsOf(uri, analysis);
  const reference = { day: null, from: 'none', reason: { fa: '', en: '' } } as const;
  return { path: uri, reference, dates: [], entities: [], claims: [], links: [] };
}
