import { type Disposable, LanguageStatusSeverity, languages, type TextDocument, window, workspace } from 'vscode';
import { State } from 'vscode-languageclient';
import {
  type ArticleStatus,
  type ArticleStatusParams,
  articleStatusRequest,
  settingsSection,
} from '../server/protocol';
import type { Client } from './client';
import { openConfigurationFile, restartServer } from './commands';
import { isolate } from './isolate';
import { messages } from './messages';
import { documentSelector, isServed } from './selector';

/** Milliseconds of quiet after which a changed article is asked about again. */
const quiet = 400;

/** The language status item: the reference date of the article in view, its counts, and how the server is. */
export function createStatus(client: Client): Disposable {
  const { languageClient } = client;
  const item = languages.createLanguageStatusItem('dabir.article', documentSelector);
  item.name = 'Dabir';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const showSilence = (): void => {
    item.busy = false;
    item.severity = LanguageStatusSeverity.Information;
    item.text = messages().notPersian;
    item.detail = undefined;
    item.command = undefined;
  };

  const show = (status: ArticleStatus | null): void => {
    if (status?.persian === false) {
      showSilence();
      return;
    }
    const text = messages();
    const reference = status?.reference;
    item.busy = false;
    item.severity = LanguageStatusSeverity.Information;
    item.text = isolate(status === null ? text.running : reference ? text.reference(reference) : text.noReference);
    item.detail = status === null ? undefined : isolate(text.counts(status));
    item.command = { command: openConfigurationFile, title: text.configuration };
  };

  const showState = (state: State): void => {
    if (!client.wanted) {
      showSilence();
      return;
    }
    const text = messages();
    const stopped = state === State.Stopped || state === State.StartFailed;
    item.busy = state === State.Starting;
    item.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.text = stopped ? text.stopped : text.starting;
    item.detail = undefined;
    item.command = { command: restartServer, title: text.restart };
  };

  const ask = async (document: TextDocument): Promise<void> => {
    const { version } = document;
    const uri = languageClient.code2ProtocolConverter.asUri(document.uri);
    const params: ArticleStatusParams = { textDocument: { uri } };
    const status = await languageClient
      .sendRequest<ArticleStatus | null>(articleStatusRequest, params)
      .catch(() => null);
    // An answer about an older text, or about an article that is out of view by now, says nothing.
    if (document.version === version && window.activeTextEditor?.document === document) show(status);
  };

  const refresh = (): void => {
    const document = window.activeTextEditor?.document;
    if (document === undefined || !isServed(document)) return;
    if (languageClient.isRunning()) void ask(document);
    else showState(languageClient.state);
  };

  const listeners: readonly Disposable[] = [
    item,
    languageClient.onDidChangeState(({ newState }) => (newState === State.Running ? refresh() : showState(newState))),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(settingsSection)) refresh();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document !== window.activeTextEditor?.document) return;
      clearTimeout(timer);
      timer = setTimeout(refresh, quiet);
    }),
  ];
  refresh();
  return {
    dispose: () => {
      clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
    },
  };
}
