import { LSPPlugin } from '@codemirror/lsp-client';
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { closeHoverTooltips, type EditorView, keymap, showTooltip, type Tooltip } from '@codemirror/view';
import type { CodeAction, CodeActionParams } from 'vscode-languageclient';
import { isolatePrograms } from '../../isolate';
import { askOf } from './ask';
import { applyEdit } from './edits';
import type { Server } from './server';
import { words } from './words';

export type Action = CodeAction;

interface Question {
  readonly textDocument: { readonly uri: string };
  readonly range: CodeActionParams['range'];
  readonly context: { readonly diagnostics: readonly never[] };
}

/** What may be done at a place. Nothing where the server is silent, or the text another by now. */
export async function askActions(
  view: EditorView,
  server: Server,
  from: number,
  to: number,
): Promise<readonly Action[]> {
  const plugin = LSPPlugin.get(view);
  if (plugin === null) return [];
  const question: Question = {
    textDocument: { uri: plugin.uri },
    range: { start: plugin.toPosition(from), end: plugin.toPosition(to) },
    // The extension knows the problems as the server gave them, and adds them.
    context: { diagnostics: [] },
  };
  const { doc } = view.state;
  const actions = await askOf(
    () => server.client.request<Question, Action[] | null>('textDocument/codeAction', question),
    () => view.state.doc.eq(doc),
  );
  return actions ?? [];
}

export async function applyAction(view: EditorView, server: Server, action: Action): Promise<void> {
  try {
    const { edit } =
      action.edit === undefined ? await server.client.request<Action, Action>('codeAction/resolve', action) : action;
    if (edit !== undefined) await applyEdit(view, server, edit, 'input.fix');
  } catch {
    // The text is another by now; the action would not fit it.
  }
}

interface Menu {
  readonly position: number;
  readonly actions: readonly Action[];
}

const setMenu = StateEffect.define<Menu | undefined>();

/** The quick fixes at the caret, from the keyboard. */
export function quickFixes(server: Server): Extension {
  const show = (view: EditorView): boolean => {
    const { from, to, head } = view.state.selection.main;
    void askActions(view, server, from, to).then((actions) =>
      view.dispatch({ effects: [closeHoverTooltips, setMenu.of({ position: head, actions })] }),
    );
    return true;
  };
  const field = StateField.define<Menu | undefined>({
    create: () => undefined,
    update: (menu, { docChanged, effects }) => {
      for (const effect of effects) if (effect.is(setMenu)) return effect.value;
      return docChanged ? undefined : menu;
    },
    provide: (known) =>
      showTooltip.compute([known], (state) => {
        const menu = state.field(known);
        return menu === undefined ? null : tooltipOf(menu, server);
      }),
  });
  return [field, keymap.of([{ key: 'Mod-.', run: show, preventDefault: true, stopPropagation: true }])];
}

function tooltipOf({ position, actions }: Menu, server: Server): Tooltip {
  return {
    pos: position,
    create: (view) => {
      const text = words(view.state);
      const dom = document.createElement('div');
      dom.className = 'actions';
      const close = (): void => {
        view.dispatch({ effects: setMenu.of(undefined) });
        view.focus();
      };
      const choose = (action: Action | undefined): void => {
        close();
        if (action !== undefined) void applyAction(view, server, action);
      };
      const list = document.createElement('div');
      list.setAttribute('role', 'menu');
      list.setAttribute('aria-label', text.fixes);
      const items = actions.map((action) => itemOf(action.title, () => choose(action)));
      if (items.length === 0) items.push(itemOf(text.noFixes, close));
      list.append(...items);
      dom.append(list);
      dom.addEventListener('keydown', (event) => {
        const at = items.findIndex((item) => item.matches(':focus'));
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step !== undefined) items.at((at + step) % items.length)?.focus();
        else if (event.key === 'Home') items[0]?.focus();
        else if (event.key === 'End') items.at(-1)?.focus();
        else if (event.key === 'Escape' || event.key === 'Tab') close();
        else return;
        event.preventDefault();
        event.stopPropagation();
      });
      dom.addEventListener('focusout', ({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !dom.contains(relatedTarget)) {
          queueMicrotask(() => view.dispatch({ effects: setMenu.of(undefined) }));
        }
      });
      return { dom, mount: () => items[0]?.focus() };
    },
  };
}

function itemOf(title: string, choose: () => void): HTMLButtonElement {
  const item = document.createElement('button');
  item.type = 'button';
  item.setAttribute('role', 'menuitem');
  item.tabIndex = -1;
  item.dir = 'auto';
  item.textContent = isolatePrograms(title);
  item.addEventListener('click', choose);
  return item;
}
