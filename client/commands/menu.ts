import { commands, type QuickPickItem, TabInputCustom, window } from 'vscode';
import { type ArticleStatus, articleStatusRequest } from '../../server/protocol';
import { activeArticle } from '../activeArticle';
import { askAbout } from '../askAbout';
import type { Client } from '../client';
import { commandIds } from '../commandIds';
import { openAsText, openRightToLeft } from '../editor/commands';
import { isolate } from '../isolate';
import { type MenuEntry, messages } from '../messages';
import { overviewView } from '../overview/protocol';
import { isServed } from '../selector';

interface Choice {
  readonly icon: string;
  readonly command: string;
  readonly argument?: string;
  /** Makes sense of an article in front only. */
  readonly ofArticle?: boolean;
  /** Makes sense in the text editor only, or in the right-to-left one. */
  readonly in?: 'text' | 'page';
}

const choices: Readonly<Record<MenuEntry, Choice>> = {
  overview: { icon: 'list-tree', command: `${overviewView}.focus`, ofArticle: true },
  rightToLeft: { icon: 'open-preview', command: openRightToLeft, ofArticle: true, in: 'text' },
  asText: { icon: 'go-to-file', command: openAsText, ofArticle: true, in: 'page' },
  reference: {
    icon: 'calendar',
    command: 'workbench.action.openSettings',
    argument: 'dabir.reference',
    ofArticle: true,
  },
  nextClaim: { icon: 'link', command: commandIds.nextUnlinkedClaim, ofArticle: true },
  fix: { icon: 'wand', command: commandIds.fixDocument, ofArticle: true },
  annotate: { icon: 'tag', command: commandIds.annotateCertain, ofArticle: true },
  export: { icon: 'export', command: commandIds.exportArticle, ofArticle: true },
  check: { icon: 'checklist', command: commandIds.checkWorkspace },
  configuration: { icon: 'file-code', command: commandIds.openConfiguration },
  settings: { icon: 'gear', command: 'workbench.action.openSettings', argument: '@ext:dabir.dabir' },
  walkthrough: { icon: 'book', command: 'workbench.action.openWalkthrough', argument: 'dabir.dabir#start' },
  output: { icon: 'output', command: commandIds.showOutput },
  restart: { icon: 'debug-restart', command: commandIds.restartServer },
};

const entries = Object.keys(choices) as readonly MenuEntry[];

/** The menu of the status item: what is known of the article in front, and what can be done about it. */
export async function showMenu(client: Client): Promise<void> {
  const status = await statusOf(client);
  const text = messages(status?.language);
  const place = window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputCustom ? 'page' : 'text';
  const known: Readonly<Partial<Record<MenuEntry, string>>> =
    status === null
      ? {}
      : {
          overview: text.counts(status),
          reference: status.reference === null ? text.unknown : text.referenceDay(status.reference),
        };
  const items = entries
    .filter((entry) => status !== null || choices[entry].ofArticle !== true)
    .filter((entry) => choices[entry].in === undefined || choices[entry].in === place)
    .map((entry): QuickPickItem & { readonly entry: MenuEntry } => ({
      label: `$(${choices[entry].icon}) ${text.menu[entry]}`,
      description: known[entry] === undefined ? undefined : isolate(known[entry]),
      entry,
    }));
  const chosen = await window.showQuickPick(items, { title: 'Dabir' });
  if (chosen === undefined) return;
  const { command, argument } = choices[chosen.entry];
  await commands.executeCommand(command, ...(argument === undefined ? [] : [argument]));
}

/** `null` where no Persian article is in front, or no server runs. */
async function statusOf(client: Client): Promise<ArticleStatus | null> {
  const document = activeArticle();
  if (document === undefined || !isServed(document) || !client.languageClient.isRunning()) return null;
  const status = await askAbout<ArticleStatus>(client, articleStatusRequest, document);
  return status?.persian === true ? status : null;
}
