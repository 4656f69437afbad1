import {
  commands,
  Disposable,
  type ExtensionContext,
  env,
  FilePermission,
  languages,
  Position,
  Range,
  TabInputCustom,
  type TextDocument,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Client } from '../client';
import { pageFolder, pageOf, type Page as WebPage } from '../page';
import { writeEntry } from './articleLog';
import { type Binding, bindDocument } from './binding';
import { createLanguageBridge } from './languageBridge';
import { readOptions, writeOption } from './options';
import { problemsOf } from './problems';
import { editorSection, type FromPage, type LinePosition, type ToPage } from './protocol';

const webPage: WebPage = { name: 'editor', body: '<main id="article"></main>', font: 'Vazirmatn.woff2' };

/** Milliseconds that saving waits for a page to hand over what was just typed. */
const patience = 1000;

export interface RightToLeftEditor extends Disposable {
  /** Shows a document in a panel that VS Code has opened for it. */
  open(document: TextDocument, panel: WebviewPanel): void;
  /** Shows a place where the tab in front is this editor's, showing that document; `false` where it is not. */
  select(document: TextDocument, from: LinePosition, to: LinePosition): boolean;
  /**
   * What is selected where the tab in front is this editor's, showing that document, once all that was typed there is in
   * it; `undefined` where it is not, or the page does not answer.
   */
  selection(document: TextDocument): Promise<Range | undefined>;
}

export function createRightToLeftEditor(context: ExtensionContext, client: Client): RightToLeftEditor {
  const bindings = new Map<TextDocument, { readonly binding: Binding; pages: Set<Page> }>();

  const saving = workspace.onWillSaveTextDocument((event) => {
    const pages = [...(bindings.get(event.document)?.pages ?? [])];
    if (pages.length === 0) return;
    event.waitUntil(Promise.all(pages.map((page) => page.flush())).then(() => []));
  });
  const inFront = (document: TextDocument): Page | undefined => {
    const pages = [...(bindings.get(document)?.pages ?? [])];
    // Where one tab closes as the next one opens, VS Code may leave a panel untold that it is the one in front: the tabs know.
    const { activeTab, viewColumn } = window.tabGroups.activeTabGroup;
    const isTab =
      activeTab?.input instanceof TabInputCustom && activeTab.input.uri.toString() === document.uri.toString();
    return (
      pages.find(({ panel }) => panel.active) ??
      (isTab ? (pages.find(({ panel }) => panel.viewColumn === viewColumn) ?? pages[0]) : undefined)
    );
  };
  return {
    open: (document, panel) => {
      const known = bindings.get(document) ?? { binding: bindDocument(document), pages: new Set<Page>() };
      bindings.set(document, known);
      const page = showPage(panel, known.binding, client, context.extensionUri);
      known.pages.add(page);
      panel.onDidDispose(() => {
        known.pages.delete(page);
        if (known.pages.size > 0) return;
        bindings.delete(document);
        known.binding.dispose();
      });
    },
    dispose: () => saving.dispose(),
    select: (document, from, to) => {
      const page = inFront(document);
      page?.panel.reveal(undefined, false);
      page?.select(from, to);
      return page !== undefined;
    },
    selection: async (document) => inFront(document)?.flush(),
  };
}

interface Page {
  readonly panel: WebviewPanel;
  select(from: LinePosition, to: LinePosition): void;
  /**
   * Resolves when all that was typed there is in the document, to what is selected there; to nothing where the page does
   * not answer.
   */
  flush(): Promise<Range | undefined>;
}

function showPage(panel: WebviewPanel, binding: Binding, client: Client, extension: Uri): Page {
  const { document, log } = binding;
  const { webview } = panel;
  const post = (message: ToPage): void => void webview.postMessage(message);
  const language = createLanguageBridge(client, binding, (message) => post({ type: 'language', message }));
  /** Before a page has said that it is there it misses nothing: it starts with the whole text. */
  let listening = false;
  /** What is to be selected once it is there. */
  let wanted: Extract<ToPage, { type: 'select' }> | undefined;
  let flushes = 0;
  const flushing = new Map<number, (selection: Range) => void>();

  const tellProblems = (): void => {
    if (listening) post({ type: 'problems', version: log.version, problems: problemsOf(binding) });
  };

  const start = async (): Promise<void> => {
    post({
      type: 'start',
      session: binding.session,
      version: log.version,
      text: log.text.sliceString(0, log.text.length, '\n'),
      uri: client.languageClient.code2ProtocolConverter.asUri(document.uri),
      languageId: document.languageId,
      markdown: document.languageId !== 'plaintext' && !/\.txt$/i.test(document.uri.path),
      readOnly: await isReadOnly(document.uri),
      server: client.state,
      options: readOptions(document),
    });
    listening = true;
    if (wanted !== undefined) post(wanted);
    wanted = undefined;
    tellProblems();
  };

  const receive = async (message: FromPage): Promise<void> => {
    switch (message.type) {
      case 'ready':
        if (message.lost !== undefined) await binding.recover(message.lost);
        await start();
        return;
      case 'push':
        post({
          type: 'pushed',
          outcome: await binding.push(message.client, message.version, message.changes),
        });
        return;
      case 'language':
        await language({ page: message.client, version: message.version }, message.message);
        return;
      case 'flushed':
        flushing.get(message.id)?.(
          new Range(message.from.line, message.from.character, message.to.line, message.to.character),
        );
        return;
      case 'undo':
      case 'redo':
        await binding.settled();
        await commands.executeCommand(message.type);
        return;
      case 'save':
        await binding.settled();
        await commands.executeCommand('workbench.action.files.save');
        return;
      case 'openAsText':
        await commands.executeCommand('vscode.openWith', document.uri, 'default', panel.viewColumn);
        return;
      case 'toggle':
        await writeOption(message.option, message.value);
        return;
      case 'open':
        await show(message.uri, message.line);
    }
  };

  const subscriptions = Disposable.from(
    binding.listen((entries, reason) => {
      const after = log.version - entries.length;
      if (listening) post({ type: 'updates', after, updates: entries.map(writeEntry), reason });
    }),
    webview.onDidReceiveMessage((message: FromPage) => void receive(message)),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === document.uri.toString())) tellProblems();
    }),
    client.languageClient.onDidChangeState(() => {
      if (listening) post({ type: 'server', state: client.state });
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (
        !listening ||
        !(change.affectsConfiguration(editorSection) || change.affectsConfiguration('dabir.messages'))
      ) {
        return;
      }
      post({ type: 'options', options: readOptions(document) });
    }),
  );
  panel.onDidDispose(() => subscriptions.dispose());
  webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extension, webPage)] };
  webview.html = pageOf(webview, extension, webPage);

  return {
    panel,
    select: (from, to) => {
      if (listening) post({ type: 'select', from, to });
      else wanted = { type: 'select', from, to };
    },
    flush: async () => {
      if (!listening) return undefined;
      const id = ++flushes;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const selection = await new Promise<Range | undefined>((resolve) => {
        flushing.set(id, resolve);
        timer = setTimeout(() => resolve(undefined), patience);
        post({ type: 'flush', id });
      });
      clearTimeout(timer);
      flushing.delete(id);
      await binding.settled();
      return selection;
    },
  };
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
