import { fileURLToPath, pathToFileURL } from 'node:url';
import { walkArticles } from '../cli/files/find';
import { letOthersIn } from '../host';

/** Files and folders between two turns: some milliseconds of a disk that is at hand. */
const TURN = 200;

/** As `Host.findArticles`. */
export async function findArticlesBelow(folder: string, most: number): Promise<readonly string[]> {
  const found: string[] = [];
  let steps = 0;
  try {
    for (const path of walkArticles(fileURLToPath(folder))) {
      if (path !== undefined) found.push(pathToFileURL(path).href);
      if (found.length >= most) break;
      steps += 1;
      if (steps % TURN === 0) await letOthersIn();
    }
  } catch {
    // An address that is none of this system's, or an ignore file that nobody understands.
  }
  return found;
}
