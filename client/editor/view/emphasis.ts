import { EditorSelection, type Extension } from '@codemirror/state';
import { type Command, keymap } from '@codemirror/view';

/** Puts Markdown's marks around what is selected, or takes them away; where nothing is selected the caret comes between. */
function toggle(mark: string): Command {
  return ({ state, dispatch }) => {
    if (state.readOnly) return false;
    const { length } = mark;
    const changes = state.changeByRange((range) => {
      const { from, to } = range;
      const isMarked =
        state.sliceDoc(from - length, from) === mark &&
        state.sliceDoc(to, to + length) === mark &&
        // One star of two is no emphasis.
        (length > 1 || state.sliceDoc(from - 2, from) !== '**' || state.sliceDoc(from - 3, from) === '***');
      return isMarked
        ? {
            changes: [
              { from: from - length, to: from },
              { from: to, to: to + length },
            ],
            range: EditorSelection.range(range.anchor - length, range.head - length),
          }
        : {
            changes: [
              { from, insert: mark },
              { from: to, insert: mark },
            ],
            range: EditorSelection.range(range.anchor + length, range.head + length),
          };
    });
    dispatch(state.update(changes, { userEvent: 'input.mark', scrollIntoView: true }));
    return true;
  };
}

/** Ctrl+B and Ctrl+I, as in every editor of text. */
export const emphasisKeys: Extension = keymap.of([
  { key: 'Mod-b', run: toggle('**'), preventDefault: true, stopPropagation: true },
  { key: 'Mod-i', run: toggle('*'), preventDefault: true, stopPropagation: true },
]);
