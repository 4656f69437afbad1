import {
  type Command,
  commands,
  Disposable,
  LanguageStatusSeverity,
  languages,
  StatusBarAlignment,
  type TextDocument,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { type ArticleStatus, articleStatusRequest, settingsSection } from '../server/protocol';
import { activeArticle } from './activeArticle';
import { askAbout } from './askAbout';
import type { Client } from './client';
import { commandIds } from './commandIds';
import { isolate } from './isolate';
import { messages } from './messages';
import { postpone } from './postpone';
import { documentSelector, isServed } from './selector';

/** Milliseconds of quiet after which a changed article is asked about again. */
const quiet = 400;

/** Milliseconds after which a tab that came to the front has its document, and the server has heard of it. */
const settled = 100;

interface Face {
  readonly text: string;
  readonly detail?: string;
  readonly state?: 'busy' | 'failed';
  readonly command?: Command;
}

interface Item extends Disposable {
  show(face: Face): void;
}

/** The reference date of the article in view, its counts, and how the server is; pressed, it opens the menu. */
export function createStatus(client: Client): Disposable {
  const items: readonly Item[] = [languageItem(), barItem()];
  const tell = createPersianContext();
  let shown: Face = { text: messages().notPersian };
  const show = (face: Face): void => {
    shown = face;
    for (const item of items) item.show(face);
  };

  const ask = async (document: TextDocument): Promise<void> => {
    const { version } = document;
    const status = await askAbout<ArticleStatus>(client, articleStatusRequest, document).catch(() => null);
    // An answer about an older text, or about an article that is out of view by now, says nothing.
    if (document.version === version && activeArticle() === document) {
      tell(status?.persian === true);
      show(faceOfArticle(status));
    }
  };

  const refresh = (): void => {
    const document = activeArticle();
    if (document === undefined || !isServed(document)) {
      tell(false);
      // The bar's own item goes with the article.
      show(shown);
    } else if (client.languageClient.isRunning()) {
      void ask(document);
    } else {
      show(faceOfState(client.state));
    }
  };

  const refreshing = postpone(refresh);
  const stateChanged = (): void => (client.state === 'running' ? refresh() : show(faceOfState(client.state)));
  const listeners = followArticles(client, { refresh, stateChanged, refreshIn: refreshing.in });
  refresh();
  return Disposable.from(...items, refreshing, ...listeners);
}

/** Hears of whatever may change the status. */
function followArticles(
  { languageClient }: Client,
  {
    refresh,
    stateChanged,
    refreshIn,
  }: { refresh(): void; stateChanged(): void; refreshIn(milliseconds: number): void },
): readonly Disposable[] {
  return [
    languageClient.onDidChangeState(stateChanged),
    window.onDidChangeActiveTextEditor(refresh),
    // An editor of our own comes to the front before its document is opened.
    window.tabGroups.onDidChangeTabs(() => refreshIn(settled)),
    workspace.onDidOpenTextDocument(() => refreshIn(settled)),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(settingsSection)) refresh();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === activeArticle()) refreshIn(quiet);
    }),
  ];
}

/** Tells VS Code whether the article in view is Persian: our key bindings do nothing in a text that is not. */
function createPersianContext(): (persian: boolean) => void {
  let told = false;
  return (persian) => {
    if (persian === told) return;
    told = persian;
    void commands.executeCommand('setContext', 'dabir.persianArticle', persian);
  };
}

/** `null`: a server that runs, and does not answer. */
function faceOfArticle(status: ArticleStatus | null): Face {
  const text = messages(status?.language);
  const command = { command: commandIds.showMenu, title: text.showMenu };
  if (status === null) return { text: text.running, command };
  if (status.tooLong) return { text: text.tooLong, detail: text.checkThere };
  if (!status.persian) return { text: text.notPersian };
  const reference = status.reference === null ? text.noReference : text.reference(status.reference);
  return { text: isolate(reference), detail: isolate(text.counts(status)), command };
}

/** How a server is that does not run. */
function faceOfState(state: Client['state']): Face {
  const text = messages();
  const command = { command: commandIds.restartServer, title: text.restart };
  if (state === 'unwanted') return { text: text.notPersian };
  if (state === 'stopped') return { text: text.stopped, state: 'failed', command };
  return { text: text.starting, state: 'busy', command };
}

/** VS Code's own place for what an editor of text has to say. */
function languageItem(): Item {
  const item = languages.createLanguageStatusItem('dabir.article', documentSelector);
  item.name = 'Dabir';
  return {
    show: ({ text, detail, state, command }) => {
      item.busy = state === 'busy';
      item.severity = state === 'failed' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
      item.text = text;
      item.detail = detail;
      item.command = command;
    },
    dispose: () => item.dispose(),
  };
}

/** That place is not there for an editor of our own: while one is in front, the bar has an item. */
function barItem(): Item {
  const item = window.createStatusBarItem('dabir.article', StatusBarAlignment.Right, 100);
  item.name = 'Dabir';
  return {
    show: ({ text, detail, state, command }) => {
      const article = activeArticle();
      if (article === undefined || !isServed(article) || window.activeTextEditor?.document === article) {
        item.hide();
        return;
      }
      item.text = `$(${state === 'busy' ? 'sync~spin' : 'book'}) ${text}`;
      item.tooltip = detail ?? text;
      item.command = command;
      item.backgroundColor = state === 'failed' ? new ThemeColor('statusBarItem.errorBackground') : undefined;
      item.show();
    },
    dispose: () => item.dispose(),
  };
}
