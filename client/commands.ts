import { commands, type Disposable } from 'vscode';
import type { ExportParams } from '../server/protocol';
import { addToRegistry } from './addToRegistry';
import type { Client } from './client';
import { openConfiguration } from './configurationFile';
import { exportArticle } from './exportArticle';

export const restartServer = 'dabir.restartServer';
export const showOutput = 'dabir.showOutput';
export const openConfigurationFile = 'dabir.openConfiguration';
export const exportCommand = 'dabir.export';
export const addToRegistryCommand = 'dabir.addToRegistry';

export function registerCommands(client: Client): Disposable[] {
  return [
    commands.registerCommand(restartServer, () => client.restart()),
    commands.registerCommand(showOutput, () => client.output.show()),
    commands.registerCommand(openConfigurationFile, openConfiguration),
    commands.registerCommand(addToRegistryCommand, () => addToRegistry(client)),
    commands.registerCommand(exportCommand, (format?: ExportParams['format']) => exportArticle(client, format)),
  ];
}
