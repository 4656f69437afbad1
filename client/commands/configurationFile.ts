import { Uri, window, workspace } from 'vscode';
import { configurationFiles, configurationKey } from '../../server/protocol';
import { activeArticle } from '../activeArticle';
import { messages } from '../messages';
import { isServed } from '../selector';
import { tell } from '../tell';

async function read(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

function hasConfigurationKey(manifest: string | undefined): boolean {
  try {
    const parsed: unknown = manifest === undefined ? undefined : JSON.parse(manifest);
    return typeof parsed === 'object' && parsed !== null && configurationKey in parsed;
  } catch {
    return false;
  }
}

/** @returns the configuration that counts for a folder: the first one from it upward, or `undefined` */
async function findConfiguration(folder: Uri): Promise<Uri | undefined> {
  for (let place = folder; ; ) {
    for (const name of configurationFiles) {
      const file = Uri.joinPath(place, name);
      if ((await read(file)) !== undefined) return file;
    }
    const manifest = Uri.joinPath(place, 'package.json');
    if (hasConfigurationKey(await read(manifest))) return manifest;
    const above = Uri.joinPath(place, '..');
    if (above.path === place.path) return undefined;
    place = above;
  }
}

/** The folder of the article in view, else the workspace's first one. The output panel counts as an editor, but not here. */
function currentFolder(): Uri | undefined {
  const shown = [activeArticle(), ...window.visibleTextEditors.map(({ document }) => document)];
  const article = shown.find((document) => document !== undefined && isServed(document) && !document.isUntitled);
  return article === undefined ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(article.uri, '..');
}

/** Shows the configuration. Where there is none it asks, and then only opens an unsaved draft: writing stays the user's. */
export async function openConfiguration(): Promise<void> {
  const text = messages();
  const folder = currentFolder();
  if (folder === undefined) {
    await tell(text.noFolder);
    return;
  }
  const found = await findConfiguration(folder);
  if (found !== undefined) {
    await window.showTextDocument(found);
    return;
  }
  const chosen = await tell(text.noConfiguration, text.createConfiguration);
  if (chosen !== text.createConfiguration) return;
  const root = workspace.getWorkspaceFolder(folder)?.uri ?? folder;
  const draft = Uri.joinPath(root, configurationFiles[0]).with({ scheme: 'untitled' });
  const editor = await window.showTextDocument(draft);
  await editor.edit((edit) =>
    edit.insert(editor.document.positionAt(0), `# ${text.configurationComment}\nrules:\n  dates/relative: info\n`),
  );
}
