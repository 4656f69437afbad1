/**
 * Something that keeps what others work out of it, as long as it lives. What they keep is no part of its value: a copy begins
 * with none of it.
 */
export class Remembering {
  /** What is kept, each thing behind the memory that it belongs to: a handful. */
  readonly #kept: unknown[] = [];

  static keptBy(key: object): unknown[] | undefined {
    return key instanceof Remembering ? key.#kept : undefined;
  }
}

/** What was worked out of each object. */
export interface Memory<Key extends object, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
}

/**
 * A memory that holds on to nothing, as a `WeakMap`. What is kept with a `Remembering` object costs a look at a short list; in
 * a `WeakMap`, which must grow, be tidied and be gone through whenever memory is collected, it costs microseconds, and a text
 * has hundreds of such objects.
 */
export function createMemory<Key extends object, Value>(): Memory<Key, Value> {
  const others = new WeakMap<Key, Value>();
  const memory: Memory<Key, Value> = {
    get: (key) => {
      const kept = Remembering.keptBy(key);
      if (kept === undefined) return others.get(key);
      const at = placeIn(kept, memory);
      return at < 0 ? undefined : (kept[at + 1] as Value);
    },
    set: (key, value) => {
      const kept = Remembering.keptBy(key);
      if (kept === undefined) {
        others.set(key, value);
        return;
      }
      const at = placeIn(kept, memory);
      if (at < 0) kept.push(memory, value);
      else kept[at + 1] = value;
    },
  };
  return memory;
}

function placeIn(kept: readonly unknown[], memory: unknown): number {
  for (let at = 0; at < kept.length; at += 2) if (kept[at] === memory) return at;
  return -1;
}
