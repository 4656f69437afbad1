import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { writeAtomically } from '../cli/files/writeAtomically';
import { cacheFolder } from './cacheFolder';
import { readWhole } from './readWhole';

/** A program, compiled. */
export interface KeptProgram {
  readonly script: Script;
  /** Whether what an earlier start compiled was taken. */
  readonly isKept: boolean;
  /** Keeps what has been compiled by now. Rejects where that cannot be done. */
  keep(): Promise<void>;
}

/** Milliseconds after the start. By then an article has been read, and the functions that it takes have been compiled. */
const SETTLED = 10_000;

/**
 * Runs a program as `require` would, with the code that V8 compiled at an earlier start. Parsing the server and compiling what its
 * first article needs would otherwise take a fifth of the processor time until that article's problems are there.
 *
 * @returns what it exports
 */
export function runKept(path: string): unknown {
  const { script, isKept, keep } = compileKept(path, join(cacheFolder(), `code-${cachedDataVersionTag()}.bin`));
  const program: unknown = script.runInThisContext();
  if (typeof program !== 'function') throw new Error(`${path} is no program.`);
  const module = { exports: {} };
  program.call(module.exports, module.exports, createRequire(path), module, path, dirname(path));
  // Where it cannot be kept, the next start takes as long as this one.
  if (!isKept && isMainThread) setTimeout(() => void keep().catch(() => undefined), SETTLED).unref();
  return module.exports;
}

/** @param file where compiled code is kept */
export function compileKept(path: string, file: string): KeptProgram {
  const program = readWhole(path);
  const cachedData = readCode(file, program);
  const script = new Script(Module.wrap(program.toString('utf8')), { filename: path, cachedData });
  return {
    script,
    isKept: cachedData !== undefined && script.cachedDataRejected !== true,
    keep: async () => {
      const code = script.createCachedData();
      await mkdir(dirname(file), { recursive: true });
      await writeAtomically(file, Buffer.concat([digestOf(program, code), code]));
    },
  };
}

const DIGEST_BYTES = 32;

/** The compiled code of a program, if it is there and intact: V8 does not verify it. */
function readCode(file: string, program: Uint8Array): Buffer | undefined {
  const bytes = readOwn(file);
  if (bytes === undefined || bytes.length <= DIGEST_BYTES) return undefined;
  const code = bytes.subarray(DIGEST_BYTES);
  return digestOf(program, code).equals(bytes.subarray(0, DIGEST_BYTES)) ? code : undefined;
}

/** A file that belongs to the user of this process; undefined for anybody else's, because its content is executed. */
function readOwn(file: string): Buffer | undefined {
  try {
    const opened = openSync(file, 'r');
    try {
      const user = process.getuid?.();
      return user === undefined || fstatSync(opened).uid === user ? readWhole(opened) : undefined;
    } finally {
      closeSync(opened);
    }
  } catch {
    return undefined;
  }
}

function digestOf(program: Uint8Array, code: Uint8Array): Buffer {
  return createHash('sha256').update(program).update(code).digest();
}
