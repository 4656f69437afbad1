import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CommandFailure } from '../io';

/**
 * Becomes the language server: it speaks over standard input and output from then on and ends with the process. The server
 * is a bundle of its own, so that checks start without it.
 */
export function lsp(): void {
  const server = join(__dirname, '..', 'server', 'main.node.js');
  if (!existsSync(server)) {
    throw new CommandFailure({
      fa: `سرور زبان در ${server} نیست؛ نخست بسازید: npm run build`,
      en: `the language server is missing at ${server}; build it first: npm run build`,
    });
  }
  // A check finishes its article first when it is interrupted; a server just ends.
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
  // The server reads its transport from the arguments, as vscode-languageserver does.
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  createRequire(__filename)(server);
}
