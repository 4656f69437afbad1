import {
  Disposable,
  type ExtensionContext,
  env,
  type TextDocument,
  Uri,
  type WebviewView,
  window,
  workspace,
} from 'vscode';
import {
  type ArticleAnnotations,
  type ArticleStatus,
  annotationsRequest,
  articleStatusRequest,
  conversionsRequest,
  type DateConversion,
  settingsSection,
} from '../../server/protocol';
import { activeArticle } from '../activeArticle';
import { askAbout } from '../askAbout';
import type { Client } from '../client';
import { type MessageLanguage, ownLanguage } from '../messages';
import { fillPage, type Page } from '../page';
import { postpone } from '../postpone';
import { isServed, mayBePersian } from '../selector';
import { overviewOf } from './overviewOf';
import type { Absence, FromView, Overview, Place, ToView } from './protocol';

/** Shows a place of an article in whatever editor it is open. */
export type Reveal = (document: TextDocument, place: Place) => unknown;

const webPage: Page = { name: 'overview', body: '<main id="overview"></main>' };

/** Milliseconds of quiet after which a changed article is asked about again. */
const quiet = 300;

export interface OverviewView extends Disposable {
  /** Fills the view that VS Code has opened for it. */
  show(view: WebviewView): void;
}

/** The side bar's overview of the article in view; asks about nothing while nobody sees it. */
export function createOverview(context: ExtensionContext, client: Client, reveal: Reveal): OverviewView {
  const screen = createScreen();
  const refresh = createRefresh(client, screen);
  const refreshing = postpone(refresh);
  const listeners = followArticle(
    client,
    () => screen.article ?? activeArticle(),
    () => refreshing.in(quiet),
  );

  const receive = async (message: FromView): Promise<void> => {
    switch (message.type) {
      case 'ready':
        await refresh();
        return;
      case 'select':
        if (screen.article !== undefined) await reveal(screen.article, message.place);
        return;
      case 'open':
        await env.openExternal(Uri.parse(message.page, true));
        return;
      case 'restart':
        // Who fails has told the user.
        await client.restart().catch(() => undefined);
    }
  };

  return {
    show: (view) => {
      screen.open(view);
      view.onDidChangeVisibility(() => void refresh());
      view.webview.onDidReceiveMessage((message: FromView) => void receive(message));
      fillPage(view.webview, context.extensionUri, webPage);
    },
    dispose: () => Disposable.from(refreshing, ...listeners).dispose(),
  };
}

/** The view while VS Code has one open, and what it shows. */
interface Screen {
  /** The article whose overview it shows. */
  readonly article: TextDocument | undefined;
  readonly isVisible: boolean;
  open(view: WebviewView): void;
  show(shown: Overview, language: MessageLanguage, article: TextDocument): void;
  showAbsence(absence: Absence): void;
}

function createScreen(): Screen {
  let view: WebviewView | undefined;
  let article: TextDocument | undefined;
  const post = (message: ToView): void => void view?.webview.postMessage(message);
  return {
    get article() {
      return article;
    },
    get isVisible() {
      return view?.visible === true;
    },
    open: (opened) => {
      view = opened;
      opened.onDidDispose(() => {
        view = undefined;
      });
    },
    show: (shown, language, document) => {
      article = document;
      post({ type: 'show', language, shown });
    },
    showAbsence: (absence) => {
      article = undefined;
      post({ type: 'show', language: ownLanguage(), shown: absence });
    },
  };
}

/** Brings what the screen shows up to date, while somebody sees it. */
function createRefresh(client: Client, screen: Screen): () => Promise<void> {
  let asked = 0;
  return async () => {
    if (!screen.isVisible) return;
    const document = activeArticle();
    const turn = ++asked;
    if (document === undefined || !isServed(document) || !mayBePersian(document)) return screen.showAbsence('none');
    if (client.state === 'unwanted') return screen.showAbsence('none');
    if (client.state === 'stopped') return screen.showAbsence('failed');
    // What is shown of an article stays until there is something newer.
    if (screen.article === undefined) screen.showAbsence('reading');
    if (client.state !== 'running') return;
    const { version } = document;
    try {
      const answer = await ask(client, document);
      // A later question has the later answer.
      if (turn !== asked) return;
      if (answer === null) screen.showAbsence('none');
      else screen.show(answer.overview, answer.language, document);
    } catch {
      // Where the article changed meanwhile, the change asks anew.
      if (turn === asked && document.version === version) screen.showAbsence('failed');
    }
  };
}

/** Hears of whatever may change the overview. @param article which article it shows */
function followArticle(
  { languageClient }: Client,
  article: () => TextDocument | undefined,
  changed: () => void,
): readonly Disposable[] {
  return [
    languageClient.onDidChangeState(changed),
    window.tabGroups.onDidChangeTabs(changed),
    window.onDidChangeActiveTextEditor(changed),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === article()) changed();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(settingsSection)) changed();
    }),
  ];
}

/** `null` where the text is not Persian. Rejected where the article changed meanwhile: what comes next asks anew. */
async function ask(
  client: Client,
  document: TextDocument,
): Promise<{ readonly overview: Overview; readonly language: MessageLanguage } | null> {
  const { version } = document;
  const [annotations, conversions, status] = await Promise.all([
    askAbout<ArticleAnnotations>(client, annotationsRequest, document),
    askAbout<readonly DateConversion[]>(client, conversionsRequest, document),
    askAbout<ArticleStatus>(client, articleStatusRequest, document),
  ]);
  if (document.version !== version) throw new Error('the article has changed');
  if (annotations === null || status === null || !status.persian) return null;
  const overview = overviewOf({
    title: document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1),
    annotations,
    conversions: conversions ?? [],
    reference: status.reference,
    text: document.getText(),
    positionAt: (offset) => document.positionAt(offset),
  });
  return { overview, language: status.language };
}
