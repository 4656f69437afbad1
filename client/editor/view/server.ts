import { getClientID, getSyncedVersion } from '@codemirror/collab';
import {
  findReferencesKeymap,
  hoverTooltips,
  jumpToDefinition,
  LSPClient,
  LSPPlugin,
  Workspace,
  type WorkspaceFile,
} from '@codemirror/lsp-client';
import type { Extension } from '@codemirror/state';
import { EditorView, keymap, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import {
  type AnnotationsParams,
  type ArticleAnnotations,
  annotationsRequest,
  conversionsRequest,
  type DateConversion,
} from '../../../server/protocol';
import { postpone } from '../../postpone';
import { contentModified } from '../protocol';
import { setRecognised } from './annotations';
import { post } from './connection';
import { sanitise } from './sanitise';
import type { Synchronisation } from './synchronise';

/** Milliseconds for an answer; the server may be starting. */
const timeout = 15_000;

/** Milliseconds of quiet after which names, dates and claims are asked for again. */
const quiet = 250;

export interface Server {
  readonly client: LSPClient;
  readonly extension: Extension;
  /** A message of the server's side. */
  receive(message: string): void;
  /** Asks again for what was recognised. */
  refresh(view: EditorView): void;
}

/** The language server, at the other end of the extension: the same one, with the same text, as every other editor has. */
export function createServer(
  uri: string,
  languageId: string,
  synchronisation: Synchronisation,
  viewOf: () => EditorView | undefined,
): Server {
  let listener: ((message: string) => void) | undefined;

  /** A request goes out when all that was typed before it is in the document, so that both speak of one text. */
  const send = async (message: string): Promise<void> => {
    const view = viewOf();
    const { id, method } = JSON.parse(message) as { id?: number; method?: string };
    if (view === undefined || method === 'initialize' || id === undefined) {
      post({ type: 'language', client: '', version: 0, message });
      return;
    }
    const { doc } = view.state;
    await synchronisation.settle(view);
    const { state } = view;
    if (state.doc.eq(doc))
      post({ type: 'language', client: getClientID(state), version: getSyncedVersion(state), message });
    else listener?.(JSON.stringify({ jsonrpc: '2.0', id, error: { code: contentModified, message: '' } }));
  };

  const client = new LSPClient({
    timeout,
    sanitizeHTML: sanitise,
    workspace: (created) => new OneArticle(created),
  });

  const asking = createAsking(client, uri);
  // Once the view is there: the first message names it.
  const connecting = ViewPlugin.define(() => {
    client.connect({
      send: (message) => void send(message),
      subscribe: (handler) => {
        listener = handler;
      },
      unsubscribe: () => {
        listener = undefined;
      },
    });
    return { destroy: () => client.disconnect() };
  });
  return {
    client,
    refresh: asking.refresh,
    receive: (message) => listener?.(message),
    extension: [
      client.plugin(uri, languageId),
      hoverTooltips({ hoverTime: 300 }),
      navigation,
      asking.extension,
      connecting,
    ],
  };
}

/** As in the ordinary editor: with Ctrl or ⌘ to where it comes from, with Alt a second caret. */
const navigation: Extension = [
  keymap.of([
    { key: 'F12', run: jumpToDefinition, preventDefault: true, stopPropagation: true },
    ...findReferencesKeymap.map((binding) => ({ ...binding, stopPropagation: binding.key !== 'Escape' })),
  ]),
  EditorView.clickAddsSelectionRange.of((event) => event.altKey),
  EditorView.domEventHandlers({
    mousedown: (event, view) => {
      const position = event.ctrlKey || event.metaKey ? view.posAtCoords(event) : null;
      if (position === null || event.button !== 0) return false;
      view.dispatch({ selection: { anchor: position } });
      return jumpToDefinition(view);
    },
  }),
];

/** Has the view show what the server recognises, and asks again once nobody types. */
function createAsking(client: LSPClient, uri: string): Pick<Server, 'extension' | 'refresh'> {
  const ask = async (view: EditorView): Promise<void> => {
    const params: AnnotationsParams = { textDocument: { uri } };
    const { doc } = view.state;
    try {
      const [annotations, conversions] = await Promise.all([
        client.request<AnnotationsParams, ArticleAnnotations | null>(annotationsRequest, params),
        client.request<AnnotationsParams, readonly DateConversion[] | null>(conversionsRequest, params),
      ]);
      if (annotations === null || view.state.doc !== doc) return;
      view.dispatch({ effects: setRecognised.of({ annotations, conversions: conversions ?? [] }) });
    } catch {
      // No server, or another text by now: what is shown stays, and the next change asks again.
    }
  };
  const asking = postpone(ask);
  const refresh = (view: EditorView): void => asking.in(quiet, view);
  const extension = ViewPlugin.define((view) => {
    refresh(view);
    return {
      update: (update: ViewUpdate) => {
        if (update.docChanged) refresh(update.view);
      },
      destroy: asking.dispose,
    };
  });
  return { extension, refresh };
}

/** The one file of a page. */
interface PageFile extends WorkspaceFile {
  readonly view: EditorView;
}

/** Its one file is the page's; any other is the extension's to open. */
class OneArticle extends Workspace {
  files: PageFile[] = [];

  /** The server has the text already; this is for moving answers over what was typed meanwhile. */
  syncFiles(): ReturnType<Workspace['syncFiles']> {
    return this.files.flatMap((file) => {
      const plugin = LSPPlugin.get(file.view);
      if (plugin === null || plugin.unsyncedChanges.empty) return [];
      const update = { changes: plugin.unsyncedChanges, file, prevDoc: file.doc };
      file.doc = file.view.state.doc;
      file.version += 1;
      plugin.clear();
      return [update];
    });
  }

  openFile(uri: string, languageId: string, view: EditorView): void {
    this.files = [{ uri, languageId, version: 0, doc: view.state.doc, view, getView: () => view }];
  }

  closeFile(): void {
    this.files = [];
  }

  override displayFile(uri: string): Promise<EditorView | null> {
    const file = this.getFile(uri)?.getView() ?? null;
    if (file === null) post({ type: 'open', uri, line: undefined });
    return Promise.resolve(file);
  }
}
