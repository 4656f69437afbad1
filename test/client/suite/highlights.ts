import * as vscode from 'vscode';
import type { Highlights } from '../../../client/highlightsOf';
import { closeAll, openArticle, withSetting } from './article';
import { equal, ok, until } from './check';

interface Api {
  highlights(): Promise<{ shownIn(editor: vscode.TextEditor): Highlights | undefined }>;
}

async function shownInFront(): Promise<Highlights | undefined> {
  const api = await vscode.extensions.getExtension<Api>('dabir.dabir')?.activate();
  ok(api, 'not installed');
  const editor = vscode.window.activeTextEditor;
  ok(editor, 'no editor');
  return (await api.highlights()).shownIn(editor);
}

describe('highlights in the ordinary editor', () => {
  afterEach(closeAll);

  it('stand behind dates and names, and follow the text', async () => {
    const document = await openArticle('article.fa.md');
    const names = async (): Promise<readonly string[]> =>
      ((await shownInFront())?.name ?? []).map(({ start, end }) => document.getText().slice(start, end));
    await until('names', async () => (await names()).length > 0);
    const before = await names();
    ok(((await shownInFront())?.date.length ?? 0) > 0, 'no date');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), '\nتهران و شیراز و اصفهان.\n');
    ok(await vscode.workspace.applyEdit(edit), 'no edit');
    await until('the names that were typed', async () => (await names()).includes('شیراز'));
    equal((await names()).slice(0, before.length), before);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('are not there where they are not wanted', async () => {
    await openArticle('article.fa.md');
    await until('highlights', async () => (await shownInFront()) !== undefined);
    await withSetting('highlights', false, async () => {
      await until('none', async () => (await shownInFront()) === undefined);
    });
  });
});
