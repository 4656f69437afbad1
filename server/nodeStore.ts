import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAtomically } from './cli/files/writeAtomically';
import type { Store } from './host';

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

/** Where programs keep what may be lost: XDG Base Directory on Linux, and what the other systems have for it. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME !== undefined && XDG_CACHE_HOME !== '') return join(XDG_CACHE_HOME, 'dabir');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'dabir');
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? homedir(), 'dabir', 'cache');
  return join(homedir(), '.cache', 'dabir');
}
