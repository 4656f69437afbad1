import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { createServices, type Services } from './services';

/** On the desktop the server is a process of its own, spoken to over IPC. */
export function servicesOf(context: ExtensionContext): Services {
  const module = context.asAbsolutePath('dist/server/main.node.js');
  const transport = TransportKind.ipc;
  // On Linux the library of C keeps what each thread of a process has freed for that thread: with one store for all, megabytes less.
  const env = { MALLOC_ARENA_MAX: '1' };
  const debug = { module, transport, options: { execArgv: ['--nolazy', '--inspect=6009'], env } };
  return createServices(
    context,
    (options) =>
      new LanguageClient(
        'dabir',
        'Dabir',
        { run: { module, transport, options: { env } }, debug },
        // Where the index of the workspace may be kept.
        {
          ...options,
          initializationOptions: { ...options.initializationOptions, storageUri: context.storageUri?.toString() },
        },
      ),
  );
}
