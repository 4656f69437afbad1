import * as vscode from 'vscode';
import { closeAll, fileOf, openArticle, placeOf, problemBy, ruleOf, silenceOf, untilShown } from './article';
import { equal, ok, until } from './check';

const registry = 'newsroom/dabir.registry.tsv';
const name = 'عرفات جمال';

/** More than any place has: so many actions are asked for their edits. */
const every = 100;

const textOf = async (file: string): Promise<string> =>
  (await vscode.workspace.openTextDocument(fileOf(file))).getText();

const select = (editor: vscode.TextEditor, range: vscode.Range): void => {
  editor.selection = new vscode.Selection(range.start, range.end);
};

const exists = async (file: string): Promise<boolean> =>
  (await vscode.workspace.fs.readDirectory(fileOf('.'))).some(([found]) => found === file);

describe("the newsroom's registry", () => {
  let saved = '';
  before(async () => {
    saved = await textOf(registry);
  });
  afterEach(async () => {
    const document = await vscode.workspace.openTextDocument(fileOf(registry));
    if (document.getText() !== saved) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    await closeAll();
  });

  it('is a language of its own, whose cells are parted by tabs', async () => {
    const document = await openArticle(registry);
    equal(document.languageId, 'dabir-registry');
    equal(vscode.window.activeTextEditor?.options.insertSpaces, false);
  });

  it('has its errors shown on its own file', async () => {
    const document = await openArticle(registry);
    const error = await until('the error', () =>
      vscode.languages.getDiagnostics(document.uri).find((problem) => ruleOf(problem) === 'registry'),
    );
    equal(error.range, placeOf(document, 'رودخانه'));
    ok(error.message.includes('«رودخانه»'), error.message);
  });

  it('says how a name is written', async () => {
    const document = await openArticle('newsroom/article.fa.md');
    equal((await problemBy('entities/house-style', document)).range, placeOf(document, 'اکراین'));
  });

  it('counts as it is typed, before it is saved', async () => {
    const document = await openArticle('newsroom/article.fa.md');
    await problemBy('entities/house-style', document);
    const table = await vscode.workspace.openTextDocument(fileOf(registry));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(table.uri, placeOf(table, 'اکراین'), 'اوکرایین');
    ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
    await silenceOf('entities/house-style', document);
  });

  it('takes a name in by an action, with the type that was recognised', async () => {
    const document = await openArticle('newsroom/article.fa.md');
    await problemBy('entities/house-style', document);
    const action = await until('the action', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        placeOf(document, name),
        vscode.CodeActionKind.RefactorRewrite.value,
        every,
      );
      return actions.find(({ title }) => title.includes(name));
    });
    ok(action.edit, 'it has no edit');
    ok(await vscode.workspace.applyEdit(action.edit), 'the edit was refused');
    equal(await textOf(registry), `${saved}${name}\tشخص\n`);
  });

  it('takes the selected name in by command, and shows its row', async () => {
    const document = await openArticle('newsroom/article.fa.md');
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'the article is not shown');
    select(editor, placeOf(document, name));
    await vscode.commands.executeCommand('dabir.addToRegistry');
    const { path } = fileOf(registry);
    const shown = await untilShown(path, ({ uri }) => uri.path === path);
    await until('the row to be selected', () => {
      const line = vscode.window.activeTextEditor?.selection.active.line;
      return line !== undefined && shown.lineAt(line).text === `${name}\tشخص`;
    });
    equal(shown.isDirty, true, 'saving stays the writer’s');
  });

  it('is created by the command where there is none', async () => {
    const file = 'dabir.registry.tsv';
    ok(!(await exists(file)), 'the folder had one');
    const document = await openArticle('first.fanews');
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'the article is not shown');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `${name}، نماینده ملل متحد، چنین گفت.\n\n`));
    select(editor, placeOf(document, name));
    try {
      await vscode.commands.executeCommand('dabir.addToRegistry');
      const { path } = fileOf(file);
      const shown = await untilShown(path, ({ uri }) => uri.path === path);
      equal(shown.languageId, 'dabir-registry');
      ok(shown.getText().includes(`${name}\t\tشخص\n`), shown.getText());
    } finally {
      await closeAll();
      if (await exists(file)) await vscode.workspace.fs.delete(fileOf(file));
    }
  });
});
