import { LSPPlugin } from '@codemirror/lsp-client';
import type { Extension } from '@codemirror/state';
import { type EditorView, keymap, showDialog } from '@codemirror/view';
import type { Position, Range, WorkspaceEdit } from 'vscode-languageclient';
import { askOf } from './ask';
import { applyEdit } from './edits';
import type { Server } from './server';
import { words } from './words';

interface AtPosition {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/**
 * Renames the name or label at the caret. Not the library's own command: that offers the one word at the caret, where an
 * article's names have several («وندی شرمن»), so the server is asked first what the name is.
 */
export function renaming(server: Server): Extension {
  const say = (view: EditorView, label: string): void => {
    showDialog(view, { label, class: 'message' });
  };

  const ask = async (view: EditorView, place: AtPosition): Promise<void> => {
    const text = words(view.state);
    const { doc } = view.state;
    const found = await askOf(
      () =>
        server.client.request<AtPosition, { range: Range; placeholder: string } | null>(
          'textDocument/prepareRename',
          place,
        ),
      () => view.state.doc.eq(doc),
    );
    if (found === null) {
      say(view, text.noRename);
      return;
    }
    const { close, result } = showDialog(view, {
      label: text.newName,
      input: { name: 'name', value: found.placeholder, dir: 'auto' },
      submitLabel: text.rename,
      focus: true,
    });
    const form = await result;
    view.dispatch({ effects: close });
    view.focus();
    const field = form?.elements.namedItem('name');
    if (!(field instanceof HTMLInputElement) || field.value === found.placeholder) return;
    try {
      const edit = await server.client.request<AtPosition & { newName: string }, WorkspaceEdit | null>(
        'textDocument/rename',
        { ...place, newName: field.value },
      );
      if (edit !== null) await applyEdit(view, server, edit, 'input.rename');
    } catch (error) {
      say(view, messageOf(error));
    }
  };

  const run = (view: EditorView): boolean => {
    const plugin = LSPPlugin.get(view);
    if (plugin === null || view.state.readOnly) return false;
    const position = plugin.toPosition(view.state.selection.main.head);
    void ask(view, { textDocument: { uri: plugin.uri }, position });
    return true;
  };
  return keymap.of([{ key: 'F2', run, preventDefault: true, stopPropagation: true }]);
}

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
