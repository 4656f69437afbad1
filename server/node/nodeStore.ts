import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAtomically } from '../cli/files/writeAtomically';
import type { Store } from '../host';
import { cacheFolder } from './cacheFolder';

/** A file for what is known of a workspace: in the client's folder, else in the platform's own for such files. */
export function storeFor(workspace: readonly string[], folder: string | undefined): Store {
  const name = createHash('sha256')
    .update([...workspace].sort().join('\n'))
    .digest('hex')
    .slice(0, 24);
  const path = join(pathOf(folder) ?? cacheFolder(), `index-${name}.json`);
  return {
    read: async () => {
      try {
        return await readFile(path, 'utf8');
      } catch {
        return undefined;
      }
    },
    write: async (text) => {
      await mkdir(dirname(path), { recursive: true });
      await writeAtomically(path, text);
    },
  };
}

function pathOf(folder: string | undefined): string | undefined {
  try {
    return folder === undefined ? undefined : fileURLToPath(folder);
  } catch {
    return undefined;
  }
}
