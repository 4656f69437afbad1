import { createMemory } from '../language/memory';

/**
 * Makes a function of an object remember its result as long as the object lives. Rules ask the same of an article for
 * every problem that they find: without this, their cost would grow with the square of its length.
 */
export function oncePer<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = createMemory<Key, { readonly value: Value }>();
  return (key) => {
    let entry = known.get(key);
    if (entry === undefined) {
      entry = { value: work(key) };
      known.set(key, entry);
    }
    return entry.value;
  };
}
