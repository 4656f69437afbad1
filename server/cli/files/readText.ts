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
    // In a folder that may not be read it is unknown whether the file exists.
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    return isThere ? { unread: explainSystemError(error) } : undefined;
  }
  const decoded = decode(bytes);
  if (!('failure' in decoded)) return decoded.text;
  // UTF-16 that is broken or bears no mark: another encoding is what helps.
  return { unread: bytes.includes(0) ? NOT_UTF_8 : decoded.failure };
}
