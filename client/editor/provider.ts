import {
  type Disposable,
  type ExtensionContext,
  type Range,
  TabInputCustom,
  type TextDocument,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Client } from '../client';
import { type ArticlePage, showPage } from './articlePage';
import { type Binding, bindDocument } from './binding';
import type { LinePosition } from './protocol';

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
  const bindings = new Map<TextDocument, { readonly binding: Binding; pages: Set<ArticlePage> }>();

  const saving = workspace.onWillSaveTextDocument((event) => {
    const pages = [...(bindings.get(event.document)?.pages ?? [])];
    if (pages.length === 0) return;
    event.waitUntil(Promise.all(pages.map((page) => page.flush())).then(() => []));
  });
  const inFront = (document: TextDocument): ArticlePage | undefined => {
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
      const known = bindings.get(document) ?? { binding: bindDocument(document), pages: new Set<ArticlePage>() };
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
