import { Selection, version, window, workspace } from 'vscode';
import { languageId } from '../../server/protocol';
import { openWith } from '../editor/commands';
import { viewTypes } from '../editor/protocol';
import { beginningOf } from './newArticleText';

/**
 * VS Code 1.100 leaves the page of an unnamed text empty where another one was closed before; 1.139 does not. What lies
 * between was not tried.
 */
const showsUnnamedPages = ([, minor = '0'] = version.split('.')): boolean => Number(minor) >= 139;

/** An article that has not been saved yet; it has its day, and its headline is to be written. */
export async function newArticle(): Promise<void> {
  const content = beginningOf(new Date());
  const document = await workspace.openTextDocument({ language: languageId, content });
  if (showsUnnamedPages()) {
    await openWith(document.uri, viewTypes[0]);
    return;
  }
  const editor = await window.showTextDocument(document);
  const end = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new Selection(end, end);
}
