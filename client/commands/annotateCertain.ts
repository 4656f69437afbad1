import { workspace } from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { type AnnotateCertainResult, annotateCertainRequest } from '../../server/protocol';
import { askAbout } from '../askAbout';
import type { Client } from '../client';
import type { Desk } from '../desk';
import { messages } from '../messages';
import { tell } from '../tell';

/** Marks up the names and dates of the article in front whose meaning is certain. Answers how many. */
export async function annotateCertain(client: Client, desk: Desk): Promise<number> {
  const text = messages();
  const inFront = await desk.inFront();
  if (inFront === undefined) return 0;
  await client.start();
  const answer = await askAbout<NonNullable<AnnotateCertainResult>>(client, annotateCertainRequest, inFront.document);
  if (answer === null || answer.edit === null) {
    void tell(answer === null ? text.noMarkup : text.nothingToAnnotate);
    return 0;
  }
  const edit = await client.languageClient.protocol2CodeConverter.asWorkspaceEdit(answer.edit as WorkspaceEdit);
  if (!(await workspace.applyEdit(edit))) return 0;
  void tell(text.annotated(answer.added, answer.left));
  return answer.added;
}
