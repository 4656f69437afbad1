import type { CheckWorkspaceResult } from '../protocol';
import type { Severities } from '../severities';
import type { WorkspaceArticles } from './workspaceArticles';

export interface CheckOptions {
  /** The open articles, as they stand on the screen; `undefined` for one that is not Persian. */
  readonly open: ReadonlyMap<string, Severities | undefined>;
  readonly cancelled: () => boolean;
  readonly progress: (done: number, total: number) => void;
}

/** Reads all articles of a workspace, each once, and counts what is wrong with them; what is open counts as it stands. */
export async function checkWorkspace(
  articles: WorkspaceArticles,
  { open, cancelled, progress }: CheckOptions,
): Promise<CheckWorkspaceResult> {
  const counted = new Map<string, Severities | undefined>();
  const { hasMore } = await articles.visitProblems(async ({ uri, severities }, done, total) => {
    progress(done, total);
    counted.set(uri, severities);
    return !cancelled();
  }, true);
  for (const [uri, severities] of open) counted.set(uri, severities);
  const found = [...counted.values()].filter((severities) => severities !== undefined);
  const sum = (of: (severities: Severities) => number): number => found.reduce((total, one) => total + of(one), 0);
  return {
    articles: found.length,
    errors: sum(({ errors }) => errors),
    warnings: sum(({ warnings }) => warnings),
    others: sum(({ others }) => others),
    faulty: found.filter(({ errors, warnings, others }) => errors + warnings + others > 0).length,
    hasMore,
  };
}
