/** The few assertions that the suites need; `node:assert` does not exist in a browser's extension host. */

export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

const written = (value: unknown): string => JSON.stringify(value, undefined, 1) ?? String(value);

/** Compares by content, as JSON writes it. */
export function equal<T>(actual: T, expected: T, message = 'values differ'): void {
  if (written(actual) !== written(expected)) {
    throw new Error(`${message}: expected ${written(expected)}, got ${written(actual)}`);
  }
}

/** Milliseconds that a thing may take on a machine that has much else to do. */
const patience = 40_000;

/** Milliseconds between two looks. */
const pause = 50;

/**
 * Waits until `look` gives something.
 *
 * @param limit milliseconds
 * @param instead what to say is there instead, when the time is over
 * @throws {Error} that names `what`, when the time is over
 */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | PromiseLike<T | undefined | false>,
  instead: () => string = () => '',
  limit = patience,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain for ${what}${instead()}`);
    await sleep(pause);
  }
}

export const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
