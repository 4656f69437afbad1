/** A task that waits for quiet: each time that it is put off, its time begins anew. */
export interface Postponed<Values extends readonly unknown[]> {
  /** Does it in so many milliseconds, and not when it was to be done before. */
  in(delay: number, ...values: Values): void;
  /** Does it no more. */
  dispose(): void;
}

export function postpone<Values extends readonly unknown[]>(task: (...values: Values) => unknown): Postponed<Values> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    in: (delay, ...values) => {
      clearTimeout(timer);
      timer = setTimeout(() => task(...values), delay);
    },
    dispose: () => clearTimeout(timer),
  };
}
