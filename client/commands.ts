import { commands, type Disposable } from 'vscode';
import type { Client } from './client';
import { openConfiguration } from './configurationFile';

export const restartServer = 'dabir.restartServer';
export const showOutput = 'dabir.showOutput';
export const openConfigurationFile = 'dabir.openConfiguration';

export function registerCommands(client: Client): Disposable[] {
  return [
    commands.registerCommand(restartServer, () => client.restart()),
    commands.registerCommand(showOutput, () => client.output.show()),
    commands.registerCommand(openConfigurationFile, openConfiguration),
  ];
}
