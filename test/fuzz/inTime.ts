import assert from 'node:assert/strict';

/** Milliseconds of user time for a text of so many bytes; shorter ones may take as long, for the first calls read tables and compile. */
const MOST = 1_000;
const BYTES = 100_000;

/**
 * Does some work on a text and throws where it hangs. The processor's time counts, not the clock's: the machine may be busy with
 * other things.
 */
export function inTime<Result>(text: string, work: (text: string) => Result): Result {
  const before = process.cpuUsage();
  const result = work(text);
  const taken = process.cpuUsage(before).user / 1000;
  const allowed = MOST * Math.max(1, Buffer.byteLength(text) / BYTES);
  assert.ok(taken <= allowed, `hangs: ${taken.toFixed(0)} ms of processor for ${Buffer.byteLength(text)} bytes`);
  return result;
}
