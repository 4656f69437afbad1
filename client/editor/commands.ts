import { commands, type Disposable, TabInputCustom, TabInputText, Uri, window } from 'vscode';
import { activeUri } from '../activeArticle';
import { commandIds } from '../commandIds';
import { viewTypes } from './protocol';

export const openRightToLeft = 'dabir.openRightToLeft';
export const openAsText = 'dabir.openAsText';

/** The editor that a file opens in by itself keeps it when it is renamed; every other file has the one that is offered. */
export const viewTypeOf = ({ path }: Uri): string => (/\.(?:fanews|khabar)$/i.test(path) ? viewTypes[0] : viewTypes[1]);

/** The file of a menu's entry, else the one in front. */
const given = (argument: unknown): Uri | undefined => (argument instanceof Uri ? argument : activeUri());

/** «Open in the right-to-left editor», and back. */
export function registerEditorCommands(): Disposable[] {
  return [
    commands.registerCommand(openRightToLeft, async (argument: unknown) => {
      const uri = given(argument);
      // Where none is open one may be begun: the walkthrough's first button is pressed before any file is open.
      await (uri === undefined ? commands.executeCommand(commandIds.newArticle) : openWith(uri, viewTypeOf(uri)));
    }),
    commands.registerCommand(openAsText, async (argument: unknown) => {
      const uri = given(argument);
      if (uri !== undefined) await openWith(uri, 'default');
    }),
  ];
}

/** Opens a file in an editor, in the place of the one that it is in. */
export async function openWith(uri: Uri, viewType: string): Promise<void> {
  await commands.executeCommand('vscode.openWith', uri, viewType);
  // Another tab beside it would be a second desk for one article. With unsaved changes it stays: VS Code would ask
  // whether they are to be saved, though the text is open still.
  const left = window.tabGroups.activeTabGroup.tabs.filter(
    ({ input, isActive, isDirty }) =>
      !isActive &&
      !isDirty &&
      (input instanceof TabInputCustom || input instanceof TabInputText) &&
      input.uri.toString() === uri.toString(),
  );
  if (left.length > 0) await window.tabGroups.close(left, true);
}
