import { LSPPlugin } from '@codemirror/lsp-client';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type PasteSourceParams, type PasteSourceResult, pasteSourceRequest } from '../../../server/protocol';
import { isAddress } from '../isAddress';
import { askOf } from './ask';
import { offsetIn } from './edits';
import type { Server } from './server';

/** An address that is pasted becomes the source of the claim at the caret, or of the words that are selected; else it is pasted. */
export function sourcePaste(server: Server): Extension {
  return EditorView.domEventHandlers({
    paste: (event, view) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const { readOnly, selection } = view.state;
      // One address has one place.
      if (readOnly || selection.ranges.length > 1 || !isAddress(text)) return false;
      void paste(view, server, text);
      return true;
    },
  });
}

async function paste(view: EditorView, server: Server, text: string): Promise<void> {
  const { doc, selection } = view.state;
  const { from, to } = selection.main;
  const plugin = LSPPlugin.get(view);
  const question: PasteSourceParams | undefined =
    plugin === null
      ? undefined
      : {
          textDocument: { uri: plugin.uri },
          range: { start: plugin.toPosition(from), end: plugin.toPosition(to) },
          url: text.trim(),
        };
  const stands = (): boolean => view.state.doc.eq(doc);
  const answer =
    question === undefined
      ? null
      : await askOf(
          () => server.client.request<PasteSourceParams, PasteSourceResult>(pasteSourceRequest, question),
          stands,
        );
  const marks = { userEvent: 'input.paste', scrollIntoView: true };
  if (answer === null || !stands()) {
    view.dispatch(view.state.replaceSelection(text), marks);
    return;
  }
  const others = answer.edits.map(({ range, newText }) => ({
    from: offsetIn(view, range.start),
    to: offsetIn(view, range.end),
    insert: newText,
  }));
  view.dispatch({ changes: [{ from, to, insert: answer.insert }, ...others], ...marks });
}
