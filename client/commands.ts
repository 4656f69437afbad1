import { exportFormats } from '../server/protocol';
import { calendars } from './calendar';
import type { Client } from './client';
import { type CommandId, commandIds } from './commandIds';
import { addToRegistry } from './commands/addToRegistry';
import { annotateCertain } from './commands/annotateCertain';
import { checkWorkspace } from './commands/checkWorkspace';
import { openConfiguration } from './commands/configurationFile';
import { copyProse } from './commands/copyProse';
import { exportArticle } from './commands/exportArticle';
import { fixDocument } from './commands/fixDocument';
import { showMenu } from './commands/menu';
import { newArticle } from './commands/newArticle';
import { goToUnlinkedClaim } from './commands/unlinkedClaims';
import { convertDate, insertToday } from './commands/writeDate';
import type { Desk } from './desk';

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
