import { resolve } from 'node:path';
import { decode } from '../files/decode';
import type { Failure } from '../files/find';
import type { Io } from '../io';

export interface InputArticle {
  readonly name: string;
  /** Where it would lie, for its configuration. */
  readonly path: string;
  readonly text: string;
}

/** Reads the one article of standard input, under the name that it was given. */
export async function readInputArticle(
  fileName: string | undefined,
  io: Io,
): Promise<InputArticle | { readonly failure: Failure }> {
  const name = fileName ?? 'stdin.md';
  const decoded = decode(await io.readInput());
  if ('failure' in decoded) return { failure: { path: fileName ?? '<stdin>', message: decoded.failure } };
  return { name, path: resolve(io.folder, name), text: decoded.text };
}
