import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of bytecode after which the engine compiles a function for speed; twice its own measure. A server has no loop that runs
 * for seconds: at the usual measure it compiles a thousand functions while the first article is read, most of them twice, which
 * costs a third of that reading and megabytes that it keeps.
 */
const PATIENCE = 2 * 132 * 1024;

// Measured with this version of the engine, that of Node 20; later ones have one compiler more and a measure of its own.
if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${PATIENCE}`);
