import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** How a path of a report is named. */
export type Naming = (path: string) => string;

/**
 * Names files as the forge does that shows them: from the root of the repository in which the command runs, wherever in it
 * that is. Outside of one, and for what lies elsewhere, a name stays as it is.
 */
export function namingInRepository(folder: string): Naming {
  const root = rootOf(folder);
  if (root === undefined) return (path) => path;
  return (path) => {
    if (path === '') return path;
    const name = relative(root, resolve(folder, path));
    return name === '' || isAbsolute(name) || name.startsWith('..') ? path : name.split(sep).join('/');
  };
}

/** A folder with `.git` in it, a file in worktrees and submodules. */
function rootOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : rootOf(above);
}
