import { readFileSync } from 'node:fs';
import { type DecodedText, decode } from './decode';
import type { Failure, FoundFile } from './find';
import { explainSystemError } from './systemError';

export interface ReadArticle extends DecodedText {
  readonly file: FoundFile;
  readonly bytes: Uint8Array;
}

/** Reads a file as text, or says why not. Never throws. */
export function readArticle(file: FoundFile): ReadArticle | { readonly failure: Failure } {
  let bytes: Uint8Array;
  try {
    // Articles are small: handing one to the thread pool costs more than reading it.
    bytes = readFileSync(file.path);
  } catch (error) {
    return { failure: { path: file.name, message: explainSystemError(error) } };
  }
  const decoded = decode(bytes);
  if ('failure' in decoded) return { failure: { path: file.name, message: decoded.failure } };
  return { ...decoded, file, bytes };
}
