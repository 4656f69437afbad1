import * as vscode from 'vscode';
import { closeAll, openArticle, problemBy, withSetting } from './article';
import { equal, ok, until } from './check';

/** The page that stands behind the code of a problem. */
async function addressOf(rule: string): Promise<vscode.Uri> {
  const { code } = await problemBy(rule, await openArticle('article.fa.md'));
  ok(typeof code === 'object', `the code is ${JSON.stringify(code)}`);
  return code.target;
}

describe('rules’ pages', () => {
  afterEach(closeAll);

  it('stand behind the code of a problem, in Persian from right to left', async () => {
    const page = await vscode.workspace.openTextDocument(await addressOf('dates/impossible'));
    equal(page.languageId, 'markdown');
    const text = page.getText();
    ok(text.startsWith('<div dir="rtl">') && text.includes('# dates/impossible') && text.includes('نادرست'), text);
  });

  it('are in English on demand', async () => {
    await withSetting('messages', 'en', async () => {
      const text = (await vscode.workspace.openTextDocument(await addressOf('dates/weekday-mismatch'))).getText();
      ok(text.startsWith('# dates/weekday-mismatch') && text.includes('Not so'), text);
    });
  });

  it('are shown as Markdown is read, and judged by nobody', async () => {
    const address = await addressOf('dates/impossible');
    await vscode.commands.executeCommand('vscode.open', address);
    const shown = (): unknown => vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    await until('the page', () => shown() instanceof vscode.TabInputCustom || shown() instanceof vscode.TabInputText);
    const input = shown();
    ok(input instanceof vscode.TabInputCustom, 'an editor of Markdown’s source');
    equal(input.viewType, 'vscode.markdown.preview.editor');
    equal(vscode.languages.getDiagnostics(address), []);
  });
});
