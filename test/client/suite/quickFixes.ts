import * as vscode from 'vscode';
import { closeAll, openArticle, placeOf, problemBy, silenceOf } from './article';
import { equal, ok, until } from './check';

/** More than any place has: so many actions are asked for their edits. */
const every = 100;

const fixesAt = (document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, 'quickfix', every);

/** The fixes of a problem: VS Code drops the question when the text is just being put back, so it is asked again. */
const fixesOf = (document: vscode.TextDocument, { range }: vscode.Diagnostic): Promise<vscode.CodeAction[]> =>
  until('quick fixes', async () => {
    const fixes = await fixesAt(document, range);
    return fixes.length > 0 && fixes;
  });

describe('quick fixes', () => {
  afterEach(closeAll);

  it('mend a problem, and undo brings it back', async () => {
    const document = await openArticle('article.fa.md');
    const problem = await problemBy('dates/weekday-mismatch', document);
    const fixes = await fixesOf(document, problem);
    const fix = fixes.find(({ edit }) => edit?.get(document.uri).some(({ newText }) => newText.includes('یکشنبه')));
    ok(fix?.edit, `no fix writes the right weekday: ${fixes.map(({ title }) => title).join('; ')}`);
    ok(await vscode.workspace.applyEdit(fix.edit), 'the edit was refused');
    await silenceOf('dates/weekday-mismatch', document);
    placeOf(document, 'یکشنبه ۱۹ دی ۱۴۰۰');
    await vscode.commands.executeCommand('undo');
    await problemBy('dates/weekday-mismatch', document);
  });

  it('write the Persian letter for the Arabic one', async () => {
    const document = await openArticle('article.fa.md');
    const problem = await problemBy('typography/arabic-yeh-kaf', document);
    const fixes = await fixesOf(document, problem);
    const preferred = fixes.find(({ isPreferred }) => isPreferred);
    ok(preferred?.edit, 'no preferred fix');
    ok(await vscode.workspace.applyEdit(preferred.edit), 'the edit was refused');
    await silenceOf('typography/arabic-yeh-kaf', document);
    placeOf(document, 'وزیر امور خارجهٔ');
  });

  it('silence a rule with a comment', async () => {
    const document = await openArticle('article.fa.md');
    const problem = await problemBy('dates/impossible', document);
    const fixes = await fixesOf(document, problem);
    // Its edit is a snippet, with the reason to be typed: VS Code lists no text of it.
    const silence = fixes.find(({ title }) => title.includes('dates/impossible'));
    ok(silence?.edit, `no fix silences the rule: ${fixes.map(({ title }) => title).join('; ')}`);
    ok(await vscode.workspace.applyEdit(silence.edit), 'the edit was refused');
    await silenceOf('dates/impossible', document);
    placeOf(document, '<!-- dabir-disable-next-line dates/impossible');
  });

  it('are not offered where nothing is wrong', async () => {
    const document = await openArticle('article.fa.md');
    await problemBy('dates/impossible', document);
    equal(
      (await fixesAt(document, placeOf(document, '۲۰ دی ۱۴۰۰'))).map(({ title }) => title),
      [],
    );
  });
});
