/** What is known by a key, found once: who asks while it is being found waits for the same answer. */
export function remember<T>(known: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  const found = known.get(key);
  if (found !== undefined) return found;
  const finding = find();
  known.set(key, finding);
  return finding;
}
