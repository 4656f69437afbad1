import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FileText } from '../../host';
import { NOT_UTF_8 } from '../../language/text/utf8';
import { decode } from './decode';
import { explainSystemError } from './systemError';

/** The text of a file that articles go by, a configuration or a registry, as `Files.readFile` has it. */
export async function readText(uri: string): Promise<FileText> {
  let path: string;
  let bytes: Uint8Array;
  try {
    path = fileURLToPath(uri);
  } catch {
    return undefined;
  }
  try {
    bytes = await readFile(path);
  } catch (error) {
    // In a folder that we may not look into nobody knows whether there is one.
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    return isThere ? { unread: explainSystemError(error) } : undefined;
  }
  const decoded = decode(bytes);
  if (!('failure' in decoded) && decoded.encoding === 'utf-8') return decoded.text;
  // UTF-16, with its mark or without.
  if (!('failure' in decoded) || bytes.includes(0)) return { unread: NOT_UTF_8 };
  return { unread: decoded.failure };
}
