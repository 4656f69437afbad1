import { workspace } from 'vscode';
import { languageId } from '../server/protocol';
import { openWith } from './editor/commands';
import { viewTypes } from './editor/protocol';
import { beginningOf } from './newArticleText';

/** An article that has not been saved yet, in the right-to-left editor; it has its day, and its headline is to be written. */
export async function newArticle(): Promise<void> {
  const document = await workspace.openTextDocument({ language: languageId, content: beginningOf(new Date()) });
  await openWith(document.uri, viewTypes[0]);
}
