import {
  commands,
  Disposable,
  env,
  FilePermission,
  languages,
  Position,
  Range,
  type TextDocument,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Client } from '../client';
import { fillPage, type Page } from '../page';
import { type Entry, writeEntry } from './articleLog';
import type { Binding } from './binding';
import { createLanguageBridge } from './languageBridge';
import { readOptions, writeOption } from './options';
import { problemsOf } from './problems';
import { editorSection, type FromPage, type LinePosition, type ToPage, type UpdateReason } from './protocol';

const webPage: Page = { name: 'editor', body: '<main id="article"></main>', font: 'Vazirmatn.woff2' };

/** Milliseconds that saving waits for a page to hand over what was just typed. */
const patience = 1000;

/** One panel in which an article is read and written. */
export interface ArticlePage {
  readonly panel: WebviewPanel;
  select(from: LinePosition, to: LinePosition): void;
  /**
   * Resolves when all that was typed there is in the document, to what is selected there; to nothing where the page does
   * not answer.
   */
  flush(): Promise<Range | undefined>;
}

/** Fills a panel with the article of a binding, and keeps both in step until the panel goes. */
export function showPage(panel: WebviewPanel, binding: Binding, client: Client, extension: Uri): ArticlePage {
  const { webview } = panel;
  const line = createLine((message) => void webview.postMessage(message));
  const language = createLanguageBridge(client, binding, (message) => line.post({ type: 'language', message }));
  const flushes = createFlushes(line.post);

  const receive = async (message: FromPage): Promise<void> => {
    switch (message.type) {
      case 'ready':
        if (message.lost !== undefined) await binding.recover(message.lost);
        line.start(startOf(binding, client, await isReadOnly(binding.document.uri)));
        line.tell(() => problemsIn(binding));
        return;
      case 'push':
        line.post({ type: 'pushed', outcome: await binding.push(message.client, message.version, message.changes) });
        return;
      case 'language':
        await language({ page: message.client, version: message.version }, message.message);
        return;
      case 'flushed':
        flushes.answered(message);
        return;
      default:
        await obey(message, binding, panel);
    }
  };

  const subscriptions = Disposable.from(
    webview.onDidReceiveMessage((message: FromPage) => void receive(message)),
    binding.listen((entries, reason) => line.tell(() => updatesOf(binding, entries, reason))),
    ...followDesk(binding.document, client, {
      problems: () => line.tell(() => problemsIn(binding)),
      server: () => line.tell(() => ({ type: 'server', state: client.state })),
      options: () => line.tell(() => ({ type: 'options', options: readOptions(binding.document) })),
    }),
  );
  panel.onDidDispose(() => subscriptions.dispose());
  fillPage(webview, extension, webPage);

  return {
    panel,
    select: (from, to) => line.select({ type: 'select', from, to }),
    flush: async () => {
      if (!line.isOpen) return undefined;
      const selection = await flushes.ask();
      await binding.settled();
      return selection;
    },
  };
}

type Selecting = Extract<ToPage, { type: 'select' }>;

/** The way to a page. Before it has said that it is there it misses nothing: it starts with the whole text. */
interface Line {
  readonly isOpen: boolean;
  post(message: ToPage): void;
  /** Says something to a page that is there; what, is only asked then. */
  tell(message: () => ToPage): void;
  /** Selects at once, or as soon as the page is there. */
  select(message: Selecting): void;
  /** Opens the line with all that the page begins with. */
  start(message: ToPage): void;
}

function createLine(post: (message: ToPage) => void): Line {
  let isOpen = false;
  /** What is to be selected once the page is there. */
  let wanted: Selecting | undefined;
  return {
    get isOpen() {
      return isOpen;
    },
    post,
    tell: (message) => {
      if (isOpen) post(message());
    },
    select: (message) => {
      if (isOpen) post(message);
      else wanted = message;
    },
    start: (message) => {
      post(message);
      isOpen = true;
      if (wanted !== undefined) post(wanted);
      wanted = undefined;
    },
  };
}

/** All that a page begins with. */
function startOf({ document, session, log }: Binding, client: Client, readOnly: boolean): ToPage {
  return {
    type: 'start',
    session,
    version: log.version,
    text: log.text.sliceString(0, log.text.length, '\n'),
    uri: client.languageClient.code2ProtocolConverter.asUri(document.uri),
    languageId: document.languageId,
    markdown: document.languageId !== 'plaintext' && !/\.txt$/i.test(document.uri.path),
    readOnly,
    server: client.state,
    options: readOptions(document),
  };
}

/** What the document went through last. */
const updatesOf = ({ log }: Binding, entries: readonly Entry[], reason: UpdateReason): ToPage => ({
  type: 'updates',
  after: log.version - entries.length,
  updates: entries.map(writeEntry),
  reason,
});

const problemsIn = (binding: Binding): ToPage => ({
  type: 'problems',
  version: binding.log.version,
  problems: problemsOf(binding),
});

/** Hears of what changes around an article: its problems, the server, what the reader chose. */
function followDesk(
  { uri }: TextDocument,
  { languageClient }: Client,
  changed: Readonly<Record<'problems' | 'server' | 'options', () => void>>,
): readonly Disposable[] {
  const address = uri.toString();
  return [
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((other) => other.toString() === address)) changed.problems();
    }),
    languageClient.onDidChangeState(changed.server),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(editorSection) || change.affectsConfiguration('dabir.messages'))
        changed.options();
    }),
  ];
}

type Flushed = Extract<FromPage, { type: 'flushed' }>;

interface Flushes {
  /** Resolves to what is selected once the page has handed over all that was typed; to nothing where it does not answer. */
  ask(): Promise<Range | undefined>;
  answered(message: Flushed): void;
}

function createFlushes(post: (message: ToPage) => void): Flushes {
  let last = 0;
  const waiting = new Map<number, (selection: Range) => void>();
  return {
    ask: async () => {
      const id = ++last;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const selection = await new Promise<Range | undefined>((resolve) => {
        waiting.set(id, resolve);
        timer = setTimeout(() => resolve(undefined), patience);
        post({ type: 'flush', id });
      });
      clearTimeout(timer);
      waiting.delete(id);
      return selection;
    },
    answered: ({ id, from, to }) => {
      waiting.get(id)?.(new Range(from.line, from.character, to.line, to.character));
    },
  };
}

type Order = Exclude<FromPage, { type: 'ready' | 'push' | 'language' | 'flushed' }>;

/** Does what the reader wants of VS Code. */
async function obey(order: Order, { document, settled }: Binding, panel: WebviewPanel): Promise<void> {
  switch (order.type) {
    case 'undo':
    case 'redo':
      await settled();
      await commands.executeCommand(order.type);
      return;
    case 'save':
      await settled();
      await commands.executeCommand('workbench.action.files.save');
      return;
    case 'openAsText':
      await commands.executeCommand('vscode.openWith', document.uri, 'default', panel.viewColumn);
      return;
    case 'toggle':
      await writeOption(order.option, order.value);
      return;
    case 'open':
      await show(order.uri, order.line);
  }
}

async function isReadOnly(uri: Uri): Promise<boolean> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    return ((await workspace.fs.stat(uri)).permissions ?? 0) === FilePermission.Readonly;
  } catch {
    // Not saved yet.
    return false;
  }
}

/** A file in its editor, a page of the web in the browser. */
async function show(address: string, line: number | undefined): Promise<void> {
  const uri = Uri.parse(address, true);
  if (/^(?:https?|mailto)$/.test(uri.scheme)) {
    await env.openExternal(uri);
    return;
  }
  const start = new Position(line ?? 0, 0);
  await window.showTextDocument(uri, { selection: new Range(start, start) });
}
