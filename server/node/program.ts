import { join } from 'node:path';
import { runKept } from './nodeCode';
import { readBeside } from './readBeside';
import type { Program } from './sharing';

const program = runKept(join(__dirname, 'server.js')) as Program;

/** The modules of the server's program, which reads its data from the files beside it. */
export const { modules } = program((name, size) => readBeside(join(__dirname, 'data', name), size));
