import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where programs keep what may be lost: XDG Base Directory on Linux, and what the other systems have for it. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME !== undefined && XDG_CACHE_HOME !== '') return join(XDG_CACHE_HOME, 'dabir');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'dabir');
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? homedir(), 'dabir', 'cache');
  return join(homedir(), '.cache', 'dabir');
}
