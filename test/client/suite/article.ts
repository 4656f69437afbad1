import * as vscode from 'vscode';
import { ok, until } from './check';

/** A file of the suite's workspace, shown in an editor. */
export async function openArticle(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileOf(name));
  await vscode.window.showTextDocument(document);
  return document;
}

export function fileOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'the suite needs a folder');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** The rule that reported a problem. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export const problemsOf = (document: vscode.TextDocument): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'دبیر');

const account = (document: vscode.TextDocument) => (): string => {
  const problems = vscode.languages
    .getDiagnostics(document.uri)
    .map((problem) => `${problem.source}/${ruleOf(problem)}`);
  const { version, isDirty, isClosed } = document;
  return `; in ${JSON.stringify({ version, isDirty, isClosed })} there are ${problems.join(', ')}:\n${document.getText()}`;
};

/** Waits for a rule's problem in an article. */
export function problemBy(rule: string, document: vscode.TextDocument): Promise<vscode.Diagnostic> {
  const find = () => problemsOf(document).find((problem) => ruleOf(problem) === rule);
  return until(`a problem by ${rule} in ${document.uri.path}`, find, account(document));
}

/** Waits until a rule has nothing (more) to say about an article. */
export async function silenceOf(rule: string, document: vscode.TextDocument): Promise<void> {
  const silent = () => problemsOf(document).every((problem) => ruleOf(problem) !== rule);
  await until(`no problem by ${rule} in ${document.uri.path}`, silent, account(document));
}

/** The place of a passage's first occurrence, or of a later one. */
export function placeOf(document: vscode.TextDocument, passage: string): vscode.Range {
  const offset = document.getText().indexOf(passage);
  ok(offset >= 0, `«${passage}» does not occur in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + passage.length));
}

/** The text of every hover at the first letter of a passage. */
export async function hoverOver(document: vscode.TextDocument, passage: string): Promise<string> {
  const { start } = placeOf(document, passage);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    start.translate(0, 1),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** Runs a test on a changed setting of the workspace and puts the setting back. */
export async function withSetting(name: string, value: unknown, test: () => Promise<void>): Promise<void> {
  const update = (content: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration('dabir').update(name, content, vscode.ConfigurationTarget.Workspace);
  await update(value);
  try {
    await test();
  } finally {
    await update(undefined);
  }
}

const tabs = (): readonly vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs);

/** Closes what a test opened, unsaved changes dropped, and waits until it is gone: what comes late would meet the next test. */
export async function closeAll(): Promise<void> {
  await until('every editor to be closed', async () => {
    // The output panel counts as an editor, but not here.
    const visible = vscode.window.visibleTextEditors.filter(({ document }) => document.uri.scheme !== 'output');
    // Nor does VS Code give a name anew before the text that had it is gone: «Untitled-1» would be the last test's.
    const unnamed = vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled);
    if (tabs().length === 0 && visible.length === 0 && unnamed.length === 0) return true;
    if (tabs().length === 0 && visible.length === 0) return false;
    // Whoever closes all of them is asked about those that are not saved.
    const one = tabs().some(({ isDirty }) => isDirty);
    await vscode.commands.executeCommand(
      one ? 'workbench.action.revertAndCloseActiveEditor' : 'workbench.action.closeAllEditors',
    );
    return false;
  });
}

/** The document of the active editor of text, once it is the one that is looked for: VS Code tells of it a moment later. */
export const untilShown = (
  what: string,
  fits: (document: vscode.TextDocument) => boolean,
): Promise<vscode.TextDocument> =>
  until(
    `${what} to be shown`,
    () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown !== undefined && fits(shown) && shown;
    },
    () => `; there is ${vscode.window.activeTextEditor?.document.uri}`,
  );
