import * as vscode from 'vscode';
import { closeAll, placeOf, problemBy, silenceOf } from './article';
import { until } from './check';

const url = 'https://www.irna.ir/news/85800112';

describe('an address on the clipboard', () => {
  afterEach(closeAll);

  it('is pasted as the source of the claim at the caret', async () => {
    const content = 'به گزارش ایسنا، باران بارید.\n';
    const document = await vscode.workspace.openTextDocument({ language: 'persian-news', content });
    const editor = await vscode.window.showTextDocument(document);
    const { range } = await problemBy('claims/unlinked-media-source', document);
    editor.selection = new vscode.Selection(range.start, range.start);
    await vscode.env.clipboard.writeText(url);
    await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
    await until('the definition', async () => document.getText().includes(`]: ${url} "منبع`));
    await silenceOf('claims/unlinked-media-source', document);
    placeOf(document, '[به گزارش ایسنا][م۱]، باران بارید.');
  });
});
