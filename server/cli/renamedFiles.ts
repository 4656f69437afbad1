import { type Fingerprinted, hashOf, hasWords } from './fingerprint';

type Entries = Readonly<Record<string, readonly Fingerprinted[]>>;

/** One place alone may be alike in two articles by chance. */
const LEAST_SHARED = 2;

/**
 * Finds under which name a baseline knows a file that has been renamed. That hides no new problem: the old name must be gone, at
 * least half of what was known of it must stand in the new file with the same words around it, and what several files have in
 * common, or what has no words around it, shows nothing. Each old name has one heir.
 *
 * @param known What the baseline holds, by file.
 * @param isThere Whether a file that the baseline names is still there.
 */
export function createRenames(
  known: Entries,
  isThere: (path: string) => boolean,
): (problems: readonly Fingerprinted[]) => string | undefined {
  let owners: ReadonlyMap<string, string | undefined> | undefined;
  const inherited = new Set<string>();
  return (problems) => {
    owners ??= ownersOf(known);
    const shared = new Map<string, number>();
    for (const hash of distinctHashes(problems)) {
      const owner = owners.get(hash);
      if (owner !== undefined) shared.set(owner, (shared.get(owner) ?? 0) + 1);
    }
    const before = [...shared].find(
      ([path, count]) =>
        count >= LEAST_SHARED &&
        2 * count >= distinctHashes(known[path]).size &&
        !inherited.has(path) &&
        !isThere(path),
    )?.[0];
    if (before !== undefined) inherited.add(before);
    return before;
  };
}

/** Which file alone has a problem of this hash; undefined where several have. */
function ownersOf(known: Entries): ReadonlyMap<string, string | undefined> {
  const owners = new Map<string, string | undefined>();
  for (const [path, problems] of Object.entries(known))
    for (const hash of distinctHashes(problems)) owners.set(hash, owners.has(hash) ? undefined : path);
  return owners;
}

const distinctHashes = (problems: readonly Fingerprinted[]): ReadonlySet<string> =>
  new Set(problems.filter(hasWords).map(hashOf));
