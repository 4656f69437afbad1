import { exportFormats } from '../server/protocol';
import { addToRegistry } from './addToRegistry';
import { annotateCertain } from './annotateCertain';
import { calendars } from './calendar';
import { checkWorkspace } from './checkWorkspace';
import type { Client } from './client';
import { type CommandId, commandIds } from './commandIds';
import { openConfiguration } from './configurationFile';
import { copyProse } from './copyProse';
import type { Desk } from './desk';
import { exportArticle } from './exportArticle';
import { fixDocument } from './fixDocument';
import { showMenu } from './menu';
import { newArticle } from './newArticle';
import { goToUnlinkedClaim } from './unlinkedClaims';
import { convertDate, insertToday } from './writeDate';

/** What a command does; a key binding may name in its `args` what would else be asked. */
export type Command = (...given: readonly unknown[]) => unknown;

export function createCommands(client: Client, desk: Desk): Readonly<Record<CommandId, Command>> {
  return {
    [commandIds.newArticle]: newArticle,
    [commandIds.restartServer]: () => client.restart(),
    [commandIds.showOutput]: () => client.output.show(),
    [commandIds.openConfiguration]: openConfiguration,
    [commandIds.addToRegistry]: () => addToRegistry(client, desk),
    [commandIds.copyProse]: () => copyProse(desk),
    [commandIds.exportArticle]: (format) => exportArticle(client, oneOf(exportFormats, format)),
    [commandIds.checkWorkspace]: () => checkWorkspace(client),
    [commandIds.fixDocument]: () => fixDocument(client, desk),
    [commandIds.insertToday]: (calendar) => insertToday(client, desk, oneOf(calendars, calendar)),
    [commandIds.convertDate]: (calendar) => convertDate(client, desk, oneOf(calendars, calendar)),
    [commandIds.annotateCertain]: () => annotateCertain(client, desk),
    [commandIds.nextUnlinkedClaim]: () => goToUnlinkedClaim(client, desk, 'next'),
    [commandIds.previousUnlinkedClaim]: () => goToUnlinkedClaim(client, desk, 'previous'),
    [commandIds.showMenu]: () => showMenu(client),
  };
}

/** What a key binding may name; anything else is asked. */
const oneOf = <Name extends string>(names: readonly Name[], given: unknown): Name | undefined =>
  names.find((name) => name === given);
