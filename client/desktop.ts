import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { createServices, type Services } from './services';

/** On the desktop the server is a process of its own, spoken to over IPC. */
export function servicesOf(context: ExtensionContext): Services {
  const module = context.asAbsolutePath('dist/server/main.node.js');
  const transport = TransportKind.ipc;
  const debug = { module, transport, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return createServices(
    context,
    (options) =>
      new LanguageClient(
        'dabir',
        'Dabir',
        { run: { module, transport }, debug },
        // Where the index of the workspace may be kept.
        { ...options, initializationOptions: { storageUri: context.storageUri?.toString() } },
      ),
  );
}
