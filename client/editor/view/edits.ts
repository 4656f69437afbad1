import { LSPPlugin } from '@codemirror/lsp-client';
import { EditorSelection, type TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Position, Range, WorkspaceEdit } from 'vscode-languageclient';
import type { Server } from './server';
import { expand } from './snippet';

/** A replacement, whose text may name a place to go on typing: `${1:دلیل}`. */
interface Replacement {
  readonly range: Range;
  readonly newText: string;
  readonly snippet: boolean;
}

/** All of an edit's replacements, where it is about one file only. */
function replacementsIn({ changes, documentChanges }: WorkspaceEdit, uri: string): readonly Replacement[] | undefined {
  const found: Replacement[] = [];
  for (const [file, edits] of Object.entries(changes ?? {})) {
    if (file !== uri) return undefined;
    found.push(...edits.map(({ range, newText }) => ({ range, newText, snippet: false })));
  }
  for (const change of documentChanges ?? []) {
    if (!('textDocument' in change) || change.textDocument.uri !== uri) return undefined;
    for (const edit of change.edits) {
      found.push(
        'snippet' in edit
          ? { range: edit.range, newText: edit.snippet.value, snippet: true }
          : { range: edit.range, newText: edit.newText, snippet: false },
      );
    }
  }
  return found;
}

export function offsetIn(view: EditorView, { line, character }: Position): number {
  const { doc } = view.state;
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.min(from + character, to);
}

export function positionIn(view: EditorView, offset: number): Position {
  const line = view.state.doc.lineAt(offset);
  return { line: line.number - 1, character: offset - line.from };
}

/** Writes a server's edit: here as one step where it is about this article, else through the extension. */
export async function applyEdit(view: EditorView, server: Server, edit: WorkspaceEdit, event: string): Promise<void> {
  const uri = LSPPlugin.get(view)?.uri ?? '';
  const replacements = replacementsIn(edit, uri);
  if (replacements === undefined) {
    await server.client.request('dabir/applyEdit', { edit });
    return;
  }
  let selected: { readonly at: number; readonly from: number; readonly to: number } | undefined;
  const changes = replacements.map(({ range, newText, snippet }) => {
    const from = offsetIn(view, range.start);
    const expanded = snippet ? expand(newText) : undefined;
    if (expanded !== undefined) selected = { at: from, from: expanded.from, to: expanded.to };
    return { from, to: offsetIn(view, range.end), insert: expanded?.text ?? newText };
  });
  const set = view.state.changes(changes);
  const spec: TransactionSpec = { changes: set, userEvent: event, scrollIntoView: true };
  if (selected === undefined) {
    view.dispatch(spec);
  } else {
    const start = set.mapPos(selected.at, -1);
    view.dispatch({ ...spec, selection: EditorSelection.range(start + selected.from, start + selected.to) });
  }
}
