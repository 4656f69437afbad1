import { Range, type TextDocument, TextEditorRevealType, window } from 'vscode';
import type { RightToLeftEditor } from './editor/provider';
import type { Place } from './overview/protocol';

/** Shows a place of an article and selects it, in the editor that the article is open in. */
export async function reveal(editor: RightToLeftEditor, document: TextDocument, { from, to }: Place): Promise<void> {
  if (editor.select(document, from, to)) return;
  const range = new Range(from.line, from.character, to.line, to.character);
  const shown = window.visibleTextEditors.find((visible) => visible.document === document);
  const opened = await window.showTextDocument(document, { viewColumn: shown?.viewColumn, selection: range });
  opened.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
