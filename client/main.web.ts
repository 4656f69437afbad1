import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { type Api, activateWith } from './activate';

export { deactivate } from './activate';

/** The browser's entry: the server is a worker, a new one at every start. */
export function activate(context: ExtensionContext): Api {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/main.web.js').toString(true);
  let worker: Worker | undefined;
  // Reader and writer and not the worker itself: the client would ask `instanceof Worker`, and VS Code's extension host
  // has put a Worker of its own in the place of the browser's.
  const startWorker = async (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return activateWith(context, (options) => new LanguageClient('dabir', 'Dabir', startWorker, options));
}
