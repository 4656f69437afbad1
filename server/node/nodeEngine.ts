import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of bytecode after which the engine compiles a function for speed; twice its own measure. A server has no loop that runs
 * for seconds: at the usual measure it compiles a thousand functions while the first article is read, most of them twice, which
 * costs a third of that reading and megabytes that it keeps.
 */
const PATIENCE = 2 * 132 * 1024;

/**
 * Bytes of bytecode of other functions that the engine takes into one that it compiles; of itself it takes 920. What is compiled is smaller by a twelfth then,
 * and what the compiler needs meanwhile, which its threads keep: four megabytes of a server that has been typed in.
 */
const TAKEN_IN = 200;

// Measured with this version of the engine, that of Node 20; later ones have one compiler more and a measure of its own.
if (process.versions.v8.startsWith('11.')) {
  setFlagsFromString(`--interrupt-budget=${PATIENCE}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${TAKEN_IN}`);
}
