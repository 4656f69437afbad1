import { setFlagsFromString } from 'node:v8';

/** The last generation of V8 (that of Node 20) without Maglev, the quick compiler between the plain one and the thorough one. */
const LAST_WITHOUT_MAGLEV = 11;

/**
 * Tells V8 that what follows is a run over many articles and then the end.
 *
 * What lives from one article to the next is 32 MB; left alone, V8 would let the rest of an article lie until there are 120 MB.
 *
 * V8 puts lists that outlived a collection or two, as those of the article at hand do, among what lives long from then on; and what
 * lies there keeps all that it names. Of every article nearly everything was kept so until the whole heap was gone through.
 *
 * Without Maglev V8 compiles a function thoroughly once its bytecode has run for some 132 KB, and takes other functions of 920 bytes
 * into it: of the hundreds of functions that read an article most are compiled before that pays, and a third of the user time of 500
 * articles is the compiler's. A plain translation of every function at once, the thorough one for what stays hot, and shorter functions
 * took a quarter off the whole. Later versions have no such flag, and no need of it.
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
 * Keeps the space for what has just been made as it has become while the lexicons were loaded: 8 MB, which an article seldom fills.
 * Left alone it doubles once more, and the process is 16 MB larger and no quicker.
 */
export function keepYoungSpace(): void {
  if (isWithoutMaglev()) setFlagsFromString('--semi-space-growth-factor=1');
}

const isWithoutMaglev = (): boolean => Number(process.versions.v8.split('.')[0]) <= LAST_WITHOUT_MAGLEV;
