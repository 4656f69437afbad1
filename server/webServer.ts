import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Host } from './host';
import { keepingToLifecycle } from './lifecycle';
import { findArticlesRequest } from './protocol';
import { createServer } from './server';

const scope = self as unknown as DedicatedWorkerGlobalScope;
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
  findArticles: (folder) => connection.sendRequest<readonly string[]>(findArticlesRequest, { folder }).catch(() => []),
};

createServer(connection, host);
connection.listen();
