import { commands, type Disposable } from 'vscode';
import type { ExportParams } from '../server/protocol';
import { addToRegistry } from './addToRegistry';
import { annotateCertain } from './annotateCertain';
import type { Calendar } from './calendar';
import { checkWorkspace } from './checkWorkspace';
import type { Client } from './client';
import { commandIds } from './commandIds';
import { openConfiguration } from './configurationFile';
import type { Desk } from './desk';
import { exportArticle } from './exportArticle';
import { fixDocument } from './fixDocument';
import { showMenu } from './menu';
import { goToUnlinkedClaim } from './unlinkedClaims';
import { convertDate, insertToday } from './writeDate';

/** What each command does; a key binding may name in its `args` what would else be asked. */
export function registerCommands(client: Client, desk: Desk): Disposable[] {
  const { registerCommand } = commands;
  return [
    registerCommand(commandIds.restartServer, () => client.restart()),
    registerCommand(commandIds.showOutput, () => client.output.show()),
    registerCommand(commandIds.openConfiguration, openConfiguration),
    registerCommand(commandIds.addToRegistry, () => addToRegistry(client, desk)),
    registerCommand(commandIds.exportArticle, (format?: ExportParams['format']) => exportArticle(client, format)),
    registerCommand(commandIds.checkWorkspace, () => checkWorkspace(client)),
    registerCommand(commandIds.fixDocument, () => fixDocument(client, desk)),
    registerCommand(commandIds.insertToday, (calendar?: Calendar) => insertToday(client, desk, calendar)),
    registerCommand(commandIds.convertDate, (calendar?: Calendar) => convertDate(client, desk, calendar)),
    registerCommand(commandIds.annotateCertain, () => annotateCertain(client, desk)),
    registerCommand(commandIds.nextUnlinkedClaim, () => goToUnlinkedClaim(client, desk, 'next')),
    registerCommand(commandIds.previousUnlinkedClaim, () => goToUnlinkedClaim(client, desk, 'previous')),
    registerCommand(commandIds.showMenu, () => showMenu(client)),
  ];
}
