import { type Disposable, type LogOutputChannel, Uri, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  DocumentDiagnosticRequest,
  type LanguageClientOptions,
  State,
} from 'vscode-languageclient';
import { findArticlesRequest, type ReadFileParams, type ReadFileResult, readFileRequest } from '../server/protocol';
import { diagnosticsMiddleware } from './diagnostics';
import { directionMiddleware } from './direction';
import type { ServerState } from './editor/protocol';
import { findArticles } from './findArticles';
import { createFreshness } from './freshness';
import { isolate } from './isolate';
import { createLifecycle } from './lifecycle';
import { messages } from './messages';
import { documentSelector, registrySelector } from './selector';

/** Desktop and web differ in how a server comes into being; this is all that they bring. */
export type CreateLanguageClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The client, and its server as soon as a document asks for one. */
export interface Client extends Disposable {
  readonly languageClient: BaseLanguageClient;
  readonly output: LogOutputChannel;
  /** Before a server was ever asked for, that none runs is no fault. */
  readonly state: ServerState;
  /** Starts the server where it does not run; a failure is told to the user, and the promise rejected. */
  start(): Promise<void>;
  /** As `start`, with a new server. */
  restart(): Promise<void>;
}

const states: Readonly<Record<State, ServerState>> = {
  [State.Stopped]: 'stopped',
  [State.StartFailed]: 'stopped',
  [State.Starting]: 'starting',
  [State.Running]: 'running',
};

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A server in a browser reads its configuration through us, whatever file system the folder lives on. */
async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  let bytes: Uint8Array;
  try {
    bytes = await workspace.fs.readFile(Uri.parse(uri));
  } catch {
    return null;
  }
  try {
    return decoder.decode(bytes);
  } catch {
    return { unread: 'not UTF-8' };
  }
}

export function createClient(createLanguageClient: CreateLanguageClient): Client {
  const freshness = createFreshness({
    isRunning: () => languageClient.isRunning(),
    refresh: () => languageClient.getFeature(DocumentDiagnosticRequest.method).refresh(),
  });
  const output = window.createOutputChannel('Dabir', { log: true });
  const languageClient: BaseLanguageClient = createLanguageClient({
    documentSelector: [...documentSelector, ...registrySelector],
    outputChannel: output,
    traceOutputChannel: output,
    diagnosticPullOptions: { onChange: true, onSave: false, onFocus: true },
    // VS Code follows a link to a line of a file in a hover.
    initializationOptions: { fileLinks: true },
    markdown: { supportHtml: true, supportThemeIcons: true },
    middleware: {
      ...directionMiddleware,
      ...diagnosticsMiddleware,
      provideDiagnostics: (document, previousResult, token, next) => {
        freshness.note(document);
        return diagnosticsMiddleware.provideDiagnostics(document, previousResult, token, next);
      },
    },
  });
  languageClient.onRequest<ReadFileResult, void>(readFileRequest, readFile);
  languageClient.onRequest(findArticlesRequest, findArticles);

  const reportFailure = async (error: unknown): Promise<void> => {
    const text = messages();
    const reason = error instanceof Error ? error.message : String(error);
    const chosen = await window.showErrorMessage(isolate(text.startFailed(reason)), isolate(text.showOutput));
    if (chosen !== undefined) output.show();
  };
  const lifecycle = createLifecycle(languageClient, (error) => output.warn(String(error)));
  let wanted = false;
  const reported = async (starting: () => Promise<void>): Promise<void> => {
    wanted = true;
    try {
      await starting();
    } catch (error) {
      void reportFailure(error);
      throw error;
    }
  };

  return {
    languageClient,
    output,
    get state() {
      return wanted ? states[languageClient.state] : 'unwanted';
    },
    start: () => reported(lifecycle.start),
    restart: () => reported(lifecycle.restart),
    dispose: () => {
      freshness.dispose();
      output.dispose();
    },
  };
}
