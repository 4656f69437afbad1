import { setFlagsFromString } from 'node:v8';

/** The last major version of V8 (that of Node 20) without Maglev, the compiler between Sparkplug (fast to compile) and Turbofan (fast code). */
const LAST_WITHOUT_MAGLEV = 11;

/**
 * Tunes V8 for a run over many articles that then ends.
 *
 * Heap: 32 MB live from one article to the next. By default V8 would let garbage pile up to 120 MB before it collects.
 *
 * Pretenuring: lists that survive a collection or two, as those of the current article do, make V8 allocate their like in the
 * old space, where they keep everything they refer to alive until the whole heap is collected.
 *
 * Compilers: without Maglev, V8 optimises a function after some 132 KB of executed bytecode and inlines up to 920 bytes into it.
 * Of the hundreds of functions that read an article, most are optimised before that pays: a third of the user time of 500
 * articles is the compiler's. Sparkplug for every function at once, Turbofan only for what stays hot, and less inlining
 * save a quarter of the total. Later versions have no such flag, and do not need it.
 */
export function tuneEngine(): void {
  setFlagsFromString('--heap-growing-percent=30');
  setFlagsFromString('--no-allocation-site-pretenuring');
  if (!isWithoutMaglev()) return;
  // From one megabyte to eight at once: see `keepYoungSpace`.
  setFlagsFromString('--semi-space-growth-factor=8');
  setFlagsFromString('--always-sparkplug');
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
}

/**
 * Keeps the young generation at the 8 MB that it reached while the lexicons were loaded, which an article seldom fills. By default
 * it doubles once more, and the process is 16 MB larger and no faster.
 */
export function keepYoungSpace(): void {
  if (isWithoutMaglev()) setFlagsFromString('--semi-space-growth-factor=1');
}

const isWithoutMaglev = (): boolean => Number(process.versions.v8.split('.')[0]) <= LAST_WITHOUT_MAGLEV;
