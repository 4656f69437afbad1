import {
  type CancellationToken,
  Disposable,
  type DocumentPasteEditProvider,
  type ExtensionContext,
  type LanguageModelToolResult,
  type Uri,
} from 'vscode';
import type { ToolParams } from '../server/protocol';
import { type Client, type CreateLanguageClient, createClient } from './client';
import type { CommandId } from './commandIds';
import { type Command, createCommands } from './commands';
import { createDesk, type Desk } from './desk';
import { offerEditor } from './editor/offer';
import { createRightToLeftEditor, type RightToLeftEditor } from './editor/provider';
import { createHighlights, type HighlightsView } from './highlights';
import { createOverview, type OverviewView } from './overview/provider';
import { createSourcePaste } from './pasteSource';
import { readRulePage } from './rulePages';
import { createStatus } from './status';
import { answerTool } from './tools';

/** All of Dabir that stands on the language client. */
export interface Services extends Disposable {
  readonly client: Client;
  readonly desk: Desk;
  readonly commands: Readonly<Record<CommandId, Command>>;
  readonly rightToLeft: RightToLeftEditor;
  readonly overview: OverviewView;
  readonly highlights: HighlightsView;
  readonly sourcePaste: DocumentPasteEditProvider;
  readRulePage(address: Uri): Promise<string>;
  answerTool(name: ToolParams['name'], input: object, token: CancellationToken): Promise<LanguageModelToolResult>;
}

export function createServices(context: ExtensionContext, createLanguageClient: CreateLanguageClient): Services {
  const client = createClient(createLanguageClient);
  const rightToLeft = createRightToLeftEditor(context, client);
  const desk = createDesk(rightToLeft);
  const overview = createOverview(context, client, desk.reveal);
  const highlights = createHighlights(client);
  const disposables = Disposable.from(
    client,
    createStatus(client),
    rightToLeft,
    offerEditor(context),
    overview,
    highlights,
  );
  return {
    client,
    desk,
    commands: createCommands(client, desk),
    rightToLeft,
    overview,
    highlights,
    sourcePaste: createSourcePaste(client),
    readRulePage: (address) => readRulePage(client, address),
    answerTool: (name, input, token) => answerTool(client, name, input, token),
    dispose: () => disposables.dispose(),
  };
}
