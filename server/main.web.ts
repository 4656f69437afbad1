import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Host } from './host';
import { createServer } from './server';

/** A worker has no files: what it wants to read it asks the client for. */
const host: Host = {
  canRead: () => false,
  findArticles: async () => [],
  readFile: async () => undefined,
};

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
createServer(connection, host);
connection.listen();
