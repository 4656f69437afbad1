import { connect } from 'node:net';
import { type Connection, createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { readText } from '../cli/files/readText';
import { logOf } from '../connectionLog';
import { describeError, type Host } from '../host';
import { keepingToLifecycle } from '../lifecycle';
import { createServer } from '../server';
import { findArticlesBelow } from './nodeArticles';
import { createTrim } from './nodeMemory';
import { storeFor } from './nodeStore';
import { createSymbolThread, servesSymbols } from './nodeSymbols';
import { WholeMessages } from './wholeMessages';

const USAGE = `dabir-language-server ${version}
The language server of Dabir for any editor. One of:
  --stdio            over standard input and output
  --node-ipc         over Node's channel to the parent process
  --socket=PORT      over a socket that the editor listens on
  --pipe=NAME        over a named pipe that the editor listens on
`;

const host: Host = {
  canRead: (uri) => uri.startsWith('file:'),
  storeFor,
  worked: createTrim(),
  symbolReader: createSymbolThread,
  findArticles: findArticlesBelow,
  readFile: readText,
};

/** The connection that the arguments ask for; `undefined` where they ask for none. */
function connectBy(wanted: readonly string[]): Connection | undefined {
  const options = keepingToLifecycle();
  const [, kind, after] =
    /^--(socket|pipe)(?:=(.+))?$/.exec(wanted.find((name) => /^--(?:socket|pipe)\b/.test(name)) ?? '') ?? [];
  if (kind === undefined) {
    if (wanted.includes('--stdio')) return createConnection(process.stdin, writerTo(process.stdout), options);
    // The library reads this one from the arguments itself.
    return wanted.includes('--node-ipc') ? createConnection(options) : undefined;
  }
  const address = after ?? wanted[wanted.indexOf(`--${kind}`) + 1];
  if (address === undefined || (kind === 'socket' && !/^\d{1,5}$/.test(address))) return undefined;
  const socket = kind === 'socket' ? connect(Number(address), '127.0.0.1') : connect(address);
  // Given streams, not a port, the library ends the process with them: a server whose editor is gone must not stay.
  return createConnection(socket, writerTo(socket), options);
}

/**
 * A writer of ours for a stream. The library takes a stream for input and a writer for output, as it takes two of either,
 * and only then ends the process with the input; its types do not say so.
 */
function writerTo(stream: NodeJS.WritableStream): NodeJS.WritableStream {
  return new WholeMessages(stream) as unknown as NodeJS.WritableStream;
}

function start(): void {
  const wanted = process.argv.slice(2);
  if (wanted.includes('--version')) {
    process.stdout.write(`${version}\n`);
    return;
  }
  if (wanted.includes('--help')) {
    process.stdout.write(USAGE);
    return;
  }
  const connection = connectBy(wanted);
  if (connection === undefined) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  // Whatever slips through must neither end the server nor fall silent: a promise that nobody awaits, a broken pipe.
  const log = logOf(connection);
  process.on('unhandledRejection', (error) => log.error(`Unexpected: ${describeError(error)}`));
  process.on('uncaughtException', (error) => {
    if ('code' in error && (error.code === 'EPIPE' || error.code === 'ERR_IPC_CHANNEL_CLOSED')) process.exit(1);
    log.error(`Unexpected: ${describeError(error)}`);
  });
  // The client may die without a word; standard input's end is seen by the connection, the channel's is ours to see.
  process.on('disconnect', () => process.exit(1));
  createServer(connection, host);
  connection.listen();
}

// The second thread runs this file, too.
if (!servesSymbols()) start();
