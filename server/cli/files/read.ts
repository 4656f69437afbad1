import { readFile } from 'node:fs/promises';
import { type DecodedText, decode } from './decode';
import type { Failure, FoundFile } from './find';
import { explainSystemError } from './systemError';

export interface ReadArticle extends DecodedText {
  readonly file: FoundFile;
  readonly bytes: Uint8Array;
}

/** Reads a file as text, or says why not. Never rejects. */
export async function readArticle(file: FoundFile): Promise<ReadArticle | { readonly failure: Failure }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file.path);
  } catch (error) {
    return { failure: { path: file.name, message: explainSystemError(error) } };
  }
  const decoded = decode(bytes);
  if ('failure' in decoded) return { failure: { path: file.name, message: decoded.failure } };
  return { ...decoded, file, bytes };
}
