import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { describeError, type Host } from './host';
import { createServer } from './server';

const USAGE = `dabir-language-server ${version}
The language server of Dabir for any editor. One of:
  --stdio            over standard input and output
  --node-ipc         over Node's channel to the parent process
  --socket=PORT      over a socket that the editor listens on
  --pipe=NAME        over a named pipe that the editor listens on
`;

const utf8 = new TextDecoder('utf-8', { fatal: true });

const host: Host = {
  canRead: (uri) => uri.startsWith('file:'),
  readFile: async (uri) => {
    try {
      return utf8.decode(await readFile(fileURLToPath(uri)));
    } catch {
      return undefined;
    }
  },
};

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
  if (!wanted.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(argument))) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  // Whatever slips through must neither end the server nor fall silent: a promise that nobody awaits, a broken pipe.
  process.on('unhandledRejection', (error) => connection.console.error(`Unexpected: ${describeError(error)}`));
  process.on('uncaughtException', (error) => {
    if ('code' in error && (error.code === 'EPIPE' || error.code === 'ERR_IPC_CHANNEL_CLOSED')) process.exit(1);
    connection.console.error(`Unexpected: ${describeError(error)}`);
  });
  // The client may die without a word; standard input's end is seen by the connection, the channel's is ours to see.
  process.on('disconnect', () => process.exit(1));
  const connection = createConnection();
  createServer(connection, host);
  connection.listen();
}

start();
