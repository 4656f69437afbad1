import { RelativePattern, Uri, workspace } from 'vscode';
import { type FindArticlesParams, mostArticles } from '../server/protocol';

/** One more than the server reads tells it that there are more. */
const most = mostArticles + 1;

/** A server in a browser finds its articles through us, whatever file system the folder lives on. */
export async function findArticles({ folder }: FindArticlesParams): Promise<readonly string[]> {
  const pattern = new RelativePattern(Uri.parse(folder), '**/*.{md,txt,fanews,khabar}');
  const found = await workspace.findFiles(pattern, '**/node_modules/**', most);
  return found.map((uri) => uri.toString()).sort();
}
