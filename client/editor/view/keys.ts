import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { type Extension, Prec } from '@codemirror/state';
import { EditorView, type KeyBinding, keymap } from '@codemirror/view';
import { post } from './connection';
import { createSearchPanel, openSearch } from './searchPanel';
import type { Synchronisation } from './synchronise';

/** Keys that are done here must not reach the workbench, which would do them a second time in its own way. */
const kept = (bindings: readonly KeyBinding[]): readonly KeyBinding[] =>
  bindings.map((binding) => ({ ...binding, preventDefault: true, stopPropagation: true }));

/** Undo and save are the document's, so that every editor of it agrees; what was typed goes there first. */
export function keys(synchronisation: Synchronisation): Extension {
  const ask =
    (type: 'undo' | 'redo' | 'save') =>
    (view: EditorView): boolean => {
      void synchronisation.settle(view).then(() => post({ type }));
      return true;
    };
  return [
    Prec.high(
      keymap.of(
        kept([
          { key: 'Mod-z', run: ask('undo') },
          { key: 'Mod-y', mac: 'Mod-Shift-z', run: ask('redo') },
          { linux: 'Ctrl-Shift-z', win: 'Ctrl-Shift-z', run: ask('redo') },
          { key: 'Mod-s', run: ask('save') },
        ]),
      ),
    ),
    search({ top: true, createPanel: createSearchPanel }),
    // As the ordinary editor does: where else the selected words stand.
    highlightSelectionMatches({ minSelectionLength: 2, maxMatches: 500 }),
    closeBrackets(),
    keymap.of([
      ...closeBracketsKeymap,
      ...kept([
        { key: 'Mod-f', run: openSearch, scope: 'editor search-panel' },
        { key: 'Mod-h', run: openSearch, scope: 'editor search-panel' },
      ]),
      ...kept(searchKeymap.filter(({ key }) => key !== 'Escape' && key !== 'Mod-f' && key !== 'Mod-Alt-g')),
      // As it is, for the text and the search's own boxes; where nothing is open the key is the workbench's.
      ...searchKeymap.filter(({ key }) => key === 'Escape'),
      ...completionKeymap,
      ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'),
    ]),
    EditorView.domEventHandlers({
      // Before the page may be hidden and thrown away.
      blur: (_event, view) => {
        void synchronisation.settle(view);
        return false;
      },
    }),
  ];
}
