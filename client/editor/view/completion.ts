import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
} from '@codemirror/autocomplete';
import { LSPPlugin } from '@codemirror/lsp-client';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageclient';
import { askOf } from './ask';
import { offsetIn } from './edits';
import type { Server } from './server';
import { expand } from './snippet';

/** Where the list opens unasked and follows what is typed: in a link's text or label. */
const inLink = /\[[^\]\n]{0,40}$/;

interface Question {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

/**
 * The server's proposals. Not the library's own source: that takes the first item's range for all, but an article's begin
 * at different places (a name where its letters begin, an equivalent at the caret), and it filters by Latin letters.
 */
export function completion(server: Server): Extension {
  const source = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const { view, pos, explicit, state } = context;
    const plugin = view === undefined ? null : LSPPlugin.get(view);
    if (plugin === null || view === undefined) return null;
    const before = state.sliceDoc(state.doc.lineAt(pos).from, pos);
    if (!explicit && !inLink.test(before)) return null;
    // The letters typed meanwhile begin the question anew. Unless it is given up for them, the library takes an answer that says
    // nothing, as one about an older text does, for the end of it, and no list opens until the next letter.
    context.addEventListener('abort', () => {}, { onDocChange: true });
    const question: Question = { textDocument: { uri: plugin.uri }, position: plugin.toPosition(pos) };
    const list = await askOf(
      () =>
        server.client.request<Question, CompletionList | CompletionItem[] | null>('textDocument/completion', question),
      () => !context.aborted,
    );
    const items = Array.isArray(list) ? list : (list?.items ?? []);
    if (items.length === 0 || context.aborted) return null;
    const typed = /[^\s«»()[\]]*$/.exec(before)?.[0].length ?? 0;
    return {
      from: pos - typed,
      filter: false,
      options: items
        .toSorted((one, other) => (one.sortText ?? one.label).localeCompare(other.sortText ?? other.label))
        .map((item) => optionOf(item, view)),
    };
  };
  return autocompletion({ override: [source], activateOnTyping: true, icons: false });
}

function optionOf(item: CompletionItem, view: EditorView): Completion {
  const { label, detail, documentation, textEdit } = item;
  const range = textEdit === undefined ? undefined : rangeOf(textEdit as TextEdit, view);
  return {
    label,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { info: () => pageOf(documentation, view) }),
    apply: (target, chosen, from, to) => {
      const written = textEdit?.newText ?? item.insertText ?? label;
      const { text, ...place } = item.insertTextFormat === 2 ? expand(written) : afterAll(written);
      const start = range?.from ?? from;
      // Another edit that comes along, a definition at the end, say.
      const also = (item.additionalTextEdits ?? []).map((edit) => ({
        ...rangeOf(edit, target),
        insert: edit.newText,
      }));
      const changes = target.state.changes([{ from: start, to: Math.max(start, to), insert: text }, ...also]);
      const at = changes.mapPos(start, -1);
      target.dispatch({
        changes,
        selection: { anchor: at + place.from, head: at + place.to },
        annotations: pickedCompletion.of(chosen),
        userEvent: 'input.complete',
        scrollIntoView: true,
      });
    },
  };
}

/** What is known of a proposal, as harmless as a hover. */
function pageOf(documentation: NonNullable<CompletionItem['documentation']>, view: EditorView): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = LSPPlugin.get(view)?.docToHTML(documentation) ?? '';
  return page;
}

const afterAll = (text: string): { readonly text: string; readonly from: number; readonly to: number } => ({
  text,
  from: text.length,
  to: text.length,
});

function rangeOf({ range }: TextEdit, view: EditorView): { readonly from: number; readonly to: number } {
  return { from: offsetIn(view, range.start), to: offsetIn(view, range.end) };
}
