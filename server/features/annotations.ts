import { annotationsOf } from '../export/annotations';
import type { ArticleAnnotations } from '../protocol';
import type { Snapshot } from '../session';

/** All that was recognised, for views. */
export function provideAnnotations(snapshot: Snapshot): ArticleAnnotations {
  const { uri } = snapshot;
  if (snapshot.persian) return annotationsOf(uri, snapshot.analysis);
  const reference = { day: null, from: 'none', reason: { fa: '', en: '' } } as const;
  return { path: uri, reference, dates: [], entities: [], claims: [], links: [] };
}
