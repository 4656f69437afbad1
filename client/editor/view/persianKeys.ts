import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Extension, Facet } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { inPersianDigits } from '../../persianDigits';

const halfSpace = '\u200c';

/** Whether digits are written as Persian ones. */
export const persianDigits = Facet.define<boolean, boolean>({ combine: ([wanted = true]) => wanted });

export const showHalfSpaces = Facet.define<boolean, boolean>({ combine: ([shown = false]) => shown });

function insertHalfSpace(view: EditorView): boolean {
  const { state } = view;
  if (state.readOnly) return false;
  const { from, empty } = state.selection.main;
  // A second one beside the first does nothing but hide.
  if (empty && state.sliceDoc(from - 1, from + 1).includes(halfSpace)) return true;
  view.dispatch(state.replaceSelection(halfSpace), { userEvent: 'input.type', scrollIntoView: true });
  return true;
}

/** Places whose digits are for machines. */
const machines = new Set(['URL', 'FrontMatter', 'InlineCode', 'CodeText', 'FencedCode', 'LinkReference', 'Comment']);
const forMachines = (state: EditorState, position: number): boolean => {
  for (let node = syntaxTree(state).resolveInner(position, -1); ; ) {
    if (machines.has(node.name)) return true;
    if (node.parent === null) break;
    node = node.parent;
  }
  // Within a Latin word or number: A4, COVID-19, 192.168.
  const line = state.doc.lineAt(position);
  return /[A-Za-z@#/_=&?.-][A-Za-z0-9@#/_=&?.-]*$/.test(line.text.slice(0, position - line.from));
};

const digits: Extension = EditorView.inputHandler.of((view, from, to, text) => {
  if (!view.state.facet(persianDigits) || !/^[0-9٠-٩]$/.test(text)) return false;
  if (forMachines(view.state, from)) return false;
  const { state } = view;
  const { main } = state.selection;
  const written = inPersianDigits(text);
  // At every caret, where the letter goes to the carets.
  const change =
    from === main.from && to === main.to
      ? state.replaceSelection(written)
      : { changes: { from, to, insert: written }, selection: { anchor: from + 1 } };
  view.dispatch(change, { scrollIntoView: true, userEvent: 'input.type' });
  return true;
});

const halfSpaces = new MatchDecorator({
  regexp: /\u200c/g,
  decoration: Decoration.mark({ class: 'half-space' }),
});

const visible = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = view.state.facet(showHalfSpaces) ? halfSpaces.createDeco(view) : Decoration.none;
    }

    update(update: ViewUpdate): void {
      const shown = update.state.facet(showHalfSpaces);
      if (shown !== update.startState.facet(showHalfSpaces)) {
        this.decorations = shown ? halfSpaces.createDeco(update.view) : Decoration.none;
      } else if (shown) {
        this.decorations = halfSpaces.updateDeco(update, this.decorations);
      }
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

/** Shift+Space writes a half-space, digits come out Persian, and half-spaces can be seen. */
export const persianKeys: Extension = [
  keymap.of([
    { key: 'Shift-Space', run: insertHalfSpace, preventDefault: true, stopPropagation: true },
    { key: 'Mod-Shift-2', run: insertHalfSpace, preventDefault: true, stopPropagation: true },
  ]),
  digits,
  visible,
];
