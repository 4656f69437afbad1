import * as vscode from 'vscode';
import type { Api } from '../../../client/activate';
import { closeAll, placeOf, problemBy, silenceOf } from './article';
import { equal, ok } from './check';

const url = 'https://www.irna.ir/news/85800112';

/** What the extension would paste in place of a range; a suite has no keyboard, so its provider is asked. */
async function pasteOf(document: vscode.TextDocument, range: vscode.Range, text: string) {
  const extension = vscode.extensions.getExtension<Api>('dabir.dabir');
  ok(extension, 'the extension is missing');
  const sourcePaste = await (await extension.activate()).sourcePaste();
  const transfer = new vscode.DataTransfer();
  transfer.set('text/plain', new vscode.DataTransferItem(text));
  const context = { only: undefined, triggerKind: vscode.DocumentPasteTriggerKind.Automatic };
  const { token } = new vscode.CancellationTokenSource();
  const edits = await sourcePaste.provideDocumentPasteEdits?.(document, [range], transfer, context, token);
  return edits ?? [];
}

async function openText(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'persian-news', content });
  await vscode.window.showTextDocument(document);
  return document;
}

describe('an address on the clipboard', () => {
  afterEach(closeAll);

  it('is pasted as the source of the claim at the caret', async () => {
    const document = await openText('به گزارش ایسنا، باران بارید.\n');
    const { range } = await problemBy('claims/unlinked-media-source', document);
    const [paste] = await pasteOf(document, new vscode.Range(range.start, range.start), url);
    ok(paste?.additionalEdit, 'nothing is offered');
    equal(paste.insertText, '');
    ok(await vscode.workspace.applyEdit(paste.additionalEdit), 'the edit was refused');
    placeOf(document, '[به گزارش ایسنا][م۱]، باران بارید.');
    placeOf(document, `[م۱]: ${url} "منبع: رسانه"`);
    await silenceOf('claims/unlinked-media-source', document);
  });

  it('is put around the words that are selected', async () => {
    const document = await openText('به گزارش ایسنا، باران بارید.\n');
    await problemBy('claims/unlinked-media-source', document);
    const [paste] = await pasteOf(document, placeOf(document, 'ایسنا'), url);
    equal(paste?.insertText, '[ایسنا][م۱]');
  });

  it('stays an address where nobody says anything, and other words stay as they are', async () => {
    const document = await openText('باران بارید و به گزارش ایسنا، راه بسته شد.\n\nباران بند آمد.\n');
    await problemBy('claims/unlinked-media-source', document);
    equal((await pasteOf(document, placeOf(document, 'بند'), 'وزیر گفت')).length, 0);
    const { end } = placeOf(document, 'بند آم');
    equal((await pasteOf(document, new vscode.Range(end, end), url)).length, 0);
  });
});
