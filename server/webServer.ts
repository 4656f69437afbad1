import type { Host } from './host';
import { keepingToLifecycle } from './lifecycle';
import { findArticlesRequest } from './protocol';
import { createServer } from './server';

/** Serves the client of a worker. */
export async function serve(scope: DedicatedWorkerGlobalScope): Promise<void> {
  // Not before, for it tells the protocol's library that this is a browser, and Node's part of the server has it told otherwise.
  const { BrowserMessageReader, BrowserMessageWriter, createConnection } = await import(
    'vscode-languageserver/browser'
  );
  const connection = createConnection(
    new BrowserMessageReader(scope),
    new BrowserMessageWriter(scope),
    keepingToLifecycle(),
  );

  /** A worker has no files: what it wants to read it asks the client for. */
  const host: Host = {
    canRead: () => false,
    readFile: async () => undefined,
    reluctant: true,
    // The client knows how many are enough.
    findArticles: (folder) =>
      connection.sendRequest<readonly string[]>(findArticlesRequest, { folder }).catch(() => []),
  };

  createServer(connection, host);
  connection.listen();
}
