import {
  type Disposable,
  type ExtensionContext,
  env,
  type TextDocument,
  Uri,
  type Webview,
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
  let webview: Webview | undefined;
  let isVisible = false;
  let asked = 0;
  /** What the overview shows. */
  let article: TextDocument | undefined;

  const show = (shown: Overview | Absence, language = ownLanguage(), document?: TextDocument): void => {
    article = typeof shown === 'string' ? undefined : document;
    const message: ToView = { type: 'show', language, shown };
    void webview?.postMessage(message);
  };

  const refresh = async (): Promise<void> => {
    if (webview === undefined || !isVisible) return;
    const document = activeArticle();
    const turn = ++asked;
    if (document === undefined || !isServed(document) || !mayBePersian(document)) return show('none');
    if (client.state === 'unwanted') return show('none');
    if (client.state === 'stopped') return show('failed');
    // What is shown of an article stays until there is something newer.
    if (article === undefined) show('reading');
    if (client.state !== 'running') return;
    const { version } = document;
    try {
      const answer = await ask(client, document);
      // A later question has the later answer.
      if (turn === asked) show(answer?.overview ?? 'none', answer?.language, document);
    } catch {
      // Where the article changed meanwhile, the change asks anew.
      if (turn === asked && document.version === version) show('failed');
    }
  };

  const refreshing = postpone(refresh);

  const receive = async (message: FromView): Promise<void> => {
    switch (message.type) {
      case 'ready':
        await refresh();
        return;
      case 'select':
        if (article !== undefined) await reveal(article, message.place);
        return;
      case 'open':
        await env.openExternal(Uri.parse(message.page, true));
        return;
      case 'restart':
        // Who fails has told the user.
        await client.restart().catch(() => undefined);
    }
  };

  const listeners: readonly Disposable[] = [
    refreshing,
    ...followArticle(
      client,
      () => article ?? activeArticle(),
      () => refreshing.in(quiet),
    ),
  ];
  return {
    show: (view) => {
      webview = view.webview;
      isVisible = view.visible;
      view.onDidChangeVisibility(() => {
        isVisible = view.visible;
        void refresh();
      });
      view.onDidDispose(() => {
        webview = undefined;
      });
      webview.onDidReceiveMessage((message: FromView) => void receive(message));
      fillPage(webview, context.extensionUri, webPage);
    },
    dispose: () => {
      for (const listener of listeners) listener.dispose();
    },
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
  { languageClient }: Client,
  document: TextDocument,
): Promise<{ readonly overview: Overview; readonly language: MessageLanguage } | null> {
  const { version } = document;
  const params = { textDocument: { uri: languageClient.code2ProtocolConverter.asUri(document.uri) } };
  const [annotations, conversions, status] = await Promise.all([
    languageClient.sendRequest<ArticleAnnotations | null>(annotationsRequest, params),
    languageClient.sendRequest<readonly DateConversion[] | null>(conversionsRequest, params),
    languageClient.sendRequest<ArticleStatus | null>(articleStatusRequest, params),
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
