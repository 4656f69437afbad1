import { keepYoungSpace } from './tuneEngine';

/** What reads articles, with its lexicons: only loaded where the cache does not answer for every file. */
async function importAnalysis() {
  const modules = { ...(await import('./checkArticle')), ...(await import('./articleView')) };
  keepYoungSpace();
  return modules;
}

let analysis: ReturnType<typeof importAnalysis> | undefined;

export function loadAnalysis(): ReturnType<typeof importAnalysis> {
  analysis ??= importAnalysis();
  return analysis;
}
