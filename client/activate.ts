import {
  commands,
  type Disposable,
  type DocumentPasteEditProvider,
  type ExtensionContext,
  lm,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { toolNames } from '../server/protocol';
import { commandIds } from './commandIds';
import type { Desk } from './desk';
import { registerEditorCommands } from './editor/commands';
import { viewTypes } from './editor/protocol';
import type { HighlightsView } from './highlights';
import { overviewView } from './overview/protocol';
import { registerSourcePaste } from './registerSourcePaste';
import { rulePageScheme } from './rulePageAddress';
import { isRegistry, isServed, mayBePersian } from './selector';
import type { Services } from './services';

/** What other extensions (and the tests) see of Dabir. */
export interface Api {
  /** Starts the server where no document has yet; kept once it answers. */
  start(): Promise<void>;
  /** What becomes of an address that is pasted. */
  sourcePaste(): Promise<DocumentPasteEditProvider>;
  /** The article that is worked on; a test has no mouse to select with. */
  desk(): Promise<Desk>;
  /** What stands on a ground in the ordinary editor; VS Code tells nobody of decorations. */
  highlights(): Promise<HighlightsView>;
}

let made: Promise<Services> | undefined;

/**
 * Registers what VS Code may ask for, and nothing more: the language client and all that stands on it is evaluated when an
 * article, a command or a view first wants it, so that a window with other people's Markdown never pays for it.
 *
 * @param load evaluates the rest of the extension
 */
export function activateWith(context: ExtensionContext, load: () => Promise<Services>): Api {
  const { subscriptions } = context;
  const make = async (): Promise<Services> => {
    const services = await load();
    subscriptions.push(services);
    return services;
  };
  const services = (): Promise<Services> => {
    made ??= make();
    return made;
  };
  made = undefined;

  subscriptions.push(
    ...Object.values(commandIds).map((id) =>
      commands.registerCommand(id, async (...given: readonly unknown[]) => (await services()).commands[id](...given)),
    ),
    ...toolNames.map((name) =>
      lm.registerTool<object>(name, {
        invoke: async ({ input }, token) => (await services()).answerTool(name, input, token),
      }),
    ),
    ...viewTypes.map((type) =>
      window.registerCustomEditorProvider(
        type,
        { resolveCustomTextEditor: async (document, panel) => (await services()).rightToLeft.open(document, panel) },
        { supportsMultipleEditorsPerDocument: true },
      ),
    ),
    workspace.registerTextDocumentContentProvider(rulePageScheme, {
      provideTextDocumentContent: async (address) => (await services()).readRulePage(address),
    }),
    window.registerWebviewViewProvider(overviewView, {
      resolveWebviewView: async (view) => (await services()).overview.show(view),
    }),
    // What was never made has no server to ask.
    registerSourcePaste(async (...given) => (await made)?.sourcePaste.provideDocumentPasteEdits?.(...given)),
    ...registerEditorCommands(),
    whenWanted(async () => (await services()).client.start()),
  );
  return {
    start: async () => (await services()).client.start(),
    sourcePaste: async () => (await services()).sourcePaste,
    desk: async () => (await services()).desk,
    highlights: async () => (await services()).highlights,
  };
}

/** VS Code waits for this, so that no server outlives its window. */
export async function deactivate(): Promise<void> {
  const services = await made?.catch(() => undefined);
  if (services?.client.languageClient.needsStop()) await services.client.languageClient.stop();
}

/**
 * Markdown and plain text are everybody's: nothing happens until one of them shows letters that may be Persian (whether
 * they are is the server's to say).
 */
function whenWanted(start: () => Promise<void>): Disposable {
  const listeners: Disposable[] = [];
  const dispose = (): void => {
    for (const listener of listeners.splice(0)) listener.dispose();
  };
  const wants = (document: TextDocument): boolean =>
    isRegistry(document) || (isServed(document) && mayBePersian(document));
  const look = (document: TextDocument): void => {
    if (listeners.length === 0 || !wants(document)) return;
    dispose();
    // Who fails has told the user.
    start().catch(() => {});
  };
  // Behind the activation, which other extensions wait for.
  const timer = setTimeout(() => workspace.textDocuments.forEach(look));
  listeners.push(
    { dispose: () => clearTimeout(timer) },
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document }) => look(document)),
  );
  return { dispose };
}
