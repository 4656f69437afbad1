import { type Position, type Range, Selection, Uri, window, workspace } from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { type RegistryEntryParams, type RegistryEntryResult, registryEntryRequest } from '../../server/protocol';
import type { Client } from '../client';
import type { Desk } from '../desk';
import { isolate } from '../isolate';
import { messages } from '../messages';
import { tell } from '../tell';

type EntityType = NonNullable<RegistryEntryParams['type']>;

const entityTypes: readonly EntityType[] = ['person', 'organisation', 'place', 'event', 'work'];

/**
 * Puts the selected name, or the one at the caret, into the newsroom's registry and shows its row, where the rest is to be
 * written. Saving it stays the user's.
 */
export async function addToRegistry(client: Client, desk: Desk): Promise<void> {
  const text = messages();
  const inFront = await desk.inFront();
  if (inFront === undefined) return;
  const { document, selection } = inFront;
  await client.start();
  const first = await ask(client, document.uri, selection);
  if (first === null) {
    await tell(text.noName);
    return;
  }
  if (first.known) {
    await tell(text.nameIsKnown(first.name));
    return;
  }
  const answer = first.type === null ? await askWithType(client, document.uri, selection, first.name) : first;
  if (answer === null) return;
  if (answer.edit === null || answer.uri === null) {
    await tell(text.noRegistry);
    return;
  }
  const edit = await client.languageClient.protocol2CodeConverter.asWorkspaceEdit(answer.edit as WorkspaceEdit);
  if (await workspace.applyEdit(edit)) await show(Uri.parse(answer.uri), answer.line);
}

/** Where nothing says what the words name, the writer does. `null` where the writer thinks better of it. */
async function askWithType(client: Client, uri: Uri, range: Range, name: string): Promise<RegistryEntryResult> {
  const text = messages();
  const chosen = await window.showQuickPick(
    entityTypes.map((type) => ({ label: text.entityTypes[type], type })),
    { placeHolder: isolate(text.whatIsIt(name)) },
  );
  return chosen === undefined ? null : ask(client, uri, range, chosen.type);
}

function ask({ languageClient }: Client, uri: Uri, range: Range, type?: EntityType): Promise<RegistryEntryResult> {
  const { code2ProtocolConverter: converter } = languageClient;
  const place: RegistryEntryParams = {
    textDocument: { uri: converter.asUri(uri) },
    range: converter.asRange(range),
  };
  const params = type === undefined ? place : { ...place, type };
  return languageClient.sendRequest<RegistryEntryResult>(registryEntryRequest, params);
}

async function show(uri: Uri, line: number): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const end: Position = document.lineAt(Math.min(line, document.lineCount - 1)).range.end;
  await window.showTextDocument(document, { selection: new Selection(end, end), preview: false });
}
