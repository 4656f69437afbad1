import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { createServices, type Services } from './services';

/** In the browser the server is a worker, a new one at every start. */
export function servicesOf(context: ExtensionContext): Services {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/server.js').toString(true);
  let worker: Worker | undefined;
  // Reader and writer and not the worker itself: the client would ask `instanceof Worker`, and VS Code's extension host
  // has put a Worker of its own in the place of the browser's.
  const startWorker = async (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(script);
    worker.postMessage(await readData(context.extensionUri));
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return createServices(context, (options) => new LanguageClient('dabir', 'Dabir', startWorker, options));
}

/** What the server on Node reads from beside itself; a worker gets it as its first message. */
type HandedOver = Readonly<Record<string, Uint8Array>>;

async function readData(extension: Uri): Promise<HandedOver> {
  const read = (name: string): Thenable<Uint8Array> =>
    workspace.fs.readFile(Uri.joinPath(extension, 'dist/server/data', name));
  const names: readonly string[] = JSON.parse(new TextDecoder().decode(await read('files.json')));
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
}
