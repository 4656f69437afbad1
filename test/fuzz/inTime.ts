import assert from 'node:assert/strict';

/** Milliseconds of user time for a text of so many bytes; shorter ones may take as long, for the first calls read tables and compile. */
const MOST = 1_000;
const BYTES = 100_000;
const TRIES = 2;

/**
 * How many times that a text may take. What hangs takes a hundred times as long; what is only slow is the benchmark's to tell, for a
 * machine that is busy with all of the tests takes two and three times as long as at rest. The long search, which has its machine
 * for itself, is strict.
 */
let patience = 4;

export function beStrict(): void {
  patience = 1;
}

/**
 * Does some work on a text and throws where it hangs. The processor's time counts, not the clock's, and what takes too long is
 * done again: the machine may be busy with other things, and the collector of memory works for all that was done before.
 */
export function inTime<Result>(text: string, work: (text: string) => Result): Result {
  const bytes = Buffer.byteLength(text);
  const allowed = patience * MOST * Math.max(1, bytes / BYTES);
  for (let tries = 1; ; tries += 1) {
    const before = process.cpuUsage();
    const result = work(text);
    const taken = process.cpuUsage(before).user / 1000;
    if (taken <= allowed) return result;
    assert.ok(tries < TRIES, `hangs: ${taken.toFixed(0)} ms of processor for ${bytes} bytes`);
  }
}
