import * as vscode from 'vscode';
import { closeAll, fileOf, openArticle, placeOf, problemBy, problemsOf, untilShown } from './article';
import { equal, ok, sleep, until } from './check';

const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await vscode.workspace.fs.readDirectory(fileOf(folder))).map(([name]) => name).sort();

describe('commands', () => {
  afterEach(closeAll);

  it('restart the server', async () => {
    const document = await openArticle('article.fa.md');
    await problemBy('dates/impossible', document);
    await vscode.commands.executeCommand('dabir.restartServer');
    await problemBy('dates/impossible', document);
    // Not what the old server said: the new one follows the text.
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, placeOf(document, '۳۱ مهر'), '۳۰ مهر');
    await vscode.workspace.applyEdit(edit);
    await until('the new server', () => problemsOf(document).every(({ message }) => !message.includes('۳۱ مهر')));
  });

  it('show the output', async () => {
    await vscode.commands.executeCommand('dabir.showOutput');
    await until('the output', () =>
      vscode.window.visibleTextEditors.some(({ document }) => document.uri.scheme === 'output'),
    );
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('open the configuration that counts for an article', async () => {
    await openArticle('configured/article.fanews');
    await vscode.commands.executeCommand('dabir.openConfiguration');
    const { path } = fileOf('configured/dabir.config.yaml');
    const shown = await untilShown(path, ({ uri }) => uri.path === path);
    equal(shown.isDirty, false);
  });

  it('create no configuration unasked', async () => {
    const document = await openArticle('first.fanews');
    const before = await namesIn('.');
    let isDone = false;
    const done = Promise.resolve(vscode.commands.executeCommand('dabir.openConfiguration')).finally(() => {
      isDone = true;
    });
    await sleep(1000);
    equal(vscode.window.activeTextEditor?.document.uri.path, document.uri.path, 'nothing else is shown');
    // The question may take its time; what is cleared before it comes is none.
    await until('an answer to the question', async () => {
      await vscode.commands.executeCommand('notifications.clearAll');
      return isDone;
    });
    await done;
    equal(await namesIn('.'), before, 'nothing was written');
    ok(!before.includes('dabir.config.yaml'), 'the folder had none');
  });
});
