import * as vscode from 'vscode';
import { closeAll, placeOf, problemBy, silenceOf } from './article';
import { ok } from './check';

/** Bytes of a text that a newsroom hardly ever has: a year's liveblog, an archive pasted together. */
const size = 1_000_000;

const paragraph = 'شهردار یزد در نشست ۱۲ مهر ۱۴۰۴ گفت که راه باز است و آب هست.\n\n';

describe('a text of a megabyte', () => {
  afterEach(closeAll);

  it('is read, and its problems follow it', async () => {
    const content = `${paragraph.repeat(Math.ceil(size / new TextEncoder().encode(paragraph).length))}تا ۳۱ مهر ۱۴۰۴ ماند.\n`;
    const document = await vscode.workspace.openTextDocument({ language: 'persian-news', content });
    await vscode.window.showTextDocument(document);
    await problemBy('dates/impossible', document);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, placeOf(document, '۳۱ مهر'), '۳۰ مهر');
    ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
    await silenceOf('dates/impossible', document);
  });
});
