import { TabInputCustom, type TextDocument, type Uri, window, workspace } from 'vscode';

/** What the tab in front shows, in whatever editor. */
export function activeUri(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputCustom ? input.uri : window.activeTextEditor?.document.uri;
}

/** The document of the tab in front: a custom editor's too, which VS Code counts among no text editors. */
export function activeArticle(): TextDocument | undefined {
  const uri = activeUri()?.toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

/** Whether any editor shows a document, a custom one included. */
export function isInView(document: TextDocument): boolean {
  const uri = document.uri.toString();
  return (
    window.visibleTextEditors.some((editor) => editor.document === document) ||
    window.tabGroups.all.some(
      ({ activeTab }) => activeTab?.input instanceof TabInputCustom && activeTab.input.uri.toString() === uri,
    )
  );
}
