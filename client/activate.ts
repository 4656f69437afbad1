import type { DocumentPasteEditProvider, ExtensionContext } from 'vscode';
import { type Client, type CreateLanguageClient, createClient } from './client';
import { registerCommands } from './commands';
import { createDesk, type Desk } from './desk';
import { registerEditorCommands } from './editor/commands';
import { offerEditor } from './editor/offer';
import { createRightToLeftEditor } from './editor/provider';
import { createOverview } from './overview/provider';
import { createSourcePaste, registerSourcePaste } from './pasteSource';
import { createStatus } from './status';
import { registerTools } from './tools';

/** What other extensions (and the tests) see of Dabir. */
export interface Api {
  /** Starts the server where no document has yet; kept once it answers. */
  start(): Promise<void>;
  /** What becomes of an address that is pasted; a test has no keys to paste with. */
  readonly sourcePaste: DocumentPasteEditProvider;
  /** The article that is worked on; a test has no mouse to select with either. */
  readonly desk: Desk;
}

let client: Client | undefined;

export function activateWith(context: ExtensionContext, createLanguageClient: CreateLanguageClient): Api {
  const created = createClient(createLanguageClient);
  client = created;
  const sourcePaste = createSourcePaste(created);
  const rightToLeft = createRightToLeftEditor(context, created);
  const desk = createDesk(rightToLeft);
  context.subscriptions.push(
    created,
    ...registerCommands(created, desk),
    ...registerTools(created),
    createStatus(created),
    registerSourcePaste(sourcePaste),
    rightToLeft,
    ...registerEditorCommands(),
    offerEditor(context),
    createOverview(context, created, desk.reveal),
  );
  return { start: () => created.start(), sourcePaste, desk };
}

/** VS Code waits for this, so that no server outlives its window. */
export async function deactivate(): Promise<void> {
  if (client?.languageClient.needsStop()) await client.languageClient.stop();
}
