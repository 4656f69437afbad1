import * as vscode from 'vscode';
import { type Binding, bindDocument } from '../../../client/editor/binding';
import { closeAll, fileOf, openArticle } from './article';
import { equal, ok, sleep, until } from './check';

const shown = (): vscode.TabInputCustom | vscode.TabInputText | undefined => {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText ? input : undefined;
};

/** Waits until the tab in front is this editor's. */
const untilEditor = (viewType: string | undefined): Promise<unknown> =>
  until(`the editor ${viewType ?? 'of text'}`, () => {
    const input = shown();
    return viewType === undefined
      ? input instanceof vscode.TabInputText
      : input instanceof vscode.TabInputCustom && input.viewType === viewType;
  });

/** A page's change, as it comes over: after so many letters of so many, these ones. */
const insertion = (length: number, at: number, text: string): unknown => [
  ...(at > 0 ? [at] : []),
  [0, ...text.split('\n')],
  ...(length > at ? [length - at] : []),
];

const plain = (binding: Binding): string => binding.log.text.sliceString(0, binding.log.text.length, '\n');
const inDocument = (document: vscode.TextDocument): string => document.getText().replaceAll('\r\n', '\n');

describe('the right-to-left editor', () => {
  afterEach(closeAll);

  for (const file of ['first.fanews', 'second.khabar']) {
    it(`opens ${file} by itself`, async () => {
      await vscode.commands.executeCommand('vscode.open', fileOf(file));
      await untilEditor('dabir.rightToLeft');
    });
  }

  it('is one command away from the text editor, and back', async () => {
    await openArticle('persian.md');
    await untilEditor(undefined);
    await vscode.commands.executeCommand('dabir.openRightToLeft');
    await untilEditor('dabir.rightToLeftOption');
    await vscode.commands.executeCommand('dabir.openAsText');
    await untilEditor(undefined);
    await vscode.commands.executeCommand('dabir.openRightToLeft', fileOf('second.khabar'));
    await untilEditor('dabir.rightToLeft');
  });

  it('leaves other files to their editors', async () => {
    await vscode.commands.executeCommand('vscode.open', fileOf('english.md'));
    await untilEditor(undefined);
  });

  it('keeps the problems of an article that only it shows', async () => {
    await vscode.commands.executeCommand('vscode.open', fileOf('first.fanews'));
    await untilEditor('dabir.rightToLeft');
    await vscode.commands.executeCommand('dabir.restartServer');
    const known = (): boolean =>
      vscode.languages.getDiagnostics(fileOf('first.fanews')).some(({ source }) => source === 'دبیر');
    const document = await vscode.workspace.openTextDocument(fileOf('first.fanews'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'روز ۳۱ مهر ۱۴۰۴ آمد.\n');
    ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
    await until('a problem', known);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

describe('the binding of a text and its pages', () => {
  let document: vscode.TextDocument;
  let binding: Binding;

  beforeEach(async () => {
    document = await vscode.workspace.openTextDocument({ content: 'یک\r\nدو\r\n', language: 'persian-news' });
    await vscode.window.showTextDocument(document);
    binding = bindDocument(document);
  });

  afterEach(async () => {
    binding.dispose();
    await closeAll();
  });

  const edit = async (place: vscode.Range, text: string): Promise<boolean> => {
    const change = new vscode.WorkspaceEdit();
    change.replace(document.uri, place, text);
    return vscode.workspace.applyEdit(change);
  };

  it('writes what a page types, and keeps the line endings', async () => {
    equal(await binding.push('صفحه', 0, [insertion(6, 2, 'ـ\nx')]), 'accepted');
    equal(document.getText(), 'یکـ\r\nx\r\nدو\r\n');
    equal(plain(binding), inDocument(document));
    equal(binding.log.since(0)?.[0]?.client, 'صفحه');
  });

  it('sends back what comes too late', async () => {
    ok(await edit(new vscode.Range(0, 0, 0, 0), 'x'), 'the edit was refused');
    equal(await binding.push('صفحه', 0, [insertion(6, 0, 'ب')]), 'behind');
    equal(document.getText(), 'xیک\r\nدو\r\n');
    equal(await binding.push('صفحه', 1, [insertion(7, 0, 'ب')]), 'accepted');
    equal(plain(binding), 'بxیک\nدو\n');
  });

  it('tells pages of undo', async () => {
    const reasons: unknown[] = [];
    binding.listen((_entries, reason) => reasons.push(reason));
    equal(await binding.push('صفحه', 0, [insertion(6, 0, 'ب')]), 'accepted');
    await vscode.commands.executeCommand('undo');
    await until('undo', () => document.getText() === 'یک\r\nدو\r\n');
    equal(plain(binding), 'یک\nدو\n');
    equal(reasons, [null, 'undo']);
  });

  it('takes a change of line endings for no change of the text', async () => {
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'no editor');
    await editor.edit((change) => change.setEndOfLine(vscode.EndOfLine.LF));
    equal(document.getText(), 'یک\nدو\n');
    equal(plain(binding), 'یک\nدو\n');
    equal(binding.log.version, 0);
  });

  it('writes what a page had typed before it went, over what came since', async () => {
    ok(await edit(new vscode.Range(0, 0, 0, 0), 'x'), 'the edit was refused');
    const lost = { session: binding.session, version: 0, client: 'صفحه', changes: [insertion(6, 6, 'پایان')], base: 0 };
    await binding.recover(lost);
    equal(plain(binding), 'xیک\nدو\nپایان');
    // Once only.
    await binding.recover(lost);
    equal(plain(binding), 'xیک\nدو\nپایان');
  });

  it('does not write it into a text that is another by now', async () => {
    const lost = { session: 'پیشین', version: 0, client: 'صفحه', changes: [insertion(6, 6, 'پایان')], base: 1 };
    await binding.recover(lost);
    equal(plain(binding), 'یک\nدو\n');
  });

  it('keeps page and document together over 150 edits at once, and loses none', async () => {
    const random = (below: number): number => Math.floor(Math.random() * below);
    let byOthers = 0;
    const page = async (): Promise<void> => {
      for (let index = 0; index < 75; index += 1) {
        // A page tries again until its change is in, as the real one does.
        for (;;) {
          const { version, text } = binding.log;
          const outcome = await binding.push('صفحه', version, [insertion(text.length, random(text.length + 1), 'ب')]);
          if (outcome === 'accepted') break;
          await sleep(0);
        }
      }
    };
    const others = async (): Promise<void> => {
      while (byOthers < 75) {
        const line = random(document.lineCount);
        const at = new vscode.Position(line, random(document.lineAt(line).text.length + 1));
        if (await edit(new vscode.Range(at, at), random(10) === 0 ? 'x\n' : 'x')) byOthers += 1;
        if (random(5) === 0) await sleep(random(10));
      }
    };
    await Promise.all([page(), others()]);
    await binding.settled();
    equal(plain(binding), inDocument(document));
    equal(document.getText().split('ب').length - 1, 75);
    equal(document.getText().split('x').length - 1, 75);
  }).timeout(300_000);
});
